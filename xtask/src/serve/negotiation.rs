//! What a client accepts, and what a file is.

/// True when an Accept-Encoding header allows this encoding.
pub(super) fn accepts(header: &str, encoding: &str) -> bool {
    let refused = |parameters: &str| {
        let weight = parameters.split(';').find_map(|parameter| parameter.trim().strip_prefix("q="));
        weight.and_then(|weight| weight.trim().parse::<f32>().ok()) == Some(0.0)
    };
    header.split(',').any(|part| {
        let (name, parameters) = part.split_once(';').unwrap_or((part, ""));
        name.trim().eq_ignore_ascii_case(encoding) && !refused(parameters)
    })
}

pub(super) fn content_type(extension: &str) -> &'static str {
    match extension {
        "css" => "text/css; charset=utf-8",
        "html" => "text/html; charset=utf-8",
        "ico" => "image/x-icon",
        "jpg" | "jpeg" => "image/jpeg",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "json" => "application/json",
        "md" | "ts" | "txt" => "text/plain; charset=utf-8",
        "png" => "image/png",
        "svg" => "image/svg+xml",
        "wasm" => "application/wasm",
        "webmanifest" => "application/manifest+json",
        "webp" => "image/webp",
        "woff2" => "font/woff2",
        "xml" => "application/xml",
        _ => "application/octet-stream",
    }
}

/// Trunk puts a hash of up to 16 digits into the names of its files: such a file never changes.
pub(super) fn is_hashed(name: &str) -> bool {
    name.split(['-', '_', '.'])
        .any(|part| (12..=16).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn encodings_are_negotiated() {
        for (header, encoding, expected) in [
            ("gzip, deflate, br, zstd", "br", true),
            ("gzip;q=1.0, BR;q=0.8", "br", true),
            ("br;q=0, gzip", "br", false),
            ("br; q=0.0", "br", false),
            ("", "br", false),
            ("brotli", "br", false),
        ] {
            assert_eq!(accepts(header, encoding), expected, "{header}");
        }
    }

    #[test]
    fn hashed_names_are_known() {
        assert!(is_hashed("workbench-0123456789abcdef_bg.wasm"));
        assert!(is_hashed("desk-a49854858c6c7fe.css"));
        assert!(!is_hashed("index.html") && !is_hashed("engine_bg.wasm") && !is_hashed("manifest.webmanifest"));
    }
}
