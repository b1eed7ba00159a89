//! The rows the filter leaves, fifty at a time.

use super::session;
use crate::{
    browser::focus,
    components::{Icon, Mark, use_place},
    pages::campaign_desk::named,
};
use many_texts::protocol::{Filter, Line, Page};
use std::rc::Rc;
use wording::{Language, say};
use yew::prelude::*;

/// As many as the worker sends.
const ROWS: usize = 50;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub page: Rc<Page>,
    pub filter: Filter,
}

#[component]
pub fn List(props: &Props) -> Html {
    let language = use_place().language;
    let page = &props.page;
    html! {
        <div class="stack">
            <p role="status" class="number">
                { if page.total == 0 { say::many_shown_none(language).to_owned() } else { say::many_shown(language, page.total as i64) } }
            </p>
            if page.total > 0 {
                <div class="table-scroll" role="region" tabindex="0" aria-label={say::many_table(language)}>
                    <table class="many-rows">
                        <caption class="hidden-visually">{ say::many_table(language) }</caption>
                        <thead><tr>
                            <th scope="col" class="number">{ say::many_col_row(language) }</th>
                            <th scope="col">{ say::many_col_text(language) }</th>
                            <th scope="col">{ say::many_col_findings(language) }</th>
                            <th scope="col"><span class="hidden-visually">{ say::many_open(language) }</span></th>
                        </tr></thead>
                        <tbody>for line in page.lines.iter() { { one(language, line) } }</tbody>
                    </table>
                </div>
                <Pages from={page.from} total={page.total} filter={props.filter.clone()} />
            }
        </div>
    }
}

fn one(language: Language, line: &Line) -> Html {
    let row = line.row;
    let open = Callback::from(move |_: MouseEvent| session::open_row(row));
    let number = line.line as i64;
    html! {
        <tr key={row}>
            <th scope="row" class="number">{ wording::whole(language, number) }
                if !line.name.is_empty() { <span class="small muted many-name">{ &line.name }</span> }</th>
            <td class="many-text">
                <span dir="auto">{ &line.text }</span>
                <span class="small muted many-name">
                    { named(language, "placement", &line.placement) }
                    if line.changed { { if line.placement.is_empty() { "" } else { " · " } }{ say::many_state_changed(language) } }
                </span>
            </td>
            <td class="many-found">{ state(language, line) }</td>
            <td><button type="button" class="button button-secondary button-small" id={format!("many-open-{row}")} onclick={open}
                aria-label={say::many_open_row(language, number)}>{ say::many_open(language) }</button></td>
        </tr>
    }
}

fn state(language: Language, line: &Line) -> Html {
    let said = |mark: Mark, words: String| html! { <span class={classes!("state-line", mark.tone())}><Icon {mark} />{ words }</span> };
    match line.state.as_str() {
        "waiting" => html! { <span class="muted">{ say::many_state_waiting(language) }</span> },
        "empty" => html! { <span class="muted">{ say::many_state_empty(language) }</span> },
        "no-placement" => said(Mark::Warning, say::many_state_no_placement(language).to_owned()),
        "refused" => {
            html! { <>{ said(Mark::Error, say::many_state_refused(language).to_owned()) }<p class="small">{ &line.gravest }</p></> }
        }
        _ => {
            let (errors, warnings, advice) = (line.errors as i64, line.warnings as i64, line.advice as i64);
            let counts = [
                (Mark::Error, errors, say::severity_error_count(language, errors)),
                (Mark::Warning, warnings, say::severity_warning_count(language, warnings)),
                (Mark::Advice, advice, say::severity_advice_count(language, advice)),
            ];
            if counts.iter().all(|(_, count, _)| *count == 0) {
                return said(Mark::Good, say::many_state_clean(language).to_owned());
            }
            html! {
                <>
                    <span class="many-counts">
                        for (mark, _, words) in counts.into_iter().filter(|(_, count, _)| *count > 0) { { said(mark, words) } }
                    </span>
                    <p class="small">{ &line.gravest }</p>
                </>
            }
        }
    }
}

#[derive(Properties, PartialEq)]
struct PagesProps {
    from: usize,
    total: usize,
    filter: Filter,
}

#[component]
fn Pages(props: &PagesProps) -> Html {
    let language = use_place().language;
    let (page, pages) = (props.from / ROWS, props.total.div_ceil(ROWS).max(1));
    if pages == 1 {
        return Html::default();
    }
    let to = |page: usize| {
        let filter = props.filter.clone();
        Callback::from(move |_: MouseEvent| {
            session::show(filter.clone(), page * ROWS);
            focus::soon_to("many-results".to_owned());
        })
    };
    let button = |words: &'static str, target: usize, off: bool| {
        html! { <button type="button" class="button button-secondary button-small" disabled={off} onclick={to(target)}>{ words }</button> }
    };
    html! {
        <nav class="row" aria-label={say::many_pages(language)}>
            { button(say::many_first(language), 0, page == 0) }
            { button(say::many_previous(language), page.saturating_sub(1), page == 0) }
            <span class="number">{ say::many_page(language, page as i64 + 1, pages as i64) }</span>
            { button(say::many_next(language), page + 1, page + 1 >= pages) }
            { button(say::many_last(language), pages - 1, page + 1 >= pages) }
        </nav>
    }
}
