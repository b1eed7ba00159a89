//! Says that something kept here could not be used and was put aside, on whatever page it happened.

use super::{Link, Mark, Notice, use_place};
use crate::{browser::Listener, routes::Route, store};
use campaign::stored::keys;
use wording::{Language, say};
use yew::prelude::*;

#[component]
pub fn PutAside() -> Html {
    let language = use_place().language;
    let things = use_state(Vec::<String>::new);
    {
        let things = things.clone();
        use_effect_with((), move |()| {
            // What was put aside while the page was being drawn, and what is later.
            things.set(store::put_aside_here());
            let listener = Listener::window(store::PUT_ASIDE, move |_| things.set(store::put_aside_here()));
            move || drop(listener)
        });
    }
    if things.is_empty() {
        return Html::default();
    }
    html! {
        <div class="put-aside no-print" role="status">
            <Notice mark={Mark::Warning} title={say::put_aside(language, &names(&things, language))}>
                <p>{ say::put_aside_do(language) }</p>
                <p><Link to={Route::Campaigns}>{ say::not_found_campaigns(language) }</Link></p>
            </Notice>
        </div>
    }
}

/// Each thing once.
fn names(keys: &[String], language: Language) -> String {
    let mut names: Vec<&str> = keys.iter().map(|key| thing(key, language)).collect();
    names.sort_unstable();
    names.dedup();
    names.join(", ")
}

/// What a key holds, as people call it.
pub fn thing(key: &str, language: Language) -> &'static str {
    match key {
        keys::INDEX => say::backup_thing_index(language),
        keys::SETTINGS => say::backup_thing_settings(language),
        keys::OVERRIDES => say::backup_thing_overrides(language),
        keys::LINKS => say::backup_thing_links(language),
        key if key.starts_with(keys::COMMUNITY) => say::backup_thing_community(language),
        key if key.starts_with("coso.results") => say::backup_thing_results(language),
        key if key.starts_with("coso.workshop") || key.starts_with("coso.exercise") => {
            say::backup_thing_workshop(language)
        }
        key if keys::campaign_id(key) == Some(keys::CHECK_DESK) => say::backup_thing_check(language),
        key if key.starts_with("coso.campaign.") => say::backup_thing_campaign(language),
        _ => say::backup_thing_other(language),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_thing_is_named_once() {
        let keys = [keys::INDEX.to_owned(), keys::campaign("a"), keys::campaign("b"), keys::campaign(keys::CHECK_DESK)];
        let said = names(&keys, Language::En);
        assert_eq!(said.split(", ").count(), 3, "{said}");
    }
}
