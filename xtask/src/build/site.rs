//! Where a build will be published.

use crate::Outcome;

/// An address that ends in a slash, split where the path begins.
pub(super) struct Site {
    url: String,
    path_at: usize,
}

impl Site {
    pub(super) fn new(url: &str) -> Outcome<Self> {
        let authority_at = url.find("://").map(|at| at + 3).filter(|_| url.starts_with("http"));
        let authority_at = authority_at.ok_or_else(|| format!("{url:?} is no address that begins with http"))?;
        let mut url = url.to_owned();
        if !url.ends_with('/') {
            url.push('/');
        }
        let path_at = url.get(authority_at..).and_then(|rest| rest.find('/')).unwrap_or_default() + authority_at;
        if path_at == authority_at {
            return Err(format!("{url:?} names no host"));
        }
        Ok(Self { url, path_at })
    }

    /// The path the pages lie under: `/` or `/coso/`.
    pub(super) fn base(&self) -> &str {
        self.url.get(self.path_at..).unwrap_or("/")
    }

    /// The whole address of a page, from its path without a leading slash.
    pub(super) fn address(&self, path: &str) -> String {
        format!("{}{path}", self.url)
    }
}

#[cfg(test)]
mod tests {
    use super::Site;

    #[test]
    fn the_base_is_the_path() {
        for (url, base, page) in [
            ("http://127.0.0.1:8080/", "/", "http://127.0.0.1:8080/it/"),
            ("https://example.org", "/", "https://example.org/it/"),
            ("https://example.org/a/b", "/a/b/", "https://example.org/a/b/it/"),
        ] {
            let site = Site::new(url).expect(url);
            assert_eq!((site.base(), site.address("it/").as_str()), (base, page));
        }
    }

    #[test]
    fn what_is_no_address_is_refused() {
        for url in ["", "example.org", "/coso/", "ftp://example.org/", "http:///x"] {
            assert!(Site::new(url).is_err(), "{url}");
        }
    }
}
