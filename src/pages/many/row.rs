//! One row open: its texts, what was found in them, the way to mend them.

use super::session;
use crate::{
    browser::focus,
    catalogue::use_catalogue,
    components::{Counter, FindingCard, FindingView, TextField, use_place},
    engine::{self, Audience, Context, Fields, Finding, Fix, Report, Request, State, Texts, use_engine},
    pages::{
        campaign_desk::named,
        copy::{Broken, checked::view},
    },
    spelling::add_to,
};
use copy_checks::{Country, FieldRef, Goal};
use facts::{Field, Placement};
use many_texts::{
    protocol::{Ask, Row, Setup},
    spelling::{Doubt, is_prose},
};
use std::{collections::BTreeMap, rc::Rc};
use wording::{Language, say};
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub row: Rc<Row>,
    pub setup: Setup,
    pub spelled: Rc<BTreeMap<String, Vec<Doubt>>>,
}

/// A text of the row under the person's hands.
#[derive(Debug, Clone, PartialEq)]
struct Piece {
    column: usize,
    heading: String,
    field: Field,
    list: bool,
    text: String,
}

fn pieces(row: &Row) -> Vec<Piece> {
    let piece = |cell: &many_texts::protocol::Cell| {
        let (heading, text) = (cell.heading.clone(), cell.text.clone());
        Some(Piece { column: cell.column, heading, field: Field::from_name(&cell.field)?, list: cell.list, text })
    };
    row.cells.iter().filter_map(piece).collect()
}

/// What the engine calls a text: the empty ones of a list do not count.
fn name(pieces: &[Piece], at: usize) -> Option<FieldRef> {
    let piece = pieces.get(at)?;
    let said = |piece: &&Piece| !piece.text.trim().is_empty();
    if !piece.list {
        return Some(FieldRef::from(piece.field));
    }
    let before = pieces.iter().take(at).filter(|other| other.field == piece.field).filter(said).count();
    said(&piece).then(|| FieldRef::at(piece.field, before))
}

/// The texts a dictionary can say something of.
fn prose(pieces: &[Piece]) -> Vec<String> {
    let prose = pieces.iter().filter(|piece| is_prose(piece.field)).map(|piece| piece.text.trim().to_owned());
    prose.filter(|text| !text.is_empty()).collect()
}

fn check(language: Language, placement: Placement, setup: &Setup, pieces: &[Piece]) -> Option<Report> {
    let mut fields: Vec<Field> = Vec::new();
    for piece in pieces {
        if !fields.contains(&piece.field) {
            fields.push(piece.field);
        }
    }
    let of = |field: Field| {
        let texts = pieces.iter().filter(|piece| piece.field == field).map(|piece| piece.text.trim().to_owned());
        texts.filter(|text| !text.is_empty()).collect::<Vec<String>>()
    };
    let texts: Vec<(Field, bool, Vec<String>)> = fields
        .into_iter()
        .map(|field| (field, pieces.iter().any(|piece| piece.field == field && piece.list), of(field)))
        .collect();
    let request = Request {
        placement,
        language: Language::from_code(&setup.language).unwrap_or_default().code(),
        fields: Fields(
            texts
                .iter()
                .map(|(field, list, texts)| {
                    let first = texts.first().map_or("", String::as_str);
                    (*field, if *list { Texts::Many(texts) } else { Texts::One(first) })
                })
                .collect(),
        ),
        context: Context {
            goal: setup.goal.as_deref().and_then(Goal::from_id).map(Goal::id),
            sponsored: setup.sponsored,
            country: if Country::from_code(&setup.country).is_some() { &setup.country } else { "IT" },
            keywords: &[],
            audience: Audience::of(None, setup.education.as_deref()),
            overrides: None,
        },
        media: Vec::new(),
    };
    engine::check(&request, language)
}

/// The text after a fix.
fn fixed(text: &str, finding: &Finding, fix: &Fix) -> Option<String> {
    let text = text.trim();
    match &finding.range {
        None => Some(fix.replacement.clone()),
        Some(range) => Some(format!("{}{}{}", text.get(..range.start)?, fix.replacement, text.get(range.end..)?)),
    }
}

