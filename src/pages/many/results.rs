//! What was found: how far it is, how many rows, which of them, and one of them open.

use super::{
    Sure,
    download::Download,
    list::List,
    row::OpenRow,
    session,
    view::{Stage, View},
};
use crate::{
    components::{Icon, Mark, Select, TextField, use_place},
    engine::{self, use_engine},
};
use many_texts::protocol::{Ask, Filter, Summary};
use std::{
    collections::{BTreeMap, BTreeSet},
    rc::Rc,
};
use wording::{Language, say};
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub view: Rc<View>,
}

#[component]
pub fn Results(props: &Props) -> Html {
    let language = use_place().language;
    let view = &props.view;
    let summary = &view.summary;
    let on_columns = Callback::from(|()| {
        session::ask(&Ask::Cancel);
        session::change(|view| {
            view.stage = Stage::Columns;
            view.row = None;
        });
    });
    html! {
        <>
            <section class="stack" aria-labelledby="many-results">
                <h2 id="many-results">{ say::many_results(language) }</h2>
                <Progress summary={summary.clone()} />
                <Tally summary={summary.clone()} filter={view.filter.clone()} />
                <p class="hint">{ say::many_kept(language) }</p>
            </section>
            <Mend summary={summary.clone()} />
            if let Some(row) = view.row.clone() {
                <OpenRow key={view.opening} {row} setup={view.setup.clone()} spelled={view.spelled.clone()} />
            } else {
                <Choose filter={view.filter.clone()} rules={summary.rules.clone()} />
                <List page={view.page.clone()} filter={view.filter.clone()} />
            }
            <Download downloaded={view.downloaded} running={summary.running} />
            <div class="row">
                <Sure label={say::many_back_to_columns(language)} question={say::many_back_sure(language)} ask={summary.changed > 0} on_yes={on_columns} />
                <Sure label={say::many_again(language)} question={say::many_again_sure(language)} ask={summary.changed > 0}
                    on_yes={Callback::from(|()| session::begin_again())} />
            </div>
        </>
    }
}

#[derive(Properties, PartialEq)]
struct SummaryProps {
    summary: Summary,
}

