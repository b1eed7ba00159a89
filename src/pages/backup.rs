//! A copy of everything in one file, and its way back.

mod aside;
mod remind;
mod report;

pub(in crate::pages) use remind::Reminder;

use crate::{
    browser::{download, files, persist},
    components::{Mark, Notice, use_place},
    store,
};
use aside::Aside;
use campaign::{
    Date, Library,
    stored::backup::{self, Work},
    words,
};
use report::{Outcome, Report};
use wording::say;
use yew::prelude::*;

/// The note of the settings that holds the day of the last copy.
const NOTE: &str = "backup";

pub(in crate::pages) fn last() -> Option<Date> {
    Date::parse(&store::note(NOTE))
}

/// Downloads everything; the day, or nothing where the browser does not let us.
fn take_copy() -> Option<Date> {
    let today = store::today();
    let text = backup::write_backup(&store::everything(), today);
    if !download::text(&format!("coso-{today}.json"), "application/json", &text) {
        return None;
    }
    store::keep_note(NOTE, &today.to_string());
    Some(today)
}

#[derive(Properties, PartialEq)]
pub struct Props {
    pub library: Library,
    /// A copy was taken, or brought back.
    pub on_change: Callback<()>,
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
        let (copied_on, refused, on_change) = (copied_on.clone(), refused.clone(), props.on_change.clone());
        Callback::from(move |_: MouseEvent| {
            let done = take_copy();
            refused.set(done.is_none());
            if done.is_some() {
                copied_on.set(done);
                on_change.emit(());
            }
        })
    };
    let on_file = {
        let (outcome, restored) = (outcome.clone(), props.on_change.clone());
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
    let due = backup::is_old(Work::of(&props.library), *copied_on, store::today());
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
            <super::edition::Edition />
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
                <Report outcome={(*outcome).clone()} />
            </div>
            <Aside key={format!("{:?}", *outcome)} />
        </section>
    }
}
