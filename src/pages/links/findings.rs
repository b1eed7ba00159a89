//! What the checks on links say of one link.

use crate::{
    catalogue::use_catalogue,
    components::{FindingCard, use_place},
    engine::{self, Context, Fields, Finding, Fix, Request, State, Texts, use_engine},
    pages::copy::{Broken, checked::view},
};
use facts::{Field, Placement};
use wording::say;
use yew::prelude::*;

/// Any ad with a field for its link: there every check on links applies.
const PLACEMENT: Placement = Placement::FacebookAd;

#[derive(Properties, PartialEq)]
pub(super) struct Props {
    pub link: AttrValue,
    /// The link is still to be tagged: that it is not is no news.
    #[prop_or_default]
    pub untagged: bool,
    /// The link after a fix.
    pub on_fix: Callback<String>,
    /// Says so where nothing is wrong.
    #[prop_or_default]
    pub good: Option<AttrValue>,
}

#[component]
pub(super) fn LinkFindings(props: &Props) -> Html {
    let language = use_place().language;
    let catalogue = use_catalogue(language);
    let engine = use_engine(language);
    let found = use_memo((props.link.clone(), language, engine.state()), |(link, language, _)| {
        let context =
            Context { goal: None, sponsored: false, country: "IT", keywords: &[], audience: None, overrides: None };
        let request = Request {
            placement: PLACEMENT,
            language: language.code(),
            fields: Fields(vec![(Field::Link, Texts::One(link))]),
            media: Vec::new(),
            context,
        };
        let report = engine::check(&request, *language).unwrap_or_default();
        let about_links = |finding: &Finding| {
            finding.field.field == Field::Link
                && (finding.rule.starts_with("link-") || finding.rule.starts_with("utm-"))
        };
        report.findings.into_iter().filter(about_links).collect::<Vec<_>>()
    });
    if engine.state() == State::Broken {
        return html! { <Broken {engine} /> };
    }
    if !engine.is_ready() {
        return Html::default();
    }
    let views: Vec<_> = found
        .iter()
        .filter(|finding| !(props.untagged && finding.rule == "utm-missing"))
        .map(|finding| {
            view(language, &catalogue.rows, finding, |fix| {
                let (on_fix, text) = (props.on_fix.clone(), fixed(&props.link, finding, fix));
                Callback::from(move |()| {
                    if let Some(text) = text.clone() {
                        on_fix.emit(text);
                    }
                })
            })
        })
        .collect();
    match &props.good {
        Some(good) if views.is_empty() => html! { <p class="good-line">{ good }</p> },
        _ => html! {
            <ul role="list" class="findings" aria-label={say::copy_findings(language)}>
                for view in views { <li><FindingCard {view} /></li> }
            </ul>
        },
    }
}

fn fixed(link: &str, finding: &Finding, fix: &Fix) -> Option<String> {
    let Some(range) = &finding.range else { return Some(fix.replacement.clone()) };
    Some(format!("{}{}{}", link.get(..range.start)?, fix.replacement, link.get(range.end..)?))
}
