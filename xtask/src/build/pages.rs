//! One HTML file for each page and language, from the one that Trunk built.

use super::html::{Tag, content, element, escape, replace, tags};
use super::{base, download, paint, programs, site::Site};
use crate::{Outcome, command, project};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// One page as the app's own `examples/pages.rs` prints it.
#[derive(Deserialize)]
pub(super) struct Page {
    /// `it/controlla`; a path that ends in `.html` is a file of that name, and one that ends in `/*`
    /// stands for every address below it, which a server cannot know.
    pub(super) path: String,
    pub(super) language: String,
    pub(super) title: String,
    pub(super) description: String,
    /// The same page in each language: language → path.
    #[serde(default)]
    alternates: BTreeMap<String, String>,
    /// What to show before, or without, the script.
    #[serde(default)]
    pub(super) body: String,
    /// False for a page that is complete without any program.
    #[serde(default = "yes")]
    interactive: bool,
    /// The program that draws it.
    #[serde(default)]
    program: String,
    /// False keeps it out of search engines and of the sitemap.
    #[serde(default = "yes")]
    indexed: bool,
}

fn yes() -> bool {
    true
}

/// Every page of the app, in the app's own words.
pub(super) fn all() -> Outcome<Vec<Page>> {
    if !project::root().join("examples/pages.rs").is_file() {
        return Ok(Vec::new());
    }
    let mut list = command::new("cargo");
    list.args(["run", "--quiet", "--package", "workbench", "--example", "pages"]);
    let json = command::output(&mut list)?;
    let pages: Vec<Page> = serde_json::from_str(&json).map_err(|error| format!("examples/pages.rs: {error}"))?;
    Ok(pages.into_iter().map(Page::with_plain_paths).collect())
}

impl Page {
    /// Paths as a web server has them: a folder ends in a slash, and nothing begins with one.
    fn with_plain_paths(mut self) -> Self {
        let plain = |path: &str| match path.trim_matches('/') {
            "" => String::new(),
            file if file.ends_with(".html") || file.ends_with("/*") => file.to_owned(),
            folder => format!("{folder}/"),
        };
        self.path = plain(&self.path);
        self.alternates.values_mut().for_each(|path| *path = plain(path));
        self
    }

    /// About a platform or a rule: complete, and below the rulebook.
    pub(super) fn is_reference(&self) -> bool {
        !self.interactive && self.path.matches('/').count() > 2
    }

    fn file(&self) -> String {
        match &self.path {
            path if path.ends_with(".html") => path.clone(),
            path => format!("{}index.html", path.trim_end_matches('*')),
        }
    }
}

/// The programs that draw the pages.
pub(super) fn programs(pages: &[Page]) -> BTreeSet<&str> {
    pages.iter().filter(|page| page.interactive).map(|page| page.program.as_str()).collect()
}

/// The file in which many hosts, and our own server, look for addresses that have no file.
pub(crate) const REDIRECTS: &str = "_redirects";

/// Writes the pages, 404.html and, where the address is known, sitemap.xml. `programs` are those built
/// besides the first, by name with the stem of their files; a page of another one keeps the first. `one_file` is
/// what the edition in one file weighs.
pub(super) fn write(
    folder: &Path,
    pages: &[Page],
    programs: &BTreeMap<String, String>,
    site: Option<&Site>,
    one_file: Option<u64>,
) -> Outcome {
    let shell_file = folder.join("index.html");
    let shell = fs::read_to_string(&shell_file).map_err(|error| format!("{}: {error}", shell_file.display()))?;
    for page in pages {
        let shell = match programs.get(&page.program) {
            Some(stem) => with_program(&shell, stem)?,
            None => shell.clone(),
        };
        let html = render(&shell, page, site);
        let drawn = page.interactive && !page.body.is_empty();
        let html = if drawn { paint::first(&html)? } else { html };
        let html = base::set(&html, site.map_or("/", Site::base));
        put(&folder.join(page.file()), &download::offered(html, &page.language, one_file))?;
    }
    put(&folder.join(REDIRECTS), &redirects(pages))?;
    let not_found = folder.join("404.html");
    if !not_found.exists() {
        put(&not_found, &base::set(&shell, site.map_or("/", Site::base)))?;
    }
    match site {
        Some(site) if !pages.is_empty() => put(&folder.join("sitemap.xml"), &sitemap(pages, site)),
        _ => Ok(()),
    }
}

