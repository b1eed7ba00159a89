use super::{Icon, Mark, use_place};
use wording::say;
use yew::prelude::*;

/// A finding already in words.
#[derive(Debug, Clone, PartialEq)]
pub struct FindingView {
    pub mark: Mark,
    pub severity: AttrValue,
    pub message: AttrValue,
    pub rule: AttrValue,
    /// The page about the rule.
    pub page: AttrValue,
    pub why: AttrValue,
    pub what_to_do: AttrValue,
    pub sources: Vec<SourceView>,
    pub fixes: Vec<FixView>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct SourceView {
    pub title: AttrValue,
    pub url: AttrValue,
    pub checked: AttrValue,
    pub confidence: AttrValue,
    pub note: Option<AttrValue>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct FixView {
    pub label: AttrValue,
    /// None: words to start from, nothing to apply.
    pub apply: Option<Callback<()>>,
}

#[derive(Properties, PartialEq)]
pub struct Props {
    pub view: FindingView,
}

/// What was found, why, what to do, and where it is written.
#[component]
pub fn FindingCard(props: &Props) -> Html {
    let language = use_place().language;
    let view = &props.view;
    html! {
        <div class={classes!("finding", view.mark.tone())}>
            <p class="finding-head"><Icon mark={view.mark} /><span><strong>{ &view.severity }{ ": " }</strong>{ &view.message }</span></p>
            <div class="row">
                for fix in view.fixes.iter().cloned() { <FixButton {fix} /> }
            </div>
            <details>
                <summary>{ say::why(language) }<span class="hidden-visually">{ ": " }{ &view.rule }</span></summary>
                <div class="stack small">
                    <p>{ &view.why }</p>
                    <p><strong>{ say::copy_what_to_do(language) }{ ": " }</strong>{ &view.what_to_do }</p>
                    <p><a href={&view.page}>{ say::reference_more(language) }<span class="hidden-visually">{ ": " }{ &view.rule }</span></a></p>
                    <ul role="list" class="sources">
                        for source in view.sources.iter() {
                            <li>
                                <a href={&source.url} target="_blank" rel="noopener noreferrer">{ &source.title }
                                    <span class="hidden-visually">{ " " }{ say::opens_site(language) }</span></a>
                                <span class="muted">{ " · " }{ &source.checked }{ " · " }{ &source.confidence }</span>
                                if let Some(note) = &source.note { <p class="muted">{ note }</p> }
                            </li>
                        }
                    </ul>
                </div>
            </details>
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct FixProps {
    fix: FixView,
}

#[component]
fn FixButton(props: &FixProps) -> Html {
    match props.fix.apply.clone() {
        Some(apply) => {
            let onclick = Callback::from(move |_: MouseEvent| apply.emit(()));
            html! { <button type="button" class="button button-small" {onclick}>{ &props.fix.label }</button> }
        }
        None => html! { <p class="small">{ &props.fix.label }</p> },
    }
}
