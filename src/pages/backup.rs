//! A copy of everything in one file, and its way back.

use crate::{
    browser::{download, files, persist, storage},
    components::{Mark, Notice, use_place},
    store,
};
use campaign::{
    Date,
    stored::{self, backup, keys},
    words,
};
use wording::{Language, say};
use yew::prelude::*;

/// The note of the settings that holds the day of the last copy.
const NOTE: &str = "backup";

fn settings() -> stored::Settings {
    let text = storage::read(keys::SETTINGS).ok().flatten().unwrap_or_default();
    stored::read_settings(&text).value().unwrap_or_default()
}

fn last() -> Option<Date> {
    settings().notes.get(NOTE).and_then(|day| Date::parse(day))
}

fn note(day: Date) {
    let mut settings = settings();
    settings.notes.insert(NOTE.into(), day.to_string());
    let _ = storage::write(keys::SETTINGS, &stored::write_settings(&settings, store::now().0.max(0).unsigned_abs()));
}

#[derive(Properties, PartialEq)]
pub struct Props {
    /// How many there are.
    pub campaigns: usize,
    pub on_restored: Callback<()>,
}

/// What came of a chosen file.
#[derive(Clone, PartialEq)]
enum Outcome {
    Nothing,
    NotOurs,
    Restored(Box<backup::Merged>, bool),
}

#[component]
pub fn Backup(props: &Props) -> Html {
    let language = use_place().language;
    let copied_on = use_state(last);
    let outcome = use_state(|| Outcome::Nothing);
    let refused = use_state(|| false);
    let kept = use_state(|| None::<bool>);
    {
        let kept = kept.clone();
        use_effect_with((), move |()| persist::is_given(move |given| kept.set(given)));
    }
    let on_download = {
        let (copied_on, refused) = (copied_on.clone(), refused.clone());
        Callback::from(move |_: MouseEvent| {
            let today = store::today();
            let text = backup::write_backup(&store::everything(), today);
            let done = download::text(&format!("coso-{today}.json"), "application/json", &text);
            refused.set(!done);
            if done {
                note(today);
                copied_on.set(Some(today));
            }
        })
    };
    let on_file = {
        let (outcome, restored) = (outcome.clone(), props.on_restored.clone());
        Callback::from(move |event: Event| {
            let Some(file) = files::chosen(&event) else { return };
            let (outcome, restored) = (outcome.clone(), restored.clone());
            files::read_text(&file, move |text| match text.as_deref().and_then(backup::read_backup) {
                None => outcome.set(Outcome::NotOurs),
                Some(texts) => {
                    let (merged, fits) = store::bring_back(&texts);
                    outcome.set(Outcome::Restored(Box::new(merged), fits));
                    restored.emit(());
                }
            });
        })
    };
    let on_keep = {
        let kept = kept.clone();
        Callback::from(move |_: MouseEvent| {
            let kept = kept.clone();
            persist::ask(move |given| kept.set(Some(given == Some(true))));
        })
    };
    let asked = use_state(|| false);
    let on_keep = {
        let asked = asked.clone();
        Callback::from(move |event: MouseEvent| {
            asked.set(true);
            on_keep.emit(event);
        })
    };
    let due = backup::is_due(props.campaigns, *copied_on, store::today());
    html! {
        <section class="stack" aria-labelledby="backup">
            <h2 id="backup">{ say::backup_heading(language) }</h2>
            if due {
                <Notice mark={Mark::Warning} title={say::backup_due(language)}><p>{ match *copied_on {
                    Some(day) => say::backup_due_since(language, &words::date(day, language)),
                    None => say::backup_due_never(language).to_owned(),
                } }</p></Notice>
            } else if let Some(day) = *copied_on {
                <p class="muted">{ say::backup_last(language, &words::date(day, language)) }</p>
            }
            <p class="measure">{ say::backup_lead(language) }</p>
            <div class="row">
                <button type="button" class="button button-secondary" onclick={on_download}>{ say::backup_download(language) }</button>
                <div class="file">
                    <input id="backup-file" class="file-input" type="file" accept=".json,application/json" onchange={on_file} />
                    <label for="backup-file" class="button button-secondary">{ say::backup_restore(language) }</label>
                </div>
                if *kept == Some(false) && !*asked {
                    <button type="button" class="button button-quiet" onclick={on_keep}>{ say::backup_keep(language) }</button>
                }
            </div>
            <div role="status" class="stack">
                if *refused { <Notice mark={Mark::Error} title={say::backup_refused(language)} /> }
                if *asked { <p class="small">{ if *kept == Some(true) { say::backup_kept(language) } else { say::backup_not_kept(language) } }</p> }
                { report(&outcome, language) }
            </div>
        </section>
    }
}

fn report(outcome: &Outcome, language: Language) -> Html {
    match outcome {
        Outcome::Nothing => Html::default(),
        Outcome::NotOurs => html! {
            <Notice mark={Mark::Error} title={say::backup_not_ours(language)}><p>{ say::backup_not_ours_do(language) }</p></Notice>
        },
        Outcome::Restored(merged, fits) => {
            let lines: Vec<String> = lines(merged, language);
            html! {
                <>
                    <Notice mark={Mark::Good} title={say::backup_restored(language)}>
                        <ul>for line in lines { <li>{ line }</li> }</ul>
                    </Notice>
                    if !fits {
                        <Notice mark={Mark::Error} title={say::backup_full(language)}><p>{ say::backup_full_do(language) }</p></Notice>
                    }
                </>
            }
        }
    }
}

/// What was added, kept and put beside, in words.
fn lines(merged: &backup::Merged, language: Language) -> Vec<String> {
    let mut lines = Vec::new();
    if !merged.added.is_empty() {
        lines.push(say::backup_added(language, &merged.added.join(", ")));
    }
    if !merged.copies.is_empty() {
        lines.push(say::backup_copies(language, &merged.copies.join(", ")));
    }
    for (count, line) in [
        (merged.same, say::backup_same as fn(Language, i64) -> String),
        (merged.others, say::backup_others),
        (merged.aside, say::backup_aside),
        (merged.unreadable, say::backup_unreadable),
    ] {
        if count > 0 {
            lines.push(line(language, count as i64));
        }
    }
    if lines.is_empty() {
        lines.push(say::backup_nothing(language).to_owned());
    }
    lines
}
