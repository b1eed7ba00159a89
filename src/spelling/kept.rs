//! The worker and what it has said; kept for the page's life.

use super::personal;
use crate::{
    browser::{Said, Worker},
    store,
};
use campaign::Campaign;
use many_texts::spelling::Doubt as Found;
use serde::{Deserialize, Serialize};
use std::{
    cell::RefCell,
    collections::{BTreeMap, BTreeSet},
    rc::Rc,
};
use wording::Language;
use yew::prelude::*;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum State {
    #[default]
    Off,
    Loading,
    On,
    Failed,
}

#[derive(Serialize)]
#[serde(tag = "do", rename_all = "kebab-case")]
enum Ask<'a> {
    Load { language: &'static str, dictionaries: &'static [&'static str] },
    Learn { words: &'a str },
    Check { texts: &'a [String] },
}

#[derive(Deserialize)]
#[serde(tag = "is", rename_all = "kebab-case")]
enum Answer {
    Ready,
    Failed,
    Checked { texts: Vec<String>, found: Vec<Vec<Found>> },
}

#[derive(Default)]
struct Kept {
    worker: Option<Worker>,
    state: State,
    language: Option<Language>,
    /// Words of the campaign: its name, its keywords.
    extra: String,
    found: BTreeMap<String, Rc<Vec<Found>>>,
    asked: BTreeSet<String>,
    /// Counts the answers, so that what is shown is made anew.
    version: u32,
    show: Vec<(u32, Callback<(State, u32)>)>,
    shows: u32,
    /// Whoever else uses the person's words.
    learned: Option<Callback<()>>,
}

thread_local! {
    static KEPT: RefCell<Kept> = RefCell::default();
}

/// The program, below the page's base.
const PROGRAM: &str = "workers/spelling.js";
/// The note of the settings that says the person wants it.
const NOTE: &str = "spelling";
/// More texts than this are forgotten and asked again.
const TEXTS: usize = 400;

/// The dictionaries of a language, its own first; the second only recognises.
pub fn dictionaries(language: Language) -> &'static [&'static str] {
    match language {
        Language::It => &["it", "en"],
        Language::En => &["en", "en-gb"],
    }
}

fn tell() {
    let (show, state, version) = KEPT.with_borrow_mut(|kept| {
        kept.version += 1;
        (kept.show.clone(), kept.state, kept.version)
    });
    show.into_iter().for_each(|(_, show)| show.emit((state, version)));
}

fn ask(question: &Ask<'_>) {
    let Ok(json) = serde_json::to_string(question) else { return };
    KEPT.with_borrow(|kept| kept.worker.iter().for_each(|worker| worker.send("ask", &json)));
}

fn heard(said: Said) {
    let answer = match said {
        Said::Text(json) => serde_json::from_str(&json).unwrap_or(Answer::Failed),
        Said::File(_) | Said::Failed => Answer::Failed,
    };
    KEPT.with_borrow_mut(|kept| match answer {
        Answer::Ready => kept.state = State::On,
        Answer::Failed => kept.state = State::Failed,
        Answer::Checked { texts, found } => {
            if kept.found.len() > TEXTS {
                kept.found.clear();
                kept.asked.clear();
            }
            kept.found.extend(texts.into_iter().zip(found.into_iter().map(Rc::new)));
        }
    });
    tell();
}

/// Loads the program and the dictionaries of a language.
pub(super) fn load(language: Language) {
    KEPT.with_borrow_mut(|kept| {
        if kept.worker.is_none() || kept.state == State::Failed {
            kept.worker = Worker::start(PROGRAM, heard);
        }
        kept.state = if kept.worker.is_some() { State::Loading } else { State::Failed };
        kept.language = Some(language);
        kept.found.clear();
        kept.asked.clear();
    });
    teach();
    ask(&Ask::Load { language: language.code(), dictionaries: dictionaries(language) });
    tell();
}

pub(super) fn turn_on(language: Language) {
    store::keep_note(NOTE, "on");
    load(language);
}

pub(super) fn turn_off() {
    store::keep_note(NOTE, "");
    KEPT.with_borrow_mut(|kept| {
        kept.worker = None;
        kept.state = State::Off;
        kept.language = None;
        kept.found.clear();
        kept.asked.clear();
    });
    tell();
}

/// Hands over the person's words, the campaign's too.
fn teach() {
    let extra = KEPT.with_borrow(|kept| kept.extra.clone());
    ask(&Ask::Learn { words: &format!("{}\n{extra}", personal::words()) });
}

/// What was asked with other words is asked again.
pub(super) fn taught() {
    KEPT.with_borrow_mut(|kept| {
        kept.found.clear();
        kept.asked.clear();
    });
    teach();
    tell();
}

/// Adds a word to the person's own.
pub fn learn(word: &str) {
    personal::add(word);
    taught();
    let learned = KEPT.with_borrow(|kept| kept.learned.clone());
    if let Some(learned) = learned {
        learned.emit(());
    }
}

/// Calls when a word was added from a finding.
pub fn when_learned(call: Callback<()>) {
    KEPT.with_borrow_mut(|kept| kept.learned = Some(call));
}

/// What is known of a text; asks where nothing is.
pub(super) fn found(text: &str) -> Option<Rc<Vec<Found>>> {
    let (known, new) = KEPT.with_borrow_mut(|kept| {
        let on = kept.state == State::On;
        let known = kept.found.get(text).filter(|_| on).cloned();
        let new = on && known.is_none() && !text.trim().is_empty() && kept.asked.insert(text.to_owned());
        (known, new)
    });
    if new {
        ask(&Ask::Check { texts: &[text.to_owned()] });
    }
    known
}

/// Whether spelling is on, and a number that changes with what it knows. Loads it where the person wanted it before.
#[hook]
pub fn use_spelling(campaign: &Campaign) -> (State, u32) {
    let shown = use_state(|| KEPT.with_borrow(|kept| (kept.state, kept.version)));
    {
        let shown = shown.clone();
        use_effect_with((), move |()| {
            let id = KEPT.with_borrow_mut(|kept| {
                kept.shows += 1;
                let show = Callback::from(move |now| shown.set(now));
                kept.show.push((kept.shows, show));
                kept.shows
            });
            move || KEPT.with_borrow_mut(|kept| kept.show.retain(|(other, _)| *other != id))
        });
    }
    let extra = format!("{}\n{}", campaign.name, campaign.keywords.join("\n"));
    use_effect_with((campaign.language, extra), |(language, extra)| {
        let (state, loaded, other) = KEPT.with_borrow_mut(|kept| {
            let other = kept.extra != *extra;
            kept.extra.clone_from(extra);
            (kept.state, kept.language, other)
        });
        let wanted = state != State::Off || store::note(NOTE) == "on";
        if wanted && loaded != Some(*language) {
            load(*language);
        } else if wanted && other {
            taught();
        }
    });
    *shown
}
