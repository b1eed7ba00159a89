//! Head, way back, page, foot: what all reference pages share. No script: links only.

use super::{Examples, lists, platform, rule};
use crate::{
    catalogue::Rows,
    components::{Link, Place, ways},
    program::Program,
    routes::Route,
};
use copy_checks::Rule;
use facts::Platform;
use std::rc::Rc;
use wording::{Language, say};
use yew::prelude::*;

/// What a page is about.
#[derive(Clone, PartialEq)]
pub enum Content {
    Platforms,
    Rules,
    Platform { known: &'static Platform, rows: Rc<Rows> },
    Rule { rule: Rule, examples: Examples, rows: Rc<Rows> },
}

#[derive(Properties, Clone, PartialEq)]
pub struct Props {
    pub language: Language,
    /// The page itself, and the same in the other language.
    pub path: AttrValue,
    pub other: AttrValue,
    pub heading: AttrValue,
    pub content: Content,
}

#[component]
pub fn Frame(props: &Props) -> Html {
    let language = props.language;
    let place = Place { language, go: Callback::noop(), program: Program::NONE };
    let other = if language == Language::It { Language::En } else { Language::It };
    let above = match &props.content {
        Content::Platform { .. } => Some((super::platforms(language), say::reference_platforms(language))),
        Content::Rule { .. } => Some((super::rules(language), say::reference_rules(language))),
        _ => None,
    };
    html! {
        <ContextProvider<Place> context={place}>
            <div class="page">
                <a class="skip" href={format!("{}#content", props.path)}>{ say::skip_to_content(language) }</a>
                <header class="head"><div class="wide head-row">
                    <Link to={Route::Home} class="brand" label={say::home_link(language)}>{ "Coso" }</Link>
                    <nav class="ways" aria-label={say::nav_label(language)}>
                        <ul role="list">
                            for (route, words) in ways(language) {
                                <li><Link current={route == Route::Rulebook} to={route}>{ words }</Link></li>
                            }
                        </ul>
                    </nav>
                    <div class="head-tools" role="group" aria-label={say::tools_label(language)}>
                        // `www/shell.js` puts the words in and changes the theme; without scripts there is no button.
                        <button type="button" class="tool" data-theme-to-dark={say::theme_to_dark(language)}
                            data-theme-to-light={say::theme_to_light(language)} hidden={true}></button>
                        <a class="tool" lang={other.code()} hreflang={other.code()} aria-label={say::switch_language_label(language)}
                            href={&props.other}>{ say::switch_language(language) }</a>
                    </div>
                </div></header>
                <main id="content" class="wide reference" tabindex="-1">
                    <nav class="crumbs small" aria-label={say::reference_crumbs(language)}>
                        <ol role="list">
                            <li><Link to={Route::Rulebook}>{ say::rulebook_heading(language) }</Link></li>
                            if let Some((path, words)) = above { <li><a href={path}>{ words }</a></li> }
                        </ol>
                    </nav>
                    <h1>{ &props.heading }</h1>
                    { match &props.content {
                        Content::Platforms => html! { <lists::Platforms /> },
                        Content::Rules => html! { <lists::Rules /> },
                        Content::Platform { known, rows } => html! { <platform::Page known={*known} rows={rows.clone()} /> },
                        Content::Rule { rule, examples, rows } => html! { <rule::Page rule={*rule} examples={examples.clone()} rows={rows.clone()} /> },
                    } }
                </main>
                <footer class="foot"><div class="wide">
                    <p>{ say::foot_local(language) }</p>
                    <p><Link to={Route::Embed}>{ say::nav_embed(language) }</Link></p>
                    <p>{ say::foot_limits(language) }</p>
                </div></footer>
            </div>
        </ContextProvider<Place>>
    }
}
