//! From an address to an answer: the file, its compressed form, or the page that says it is not there.

use super::negotiation::{accepts, content_type, is_hashed};
use crate::build::REDIRECTS;
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};

pub(super) struct Files {
    root: PathBuf,
    /// From `_redirects`: the beginning of an address, and the file that answers for all below it.
    below: Vec<(String, PathBuf)>,
}

pub(super) struct Answer {
    pub status: u16,
    pub headers: Vec<(&'static str, String)>,
    pub body: Vec<u8>,
}

impl Files {
    pub(super) fn new(root: PathBuf) -> Self {
        let rules = fs::read_to_string(root.join(REDIRECTS)).unwrap_or_default();
        let below = rules.lines().filter_map(|rule| {
            let mut words = rule.split_whitespace();
            let (from, to) = (words.next()?.strip_suffix('*')?, words.next()?);
            Some((from.to_owned(), root.join(to.trim_start_matches('/'))))
        });
        Self { below: below.collect(), root }
    }

    /// What a GET of this address gets.
    pub(super) fn answer(&self, url: &str, accept_encoding: &str, if_none_match: &str) -> Answer {
        let (path, query) = url.split_once('?').map_or((url, None), |(path, query)| (path, Some(query)));
        let Some(mut file) = self.locate(path) else {
            return self.not_found(&self.root, accept_encoding);
        };
        if !file.exists()
            && let Some((_, shell)) = self.below.iter().find(|(from, _)| path.starts_with(from))
        {
            file.clone_from(shell);
        }
        if file.is_dir() {
            if !path.ends_with('/') {
                let query = query.map(|query| format!("?{query}")).unwrap_or_default();
                let headers = vec![("Location", format!("{path}/{query}"))];
                return Answer { status: 301, headers, body: Vec::new() };
            }
            file.push("index.html");
        }
        let Some(mut answer) = read(&file, accept_encoding) else {
            return self.not_found(&file, accept_encoding);
        };
        let name = file.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        let cache = if is_hashed(name) { "public, max-age=31536000, immutable" } else { "no-cache" };
        let tag = entity_tag(&answer.body);
        let known = if_none_match.split(',').any(|known| known.trim() == tag);
        answer.headers.extend([("Cache-Control", cache.to_owned()), ("ETag", tag)]);
        if known { Answer { status: 304, body: Vec::new(), ..answer } } else { answer }
    }

    /// The file or folder of a path, never outside the root and never a hidden one.
    fn locate(&self, path: &str) -> Option<PathBuf> {
        let mut file = self.root.clone();
        for part in decode(path)?.split('/').filter(|part| !part.is_empty()) {
            if part.starts_with('.') || part.contains(['\\', ':', '\0']) {
                return None;
            }
            file.push(part);
        }
        Some(file)
    }

    /// With the page of the nearest site: there may be several below the root.
    fn not_found(&self, wanted: &Path, accept_encoding: &str) -> Answer {
        let folders = wanted.ancestors().take_while(|folder| folder.starts_with(&self.root));
        let page = folders.into_iter().find_map(|folder| read(&folder.join("404.html"), accept_encoding));
        let page = page.unwrap_or(Answer { status: 404, headers: Vec::new(), body: b"404\n".to_vec() });
        Answer { status: 404, ..page }
    }
}

fn read(file: &Path, accept_encoding: &str) -> Option<Answer> {
    let extension = file.extension().and_then(|extension| extension.to_str()).unwrap_or_default();
    let mut headers = vec![
        ("Content-Type", content_type(extension).to_owned()),
        ("Vary", "Accept-Encoding".to_owned()),
        ("X-Content-Type-Options", "nosniff".to_owned()),
        ("Referrer-Policy", "same-origin".to_owned()),
    ];
    for (encoding, suffix) in [("br", "br"), ("gzip", "gz")] {
        if accepts(accept_encoding, encoding)
            && let Ok(body) = fs::read(file.with_added_extension(suffix))
        {
            headers.push(("Content-Encoding", encoding.to_owned()));
            return Some(Answer { status: 200, headers, body });
        }
    }
    fs::read(file).ok().map(|body| Answer { status: 200, headers, body })
}

fn entity_tag(body: &[u8]) -> String {
    let mut hasher = DefaultHasher::new();
    body.hash(&mut hasher);
    format!("\"{:016x}\"", hasher.finish())
}

/// Undoes percent-encoding.
fn decode(path: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let digit = |byte: Option<u8>| char::from(byte?).to_digit(16);
            let value = digit(rest.next())? * 16 + digit(rest.next())?;
            bytes.push(u8::try_from(value).ok()?);
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(test: &str) -> Files {
        let root = std::env::temp_dir().join(format!("coso-serve-{}-{test}", std::process::id()));
        fs::create_dir_all(root.join("it/perché")).expect("a folder");
        fs::create_dir_all(root.join("coso")).expect("a folder");
        for (name, text) in [
            ("index.html", "home"),
            ("404.html", "not here"),
            ("coso/404.html", "not in coso"),
            (".built-from", "secret"),
            ("_redirects", "/it/campagna/* /it/perché/index.html 200\n"),
            ("it/perché/index.html", "why"),
            ("a-0123456789abcdef_bg.wasm", "module"),
            ("a-0123456789abcdef_bg.wasm.br", "packed"),
        ] {
            fs::write(root.join(name), text).expect("a file");
        }
        Files::new(root)
    }

    fn header<'a>(answer: &'a Answer, name: &str) -> &'a str {
        answer.headers.iter().find(|(known, _)| *known == name).map_or("", |(_, value)| value)
    }

    #[test]
    fn addresses_find_their_files() {
        let files = files("addresses");
        for (url, status, body) in [
            ("/", 200, "home"),
            ("/?x=1", 200, "home"),
            ("/it/perch%C3%A9/", 200, "why"),
            ("/it/perch%C3%A9?x=1", 301, ""),
            ("/it/campagna/a1/piano?x=1", 200, "why"),
            ("/nowhere", 404, "not here"),
            ("/it/", 404, "not here"),
            ("/coso/it/x", 404, "not in coso"),
            ("/.built-from", 404, "not here"),
            ("/../etc/passwd", 404, "not here"),
            ("/%2e%2e/%2e%2e/etc/passwd", 404, "not here"),
            ("/%zz", 404, "not here"),
        ] {
            let answer = files.answer(url, "", "");
            assert_eq!((answer.status, answer.body.as_slice()), (status, body.as_bytes()), "{url}");
        }
        assert_eq!(header(&files.answer("/it/perch%C3%A9?x=1", "", ""), "Location"), "/it/perch%C3%A9/?x=1");
    }

    #[test]
    fn the_module_comes_packed_typed_and_for_good() {
        let files = files("module");
        let url = "/a-0123456789abcdef_bg.wasm";
        let packed = files.answer(url, "gzip, br", "");
        assert_eq!(packed.body, b"packed");
        assert_eq!(header(&packed, "Content-Type"), "application/wasm");
        assert_eq!(header(&packed, "Content-Encoding"), "br");
        assert!(header(&packed, "Cache-Control").contains("immutable"));
        assert_eq!(files.answer(url, "gzip", "").body, b"module");
        assert_eq!(header(&files.answer("/", "br", ""), "Cache-Control"), "no-cache");
    }

    #[test]
    fn what_the_browser_has_is_not_sent_again() {
        let files = files("again");
        let tag = header(&files.answer("/", "", ""), "ETag").to_owned();
        let again = files.answer("/", "", &tag);
        assert_eq!((again.status, again.body.len()), (304, 0));
    }
}
