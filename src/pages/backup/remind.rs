//! The reminder that work is only in this browser, above the list of campaigns: after a week of work without a
//! copy, or when the last one is old; "later" keeps it away for two weeks.

use super::take_copy;
use crate::{
    browser::focus,
    components::{Mark, Notice, use_place},
    store,
};
use campaign::{
    Date, Library,
    stored::backup::{LATER, Work, reminds},
    words,
};
use wording::say;
use yew::prelude::*;

/// The note of the settings that holds the day until which they do not want to hear of it.
const NOTE: &str = "backup-later";

#[derive(Properties, PartialEq)]
pub struct Props {
    pub library: Library,
    /// The day of the last copy.
    pub copied_on: Option<Date>,
}

#[component]
pub fn Reminder(props: &Props) -> Html {
    let language = use_place().language;
    let gone = use_state(|| false);
    let later = use_memo((), |()| Date::parse(&store::note(NOTE)));
    if *gone || !reminds(Work::of(&props.library), props.copied_on, *later, store::today()) {
        return Html::default();
    }
    let on_copy = {
        let gone = gone.clone();
        Callback::from(move |_: MouseEvent| {
            // Where the browser refuses, the section below says what to do.
            gone.set(take_copy().is_some());
            focus::soon_to_heading();
        })
    };
    let on_later = {
        let gone = gone.clone();
        Callback::from(move |_: MouseEvent| {
            store::keep_note(NOTE, &store::today().plus_days(LATER).to_string());
            gone.set(true);
            focus::soon_to_heading();
        })
    };
    html! {
        <Notice mark={Mark::Warning} title={say::backup_due(language)}>
            <p>{ match props.copied_on {
                Some(day) => say::backup_due_since(language, &words::date(day, language)),
                None => say::backup_due_never(language).to_owned(),
            } }</p>
            <div class="row">
                <button type="button" class="button button-small" onclick={on_copy}>{ say::backup_remind_download(language) }</button>
                <button type="button" class="button button-secondary button-small" onclick={on_later}>{ say::backup_remind_later(language) }</button>
            </div>
        </Notice>
    }
}
