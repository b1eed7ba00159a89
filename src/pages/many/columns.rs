//! What the file holds, before anything is checked: how it is written, its first rows, where it goes.

use super::{
    begin::unreadable,
    mapping::{Mapping, Places},
    reading::Far,
    session,
    view::{self, Book, Needed, View},
    workbook,
};
use crate::{
    browser::focus,
    components::{Checkbox, Icon, Mark, Notice, Radios, Select, use_place},
    engine::use_engine,
    pages::{campaign_desk::named, copy::schools},
    spelling::use_weight,
};
use campaign::{Worded, goal::Objective};
use copy_checks::Goal;
use facts::Placement;
use many_texts::protocol::{Ask, Trouble};
use std::rc::Rc;
use wording::{Language, say};
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub view: Rc<View>,
}

/// What keeps the checks from starting, in words.
fn missing(language: Language, view: &View) -> Option<&'static str> {
    let targets = &view.setup.targets;
    let texts = targets.iter().any(|target| !matches!(target.as_str(), "nothing" | "name" | "placement"));
    if view.by_column && !targets.iter().any(|target| target == "placement") {
        Some(say::many_need_place_column(language))
    } else if !view.by_column && view.setup.placement.is_none() {
        Some(say::many_need_placement(language))
    } else {
        (!texts).then(|| say::many_need_column(language))
    }
}

#[component]
pub fn Columns(props: &Props) -> Html {
    let language = use_place().language;
    let view = &props.view;
    let tried = use_state(|| false);
    let lacks = missing(language, view);
    // The results name the rules in its words. Made ready now, it takes no time from the page while the worker checks.
    let _engine = use_engine(None);
    let on_start = {
        let (view, tried) = (view.clone(), tried.clone());
        Callback::from(move |_: MouseEvent| {
            tried.set(true);
            if missing(language, &view).is_none() {
                let mut setup = view.setup.clone();
                setup.messages = language.code().into();
                if view.by_column {
                    setup.placement = None;
                }
                session::start(setup);
            }
        })
    };
    html! {
        <>
            <Written view={view.clone()} />
            <Where view={view.clone()} />
            <Mapping view={view.clone()} />
            <Circumstances view={view.clone()} />
            <div class="stack">
                { not_come(language, view.needed) }
                <div role="status">
                    if view.needed == Needed::Loading { <p class="muted">{ if view.spelling { say::many_spelling_loading(language) } else { say::many_checks_loading(language) } }</p> }
                    if let Some(words) = lacks.filter(|_| *tried) {
                        <p class="error state-line"><Icon mark={Mark::Error} />{ words }</p>
                    }
                </div>
                <div class="row">
                    <button type="button" class="button" disabled={view.needed == Needed::Loading || view.written.is_some()} onclick={on_start}>{ say::many_start(language) }</button>
                    <button type="button" class="button button-quiet" onclick={Callback::from(|_: MouseEvent| session::begin_again())}>{ say::many_again(language) }</button>
                </div>
            </div>
        </>
    }
}

/// What the checks cannot begin without, where it did not arrive.
fn not_come(language: Language, needed: Needed) -> Html {
    let (title, to_do) = match needed {
        Needed::Nothing | Needed::Loading => return Html::default(),
        Needed::NoDictionary => (say::spelling_failed(language), say::many_spelling_failed_do(language)),
        Needed::NoPhrases => (say::checks_failed(language), say::many_checks_failed_do(language)),
    };
    html! { <Notice mark={Mark::Error} {title}><p>{ to_do }</p></Notice> }
}

fn trouble(language: Language, trouble: &Trouble) -> String {
    let (line, cells) = (trouble.line as i64, trouble.cells as i64);
    match trouble.kind.as_str() {
        "letters" => say::many_problem_letters(language).to_owned(),
        "too-many" => say::many_problem_too_many(language, cells, line),
        "unclosed" => say::many_problem_unclosed(language, line),
        _ => say::many_problem_too_long(language).to_owned(),
    }
}

