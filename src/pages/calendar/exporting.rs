//! Files out: choose, see what stays behind and why, download.

use super::{
    Act,
    fold::Fold,
    pieces::{Limit, Pieces, limit},
};
use crate::{
    browser::download,
    components::{Select, TextField, use_place},
    pages::campaign_desk::file_name,
    store,
};
use campaign::{
    Edit, Worded,
    calendar::{
        CalendarEdit, Format, Given, LeftOut, Scheduler, Which, Zone, export, first_line, planned, planned_slots, zone,
    },
    words,
};
use facts::PLATFORMS;
use wording::say;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub act: Act,
}

#[component]
pub fn Exporting(props: &Props) -> Html {
    let language = use_place().language;
    html! { <Fold title={say::exporting_heading(language)}><Body act={props.act.clone()} /></Fold> }
}

#[component]
fn Body(props: &Props) -> Html {
    let language = use_place().language;
    let campaign = &props.act.desk.campaign;
    let format = use_state_eq(|| Format::Ical);
    let platform = use_state_eq(String::new);
    let headings = use_state_eq(String::new);
    let plan = use_state_eq(String::new);
    let which = use_state_eq(|| Which::default().id().to_owned());
    let done = use_state_eq(|| false);
    let used: Vec<&facts::Platform> = PLATFORMS
        .iter()
        .filter(|platform| {
            campaign.drafts.iter().any(|draft| draft.placement.platform() == platform.id && !draft.placement.paid())
        })
        .collect();
    let chosen = used.iter().find(|one| one.id == *platform).or(used.first()).map(|one| one.id);
    let file = {
        let (campaign, headings) = (campaign.clone(), (*headings).clone());
        let most = limit(*format, &plan).map(|limit| limit.rows as usize);
        let which = Which::from_id(&which).unwrap_or_default();
        let given = (campaign, *format, chosen, headings, most, language, which);
        use_memo(given, |(campaign, format, chosen, headings, most, language, which)| {
            let now = store::now();
            // The time of day grows from one file to the next, which is all that calendars ask of it.
            let sequence = (now.0 / 1000 - 1_700_000_000).max(0) as u64;
            let platform = chosen.filter(|_| format.by_platform());
            let given = Given { language: *language, platform, now, sequence, most: *most, headings, which: *which };
            export(campaign, *format, &given)
        })
    };
    let on_download = {
        let (file, done, campaign, edit, format) =
            (file.clone(), done.clone(), campaign.clone(), props.act.desk.edit.clone(), *format);
        Callback::from(move |piece: Option<usize>| {
            let platform = chosen.filter(|_| format.by_platform()).map(|platform| format!("-{platform}"));
            let number = piece.map(|at| format!("-{}", at + 1)).unwrap_or_default();
            let name = format!("{}{}{number}.{}", format.id(), platform.unwrap_or_default(), file.end);
            let name = file_name(&campaign, &name).replacen('.', "-", 1);
            let text = piece.and_then(|at| file.pieces.get(at)).map_or(&file.text, |piece| &piece.text);
            done.set(download::text(&name, file.mime, text));
            if format == Format::Ical {
                edit.emit(Edit::Calendar(CalendarEdit::Exported(planned(&campaign), planned_slots(&campaign))));
            }
        })
    };
    let formats: Vec<(AttrValue, AttrValue)> =
        Format::ALL.iter().map(|format| (format.id().into(), format.word(language).into())).collect();
    let choices: Vec<(AttrValue, AttrValue)> =
        Which::ALL.iter().map(|which| (which.id().into(), which.word(language).into())).collect();
    let zones: Vec<(AttrValue, AttrValue)> =
        Zone::ALL.iter().map(|zone| (zone.id().into(), zone.word(language).into())).collect();
    // Metricool's own headings say what it takes; of the others nobody told us.
    let unlisted = format.scheduler().is_some_and(|tool| tool != Scheduler::Metricool);
    let platforms: Vec<(AttrValue, AttrValue)> = used.iter().map(|one| (one.id.into(), one.name.into())).collect();
    let on_format = {
        let (format, done) = (format.clone(), done.clone());
        Callback::from(move |id: String| {
            done.set(false);
            format.set(Format::from_id(&id).unwrap_or(Format::Ical));
        })
    };
    let set = |state: &UseStateHandle<String>| {
        let (state, done) = (state.clone(), done.clone());
        Callback::from(move |text: String| {
            done.set(false);
            state.set(text);
        })
    };
    // What belongs elsewhere is told apart from what lacks something.
    let mut left_out: Vec<(LeftOut, Vec<String>)> = Vec::new();
    for (id, why) in &file.left_out {
        let name = campaign.draft(*id).map(|draft| {
            let placement = words::placement(draft.placement, language);
            match first_line(draft.label()).as_str() {
                "" => placement.to_owned(),
                label => say::calendar_named(language, label, placement),
            }
        });
        match left_out.iter_mut().find(|(other, _)| other == why) {
            Some((_, names)) => names.extend(name),
            None => left_out.push((*why, name.into_iter().collect())),
        }
    }
    html! {
        <div class="stack">
            <div class="fields-2 fields-top">
                <Select id="export-format" label={say::exporting_format(language)} options={formats} chosen={format.id()} hint={format.about(language).map(AttrValue::from)} on_choose={on_format} />
                if format.by_platform() && !platforms.is_empty() {
                    <Select id="export-platform" label={say::exporting_platform(language)} options={platforms} chosen={chosen.unwrap_or_default()} on_choose={set(&platform)} />
                }
            </div>
            if format.publishes() {
                <Select id="export-which" label={say::exporting_which(language)} options={choices} chosen={(*which).clone()} on_choose={set(&which)} />
            }
            if format.limits().next().is_some() {
                <Limit format={format.id()} chosen={(*plan).clone()} on_choose={set(&plan)} />
            }
            if *format == Format::MetaBulk {
                <TextField id="export-headings" label={say::exporting_headings(language)} hint={say::exporting_headings_hint(language)} rows={3} optional={true}
                    value={(*headings).clone()} on_text={set(&headings)} />
            }
            <p role="status">{ say::exporting_holds(language, file.posts as i64) }{ "." }</p>
            if !file.moved.is_empty() { <p class="small">{ say::exporting_moved(language, file.moved.len() as i64) }{ "." }</p> }
            if !file.unknown.is_empty() { <p class="small">{ say::exporting_unknown(language, &file.unknown.join(", ")) }</p> }
            if !file.losses.is_empty() {
                <section class="stack">
                    <h3 class="small">{ say::exporting_losses(language) }</h3>
                    <ul class="small">
                        for (loss, posts) in file.losses.iter() { <li>{ say::exporting_loss(language, posts.len() as i64, loss.word(language)) }</li> }
                    </ul>
                </section>
            }
            if let Some(platform) = chosen.filter(|_| unlisted) {
                <p class="small muted">{ say::exporting_no_list(language, words::platform(platform, language), format.word(language)) }</p>
            }
            if !left_out.is_empty() {
                <details open={file.posts == 0}>
                    <summary>{ say::exporting_left_out(language, file.left_out.len() as i64) }</summary>
                    <dl class="plan-lines small">
                        for (why, names) in left_out { <div><dt>{ why.word(language) }</dt><dd>{ names.join("; ") }</dd></div> }
                    </dl>
                </details>
            }
            if !file.pieces.is_empty() {
                <Pieces tool={format.word(language)} pieces={file.pieces.clone()} most={limit(*format, &plan).map_or(0, |limit| limit.rows as usize)}
                    on_download={on_download.reform(Some)} />
            }
            if *format != Format::Excel && (format.scheduler().is_some() || *format == Format::Ical) {
                <div class="measure"><Select id="export-zone" label={say::settings_zone(language)} hint={AttrValue::from(say::exporting_zone(language, zone(campaign).word(language)))} options={zones} chosen={zone(campaign).id()}
                    on_choose={props.act.desk.typed(|id| Edit::Calendar(CalendarEdit::Zone(id)))} /></div>
            }
            <div class="row">
                if file.pieces.is_empty() {
                    <button type="button" class="button" disabled={file.posts == 0} onclick={on_download.reform(|_: MouseEvent| None)}>{ say::exporting_download(language) }</button>
                }
                <p role="status" class="small">{ if *done { say::exporting_done(language) } else { "" } }</p>
            </div>
        </div>
    }
}
