//! Italian accents that are missing, lean the wrong way or are an apostrophe: "perche", "perchè", "perche'".
//! Only words that are no other word.

mod words;

use super::{Cite, spelling_help as help};
use crate::{Findings, Part, Promise, Rule, Severity, Subject, sieve::Sieve, text::Token};
use std::ops::Range;
use wording::{Language, Say};

pub(super) const CITES: &[Cite] = &[];

static WRONG: help::Wrong = help::Wrong::new(words::WRONG);
static MONOSYLLABLES: help::Wrong = help::Wrong::new(words::MONOSYLLABLES);
static WITH_APOSTROPHE: help::Wrong = help::Wrong::new(words::WITH_APOSTROPHE);

/// All words that may be wrong without a sign after them.
static SUSPECTS: Sieve =
    Sieve::NONE.or(&WRONG.sieve).or(&MONOSYLLABLES.sieve).with_first_words(IN_COMPANY).with_first_words(&["e'"]);

/// What [`in_company`] looks at.
const IN_COMPANY: &[&str] = &["po", "ne", "sara", "felicita", "e", "giu", "eta", "meta"];

pub(super) fn check(subject: &Subject<'_>, out: &mut Findings) {
    if subject.language != Language::It {
        return;
    }
    for part in subject.prose() {
        for (index, token) in part.text.tokens.iter().enumerate() {
            if token.kind != crate::text::Kind::Word {
                continue;
            }
            if !suspect(part, token) {
                continue;
            }
            let Some(mistake) = mistake(part, index, token) else { continue };
            if part.text.inside_entity(token.range().start) {
                continue;
            }
            let words = part.text.raw.get(mistake.range.clone()).unwrap_or_default().to_owned();
            let say = Say::AccentWrong { words, right: mistake.right.clone() };
            out.at(Rule::AccentError, Severity::Warning, part.field, mistake.range, say).fix(
                mistake.promise,
                Say::FixReplace { text: mistake.right.clone() },
                mistake.right,
            );
        }
    }
}

/// Nearly all words end here: no accent, none of the lists (which hold small letters, as the sieve sees every word), and
/// nothing after them that may stand for an accent.
fn suspect(part: &Part<'_>, token: &Token) -> bool {
    let after = part.text.raw.as_bytes().get(token.range().end);
    !token.is_ascii()
        || token.passes(&SUSPECTS)
        || after.is_some_and(|sign| !sign.is_ascii() || matches!(sign, b'\'' | b'`'))
}

struct Mistake {
    range: Range<usize>,
    right: String,
    promise: Promise,
}

fn mistake(part: &Part<'_>, index: usize, token: &Token) -> Option<Mistake> {
    let text = &part.text;
    let mut range = token.range();
    let written = text.written(token);
    if written.len() > 24 {
        return None;
    }
    let lower = help::lower(text, token);
    // "qualita'": the apostrophe stands for the accent, unless it closes a quotation.
    let after = text.raw.get(range.end..).and_then(|rest| rest.chars().next());
    let closes = || help::closes_quotation(text, range.end);
    let sign = after.filter(|sign| matches!(sign, '\'' | '’' | '`' | '´') && !closes());
    let right = |right: &str| help::cased(text, written, right);
    // "E'possibile": the space went as well.
    if lower == "e'" {
        return Some(Mistake { range, right: format!("{} ", right("è")), promise: Promise::Safe });
    }
    let mut found = None;
    let mut promise = Promise::Safe;
    if let Some(right) = WRONG.right(&lower) {
        found = Some(right.to_owned()).filter(|_| !excused(part, index, &lower));
    } else if let Some(right) = MONOSYLLABLES.right(&lower) {
        promise = Promise::Choose;
        found = Some(right.to_owned());
    } else if let Some(plain) = lower.strip_suffix(['á', 'ó', 'í', 'ú']).filter(|plain| plain.len() > 1) {
        // These four lean one way only at the end of an Italian word.
        let last = match lower.chars().next_back() {
            Some('á') => 'à',
            Some('ó') => 'ò',
            Some('í') => 'ì',
            _ => 'ù',
        };
        // Names of other languages keep theirs: "Málaga" does not end so, "Perú", "Bogotá" and "José" do.
        let name = written.starts_with(char::is_uppercase) && !written.chars().all(char::is_uppercase);
        found = (!name).then(|| format!("{plain}{last}"));
    } else if sign.is_some() {
        found = WITH_APOSTROPHE.right(&lower).map(str::to_owned).or_else(|| by_ending(&lower));
    }
    if found.is_none() && sign.is_some() && lower == "te" {
        let before = index.checked_sub(1).and_then(|before| text.tokens.get(before)).map(|token| text.folded(token));
        found = matches!(before, Some("un" | "il" | "del" | "al" | "di")).then(|| "tè".to_owned());
    }
    if found.is_none() && sign.is_none() {
        found = in_company(part, index, &lower);
    }
    let right = right(&found?);
    // "pò'" had both.
    range.end += sign.map_or(0, char::len_utf8);
    (text.raw.get(range.clone()) != Some(right.as_str())).then_some(Mistake { range, right, promise })
}

/// "saldi: 15 giu", "Cantu": forms that stand for something else in their company.
fn excused(part: &Part<'_>, index: usize, lower: &str) -> bool {
    let text = &part.text;
    let before = index.checked_sub(1).and_then(|before| text.tokens.get(before)).map(|token| text.folded(token));
    match lower {
        "capacita" => matches!(before, Some("si" | "mi" | "ti" | "ci" | "vi")),
        "liberta" => before == Some("una"),
        _ => false,
    }
}

