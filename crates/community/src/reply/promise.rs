//! Promises in a reply: somebody keeps them, by a time.

use super::{Lacks, Lint, Match, Tokens, of, quote};
use crate::triage::{Cue, tokens::Kind};

/// Words of a last line that is a signature: "Luca, assistenza".
const SIGNATURE: usize = 4;

/// The first promise without who or when, looked for in its own sentence; who signs the reply is somebody.
pub(super) fn find(reply: &str, tokens: &Tokens, found: &[Match]) -> Option<Lint> {
    let signed = signed(reply);
    of(found, Cue::Promise).find_map(|promise| {
        let sentence = tokens.list.get(promise.first)?.sentence;
        let here = |cue: Cue| {
            of(found, cue).any(|one| tokens.list.get(one.first).is_some_and(|token| token.sentence == sentence))
        };
        let who = signed || here(Cue::Who) || named(reply, tokens, found, sentence);
        let lacks = match (who, here(Cue::When)) {
            (true, true) => return None,
            (false, false) => Lacks::Both,
            (false, true) => Lacks::Who,
            (true, false) => Lacks::When,
        };
        Some(Lint::Promise { words: quote(reply, tokens, promise), lacks })
    })
}

/// "da Paola", "by Anna": a name after the word that says whose doing it is.
fn named(reply: &str, tokens: &Tokens, found: &[Match], sentence: u16) -> bool {
    tokens.list.windows(2).enumerate().any(|(at, pair)| {
        let [before, token] = pair else { return false };
        let written = |token: &crate::triage::tokens::Token| reply.get(token.start..token.end).unwrap_or_default();
        token.sentence == sentence
            && before.sentence == sentence
            && token.kind == Kind::Word
            && matches!(written(before).to_lowercase().as_str(), "da" | "dal" | "dalla" | "con" | "by" | "from")
            && written(token).starts_with(char::is_uppercase)
            // "by Friday" is a time.
            && !of(found, Cue::When).any(|when| (when.first..=when.last).contains(&(at + 1)))
    })
}

fn signed(reply: &str) -> bool {
    let name = |line: &str| {
        let line = line.trim();
        line.starts_with(char::is_uppercase)
            && line.split_whitespace().count() <= SIGNATURE
            && !line.ends_with(['.', '!', '?', ':', ','])
    };
    let reply = reply.trim();
    reply.rsplit_once('\n').is_some_and(|(_, last)| name(last))
        || reply.rsplit_once(['—', '–']).is_some_and(|(before, last)| !before.trim().is_empty() && name(last))
}
