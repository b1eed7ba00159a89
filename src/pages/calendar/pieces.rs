//! How many posts a tool takes at once, and the files where there must be several.

use crate::{
    components::{Select, use_place},
    pages::campaign_desk::day,
};
use campaign::{
    calendar::{Format, Piece},
    words,
};
use facts::ToolLimit;
use wording::{Language, say};
use yew::prelude::*;

/// The limit that holds for the account chosen; the widest while nothing is chosen.
pub(super) fn limit(format: Format, plan: &str) -> Option<&'static ToolLimit> {
    format.limits().find(|limit| limit.plan == plan).or_else(|| format.limits().next())
}

fn plan(limit: &ToolLimit, language: Language) -> String {
    let rows = i64::from(limit.rows);
    match limit.plan {
        "free" => say::exporting_plan_free(language, rows),
        "paid" => say::exporting_plan_paid(language, rows),
        _ => say::exporting_plan_any(language, rows),
    }
}

#[derive(Properties, PartialEq)]
pub struct LimitProps {
    pub format: &'static str,
    pub chosen: AttrValue,
    pub on_choose: Callback<String>,
}

/// The account, and where the number comes from.
#[component]
pub fn Limit(props: &LimitProps) -> Html {
    let language = use_place().language;
    let Some(format) = Format::from_id(props.format) else { return Html::default() };
    let Some(chosen) = limit(format, &props.chosen) else { return Html::default() };
    let options: Vec<(AttrValue, AttrValue)> =
        format.limits().map(|limit| (limit.plan.into(), plan(limit, language).into())).collect();
    let note = match language {
        Language::It => chosen.note.it,
        Language::En => chosen.note.en,
    };
    html! {
        <div class="stack">
            if options.len() > 1 {
                <Select id="export-plan" label={say::exporting_plan(language)} {options} chosen={chosen.plan} on_choose={props.on_choose.clone()} />
            } else {
                <p class="small">{ plan(chosen, language) }</p>
            }
            <p class="small muted">{ note }{ " " }{ say::times_source(language) }{ ": " }
                <a href={chosen.source.url} target="_blank" rel="noopener noreferrer">{ chosen.source.title }<span class="hidden-visually">{ " " }{ say::opens_site(language) }</span></a>
                { " · " }{ say::checked_on(language, &day(language, chosen.checked_on)) }
                { " · " }{ wording::key(language, &format!("name-confidence-{}", chosen.confidence.name())).unwrap_or_default() }</p>
        </div>
    }
}

#[derive(Properties, PartialEq)]
pub struct PiecesProps {
    pub tool: AttrValue,
    pub pieces: Vec<Piece>,
    pub most: usize,
    /// The place of the piece to download.
    pub on_download: Callback<usize>,
}

/// A button a file.
#[component]
pub fn Pieces(props: &PiecesProps) -> Html {
    let language = use_place().language;
    let files = props.pieces.len() as i64;
    html! {
        <div class="stack">
            <p><strong>{ say::exporting_pieces(language, props.most as i64, files, &props.tool) }</strong></p>
            <ol role="list" class="list">
                for (at, piece) in props.pieces.iter().enumerate() {
                    <li><p class="grow">{ say::exporting_piece_days(language, piece.posts as i64, &words::date(piece.from, language), &words::date(piece.to, language)) }</p>
                        <button type="button" class="button button-small" onclick={let on = props.on_download.clone(); Callback::from(move |_: MouseEvent| on.emit(at))}>
                            { say::exporting_piece(language, files, at as i64 + 1) }</button></li>
                }
            </ol>
        </div>
    }
}
