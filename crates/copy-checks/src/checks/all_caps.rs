//! Shouting: several words in a row in capitals, and "sOfTwArE". Acronyms, codes, sizes and names are no shouting,
//! nor is one word in capitals, but in Google's and Microsoft's ads, which take no word "GRATIS" either.

mod words;

use super::{Cite, form};
use crate::{Findings, Part, Promise, Rule, Subject, text::Kind, text::Token};
use lexicon::Break;
use wording::{Language, Say};

pub(super) const CITES: &[Cite] = form::CAPITALS;

pub(super) fn check(subject: &Subject<'_>, out: &mut Findings) {
    let judged = form::Judged::new(subject, form::Lapse::Capitals);
    for part in subject.prose() {
        // Nearly all texts end here.
        if !part.text.raw.contains(char::is_uppercase) {
            continue;
        }
        let mut report = |first: &Token, last: &Token, say: Say| {
            let (severity, row) = judged.get();
            let range = first.range().start..last.range().end;
            let words = part.text.raw.get(range.clone()).unwrap_or_default();
            let calm = calmed(part, first, last);
            let finding = out.at(Rule::AllCaps, severity, part.field, range, say);
            row.into_iter().for_each(|row| {
                finding.fact(row);
            });
            if calm != words {
                finding.fix(Promise::Choose, Say::FixReplace { text: calm.clone() }, calm);
            }
        };
        let mut scattered = Vec::new();
        let mut shouted = false;
        for run in runs(part) {
            let tokens = part.text.tokens.get(run.clone()).unwrap_or_default();
            let [first, .., last] = tokens else {
                if let [only] = tokens
                    && is_emphasis(part, only)
                    && !is_code(part, run.start)
                {
                    if form::reviewed(subject) {
                        let word = part.text.written(only).to_owned();
                        report(only, only, Say::WordInCapitals { word });
                        shouted = true;
                    } else {
                        scattered.push(*only);
                    }
                }
                continue;
            };
            if is_shouting(part, run.start, tokens, form::reviewed(subject)) {
                let words = shown(part, first, last);
                report(first, last, Say::WordsInCapitals { words });
                shouted = true;
            }
        }
        for token in part.text.words().filter(|token| !token.is_small() && alternates(part.text.written(token))) {
            let word = part.text.written(token).to_owned();
            report(token, token, Say::WordInAlternatingCapitals { word });
        }
        // Three words here and there: the text shouts, though no two words in a row do.
        if !shouted && let [first, _, .., last] = scattered.as_slice() && scattered.len() >= 3 {
            let words = scattered.iter().map(|token| part.text.written(token)).collect::<Vec<_>>().join(", ");
            let range = first.range().start..last.range().end;
            let (severity, row) = judged.get();
            let finding = out.at(Rule::AllCaps, severity, part.field, range, Say::WordsInCapitals { words });
            row.into_iter().for_each(|row| {
                finding.fact(row);
            });
        }
    }
}

/// A long shout is shown by its beginning.
fn shown(part: &Part<'_>, first: &Token, last: &Token) -> String {
    const MOST: usize = 40;
    let words = part.text.raw.get(first.range().start..last.range().end).unwrap_or_default();
    match words.char_indices().nth(MOST) {
        Some((end, _)) => format!("{}…", words.get(..end).unwrap_or_default().trim_end()),
        None => words.to_owned(),
    }
}

/// Tokens from one word in capitals to the last without a word in small letters between them; numbers and signs
/// may stand between.
fn runs(part: &Part<'_>) -> Vec<std::ops::Range<usize>> {
    let mut all = Vec::new();
    let mut open: Option<std::ops::Range<usize>> = None;
    for (index, token) in part.text.tokens.iter().enumerate() {
        match token.kind {
            Kind::Number | Kind::Sign => continue,
            Kind::Word if !token.is_small() && in_capitals(part.text.written(token)) => {
                let run = open.get_or_insert(index..index + 1);
                run.end = index + 1;
            }
            _ => all.extend(open.take()),
        }
    }
    all.extend(open);
    // A run neither begins nor ends with what is capital for other reasons.
    all.retain_mut(|run| {
        let neutral = |index: usize| part.text.tokens.get(index).is_none_or(|token| !counts(part, token));
        while run.start < run.end && neutral(run.start) && neutral_edge(part, run.start) {
            run.start += 1;
        }
        while run.start < run.end && neutral(run.end - 1) && neutral_edge(part, run.end - 1) {
            run.end -= 1;
        }
        run.start < run.end
    });
    all
}

/// Articles and prepositions stay at the edge of a run ("LA NUOVA COLLEZIONE"); acronyms, numbers and single
/// letters do not.
fn neutral_edge(part: &Part<'_>, index: usize) -> bool {
    part.text.tokens.get(index).is_none_or(|token| !is_common(part, token))
}

/// All letters are capitals; an apostrophe may follow ("L'", "DON'T").
fn in_capitals(word: &str) -> bool {
    let mut letters = word.chars().filter(|letter| letter.is_alphabetic()).peekable();
    letters.peek().is_some() && letters.all(char::is_uppercase)
}