/// How the file is written, with its first rows to judge it by.
#[component]
fn Written(props: &Props) -> Html {
    let language = use_place().language;
    let view = &props.view;
    let (opened, written) = (&view.opened, view.written());
    let options = |pairs: &[(&'static str, &'static str)]| -> Vec<(AttrValue, AttrValue)> {
        pairs.iter().map(|(value, words)| ((*value).into(), (*words).into())).collect()
    };
    let read = |change: fn(&mut view::Written, String)| {
        let written = written.clone();
        Callback::from(move |value: String| {
            let mut written = written.clone();
            change(&mut written, value);
            session::read_again(written);
        })
    };
    let on_headings = {
        let written = written.clone();
        Callback::from(move |headings: bool| session::read_again(view::Written { headings, ..written.clone() }))
    };
    let headings = match opened.above {
        0 => say::many_headings(language).to_owned(),
        _ => say::many_headings_row(language, opened.heading_line as i64),
    };
    let on_stop = Callback::from(|_: MouseEvent| {
        session::ask(&Ask::Leave);
        focus::soon_to("many-encoding");
    });
    html! {
        <section class="stack" aria-labelledby="many-written">
            <h2 id="many-written">{ say::many_file_read(language) }</h2>
            <p role="status">{ say::many_rows_read(language, opened.rows as i64) }</p>
            if let Some(coming) = view.coming { <Far {coming} label={say::many_reading(language)} {on_stop} /> }
            if view.unreadable { { unreadable(language) } }
            if let Some(book) = view.book.clone() { <Sheets {book} /> } else {
            <div class="fields-2">
                <Select id="many-encoding" label={say::many_encoding(language)} hint={AttrValue::from(say::many_encoding_hint(language))} chosen={written.encoding.clone()}
                    options={options(&[("utf-8", say::many_encoding_utf8(language)), ("utf-16le", say::many_encoding_utf16le(language)),
                        ("utf-16be", say::many_encoding_utf16be(language)), ("windows-1252", say::many_encoding_1252(language))])}
                    on_choose={read(|written, encoding| written.encoding = encoding)} />
                <Select id="many-delimiter" label={say::many_delimiter(language)} chosen={written.delimiter.clone()}
                    options={options(&[("comma", say::many_delimiter_comma(language)), ("semicolon", say::many_delimiter_semicolon(language)),
                        ("tab", say::many_delimiter_tab(language))])}
                    on_choose={read(|written, delimiter| written.delimiter = delimiter)} />
            </div>
            }
            <div>
                <Checkbox id="many-headings" label={headings} checked={written.headings} on_change={on_headings} />
                if opened.above > 0 { <p class="hint">{ say::many_above(language, opened.above as i64) }</p> }
            </div>
            if !opened.problems.is_empty() {
                <Notice mark={Mark::Warning} title={say::many_problems(language, opened.problems.len() as i64)}>
                    <ul class="small">for one in opened.problems.iter().take(8) { <li>{ trouble(language, one) }</li> }</ul>
                </Notice>
            }
            <div class="table-scroll" role="region" tabindex="0" aria-label={say::many_sample(language)}>
                <table class="many-sample">
                    <caption class="hidden-visually">{ say::many_sample(language) }</caption>
                    <thead><tr>for (at, name) in opened.names.iter().enumerate() {
                        <th scope="col">{ column_name(language, name, at) }</th>
                    }</tr></thead>
                    <tbody>for row in opened.sample.iter() {
                        <tr>for cell in row.iter() { <td>{ short(cell, 80) }</td> }</tr>
                    }</tbody>
                </table>
            </div>
        </section>
    }
}

#[derive(Properties, PartialEq)]
struct SheetsProps {
    book: Rc<Book>,
}

/// Which sheet of the workbook is read.
#[component]
fn Sheets(props: &SheetsProps) -> Html {
    let language = use_place().language;
    let book = &props.book;
    let rows = |(name, rows): &(String, usize)| format!("{name} ({})", say::many_place_rows(language, *rows as i64));
    if let [only] = book.sheets.as_slice() {
        return html! { <p>{ say::many_sheet(language) }{ ": " }<bdi>{ rows(only) }</bdi></p> };
    }
    let options: Vec<(AttrValue, AttrValue)> =
        book.sheets.iter().enumerate().map(|(at, sheet)| (at.to_string().into(), rows(sheet).into())).collect();
    let on_choose = {
        let book = book.clone();
        Callback::from(move |at: String| {
            if let Ok(at) = at.parse() {
                workbook::choose(&book, at, language);
            }
        })
    };
    html! {
        <Select id="many-sheet" label={say::many_sheet(language)} hint={AttrValue::from(say::many_sheet_hint(language))} {options}
            chosen={book.chosen.to_string()} {on_choose} />
    }
}

/// What a column is called, by its place where the file does not say it.
pub(super) fn column_name(language: Language, name: &str, at: usize) -> String {
    if name.trim().is_empty() { say::many_column_none(language, at as i64 + 1) } else { name.to_owned() }
}

/// The beginning of a text.
pub(super) fn short(text: &str, letters: usize) -> String {
    match text.char_indices().nth(letters) {
        Some((at, _)) => format!("{}…", text.get(..at).unwrap_or_default()),
        None => text.to_owned(),
    }
}

/// Placements by name, for a list to choose from; the first says that nothing is chosen.
pub(super) fn placements(language: Language, none: &'static str) -> Vec<(AttrValue, AttrValue)> {
    let all = Placement::ALL.iter().map(|placement| placement.id());
    std::iter::once(("".into(), none.into()))
        .chain(all.map(|id| (id.into(), named(language, "placement", id).into())))
        .collect()
}