fn put(file: &Path, text: &str) -> Outcome {
    let made = file.parent().map_or(Ok(()), fs::create_dir_all);
    made.and_then(|()| fs::write(file, text)).map_err(|error| format!("{}: {error}", file.display()))
}

/// The shell with another program in the first one's place: in its preloads and its start script.
fn with_program(shell: &str, stem: &str) -> Outcome<String> {
    let tags = tags(shell);
    let preload = tags.iter().find(|tag| tag.attribute("rel") == Some("modulepreload"));
    let first = preload.and_then(|tag| tag.attribute("href")?.rsplit('/').next()?.strip_suffix(".js"));
    match first.filter(|first| first.starts_with(programs::FIRST)) {
        Some(first) => Ok(shell.replace(first, stem)),
        None => Err("index.html preloads no program: Trunk has changed how it writes them".to_owned()),
    }
}

/// The program that the next page will want: `www/shell.js` asks for it once this one is at rest. A plain
/// `prefetch` would be asked for at once and hold the first paint up on a slow line.
fn later(shell: &str) -> String {
    let wanted = tags(shell);
    let wanted = wanted
        .iter()
        .filter(|tag| tag.name == "link" && matches!(tag.attribute("rel"), Some("preload" | "modulepreload")));
    let links = wanted.filter_map(|tag| tag.attribute("href"));
    links.map(|href| format!("<link rel=\"later\" href=\"{}\">", escape(href))).collect()
}

fn render(shell: &str, page: &Page, site: Option<&Site>) -> String {
    let mut edits = Vec::new();
    for tag in tags(shell) {
        let rel = tag.attribute("rel").unwrap_or_default();
        match tag.name.as_str() {
            "html" => edits.push((tag.range, root(page))),
            "title" => {
                let ahead = if page.interactive { String::new() } else { later(shell) };
                edits.push((element(shell, &tag), head(page, site) + &ahead));
            }
            "meta" if tag.attribute("name") == Some("description") => edits.push((tag.range, String::new())),
            // What stays is the theme before the first paint.
            "script" if !page.interactive && tag.attribute("type") == Some("module") => {
                edits.push((element(shell, &tag), String::new()));
            }
            "noscript" if !page.interactive => edits.push((element(shell, &tag), String::new())),
            "link" if !page.interactive && matches!(rel, "preload" | "modulepreload") => {
                edits.push((tag.range, String::new()));
            }
            _ if is_mount(&tag) && !page.body.is_empty() => edits.push((content(shell, &tag), page.body.clone())),
            _ => {}
        }
    }
    replace(shell, edits)
}

/// `data-still` tells `www/shell.js` that no program will come; `root` that the language is still to be chosen.
fn root(page: &Page) -> String {
    let still = match (page.interactive, page.path.as_str()) {
        (true, _) => "",
        (false, "") => " data-still=\"root\"",
        (false, _) => " data-still",
    };
    format!("<html lang=\"{}\"{still}>", escape(&page.language))
}

/// The element that the app draws into.
fn is_mount(tag: &Tag) -> bool {
    tag.attribute("id") == Some("app")
}

fn head(page: &Page, site: Option<&Site>) -> String {
    let (title, description) = (escape(&page.title), escape(&page.description));
    let mut head = format!("<title>{title}</title><meta name=\"description\" content=\"{description}\">");
    if !page.indexed {
        head.push_str("<meta name=\"robots\" content=\"noindex\">");
    } else if let Some(site) = site {
        let address = escape(&site.address(&page.path));
        head.push_str(&format!("<link rel=\"canonical\" href=\"{address}\">"));
        for (language, path) in &page.alternates {
            let address = escape(&site.address(path));
            head.push_str(&format!("<link rel=\"alternate\" hreflang=\"{language}\" href=\"{address}\">"));
        }
    }
    head
}

/// `/it/campagna/* /it/campagna/index.html 200`
fn redirects(pages: &[Page]) -> String {
    let below = pages.iter().filter(|page| page.path.ends_with('*'));
    below.map(|page| format!("/{} /{} 200\n", page.path, page.file())).collect()
}