/// A word in capitals that small letters would do for: three letters or more, no acronym, number or size.
fn counts(part: &Part<'_>, token: &Token) -> bool {
    if token.kind != Kind::Word {
        return false;
    }
    let written = part.text.written(token);
    let letters = written.chars().filter(|letter| letter.is_alphabetic()).count();
    if letters < 3 || written.chars().any(|letter| letter.is_ascii_digit()) {
        return false;
    }
    let folded = part.text.folded(token);
    is_common(part, token) || !(words::is_acronym(folded) || roman(written) || unspeakable(folded))
}

fn is_common(part: &Part<'_>, token: &Token) -> bool {
    token.kind == Kind::Word && words::is_common(part.text.folded(token), part.text.language)
}

/// One word alone: long enough, and no acronym that is a word too ("WHO", "IT", "US").
fn is_emphasis(part: &Part<'_>, token: &Token) -> bool {
    part.text.written(token).chars().filter(|letter| letter.is_alphabetic()).count() >= 3
        && is_common(part, token)
        && !matches!(part.text.folded(token), "who" | "vip" | "max" | "sap" | "ati")
}

/// "HTML", "SRL", "CNR": no vowels.
fn unspeakable(folded: &str) -> bool {
    !folded.contains(['a', 'e', 'i', 'o', 'u'])
}

fn roman(written: &str) -> bool {
    written.chars().all(|letter| matches!(letter, 'I' | 'V' | 'X' | 'L' | 'C' | 'D' | 'M'))
}

/// "il codice SALDI", "use code SUMMER": what is to be typed as it stands.
fn is_code(part: &Part<'_>, index: usize) -> bool {
    let from = index.saturating_sub(3);
    let before = part.text.tokens.get(from..index).unwrap_or_default();
    before.iter().any(|token| {
        matches!(part.text.folded(token), "codice" | "codici" | "coupon" | "code" | "promocode" | "voucher" | "parola" | "scrivi" | "sms" | "text" | "reply" | "rispondi" | "invia")
    })
}

fn is_shouting(part: &Part<'_>, start: usize, tokens: &[Token], reviewed: bool) -> bool {
    let text = &part.text;
    let counted: Vec<&Token> = tokens.iter().filter(|token| counts(part, token)).collect();
    let letters: usize = counted.iter().map(|token| text.written(token).chars().count()).sum();
    let common = counted.iter().filter(|token| is_common(part, token)).count();
    let folded: Vec<&str> = tokens.iter().map(|token| text.folded(token)).collect();
    if counted.len() < 2 || words::is_set_phrase(&folded.join(" ")) {
        return false;
    }
    if is_code(part, start) && counted.len() < 3 {
        return false;
    }
    let list = tokens.iter().skip(1).any(|token| token.before == Break::Soft);
    // Labels and titles: "PRIMA / DOPO", «IL NOME DELLA ROSA».
    if !reviewed && (counted.len() == 2 && list || is_quoted(text.raw, tokens)) {
        return false;
    }
    if common > 0 {
        return letters >= if reviewed { 5 } else { 6 };
    }
    // Names stand in capitals too: four or more long words, not a list.
    let long = counted.iter().filter(|token| text.written(token).chars().count() >= 4).count();
    long >= 4 && (!list || long >= 6)
}

/// A title: quotation marks on both sides.
fn is_quoted(raw: &str, tokens: &[Token]) -> bool {
    let [first, .., last] = tokens else { return false };
    raw.get(..first.range().start).is_some_and(|before| before.ends_with(['"', '«', '“', '‘', '\'']))
        && raw.get(last.range().end..).is_some_and(|after| after.starts_with(['"', '»', '”', '’', '\'']))
}

/// "sOfTwArE": five changes of case in a row.
fn alternates(word: &str) -> bool {
    if word.len() < 5 || word.is_ascii() && word.bytes().filter(u8::is_ascii_uppercase).nth(1).is_none() {
        return false;
    }
    let mut changes = 0;
    let mut last: Option<bool> = None;
    for letter in word.chars() {
        if !letter.is_alphabetic() {
            (changes, last) = (0, None);
            continue;
        }
        let upper = letter.is_uppercase();
        changes = if last.is_some_and(|last| last != upper) { changes + 1 } else { 0 };
        if changes >= 4 {
            return true;
        }
        last = Some(upper);
    }
    false
}

/// The words in small letters; a capital where a sentence begins, acronyms as they were.
fn calmed(part: &Part<'_>, first: &Token, last: &Token) -> String {
    let text = &part.text;
    let (from, to) = (first.range().start, last.range().end);
    let mut calm = String::with_capacity(to - from);
    let mut at = from;
    for token in text.tokens.iter().filter(|token| (from..to).contains(&token.range().start)) {
        let range = token.range();
        calm.push_str(text.raw.get(at..range.start).unwrap_or_default());
        at = range.end;
        let written = text.written(token);
        let keeps = token.kind != Kind::Word || !(counts(part, token) || is_common(part, token) || alternates(written));
        let single_article = matches!((text.language, written), (Language::It, "E" | "A" | "I" | "O" | "È") | (Language::En, "A"));
        if keeps && !single_article && !written.ends_with(['\'', '’']) {
            calm.push_str(written);
        } else if token.before == Break::Sentence {
            let mut letters = written.chars();
            calm.extend(letters.next().into_iter().flat_map(char::to_uppercase));
            calm.push_str(&letters.as_str().to_lowercase());
        } else {
            calm.push_str(&written.to_lowercase());
        }
    }
    calm
}
