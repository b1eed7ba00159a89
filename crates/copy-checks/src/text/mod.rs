//! A text cut once, for all checks: words, sentences, links, hashtags, mentions, emoji, phrases.

mod bytes;
pub(crate) mod case;
mod cut;
mod fold;
mod lengths;
mod sentences;
mod signs;

pub use bytes::same;
pub(crate) use bytes::{Wanted, plain_run};
pub use fold::fold;
pub use signs::{Signs, Twice};

use crate::{
    entities,
    likeness::Passage,
    sieve::{Hole, Sieve},
};
use bytes::Bytes;
use lexicon::{Break, List, Matches};
use std::{
    cell::OnceCell,
    ops::{Deref, Range},
    rc::Rc,
};
use wording::Language;

/// What a token is. Spaces and punctuation are no tokens; they show in `before`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Word,
    Number,
    /// `%`, `€`, `+`: signs that phrases may name.
    Sign,
    /// The body of a hashtag; its range takes in the `#`.
    Hashtag,
}

#[derive(Debug, Clone, Copy)]
pub struct Token {
    start: u32,
    end: u32,
    folded: (u32, u32),
    pub kind: Kind,
    pub before: Break,
    /// What its bytes are.
    bytes: Bytes,
    /// Where the folded word falls in every sieve.
    hole: Hole,
}

impl Token {
    pub fn range(&self) -> Range<usize> {
        self.start as usize..self.end as usize
    }

    /// Whether it is surely written without a capital or an accent: folded it is the same.
    pub(crate) fn is_small(&self) -> bool {
        !self.bytes.any(Bytes::CAPITAL.or(Bytes::BEYOND_ASCII))
    }

    /// Whether it is of ASCII: folded it is the same but for capitals.
    pub(crate) fn is_ascii(&self) -> bool {
        !self.bytes.any(Bytes::BEYOND_ASCII)
    }

    /// Whether all its bytes are letters and digits of ASCII.
    pub(crate) fn is_plain(&self) -> bool {
        !self.bytes.any(Bytes::SIGN.or(Bytes::BEYOND_ASCII))
    }

    /// Whether a sieve lets the folded word through.
    #[inline]
    pub(crate) fn passes(&self, sieve: &Sieve) -> bool {
        sieve.lets(self.hole)
    }
}

/// A text with its parts. What was cut can be shared by those who check the same text again.
pub struct Text<'a> {
    pub raw: &'a str,
    pub language: Language,
    cut: Rc<Cut>,
}

impl Deref for Text<'_> {
    type Target = Cut;

    fn deref(&self) -> &Cut {
        &self.cut
    }
}

/// The parts of a text: places in it, and nothing of its own but the folded words.
#[derive(Default)]
pub struct Cut {
    pub tokens: Vec<Token>,
    /// Byte ranges of the sentences, without the space around them.
    pub sentences: Vec<Range<usize>>,
    pub links: Vec<entities::Link>,
    pub hashtags: Vec<Range<usize>>,
    pub mentions: Vec<Range<usize>>,
    pub emoji: Vec<Range<usize>>,
    pub signs: Signs,
    /// The text in lower case, and after it the words that lose more than capitals; tokens point into it.
    folded: String,
    phrases: Matches,
    lengths: lengths::Lengths,
    /// Worked out when the first check asks for it.
    pub(crate) likeness: OnceCell<Vec<Passage>>,
}

impl Cut {
    /// Lower case, without accents.
    pub fn folded(&self, token: &Token) -> &str {
        self.folded.get(token.folded.0 as usize..token.folded.1 as usize).unwrap_or_default()
    }

    /// Whether two tokens are the same but for capitals and accents.
    pub fn same(&self, one: &Token, other: &Token) -> bool {
        let length = |token: &Token| token.folded.1 - token.folded.0;
        length(one) == length(other) && self.folded(one) == self.folded(other)
    }
}

/// A phrase of the lexicon found in the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Phrase {
    pub range: Range<usize>,
    /// Indices of its first and last token.
    pub first: usize,
    pub last: usize,
}

impl<'a> Text<'a> {
    pub fn new(raw: &'a str, language: Language) -> Self {
        let signs = Signs::of(raw);
        let mut folded = String::with_capacity(raw.len() + raw.len() / 4 + 8);
        folded.push_str(raw);
        folded.make_ascii_lowercase();
        // Nothing is looked for without the sign it cannot do without; `＠` and `＃` are signs of full width.
        let mut cut = Cut {
            // Words of five letters and a space.
            tokens: Vec::with_capacity(raw.len() / 6 + 4),
            links: if signs.any(".") { entities::links(raw) } else { Vec::new() },
            hashtags: if signs.any("#") || signs.full_width() { entities::hashtags(raw) } else { Vec::new() },
            mentions: if signs.any("@") || signs.full_width() { entities::mentions(raw) } else { Vec::new() },
            emoji: if signs.pictures() { entities::emoji(raw) } else { Vec::new() },
            signs,
            folded,
            ..Cut::default()
        };
        cut::into(raw, language, &mut cut);
        cut.sentences = sentences::of(raw, &cut.tokens);
        cut.phrases = {
            let mut words = cut.tokens.iter().map(|token| {
                let folded = cut.folded(token);
                lexicon::Word {
                    folded,
                    number: crate::numbers::is_number(language, token, folded),
                    before: token.before,
                }
            });
            lexicon::find(language, &mut words)
        };
        Text { raw, language, cut: Rc::new(cut) }
    }

