//! Prints every page of the site as JSON, in the app's own words: `cargo xtask` writes a file for each.

use serde_json::{Map, Value, json};
use wording::Language;
use workbench::{
    app::{Frame, FrameProps},
    routes::{Address, Desk, Route, pages},
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
                all.push(entry("/", &home, true, &alternates));
            }
        }
        // Pages that hold nothing of the person's are drawn now, for those who wait for the program.
        let still = [Route::Home, Route::Help].map(|route| Address::new(page.language, route));
        let body = still.into_iter().find(|address| address.path() == page.path).map(drawn);
        all.push(json!({
            "body": body.unwrap_or_default(),
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
    println!("{}", Value::Array(all));
}

/// A page as the program will draw it.
fn drawn(address: Address) -> String {
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
    let frame = LocalServerRenderer::<Frame>::with_props(FrameProps { address, go: Callback::noop() });
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
    })
}
