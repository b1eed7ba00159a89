//! Lines in, one at a time: memory does not grow with the file.

use crate::arguments::Arguments;
use std::{
    fs::File,
    io::{self, BufRead, BufReader},
};

/// The named file, or standard input.
pub(crate) fn open(arguments: &Arguments) -> io::Result<Box<dyn BufRead>> {
    match arguments.file.as_deref() {
        None | Some("-") => Ok(Box::new(BufReader::new(io::stdin()))),
        Some(path) => File::open(path)
            .map(|file| Box::new(BufReader::with_capacity(1 << 16, file)) as Box<dyn BufRead>)
            .map_err(|error| io::Error::other(format!("{path}: {error}"))),
    }
}

/// Calls for every line that holds something, with its number from 1. Text that is not UTF-8 is
/// read with replacement signs, so that one bad byte does not stop a million lines.
pub(crate) fn each(mut input: Box<dyn BufRead>, mut call: impl FnMut(usize, &str) -> io::Result<()>) -> io::Result<()> {
    let mut bytes = Vec::new();
    let mut number = 0;
    loop {
        bytes.clear();
        if input.read_until(b'\n', &mut bytes)? == 0 {
            return Ok(());
        }
        number += 1;
        let line = String::from_utf8_lossy(&bytes);
        let line = line.trim_start_matches('\u{feff}').trim();
        if !line.is_empty() {
            call(number, line)?;
        }
    }
}

/// The id a broken line still shows, so that the error can be put beside it.
pub(crate) fn id_of(line: &str) -> serde_json::Value {
    serde_json::from_str::<serde_json::Value>(line)
        .ok()
        .and_then(|value| value.get("id").cloned())
        .unwrap_or(serde_json::Value::Null)
}
