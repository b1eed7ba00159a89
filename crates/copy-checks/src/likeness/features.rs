//! What a text is compared by: its words, what long words begin with, and words beside each other.

use crate::text::{Kind, Text, Token};
use lexicon::Break;
use std::{fmt, ops::Range};

/// One of them, written as in `lexicon/<language>/likeness/`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Feature<'t> {
    /// `guadagno`; a number is `#`.
    Word(&'t str),
    /// `guada*`: the beginning of a longer word, so that its other forms count.
    Beginning(&'t str),
    /// `guadagno sicuro`: two words of one sentence, nothing between them.
    Pair(&'t str, &'t str),
}

/// So many letters tell what a word is about, and leave its ending open.
const BEGINNING: usize = 5;

impl fmt::Display for Feature<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Feature::Word(word) => out.write_str(word),
            Feature::Beginning(word) => write!(out, "{word}*"),
            Feature::Pair(one, other) => write!(out, "{one} {other}"),
        }
    }
}

/// Calls for every feature of some of a text's tokens.
#[inline]
pub fn each<'t>(text: &'t Text<'_>, tokens: Range<usize>, mut call: impl FnMut(Feature<'t>)) {
    let mut before: Option<&str> = None;
    for token in text.tokens.get(tokens).unwrap_or_default() {
        let word = word(text, token);
        call(Feature::Word(word));
        if let Some(beginning) = word.get(..BEGINNING).filter(|_| word.len() > BEGINNING) {
            call(Feature::Beginning(beginning));
        }
        if let Some(before) = before.filter(|_| token.before != Break::Sentence) {
            call(Feature::Pair(before, word));
        }
        before = Some(word);
    }
}

fn word<'t>(text: &'t Text<'_>, token: &Token) -> &'t str {
    if token.kind == Kind::Number { "#" } else { text.folded(token) }
}
