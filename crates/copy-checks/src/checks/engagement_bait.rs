//! Posts that ask for reactions to order: vote, react, share, tag and comment bait.
//!
//! A question whose answer somebody wants is none ("raccontaci nei commenti"), nor is an appeal
//! (somebody missing, blood, funds).

use super::Cite;
use crate::{
    Findings, Rule, Severity, Subject, policy,
    sieve::Sieve,
    text::{Kind, Text, Token},
};
use lexicon::{Break, List};
use std::ops::Range;
use std::cell::LazyCell;
use wording::{Language, Say};

pub(super) const CITES: &[Cite] =
    &[Cite::Fact("meta.policy.engagement-bait"), Cite::Fact("linkedin.policy.engagement-bait")];

type Wording = fn(String) -> Say;

/// Whether people react to it where it appears.
pub(crate) fn social(subject: &Subject<'_>) -> bool {
    const SOCIAL: &[&str] = &[
        "facebook", "instagram", "threads", "x", "linkedin", "tiktok", "youtube", "pinterest", "reddit", "snapchat",
        "bluesky", "mastodon", "telegram",
    ];
    SOCIAL.contains(&subject.platform())
}

pub(super) fn check(subject: &Subject<'_>, out: &mut Findings) {
    let row = LazyCell::new(|| policy::row(subject, "engagement-bait"));
    let appeal = subject.parts.iter().any(|part| part.text.has(List::EngagementBaitAppeal));
    for part in subject.prose() {
        let text = &part.text;
        let mut found: Vec<(Range<usize>, usize, Wording)> = Vec::new();
        let mut add = |list: List, say: Wording| {
            found.extend(text.phrases(list).map(|phrase| (phrase.range, phrase.first, say)));
        };
        // On YouTube "like and subscribe" is the custom of the house.
        if text.has(List::EngagementBaitPlain) && subject.platform() != "youtube" {
            add(List::EngagementBaitPlain, |words| Say::BaitReact { words });
        }
        add(List::EngagementBaitReact, |words| Say::BaitReact { words });
        add(List::EngagementBaitComment, |words| Say::BaitComment { words });
        if !appeal {
            add(List::EngagementBaitTag, |words| Say::BaitTag { words });
            add(List::EngagementBaitShare, |words| Say::BaitShare { words });
        }
        found.extend(keyword(text).map(|(range, first)| (range, first, (|words| Say::BaitComment { words }) as Wording)));
        found.extend(ballot(text).map(|range| (range, usize::MAX, (|words| Say::BaitVote { words }) as Wording)));
        if found.is_empty() {
            continue;
        }
        if !social(subject) {
            return;
        }
        lexicon::sort(&mut found, |one, other| (one.0.start, other.0.end) < (other.0.start, one.0.end));
        let mut after = 0;
        for (range, first, say) in found {
            let denied = first != usize::MAX && policy::spoken_of(text, &range, first);
            if range.start < after || denied || text.mentioned(range.start) {
                continue;
            }
            after = range.end;
            let words = text.raw.get(range.clone()).unwrap_or_default().to_owned();
            let severity = if (*row).is_some() { Severity::Warning } else { Severity::Advice };
            let finding = out.at(Rule::EngagementBait, severity, part.field, range, say(words));
            if let Some(fact) = *row {
                finding.fact(fact.id);
            }
        }
    }
}

/// Verbs that ask for a comment, that ask for words, and that ask for a sign.
struct Verbs {
    comment: &'static [&'static str],
    write: &'static [&'static str],
    sign: &'static [&'static str],
}

const ITALIAN: Verbs = Verbs {
    comment: &["commenta", "commentate", "commentaci", "commentami"],
    write: &["scrivi", "scrivete", "scrivimi", "scriveteci", "scriva", "digita", "digitate", "rispondi", "lascia", "metti"],
    sign: &["metti", "mettete", "lascia", "lasciate", "lasciaci", "mettici", "scrivi"],
};

const ENGLISH: Verbs = Verbs {
    comment: &["comment"],
    write: &["type", "write", "reply", "drop", "say", "leave", "put"],
    sign: &["drop", "leave", "put", "give", "hit", "smash", "send"],
};

const fn verbs(language: Language) -> &'static Verbs {
    match language {
        Language::It => &ITALIAN,
        Language::En => &ENGLISH,
    }
}

/// Nearly all words end here.
static VERBS: Sieve = Sieve::NONE
    .with_first_words(ITALIAN.comment)
    .with_first_words(ITALIAN.write)
    .with_first_words(ITALIAN.sign)
    .with_first_words(ENGLISH.comment)
    .with_first_words(ENGLISH.write)
    .with_first_words(ENGLISH.sign);