fn sitemap(pages: &[Page], site: &Site) -> String {
    let address = |page: &Page| format!("  <url><loc>{}</loc></url>\n", escape(&site.address(&page.path)));
    let urls: String = pages.iter().filter(|page| page.indexed).map(address).collect();
    let namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
    format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"{namespace}\">\n{urls}</urlset>\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    const SHELL: &str = "<html lang=en><title>x</title><meta name=description content=y>\
        <link rel=modulepreload href=/a.js><div id=app><p>Loading</p></div>\
        <noscript><p>Needs a script</p></noscript><script src=/shell.js></script>\
        <script type=module>start()</script></html>";

    fn page(interactive: bool) -> Page {
        Page {
            path: "it/controlla/".into(),
            language: "it".into(),
            title: "Controlla & via".into(),
            description: "Così".into(),
            alternates: BTreeMap::from([("en".into(), "en/check/".into()), ("it".into(), "it/controlla/".into())]),
            body: "<h1>Controlla</h1>".into(),
            interactive,
            program: String::new(),
            indexed: true,
        }
    }

    #[test]
    fn a_page_says_what_it_is() {
        let site = Site::new("https://example.org/coso/").expect("an address");
        let html = render(SHELL, &page(true), Some(&site));
        for part in [
            "<html lang=\"it\">",
            "<title>Controlla &amp; via</title><meta name=\"description\" content=\"Così\">",
            "<link rel=\"canonical\" href=\"https://example.org/coso/it/controlla/\">",
            "<link rel=\"alternate\" hreflang=\"en\" href=\"https://example.org/coso/en/check/\">",
            "<div id=app><h1>Controlla</h1></div>",
            "<script type=module>start()</script>",
        ] {
            assert!(html.contains(part), "{part} is not in {html}");
        }
        assert!(!html.contains("content=y") && !html.contains("Loading"), "{html}");
    }

    #[test]
    fn a_page_without_script_loads_none() {
        let html = render(SHELL, &page(false), None);
        for part in ["start()", "rel=modulepreload", "noscript", "Needs", "canonical"] {
            assert!(!html.contains(part), "{part} is in {html}");
        }
        assert!(html.contains("<h1>Controlla</h1>") && html.contains("shell.js"), "{html}");
        assert!(html.contains("<html lang=\"it\" data-still>"), "{html}");
        assert!(html.contains("<link rel=\"later\" href=\"/a.js\">"), "it is fetched before it is needed: {html}");
    }

    #[test]
    fn another_program_takes_the_first_ones_place() {
        let shell = "<link rel=modulepreload href=/coso/workbench-0a1b.js><link rel=preload href=/coso/workbench-0a1b_bg.wasm>\
            <script type=module>import init from '/coso/workbench-0a1b.js';init('/coso/workbench-0a1b_bg.wasm')</script>";
        let with = with_program(shell, "community-77").expect("a shell with a program");
        assert!(!with.contains("workbench") && with.matches("/coso/community-77").count() == 4, "{with}");
        assert!(with_program("<p>", "community-77").is_err());
    }

    #[test]
    fn paths_are_those_of_a_server() {
        for (given, path, file) in [
            ("/", "", "index.html"),
            ("/it/", "it/", "it/index.html"),
            ("/it/controlla", "it/controlla/", "it/controlla/index.html"),
            ("404.html", "404.html", "404.html"),
            ("/it/campagna/*", "it/campagna/*", "it/campagna/index.html"),
        ] {
            let page = Page { path: given.into(), ..page(true) }.with_plain_paths();
            assert_eq!((page.path.as_str(), page.file().as_str()), (path, file));
        }
        let below = Page { path: "it/campagna/*".into(), ..page(true) };
        assert_eq!(redirects(&[page(true), below]), "/it/campagna/* /it/campagna/index.html 200\n");
    }

    #[test]
    fn the_sitemap_lists_what_may_be_found() {
        let site = Site::new("https://example.org/").expect("an address");
        let hidden = Page { indexed: false, path: "404.html".into(), ..page(true) };
        let map = sitemap(&[page(true), hidden], &site);
        assert!(map.contains("<loc>https://example.org/it/controlla/</loc>") && !map.contains("404"), "{map}");
    }
}
