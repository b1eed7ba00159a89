//! Prints every page of the site as JSON, in the app's own words: `cargo xtask` writes a file for each.

use copy_checks::Rule;
use serde_json::{Map, Value, json};
use std::path::Path;
use wording::Language;
use workbench::{
    app::{Frame, FrameProps},
    program::Program,
    reference::{self, Examples, ReferencePage},
    routes::{Address, Desk, Part, Route, pages},
};
use yew::{Callback, LocalServerRenderer};

/// Stands for the id of any campaign.
const ANY: &str = "*";

fn main() {
    let mut all: Vec<Value> = Vec::new();
    for page in pages() {
        let mut alternates: Map<String, Value> = Map::new();
        for (language, path) in &page.alternates {
            alternates.insert(language.code().to_owned(), json!(path));
        }
        let home = Address::new(page.language, Route::Home);
        if page.path == home.path() {
            alternates.insert("x-default".to_owned(), json!("/"));
            if page.language == Language::default() {
                let mut root = entry("/", &home, true, &alternates);
                root["body"] = json!(drawn(home.clone()));
                all.push(root);
            }
        }
        // Pages that hold nothing of the person's are drawn now and ask for no program.
        let still = page.part == Part::Still;
        let body = Address::parse(&page.path).map(|address| body(address, still)).unwrap_or_default();
        all.push(json!({
            "body": body,
            "interactive": !still,
            "program": page.part.name(),
            "path": page.path,
            "language": page.language.code(),
            "title": page.title,
            "description": page.description,
            "alternates": alternates,
        }));
    }
    for language in Language::ALL.iter().copied() {
        // Campaigns live in the browser: every address below theirs gets the same file.
        let desk = Address::new(language, Route::Desk { campaign: ANY.to_owned(), desk: Desk::Goal });
        let below = desk.path().split_inclusive(ANY).next().unwrap_or_default().to_owned();
        all.push(entry(&below, &Address::new(language, Route::Campaigns), false, &Map::new()));
    }
    all.push(entry("404.html", &Address::new(Language::default(), Route::NotFound), false, &Map::new()));
    Language::ALL.iter().for_each(|language| all.extend(reference_pages(*language)));
    println!("{}", Value::Array(all));
}

/// What stands in the file of a page. A page of a program can be read while the program is on its way;
/// it is inert until then, so that nothing is written where it would be lost. The rulebook would be its
/// whole catalogue, and a received campaign or an exercise is in the address.
fn body(address: Address, still: bool) -> String {
    match address.route {
        _ if still => drawn(address),
        Route::Rulebook | Route::Received | Route::Exercise => String::new(),
        _ => format!("<div inert>{}</div>", drawn(address)),
    }
}

/// The pages about platforms and rules, complete without a script.
fn reference_pages(language: Language) -> Vec<Value> {
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
    let pages = reference::all(language, |rule| examples(language, rule));
    let page = |page: ReferencePage| {
        let other = if language == Language::It { Language::En } else { Language::It };
        let frame = LocalServerRenderer::<reference::Frame>::with_props(page.frame).hydratable(false);
        let body = tokio::task::LocalSet::new().block_on(&runtime, frame.render());
        json!({
            "body": body,
            "path": page.path,
            "language": page.language.code(),
            "title": page.title,
            "description": page.description,
            "alternates": { language.code(): page.path, other.code(): page.other },
            "interactive": false,
        })
    };
    pages.into_iter().map(page).collect()
}

/// Texts of the rule's own tests: on these it speaks, on those it does not.
fn examples(language: Language, rule: Rule) -> Examples {
    const EACH: usize = 4;
    let file = format!("crates/copy-checks/tests/drafts/{}/{}.toml", language.code(), rule.id());
    let text = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(file)).unwrap_or_default();
    let table: toml::Table = toml::from_str(&text).expect("the drafts of a rule");
    let listed = |key: &str| {
        let texts = table.get(key).and_then(toml::Value::as_array).into_iter().flatten();
        texts.filter_map(toml::Value::as_str).map(str::to_owned).collect::<Vec<_>>()
    };
    // A case with more than a text cannot be told in one.
    let cases = |fires: bool| {
        let cases = table.get("case").and_then(toml::Value::as_array).into_iter().flatten();
        let alone = cases.filter(move |case| {
            case.get("fires").and_then(toml::Value::as_bool) == Some(fires)
                && ["media", "more", "context"].iter().all(|key| case.get(key).is_none())
        });
        let texts = alone.filter_map(|case| case.get("text").and_then(toml::Value::as_str)).map(str::to_owned);
        texts.collect::<Vec<_>>()
    };
    let few = |key: &str, fires: bool| {
        let texts = listed(key).into_iter().chain(cases(fires));
        texts.filter(|text| !text.trim().is_empty() && text.chars().count() <= 300).take(EACH).collect::<Vec<_>>()
    };
    Examples { fires: few("fires", true), silent: few("silent", false) }
}

/// A page as the program will draw it.
fn drawn(address: Address) -> String {
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
    let frame =
        LocalServerRenderer::<Frame>::with_props(FrameProps { address, go: Callback::noop(), program: Program::WHOLE });
    tokio::task::LocalSet::new().block_on(&runtime, frame.hydratable(false).render())
}

fn entry(path: &str, address: &Address, indexed: bool, alternates: &Map<String, Value>) -> Value {
    json!({
        "path": path,
        "language": address.language.code(),
        "title": address.title(),
        "description": address.description(),
        "alternates": alternates,
        "indexed": indexed,
        "interactive": address.route.part() != Part::Still,
        "program": address.route.part().name(),
    })
}
