//! `serve --under /coso/`: the build as it lies on a host that has other sites beside it, GitHub Pages for one.

use crate::{Outcome, build::base, project};
use std::fs;
use std::path::{Path, PathBuf};

/// Copies `dist/` below a path; the folder to serve, and the path with its slashes.
pub(super) fn copy(path: &str) -> Outcome<(PathBuf, String)> {
    let name = path.trim_matches('/');
    if name.is_empty() || !name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_')) {
        return Err(format!("{path:?} is no folder name to serve under"));
    }
    let root = project::local().join("under");
    let moved = move_to(&project::dist(), &root, name);
    moved.map_err(|error| format!("{}: {error}", root.display()))?;
    Ok((root, format!("/{name}/")))
}

fn move_to(dist: &Path, root: &Path, name: &str) -> std::io::Result<()> {
    if root.exists() {
        fs::remove_dir_all(root)?;
    }
    folder(dist, &root.join(name), &format!("/{name}/"))?;
    // Such hosts read no redirects: what they have no file for gets 404.html.
    let redirects = root.join(name).join(crate::build::REDIRECTS);
    if redirects.exists() { fs::remove_file(redirects) } else { Ok(()) }
}

fn folder(from: &Path, to: &Path, path: &str) -> std::io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)?.flatten() {
        let (source, target) = (entry.path(), to.join(entry.file_name()));
        let name = entry.file_name().to_string_lossy().into_owned();
        // Packed pages still have the base they were packed with.
        if name.starts_with('.') || name.ends_with(".html.br") || name.ends_with(".html.gz") {
            continue;
        }
        if source.is_dir() {
            folder(&source, &target, path)?;
        } else if name.ends_with(".html") {
            fs::write(target, base::set(&fs::read_to_string(source)?, path))?;
        } else {
            fs::copy(source, target)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_pages_of_the_copy_know_where_they_lie() {
        let dist = std::env::temp_dir().join(format!("coso-under-{}", std::process::id()));
        fs::create_dir_all(dist.join("site/it")).expect("folders");
        for (name, text) in [
            ("it/index.html", "<base href=\"/\"><p>it"),
            ("it/index.html.br", "packed"),
            ("a.css", "a"),
            ("_redirects", "/it/campagna/* /it/index.html 200"),
        ] {
            fs::write(dist.join("site").join(name), text).expect("a file");
        }
        let root = dist.join("under");
        move_to(&dist.join("site"), &root, "coso").expect("copied");
        let page = fs::read_to_string(root.join("coso/it/index.html")).expect("the page");
        assert_eq!(page, "<base href=\"/coso/\"><p>it");
        assert!(root.join("coso/a.css").exists());
        assert!(!root.join("coso/_redirects").exists() && !root.join("coso/it/index.html.br").exists());
        for path in ["", "/", "../x", "a/b"] {
            assert!(copy(path).is_err(), "{path}");
        }
        fs::remove_dir_all(dist).expect("gone");
    }
}