    /// The same text cut before.
    pub(crate) fn again(raw: &'a str, language: Language, cut: &Rc<Cut>) -> Self {
        Text { raw, language, cut: Rc::clone(cut) }
    }

    pub(crate) fn cut(&self) -> Rc<Cut> {
        Rc::clone(&self.cut)
    }

    /// The token's text as written.
    pub fn written(&self, token: &Token) -> &'a str {
        self.raw.get(token.range()).unwrap_or_default()
    }

    /// The words people read: no numbers, signs or hashtags.
    pub fn words(&self) -> impl Iterator<Item = &Token> {
        self.tokens.iter().filter(|token| token.kind == Kind::Word)
    }

    /// The phrases of a list, in the order of the text.
    pub fn phrases(&self, list: List) -> impl Iterator<Item = Phrase> + '_ {
        self.phrases.of(list).filter_map(|found| {
            let (first, last) = (found.first as usize, found.last as usize);
            let range = self.tokens.get(first)?.range().start..self.tokens.get(last)?.range().end;
            Some(Phrase { range, first, last })
        })
    }

    pub fn has(&self, list: List) -> bool {
        self.phrases.any(list)
    }

    /// Whether a phrase of the list begins at this token.
    pub fn has_at(&self, list: List, token: usize) -> bool {
        self.phrases.of(list).any(|found| found.first as usize == token)
    }

    /// Whether one of the three words before a token denies it: "non è una cura", "no cure".
    pub fn denied(&self, first: usize) -> bool {
        let from = first.saturating_sub(3);
        let mut at = first;
        while at > from {
            // A denial does not reach over a comma or the end of a sentence.
            if self.tokens.get(at).is_none_or(|token| token.before != Break::None) {
                return false;
            }
            at -= 1;
            let Some(token) = self.tokens.get(at) else { return false };
            if self.denies(token) {
                return true;
            }
        }
        false
    }

    /// Whether a word denies what follows.
    pub(crate) fn denies(&self, token: &Token) -> bool {
        let word = self.folded(token);
        match self.language {
            // "ne" without its accent is another word: "ne vale la pena".
            Language::It if word == "ne" => self.written(token) != "ne" && self.written(token) != "Ne",
            Language::It => matches!(
                word,
                "non" | "senza" | "nessun" | "nessun'" | "nessuno" | "nessuna" | "mai" | "niente" | "nulla" | "mica"
            ),
            Language::En => {
                matches!(word, "not" | "no" | "never" | "without" | "nothing" | "nobody" | "none" | "nor" | "cannot")
                    || word.ends_with("n't")
            }
        }
    }

    /// Whether a place stands between quotation marks that open in the middle of a sentence: then
    /// the words are mentioned, not used.
    pub fn mentioned(&self, place: usize) -> bool {
        let Some(sentence) = self.sentence_of(place) else { return false };
        let before = self.raw.get(sentence.start..place).unwrap_or_default();
        let Some(open) = before.rfind(['"', '«', '“', '‘']) else { return false };
        let inside = before.get(open..).unwrap_or_default();
        let closed = inside.contains(['»', '”']) || before.matches('"').count() % 2 == 0 && inside.starts_with('"');
        !closed && before.get(..open).is_some_and(|words| words.contains(char::is_alphabetic))
    }

    /// The sentence a place lies in.
    pub fn sentence_of(&self, place: usize) -> Option<&Range<usize>> {
        self.sentences.iter().find(|sentence| sentence.contains(&place))
    }

    /// Whether the place lies inside a link, a mention or a hashtag.
    pub fn inside_entity(&self, place: usize) -> bool {
        self.links.iter().any(|link| link.range.contains(&place))
            || self.mentions.iter().chain(&self.hashtags).any(|range| range.contains(&place))
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use std::{fs, path::Path};

    /// The texts of a language that the rules are written and tried with, a line each.
    pub(crate) fn lines(language: &str) -> Vec<String> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/drafts").join(language);
        let mut lines = Vec::new();
        for file in fs::read_dir(folder).expect("the texts") {
            let text = fs::read_to_string(file.expect("a file").path()).expect("a text");
            lines.extend(text.lines().map(|line| line.trim().trim_matches(['"', ',']).to_owned()));
        }
        assert!(lines.len() > 1_000, "there are hardly any");
        lines
    }
}