#[component]
fn Progress(props: &SummaryProps) -> Html {
    let language = use_place().language;
    let Summary { done, rows, running, fixing, cancelled, .. } = props.summary;
    let words = match (running, fixing) {
        (true, false) => say::many_progress(language, done as i64, rows as i64),
        (true, true) => say::many_progress_fixing(language, done as i64, rows as i64),
        _ => say::many_done(language, done as i64, rows as i64),
    };
    let on_cancel = Callback::from(|_: MouseEvent| session::ask(&Ask::Cancel));
    html! {
        <div class="stack">
            if running {
                <progress class="many-progress" max={rows.to_string()} value={done.to_string()} aria-label={words.clone()} />
                <div class="row">
                    <p class="number">{ words }</p>
                    <button type="button" class="button button-secondary button-small" onclick={on_cancel}>{ say::many_cancel(language) }</button>
                </div>
            } else {
                <p role="status" class="number">{ words }</p>
                if cancelled {
                    <p class="warning state-line"><Icon mark={Mark::Warning} />{ say::many_cancelled(language) }</p>
                    if done < rows {
                        <p><button type="button" class="button button-secondary button-small" onclick={Callback::from(|_: MouseEvent| session::ask(&Ask::Resume))}>
                            { say::many_resume(language) }</button></p>
                    }
                }
            }
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct TallyProps {
    summary: Summary,
    filter: Filter,
}

/// How many rows of each kind; each figure is a way to them.
#[component]
fn Tally(props: &TallyProps) -> Html {
    let language = use_place().language;
    let summary = &props.summary;
    let kinds = [
        ("error", Mark::Error, summary.errors),
        ("warning", Mark::Warning, summary.warnings),
        ("advice", Mark::Advice, summary.advice),
        ("clean", Mark::Good, summary.clean),
        ("skipped", Mark::Arrow, summary.skipped),
        ("changed", Mark::Plus, summary.changed),
    ];
    html! {
        <ul role="list" class="many-tally">
            for (state, mark, rows) in kinds.into_iter().filter(|(state, _, rows)| *rows > 0 || *state == "error") {
                <li><button type="button" class={classes!("many-figure", mark.tone())} aria-pressed={(props.filter.state == state).to_string()}
                    onclick={let filter = props.filter.clone(); Callback::from(move |_: MouseEvent| {
                        let state = if filter.state == state { String::new() } else { state.to_owned() };
                        session::change(|view| view.row = None);
                        session::show(Filter { state, ..filter.clone() }, 0);
                    })}>
                    <span class="many-number number"><Icon {mark} />{ wording::whole(language, rows as i64) }</span>
                    <span class="small">{ state_name(language, state) }</span>
                </button></li>
            }
        </ul>
    }
}

fn state_name(language: Language, state: &str) -> &'static str {
    match state {
        "error" => say::many_tally_errors(language),
        "warning" => say::many_tally_warnings(language),
        "advice" => say::many_tally_advice(language),
        "clean" => say::many_tally_clean(language),
        "skipped" => say::many_tally_skipped(language),
        "changed" => say::many_tally_changed(language),
        _ => say::many_filter_all(language),
    }
}

/// All safe fixes at once, and back.
#[component]
fn Mend(props: &SummaryProps) -> Html {
    let language = use_place().language;
    let summary = &props.summary;
    if summary.running || (summary.fixable == 0 && summary.undo.is_none()) {
        return Html::default();
    }
    html! {
        <div class="row">
            if summary.fixable > 0 {
                <button type="button" class="button" onclick={Callback::from(|_: MouseEvent| session::ask(&Ask::FixAll))}>
                    { say::many_fix_all(language, summary.fixable as i64) }</button>
            }
            if let Some(cells) = summary.undo {
                <button type="button" class="button button-secondary" onclick={Callback::from(|_: MouseEvent| session::undo())}>
                    { say::many_undo(language, cells as i64) }</button>
            }
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct ChooseProps {
    filter: Filter,
    rules: Vec<(String, usize)>,
}

/// Which rows are in the list.
#[component]
fn Choose(props: &ChooseProps) -> Html {
    let language = use_place().language;
    let engine = use_engine(None);
    // Their figures change many times a second, their titles do not: the engine is asked once for each.
    let ids: Vec<String> =
        props.rules.iter().map(|(rule, _)| rule.clone()).collect::<BTreeSet<_>>().into_iter().collect();
    let titles = use_memo((ids, language, engine.is_ready()), |(ids, language, ready)| {
        let title = |rule: &String| ready.then(|| engine::explain(rule, *language)).flatten().map(|known| known.title);
        ids.iter().filter_map(|rule| Some((rule.clone(), title(rule)?))).collect::<BTreeMap<String, String>>()
    });
    let title = |rule: &String| titles.get(rule).unwrap_or(rule).clone();
    let states = ["", "error", "warning", "advice", "clean", "skipped", "changed"];
    let states = states.into_iter().map(|state| (state.into(), state_name(language, state).into())).collect::<Vec<_>>();
    let mut rules: Vec<(AttrValue, AttrValue)> = vec![("".into(), say::many_filter_rule_all(language).into())];
    rules.extend(props.rules.iter().map(|(rule, rows)| {
        (rule.clone().into(), format!("{} ({})", title(rule), wording::whole(language, *rows as i64)).into())
    }));
    let filtered = |change: fn(&mut Filter, String)| {
        let filter = props.filter.clone();
        Callback::from(move |value: String| {
            let mut filter = filter.clone();
            change(&mut filter, value);
            session::show(filter, 0);
        })
    };
    html! {
        <div class="many-choose">
            <Select id="many-state" label={say::many_filter(language)} options={states} chosen={props.filter.state.clone()} on_choose={filtered(|filter, state| filter.state = state)} />
            <Select id="many-rule" label={say::many_filter_rule(language)} options={rules} chosen={props.filter.rule.clone()} on_choose={filtered(|filter, rule| filter.rule = rule)} />
            <TextField id="many-search" kind="search" label={say::many_filter_text(language)} value={props.filter.text.clone()} on_text={filtered(|filter, text| filter.text = text)} />
        </div>
    }
}
