//! The two lists: of platforms, of rules.

use crate::{components::use_place, pages::named};
use copy_checks::{Family, Rule, wire};
use facts::{FACTS, ISSUERS, PLATFORMS, Platform};
use wording::say;
use yew::prelude::*;

#[component]
pub(super) fn Platforms() -> Html {
    let language = use_place().language;
    let count = |known: &Platform| FACTS.iter().filter(|fact| fact.platform == known.id).count();
    let list = |all: &'static [Platform]| {
        let known = all.iter().map(|known| (known, count(known))).filter(|(_, count)| *count > 0);
        html! {
            <ul role="list" class="list">
                for (known, count) in known {
                    <li><a href={super::platform(language, known.id)}>{ super::name(language, known) }</a>
                        <span class="muted small">{ say::rulebook_count(language, count as i64) }</span></li>
                }
            </ul>
        }
    };
    html! {
        <div class="stack-wide">
            <p class="lead">{ say::reference_platforms_lead(language) }</p>
            { list(PLATFORMS) }
            <section class="stack">
                <h2>{ say::reference_issuers(language) }</h2>
                { list(ISSUERS) }
            </section>
        </div>
    }
}

#[component]
pub(super) fn Rules() -> Html {
    let language = use_place().language;
    html! {
        <div class="stack-wide">
            <p class="lead">{ say::reference_rules_lead(language) }</p>
            for family in Family::ALL.iter().copied() {
                <section class="stack">
                    <h2>{ named(language, "name-family", family.id()) }</h2>
                    <ul role="list" class="list">
                        for rule in Rule::ALL.iter().copied().filter(|rule| rule.family() == family) {
                            <li><a href={super::rule(language, rule.id())}>{ wire::title(rule, language) }</a></li>
                        }
                    </ul>
                </section>
            }
        </div>
    }
}
