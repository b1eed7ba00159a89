//! What to mend in a reply before it goes out.

mod build;
mod care;
mod personal;
mod promise;

use crate::{
    desk::Tone,
    triage::{
        Cue,
        matching::{self, Match},
        tables::Tables,
        tokens::{self, Kind, Tokens},
    },
};
pub use build::{Parts, suggest};
pub use care::{kind, steps, unfit};
pub use personal::Personal;
use wording::{Language, say};

/// Where the reply is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    Public,
    Private,
}

/// What a promise does not say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lacks {
    Both,
    Who,
    When,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Lint {
    /// Somebody's data in public.
    Personal { kind: Personal, words: String },
    /// A promise that does not say who keeps it, or by when.
    Promise { words: String, lacks: Lacks },
    /// Tu and Lei in one reply.
    Address { familiar: String, formal: String },
    /// Not the tone that was chosen.
    Tone { words: String },
    /// A slot nobody filled.
    Slot { name: String },
    /// A threat is not answered where all read it.
    Threat,
    /// Who may hurt themselves is told where help is.
    NoHelp,
    /// The same words for the third time or more.
    Repeated { times: usize },
}

impl Lint {
    pub fn text(&self, language: Language) -> String {
        match self {
            Lint::Personal { kind, words } => say::triage_reply_personal(language, kind.id(), words),
            Lint::Promise { words, lacks: Lacks::Both } => say::triage_reply_promise(language, words),
            Lint::Promise { words, lacks: Lacks::Who } => say::triage_reply_promise_who(language, words),
            Lint::Promise { words, lacks: Lacks::When } => say::triage_reply_promise_when(language, words),
            Lint::Address { familiar, formal } => say::triage_reply_address(language, familiar, formal),
            Lint::Tone { words } => say::community_lint_tone(language, words),
            Lint::Slot { name } => say::community_lint_slot(language, name),
            Lint::Threat => say::community_lint_threat(language).to_owned(),
            Lint::NoHelp => say::community_lint_help(language).to_owned(),
            Lint::Repeated { times } => say::triage_reply_repeated(language, *times as i64),
        }
    }
}

/// The same reply so often is a machine's.
const OFTEN: usize = 3;

/// Checks a reply; `sent` are those that went out before, under the same post or in the same days.
pub fn check(language: Language, place: Place, reply: &str, sent: &[&str]) -> Vec<Lint> {
    let mut lints = Vec::new();
    if place == Place::Public {
        lints.extend(personal::find(language, reply).into_iter().map(|(kind, words)| Lint::Personal { kind, words }));
    }
    let tokens = tokens::cut(language, reply);
    let found = matching::find(Tables::of(language), &tokens);
    lints.extend(promise::find(reply, &tokens, &found));
    lints.extend(mixed_address(language, reply, &tokens, &found));
    lints.extend(crate::desk::slots(reply).into_iter().map(|name| Lint::Slot { name }));
    let own = words(language, reply);
    let times = 1 + sent.iter().filter(|other| words(language, other) == own).count();
    if times >= OFTEN && !own.is_empty() {
        lints.push(Lint::Repeated { times });
    }
    lints
}

/// The words that do not go with the tone chosen, if there are any.
pub fn other_tone(language: Language, tone: Tone, reply: &str) -> Option<Lint> {
    let tokens = tokens::cut(language, reply);
    let found = matching::find(Tables::of(language), &tokens);
    let words = match tone {
        Tone::Familiar => formal(language, reply, &tokens, &found),
        Tone::Formal => familiar(reply, &tokens, &found),
    };
    words.map(|words| Lint::Tone { words })
}

fn of(found: &[Match], cue: Cue) -> impl Iterator<Item = &Match> {
    found.iter().filter(move |one| one.cue == cue)
}

fn quote(reply: &str, tokens: &Tokens, one: &Match) -> String {
    let bounds = (tokens.list.get(one.first).map(|first| first.start), tokens.list.get(one.last).map(|last| last.end));
    match bounds {
        (Some(start), Some(end)) => reply.get(start..end).unwrap_or("").to_owned(),
        _ => String::new(),
    }
}

fn mixed_address(language: Language, reply: &str, tokens: &Tokens, found: &[Match]) -> Option<Lint> {
    let familiar = familiar(reply, tokens, found)?;
    let formal = formal(language, reply, tokens, found)?;
    Some(Lint::Address { familiar, formal })
}

fn familiar(reply: &str, tokens: &Tokens, found: &[Match]) -> Option<String> {
    of(found, Cue::Familiar).min_by_key(|one| one.first).map(|one| quote(reply, tokens, one))
}

fn formal(language: Language, reply: &str, tokens: &Tokens, found: &[Match]) -> Option<String> {
    let phrase = of(found, Cue::Formal).min_by_key(|one| one.first).map(|one| quote(reply, tokens, one));
    if phrase.is_some() || language != Language::It {
        return phrase;
    }
    // "la", "le", "lei" also mean she and the: with a capital inside a sentence they are the reader.
    tokens.list.windows(2).find_map(|pair| {
        let [before, token] = pair else { return None };
        let word = reply.get(token.start..token.end)?;
        (token.kind == Kind::Word
            && before.sentence == token.sentence
            && matches!(word, "Lei" | "La" | "Le" | "Suo" | "Sua" | "Suoi" | "Sue"))
        .then(|| word.to_owned())
    })
}

/// The words alone: another name, emoji or mark does not make another reply.
fn words(language: Language, reply: &str) -> Vec<String> {
    let tokens = tokens::cut(language, reply);
    let tables = Tables::of(language);
    let mut after_greeting = false;
    let mut out = Vec::new();
    for (index, token) in tokens.list.iter().enumerate().filter(|(_, token)| token.kind == Kind::Word) {
        let written = reply.get(token.start..token.end).unwrap_or_default();
        let greets = tokens.has(index, tables.opening);
        let name = after_greeting && written.starts_with(char::is_uppercase);
        after_greeting = greets || (name && after_greeting);
        if !greets && !name {
            out.push(tokens.word(token).to_owned());
        }
    }
    out
}