/// "Commenta «GUIDA»", "scrivi SÌ nei commenti", "drop a 🔥 below if": the answer is dictated.
fn keyword(text: &Text<'_>) -> Option<(Range<usize>, usize)> {
    let verbs = verbs(text.language);
    let (fills, answers): (&[&str], &[&str]) = match text.language {
        Language::It => (
            &["con", "la", "parola", "nei", "commenti", "qui", "sotto", "un", "una", "un'", "il", "solo", "semplicemente", "emoji"],
            &["si", "amen", "presente", "info", "interessato", "interessata", "voglio", "io"],
        ),
        Language::En => (
            &["with", "the", "word", "a", "an", "just", "below", "emoji", "down"],
            &["yes", "amen", "info", "interested", "done", "link", "guide", "ready"],
        ),
    };
    text.tokens.iter().enumerate().find_map(|(index, verb)| {
        if !verb.passes(&VERBS) {
            return None;
        }
        let said = text.folded(verb);
        let asks = verbs.comment.contains(&said);
        if let Some(end) = signed(text, index) {
            return Some((verb.range().start..end, index));
        }
        if !(asks || verbs.write.contains(&said) && in_comments(text, verb)) {
            return None;
        }
        // In capitals as a whole, capitals dictate nothing.
        let shouts = capitals(text.written(verb));
        let mut last = verb;
        for at in index + 1..index + 6 {
            if let Some(end) = emoji_after(text, last).filter(|_| {
                let word = text.folded(last);
                last.range() == verb.range() || matches!(word, "con" | "un" | "una" | "un'" | "a" | "with" | "the")
            }) {
                return Some((verb.range().start..end, index));
            }
            let token = text.tokens.get(at).filter(|token| token.before != Break::Sentence)?;
            let word = text.folded(token);
            let dictated = quoted_alone(text, token)
                || !shouts && capitals(text.written(token)) && token.kind == Kind::Word
                || answers.contains(&word) && ends_here(text, at) && (asks || word != "io")
                || token.kind == Kind::Number && asks && ends_here(text, at);
            if dictated {
                return Some((verb.range().start..token.range().end, index));
            }
            if !fills.contains(&word) {
                return None;
            }
            last = token;
        }
        None
    })
}

/// "Metti ❤️ se…", "drop a 🔥 if…": an emoji asked for on a condition.
fn signed(text: &Text<'_>, index: usize) -> Option<usize> {
    let verb = text.tokens.get(index)?;
    if !verbs(text.language).sign.contains(&text.folded(verb)) {
        return None;
    }
    let (at, end) = (index..index + 3).find_map(|at| Some((at, emoji_after(text, text.tokens.get(at)?)?)))?;
    let next = text.tokens.get(at + 1).filter(|next| next.before != Break::Sentence)?;
    matches!(text.folded(next), "se" | "if" | "below" | "sotto" | "nei" | "qui").then_some(end)
}

/// The sentence says that the answer goes under the post, not into a private message.
fn in_comments(text: &Text<'_>, verb: &Token) -> bool {
    let Some(sentence) = text.sentence_of(verb.range().start) else { return false };
    let inside = |list: List| text.phrases(list).any(|phrase| sentence.contains(&phrase.range.start));
    inside(List::EngagementBaitPlace) && !inside(List::EngagementBaitPrivate)
}

fn capitals(word: &str) -> bool {
    word.chars().filter(|letter| letter.is_alphabetic()).count() >= 2
        && word.chars().all(|letter| !letter.is_alphabetic() || letter.is_uppercase())
}

/// One word between quotation marks.
fn quoted_alone(text: &Text<'_>, token: &Token) -> bool {
    let range = token.range();
    let before = text.raw.get(..range.start).and_then(|raw| raw.chars().next_back());
    let after = text.raw.get(range.end..).and_then(|raw| raw.chars().next());
    let open = before.is_some_and(|sign| matches!(sign, '"' | '«' | '“' | '‘' | '\'' | '„'));
    open && after.is_some_and(|sign| matches!(sign, '"' | '»' | '”' | '’' | '\'' | '“' | '!'))
}

/// After the token the clause ends or a condition begins.
fn ends_here(text: &Text<'_>, at: usize) -> bool {
    text.tokens.get(at + 1).is_none_or(|next| {
        next.before != Break::None
            || matches!(text.folded(next), "se" | "e" | "o" | "per" | "qui" | "nei" | "sotto" | "if" | "and" | "or" | "to" | "below" | "in" | "for")
    })
}

/// An emoji right after the token, unless it is a finger that points at the comments.
fn emoji_after(text: &Text<'_>, token: &Token) -> Option<usize> {
    let rest = text.raw.get(token.range().end..)?;
    let start = token.range().end + (rest.len() - rest.trim_start_matches([' ', '"', '«', '“', '\'']).len());
    let emoji = text.emoji.iter().find(|emoji| emoji.start == start)?;
    let drawn = text.raw.get(emoji.clone())?;
    (!drawn.starts_with(['👇', '⬇', '👉', '☝', '⤵', '🔽', '💬', '📩', '✍'])).then_some(emoji.end)
}

/// "❤️ per la pizza, 😂 per la pasta": two reactions that stand for two answers.
fn ballot(text: &Text<'_>) -> Option<Range<usize>> {
    const REACTIONS: &[char] = &[
        '❤', '👍', '👎', '😂', '😮', '😢', '😡', '😍', '🔥', '💙', '💚', '💛', '💜', '🧡', '🖤', '🤍', '😆', '🙌', '👏',
        '🤩', '😱', '🥰',
    ];
    let mut choices = text.emoji.iter().filter(|emoji| {
        let drawn = text.raw.get((*emoji).clone()).unwrap_or_default();
        let rest = text.raw.get(emoji.end..).unwrap_or_default().trim_start_matches([' ', '\u{fe0f}']);
        let means = ["per ", "se ", "for ", "if ", "= ", "per l", "x "];
        drawn.starts_with(REACTIONS) && means.iter().any(|word| rest.to_lowercase().starts_with(word))
    });
    let first = choices.next()?;
    let second = choices.next()?;
    Some(first.start..second.end)
}