#[component]
pub fn OpenRow(props: &Props) -> Html {
    let language = use_place().language;
    let row = &props.row;
    let texts = use_state(|| pieces(row));
    let engine = use_engine(Language::from_code(&props.setup.language).unwrap_or_default());
    let rows = use_catalogue(language).rows;
    let placement = row.placement.as_deref().and_then(Placement::from_id);
    // The person is brought to what they opened.
    use_effect_with((), |()| focus::soon_to("many-row".to_owned()));
    let put = {
        let (texts, row) = (texts.clone(), row.row);
        Callback::from(move |(at, text): (usize, String)| {
            let mut next = (*texts).clone();
            if let Some(piece) = next.get_mut(at) {
                piece.text.clone_from(&text);
                session::ask(&Ask::Edit { row, column: piece.column, text });
            }
            texts.set(next);
        })
    };
    // The dictionary is in the worker, and is asked after what is written.
    use_effect_with(((*texts).clone(), props.spelled.clone()), |(texts, _)| session::spell(prose(texts)));
    let asked = ((*texts).clone(), language, engine.state(), props.spelled.clone());
    let report = use_memo(asked, |(texts, language, _, spelled)| {
        let report = placement.and_then(|placement| check(*language, placement, &props.setup, texts));
        let mut report = report.unwrap_or_default();
        for (at, piece) in texts.iter().enumerate().filter(|(_, piece)| is_prose(piece.field)) {
            if let (Some(field), Some(found)) = (name(texts, at), spelled.get(piece.text.trim())) {
                add_to(&mut report, *language, field, piece.text.trim(), found);
            }
        }
        report
    });
    let back = {
        let id = format!("many-open-{}", row.row);
        Callback::from(move |_: MouseEvent| {
            session::change(|view| view.row = None);
            focus::soon_to(id.clone());
        })
    };
    let go = |target: Option<usize>, words: &'static str| {
        let onclick = Callback::from(move |_: MouseEvent| target.into_iter().for_each(session::open_row));
        html! { <button type="button" class="button button-secondary button-small" disabled={target.is_none()} {onclick}>{ words }</button> }
    };
    let views = |field: Option<FieldRef>, at: usize| -> Vec<FindingView> {
        let found = report.findings.iter().filter(|finding| Some(finding.field) == field);
        found
            .map(|finding| {
                view(language, &rows, finding, |fix| {
                    let (put, text) = (put.clone(), texts.get(at).and_then(|piece| fixed(&piece.text, finding, fix)));
                    Callback::from(move |()| {
                        if let Some(text) = text.clone() {
                            put.emit((at, text));
                            focus::soon_to(format!("many-cell-{at}"));
                        }
                    })
                })
            })
            .collect()
    };
    // About a whole list, or about something that has no column here.
    let apart: Vec<FindingView> = report
        .findings
        .iter()
        .filter(|finding| (0..texts.len()).all(|at| name(&texts, at) != Some(finding.field)))
        .map(|finding| view(language, &rows, finding, |_| Callback::noop()))
        .collect();
    html! {
        <section class="stack-wide many-row" aria-labelledby="many-row">
            <div class="stack">
                <h2 id="many-row" tabindex="-1">{ say::many_row(language, row.line as i64) }
                    if let Some(placement) = placement { <span class="muted">{ " · " }{ named(language, "placement", placement.id()) }</span> }</h2>
                <div class="row">
                    <button type="button" class="button button-secondary button-small" onclick={back}>{ say::many_row_back(language) }</button>
                    { go(row.previous, say::many_row_previous(language)) }
                    { go(row.next, say::many_row_next(language)) }
                </div>
            </div>
            if engine.state() == State::Broken { <Broken engine={engine.clone()} /> }
            if placement.is_none() { <p>{ say::many_row_none(language) }</p> }
            if placement.is_some() && engine.is_ready() && report.findings.is_empty() { <p>{ say::many_row_clean(language) }</p> }
            <div>
                for (at, piece) in texts.iter().enumerate() {
                    <div class="copy-field" key={piece.column}>
                        <TextField id={format!("many-cell-{at}")} label={label(language, piece)} value={piece.text.clone()} rows={if long(piece.field) { 4 } else { 1 }}
                            counter={counter(language, &report, name(&texts, at))} lang={props.setup.language.clone()}
                            on_text={let put = put.clone(); Callback::from(move |text| put.emit((at, text)))} />
                        <ul role="list" class="findings" aria-label={say::copy_findings(language)}>for view in views(name(&texts, at), at) { <li><FindingCard {view} /></li> }</ul>
                    </div>
                }
            </div>
            if !apart.is_empty() {
                <section class="stack">
                    <h3>{ say::copy_other_findings(language) }</h3>
                    <ul role="list" class="findings">for view in apart { <li><FindingCard {view} /></li> }</ul>
                </section>
            }
        </section>
    }
}

/// The heading of the file, and what it is to us where that is another word.
fn label(language: Language, piece: &Piece) -> String {
    let field = named(language, "field", piece.field.name());
    match piece.heading.trim() {
        "" => field.to_owned(),
        heading if heading.eq_ignore_ascii_case(field) => field.to_owned(),
        heading => format!("{heading} ({field})"),
    }
}

fn long(field: Field) -> bool {
    matches!(field, Field::Text | Field::Description | Field::Descriptions | Field::AltText | Field::MetaDescription)
}

fn counter(language: Language, report: &Report, field: Option<FieldRef>) -> Option<Counter> {
    let count = report.counts.iter().find(|count| Some(count.field) == field)?;
    let limit = wording::whole(language, count.limit? as i64);
    let value = wording::whole(language, count.value as i64);
    let unit = wording::key(language, &format!("unit-{}", count.unit.name())).unwrap_or_default();
    let (shown, spoken) = (format!("{value} / {limit}"), format!("{value} / {limit} {unit}"));
    Some(Counter { shown: shown.into(), spoken: spoken.into(), over: count.over() > 0 })
}