/// One placement for all rows, or a column that says it.
#[component]
fn Where(props: &Props) -> Html {
    let language = use_place().language;
    let view = &props.view;
    let on_by = {
        let placement = view.setup.placement.clone();
        Callback::from(move |by: String| {
            let by_column = by == "column";
            session::change(|view| view.by_column = by_column);
            session::ask(&Ask::Guess { placement: placement.clone().filter(|_| !by_column) });
        })
    };
    let on_placement = Callback::from(|id: String| {
        let placement = Some(id).filter(|id| !id.is_empty());
        session::change(|view| view.setup.placement.clone_from(&placement));
        session::ask(&Ask::Guess { placement });
    });
    let by = if view.by_column { "column" } else { "all" };
    html! {
        <section class="stack" aria-labelledby="many-where">
            <h2 id="many-where">{ say::many_where(language) }</h2>
            <Radios name="many-by" legend={say::many_where_which(language)} chosen={AttrValue::from(by)} on_choose={on_by}
                options={vec![("all".into(), say::many_where_all(language).into(), None), ("column".into(), say::many_where_column(language).into(), None)]} />
            if view.by_column {
                <Places view={view.clone()} />
            } else {
                <Select id="many-placement" label={say::many_where_which(language)} options={placements(language, say::many_where_choose(language))}
                    chosen={view.setup.placement.clone().unwrap_or_default()} on_choose={on_placement} />
            }
        </section>
    }
}

/// Language, country, goal: what the checks must know beside the texts.
#[component]
fn Circumstances(props: &Props) -> Html {
    let language = use_place().language;
    let setup = &props.view.setup;
    let languages = vec![
        ("it".into(), say::copy_language_it(language).into()),
        ("en".into(), say::copy_language_en(language).into()),
    ];
    let country = |code: &str| named(language, "name-country", &code.to_ascii_lowercase());
    let countries: Vec<(AttrValue, AttrValue)> =
        ["IT", "US", "GB", "IE", "FR", "DE", "ES", "PT", "AT", "CH", "NL", "BE"]
            .into_iter()
            .map(|code| (code.into(), country(code).into()))
            .collect();
    let goals: Vec<(AttrValue, AttrValue)> =
        std::iter::once((AttrValue::from(""), AttrValue::from(say::many_goal_none(language))))
            .chain(
                Objective::ALL
                    .iter()
                    .filter(|goal| Goal::from_id(goal.id()).is_some())
                    .map(|goal| (goal.id().into(), goal.word(language).into())),
            )
            .collect();
    html! {
        <section class="stack" aria-labelledby="many-circumstances">
            <h2 id="many-circumstances">{ say::many_circumstances(language) }</h2>
            <div class="fields-2">
                <Select id="many-language" label={say::copy_language(language)} options={languages} chosen={setup.language.clone()}
                    on_choose={Callback::from(session::written_in)} />
                <Select id="many-country" label={say::copy_country(language)} options={countries} chosen={setup.country.clone()}
                    on_choose={Callback::from(|code: String| session::change(|view| view.setup.country = code))} />
                <Select id="many-goal" label={say::copy_goal(language)} options={goals} chosen={setup.goal.clone().unwrap_or_default()}
                    on_choose={Callback::from(|id: String| session::change(|view| view.setup.goal = Some(id).filter(|id| !id.is_empty())))} />
                <Select id="many-education" label={say::audience_education(language)} hint={AttrValue::from(say::audience_education_hint(language))} options={schools(language)}
                    chosen={setup.education.clone().unwrap_or_default()}
                    on_choose={Callback::from(|id: String| session::change(|view| view.setup.education = Some(id).filter(|id| !id.is_empty())))} />
                <div><Checkbox id="many-sponsored" label={say::copy_sponsored(language)} checked={setup.sponsored}
                    on_change={Callback::from(|yes: bool| session::change(|view| view.setup.sponsored = yes))} /></div>
            </div>
            <Words view={props.view.clone()} />
        </section>
    }
}

/// Spelling, for those who want it, with what it weighs.
#[component]
fn Words(props: &Props) -> Html {
    let language = use_place().language;
    let copy = Language::from_code(&props.view.setup.language).unwrap_or_default();
    let weight = use_weight(copy);
    html! {
        <div>
            <Checkbox id="many-spelling" label={say::many_spelling(language)} checked={props.view.spelling}
                on_change={Callback::from(|yes: bool| session::change(|view| {
                    view.spelling = yes;
                    view.needed = Needed::Nothing;
                }))} />
            <p class="hint">{ say::many_spelling_about(language) }if let Some(weight) = weight { { " " }{ weight } }</p>
        </div>
    }
}
