//! A page that the build has drawn is read before its program comes: what the program needs is asked for after the
//! first paint, so that on a slow line it does not hold the text up.

use super::html::tags;
use crate::Outcome;

/// How Trunk's start script takes the program in.
const IMPORT: &str = "import init, * as bindings from ";

/// The browser says when it has painted: a frame asked for comes before that, and what is fetched meanwhile would count
/// as something the text waits for. In a tab in the background nothing is painted: then a moment later will do.
const PAINTED: &str = "await new Promise((go) => { try { new PerformanceObserver((list) => list.getEntriesByName('first-contentful-paint').length && go()).observe({ type: 'paint', buffered: true }); }\
    catch { requestAnimationFrame(() => setTimeout(go)); } setTimeout(go, 1000); });\
    for (const link of document.querySelectorAll('link[rel=soon]')) link.rel = link.dataset.rel;";

/// The page, whose program waits for the first paint.
pub(super) fn first(html: &str) -> Outcome<String> {
    let (before, rest) = html.split_once(IMPORT).ok_or("the page starts no program as Trunk used to write it")?;
    let (address, after) = rest.split_once(';').ok_or("the start script of Trunk is cut off")?;
    // Whole, because WebKit forgets `<base>` when a script in the page imports a relative address.
    let started = format!(
        "{before}{PAINTED}const {{ default: init, ...bindings }} = await import(new URL({address}, document.baseURI).href);{after}"
    );
    let mut edits = Vec::new();
    for tag in tags(&started).into_iter().filter(|tag| tag.name == "link") {
        let Some(rel @ ("preload" | "modulepreload")) = tag.attribute("rel") else { continue };
        let text = &started[tag.range.clone()];
        let soon = format!("rel=\"soon\" data-rel=\"{rel}\"");
        let changed = text.replacen(&format!("rel=\"{rel}\""), &soon, 1).replacen(&format!("rel={rel}"), &soon, 1);
        edits.push((tag.range, changed));
    }
    Ok(super::html::replace(&started, edits))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_is_asked_for_after_the_first_paint() {
        let html = "<link rel=\"modulepreload\" href=\"/a.js\" crossorigin><link rel=preload as=fetch href=/a.wasm>\
            <script type=\"module\">import init, * as bindings from '/a.js';const wasm = await init();</script>";
        let page = first(html).expect("a page");
        assert!(page.contains("<link rel=\"soon\" data-rel=\"modulepreload\" href=\"/a.js\" crossorigin>"), "{page}");
        assert!(page.contains("<link rel=\"soon\" data-rel=\"preload\" as=fetch href=/a.wasm>"), "{page}");
        assert!(page.contains("await import(new URL('/a.js', document.baseURI).href);const wasm"), "{page}");
        assert!(!page.contains("import init"), "{page}");
        assert!(page.contains("observe({ type: 'paint', buffered: true })"), "{page}");
        assert!(first("<p>").is_err());
    }
}
