//! A comment cut once into words, emoji and things (links, numbers, mentions), each with its symbols.

use super::{
    spelling::{self, Form},
    tables::Tables,
};
use std::ops::Range;
use wording::Language;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Word,
    Emoji,
    Number,
    Link,
    Mention,
}

#[derive(Debug)]
pub(crate) struct Token {
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) kind: Kind,
    pub(crate) sentence: u16,
    pub(crate) clause: u16,
    pub(crate) shouted: bool,
    symbols: Range<usize>,
    /// Folded, short forms written out.
    word: Range<usize>,
}

#[derive(Debug, Default, Clone, Copy)]
pub(crate) struct Sentence {
    pub(crate) asks: bool,
    pub(crate) exclaims: bool,
}

#[derive(Debug, Default)]
pub(crate) struct Tokens {
    pub(crate) list: Vec<Token>,
    pub(crate) sentences: Vec<Sentence>,
    symbols: Vec<u16>,
    words: String,
}

impl Tokens {
    pub(crate) fn word(&self, token: &Token) -> &str {
        self.words.get(token.word.clone()).unwrap_or_default()
    }

    /// Two words or more in capitals.
    pub(crate) fn shouts(&self) -> bool {
        self.list.iter().filter(|token| token.shouted).count() > 1
    }

    pub(crate) fn symbols(&self, token: &Token) -> &[u16] {
        self.symbols.get(token.symbols.clone()).unwrap_or_default()
    }

    pub(crate) fn has(&self, index: usize, symbol: u16) -> bool {
        self.list.get(index).is_some_and(|token| self.symbols(token).contains(&symbol))
    }
}

/// Comments longer than this are cut: nobody writes them, and time stays bounded.
const LONGEST: usize = 20_000;

pub(crate) fn cut(language: Language, text: &str) -> Tokens {
    let mut end = text.len().min(LONGEST);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let mut reader = Reader {
        text: text.get(..end).unwrap_or(text),
        tables: Tables::of(language),
        language,
        tokens: Tokens { sentences: vec![Sentence::default()], ..Tokens::default() },
        clause: 0,
        sentence_over: false,
        form: Form::default(),
    };
    reader.read();
    reader.tokens
}

struct Reader<'a> {
    text: &'a str,
    tables: &'static Tables,
    language: Language,
    tokens: Tokens,
    clause: u16,
    sentence_over: bool,
    form: Form,
}

impl<'a> Reader<'a> {
    fn rest(&self, at: usize) -> &'a str {
        self.text.get(at..).unwrap_or("")
    }

    fn read(&mut self) {
        let mut at = 0;
        let mut after_space = true;
        while let Some(letter) = self.rest(at).chars().next() {
            let start = at;
            at = if after_space { self.thing(start).unwrap_or(start) } else { start };
            if at == start {
                at = self.one(letter, start);
            }
            after_space = letter.is_whitespace() || matches!(letter, '(' | '"' | '\'' | '«' | '“' | ',');
        }
    }

    /// Links, addresses, mentions and emoticons: whole chunks up to the next space.
    fn thing(&mut self, start: usize) -> Option<usize> {
        let rest = self.rest(start);
        let chunk = rest.split(char::is_whitespace).next().unwrap_or(rest);
        let (key, length, kind) = spelling::thing(chunk)?;
        self.push(start, start + length, kind, &[key]);
        Some(start + length)
    }

    fn one(&mut self, letter: char, start: usize) -> usize {
        let after = start + letter.len_utf8();
        match letter {
            '\n' => self.sentence_over = true,
            '.' | '!' | '?' | '…' | '‼' | '⁉' | '❓' | '❗' => {
                if let Some(sentence) = self.tokens.sentences.last_mut() {
                    sentence.asks |= matches!(letter, '?' | '⁉' | '❓');
                    sentence.exclaims |= matches!(letter, '!' | '‼' | '❗');
                }
                self.sentence_over = true;
            }
            ',' | ';' | ':' | '(' | ')' | '–' | '—' => self.clause = self.clause.saturating_add(1),
            _ if letter.is_ascii_digit() || (letter == '+' && self.digit_at(after)) => return self.number(start),
            _ if spelling::is_emoji(letter) => {
                let base = &self.text[start..after];
                self.push(start, after, Kind::Emoji, &[base]);
                let ornaments = self.rest(after).chars().take_while(|next| spelling::is_emoji_ornament(*next));
                return after + ornaments.map(char::len_utf8).sum::<usize>();
            }
            _ if letter.is_alphanumeric() => return self.word(start),
            _ => {}
        }
        after
    }

    fn digit_at(&self, at: usize) -> bool {
        self.rest(at).starts_with(|next: char| next.is_ascii_digit())
    }

    fn number(&mut self, start: usize) -> usize {
        let length = spelling::number_length(self.rest(start));
        let end = start + length;
        let body = self.text.get(start..end).unwrap_or("");
        let before = self.text.get(..start).unwrap_or("").trim_end();
        let after = self.rest(end).trim_start();
        let money = before.ends_with(['€', '$', '£']) || spelling::begins_with_currency(after);
        let keys: &[&str] = if spelling::is_phone(body) {
            &["{phone}"]
        } else if money {
            &["{money}", "{number}", body]
        } else {
            &["{number}", body]
        };
        self.push(start, end, Kind::Number, keys);
        end
    }

    fn word(&mut self, start: usize) -> usize {
        let split = self.language == Language::It;
        let length = spelling::word_length(self.rest(start), split);
        let body = self.text.get(start..start + length).unwrap_or("");
        let mut form = std::mem::take(&mut self.form);
        form.read(body, self.tables);
        let shouted = form.letters > 2 && form.capitals == form.letters;
        let first = self.tokens.symbols.len();
        let mut read = form.readings().first().map(String::as_str).unwrap_or_default();
        for text in form.readings() {
            // A short form may stand for several words: each is a token of its own, in one place.
            if let Some(long) = self.tables.long_form(text) {
                for word in long.split(' ') {
                    let first = self.tokens.symbols.len();
                    self.tables.symbols(word, &mut self.tokens.symbols);
                    self.place(start, start + length, Kind::Word, first, shouted, word);
                }
                self.form = form;
                return start + length;
            }
            self.tables.symbols(text, &mut self.tokens.symbols);
            if self.tokens.symbols.len() > first {
                read = text;
                break;
            }
        }
        self.place(start, start + length, Kind::Word, first, shouted, read);
        self.form = form;
        start + length
    }

    fn push(&mut self, start: usize, end: usize, kind: Kind, keys: &[&str]) {
        let first = self.tokens.symbols.len();
        for key in keys {
            self.tables.symbols(key, &mut self.tokens.symbols);
        }
        self.place(start, end, kind, first, false, keys.first().copied().unwrap_or_default());
    }

    fn place(&mut self, start: usize, end: usize, kind: Kind, first: usize, shouted: bool, word: &str) {
        if self.sentence_over && kind != Kind::Emoji {
            self.tokens.sentences.push(Sentence::default());
            self.clause = self.clause.saturating_add(1);
            self.sentence_over = false;
        }
        let sentence = u16::try_from(self.tokens.sentences.len() - 1).unwrap_or(u16::MAX);
        let symbols = first..self.tokens.symbols.len();
        let from = self.tokens.words.len();
        self.tokens.words.push_str(word);
        let word = from..self.tokens.words.len();
        self.tokens.list.push(Token { start, end, kind, sentence, clause: self.clause, shouted, symbols, word });
    }
}
