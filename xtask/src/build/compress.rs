//! Brotli and gzip beside every file that gets smaller by it, so that a server need not compress.

use crate::Outcome;
use flate2::{Compression, write::GzEncoder};
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

const TEXT: [&str; 13] =
    ["css", "html", "ico", "js", "json", "md", "mjs", "svg", "ts", "txt", "wasm", "webmanifest", "xml"];
/// Below this a compressed answer is no faster.
const WORTHWHILE: usize = 200;

pub(super) fn all(files: &[PathBuf]) -> Outcome {
    let next = AtomicUsize::new(0);
    let workers = std::thread::available_parallelism().map_or(1, usize::from);
    std::thread::scope(|scope| {
        let work = || {
            while let Some(path) = files.get(next.fetch_add(1, Ordering::Relaxed)) {
                file(path).map_err(|error| format!("{}: {error}", path.display()))?;
            }
            Ok(())
        };
        let threads: Vec<_> = (0..workers).map(|_| scope.spawn(work)).collect();
        threads
            .into_iter()
            .try_for_each(|thread| thread.join().unwrap_or_else(|_| Err("compression stopped unexpectedly".to_owned())))
    })
}

fn file(path: &Path) -> std::io::Result<()> {
    let extension = path.extension().and_then(|extension| extension.to_str()).unwrap_or_default();
    if !TEXT.contains(&extension) {
        return Ok(());
    }
    let content = fs::read(path)?;
    if content.len() < WORTHWHILE {
        return Ok(());
    }
    for (suffix, packed) in [("br", brotli(&content)?), ("gz", gzip(&content)?)] {
        if packed.len() < content.len() {
            fs::write(path.with_added_extension(suffix), packed)?;
        }
    }
    Ok(())
}

fn brotli(content: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut packed = Vec::new();
    let settings = brotli::enc::BrotliEncoderParams { quality: 11, size_hint: content.len(), ..Default::default() };
    brotli::BrotliCompress(&mut &*content, &mut packed, &settings)?;
    Ok(packed)
}

fn gzip(content: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(content)?;
    encoder.finish()
}