/// Endings that are always an accent when an apostrophe follows: "bellezza" has none, "amabilita'" has.
fn by_ending(lower: &str) -> Option<String> {
    let long = |least: usize| lower.chars().count() >= least;
    let with = |last: char, accented: char| lower.strip_suffix(last).map(|stem| format!("{stem}{accented}"));
    if long(5) && lower.ends_with("ta") {
        return with('a', 'à');
    }
    if long(5) && lower.ends_with("che") {
        return with('e', 'é');
    }
    // "trovera'", "trovero'": the future.
    if long(5) && (lower.ends_with("ra")) {
        return with('a', 'à');
    }
    if long(5) && lower.ends_with("ro") {
        return with('o', 'ò');
    }
    None
}

/// Words that only their neighbours show to be wrong: "un po", "e’ tornata", "sara" before a verb.
fn in_company(part: &Part<'_>, index: usize, lower: &str) -> Option<String> {
    let text = &part.text;
    let near = |step: isize| -> Option<&str> {
        let place = index.checked_add_signed(step)?;
        text.tokens.get(place).map(|token| text.folded(token))
    };
    let joined = |step: isize| -> bool {
        let place = if step > 0 { index.checked_add_signed(step) } else { Some(index) };
        place.and_then(|place| text.tokens.get(place)).is_some_and(|token| token.before == lexicon::Break::None)
    };
    match lower {
        // The river is "il Po".
        "po" if near(-1) == Some("un") && joined(-1) && !text.written(text.tokens.get(index)?).starts_with('P') => Some("po'".into()),
        "ne" if near(2) == Some("ne") && joined(1) && joined(2) && !is_verb(near(1)?) && !is_verb(near(3)?) => Some("né".into()),
        "ne" if near(-2) == Some("ne") && joined(-1) && !is_verb(near(-1)?) && !is_verb(near(1)?) => Some("né".into()),
        // Names have a capital.
        "sara" if text.written(text.tokens.get(index)?) == "sara" => Some("sarà".into()),
        "felicita" if !matches!(near(-1), Some("si" | "mi" | "ti" | "ci" | "vi")) && text.written(text.tokens.get(index)?) == "felicita" => {
            Some("felicità".into())
        }
        "e" if matches!(near(-1), Some("c'" | "dov'" | "com'" | "cos'" | "cosa")) && joined(-1) && near(-1) != Some("cosa") => Some("è".into()),
        // "non e vero", "si e rotto": where no conjunction can stand.
        "e" if near(-1) == Some("non") && joined(-1) && joined(1) => Some("è".into()),
        "e" if matches!(near(-1), Some("si" | "mi" | "ti" | "ci" | "vi" | "le" | "gli")) && joined(-1) && joined(1) && is_participle(near(1)?) => {
            let before = text.tokens.get(index.checked_sub(1)?)?;
            text.written(before).is_ascii().then(|| "è".into())
        }
        "giu" if text.tokens.get(index.checked_sub(1)?).is_none_or(|token| token.kind != crate::text::Kind::Number) => Some("giù".into()),
        "eta" if matches!(near(-1), Some("l'" | "di" | "ogni" | "all'" | "dall'" | "dell'" | "un'" | "d'")) && joined(-1) => Some("età".into()),
        "meta" if matches!(near(-1), Some("a")) && near(1) == Some("prezzo") => Some("metà".into()),
        _ => None,
    }
}

/// "rotto", "arrivata": after "si e", not "sì e no".
fn is_participle(folded: &str) -> bool {
    let ends = ["ato", "ata", "uto", "uta", "ito", "ita", "sso", "ssa", "tto", "tta"];
    folded.len() >= 5 && ends.iter().any(|end| folded.ends_with(end)) && !matches!(folded, "tutto" | "tutta" | "subito" | "stato" | "stata")
        || matches!(folded, "stato" | "stata" | "visto" | "vista" | "chiuso" | "aperto" | "aperta")
}

/// "ne ho", "ne vale", "ne sai": the particle, not the conjunction.
fn is_verb(folded: &str) -> bool {
    matches!(
        folded,
        "ho" | "hai" | "ha" | "abbiamo" | "avete" | "hanno" | "sono" | "e" | "era" | "vale" | "va" | "vuoi" | "vuole" | "sai" | "so" | "sa"
            | "faccio" | "fai" | "fa" | "facciamo" | "fanno" | "puoi" | "posso" | "puo" | "resta" | "restano" | "parla" | "parliamo" | "prendi"
            | "basta" | "bastano" | "servono" | "serve" | "trovi" | "mangi" | "compri" | "vendiamo" | "esce" | "approfitta" | "nasce" | "abbia" | "dici" | "pensi"
    ) || folded.ends_with("iamo") || folded.ends_with("ate") || folded.ends_with("ete")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{Kind, Text, tests::lines};

    /// The sieve is written beside what it lets through: here it is held to it.
    #[test]
    fn what_can_be_wrong_passes_the_sieve() {
        for line in lines("it") {
            let field = facts::Field::Text.into();
            let part = Part { field, place: 0, text: Text::new(&line, Language::It) };
            for (index, token) in part.text.tokens.iter().enumerate().filter(|(_, token)| token.kind == Kind::Word) {
                if !suspect(&part, token) {
                    assert!(mistake(&part, index, token).is_none(), "{} is stopped in {line}", part.text.written(token));
                }
            }
        }
    }
}
