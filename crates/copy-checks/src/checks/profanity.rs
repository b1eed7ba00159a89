//! Swear words, plain or masked: "cazzo", "c***o", "m3rda", "f*ck", 🖕.
//!
//! Words are compared whole, so that Scunthorpe and cazzuola stay silent; a proper name written with
//! a capital ("Troia", "Negri") is not taken for the word it resembles.

use super::Cite;
use crate::{
    Findings, Rule, Subject, policy,
    text::{Kind, Text, Wanted, fold},
};
use lexicon::List;
use std::ops::Range;
use std::cell::LazyCell;
use wording::{Language, Say};

pub(super) const CITES: &[Cite] = &[
    Cite::Fact("meta.policy.profanity"),
    Cite::Fact("google.policy.profanity"),
    Cite::Fact("x.policy.profanity"),
    Cite::Fact("tiktok.policy.profanity"),
    Cite::Fact("youtube.policy.profanity"),
    Cite::Fact("linkedin.policy.profanity"),
    Cite::Fact("microsoft.policy.profanity"),
    Cite::Fact("pinterest.policy.profanity"),
    Cite::Fact("reddit.policy.profanity"),
    Cite::Fact("snapchat.policy.profanity"),
];

pub(super) fn check(subject: &Subject<'_>, out: &mut Findings) {
    let row = LazyCell::new(|| policy::row(subject, "profanity"));
    for part in subject.prose() {
        let text = &part.text;
        let mut found: Vec<(Range<usize>, bool)> =
            text.phrases(List::Profanity).map(|phrase| (phrase.range, false)).collect();
        // Names of places and people are written with a capital; a whole text in capitals tells nothing.
        found.extend(text.phrases(List::ProfanityLower).filter_map(|phrase| {
            let written = text.raw.get(phrase.range.clone())?;
            let begins_small = written.chars().next().is_some_and(char::is_lowercase);
            begins_small.then_some((phrase.range, false))
        }));
        found.extend(spelled(text, subject.language).into_iter().map(|range| (range, true)));
        found.extend(masked(text, subject.language).into_iter().map(|range| (range, true)));
        found.retain(|(range, _)| !text.links.iter().any(|link| link.range.contains(&range.start)));
        found.retain(|(range, _)| !text.mentions.iter().any(|mention| mention.contains(&range.start)));
        lexicon::sort(&mut found, |one, other| one.0.start < other.0.start);
        let mut after = 0;
        for (range, is_masked) in found {
            if range.start < after {
                continue;
            }
            after = range.end;
            let words = text.raw.get(range.clone()).unwrap_or_default().to_owned();
            let say = if is_masked { Say::ProfaneMasked { words } } else { Say::ProfaneWord { words } };
            let severity = policy::severity(subject, *row);
            let finding = out.at(Rule::Profanity, severity, part.field, range, say);
            if let Some(fact) = *row {
                finding.fact(fact.id);
            }
        }
    }
}

/// "S.H.I.T.", "m e r d a": a word taken apart into its letters.
fn spelled(text: &Text<'_>, language: Language) -> Vec<Range<usize>> {
    let list = match language {
        Language::It => MASKED_IT,
        Language::En => MASKED_EN,
    };
    let (mut found, mut letters, mut run) = (Vec::new(), String::new(), 0..0);
    let known = |letters: &str| letters.len() >= 4 && list.contains(&letters);
    for token in &text.tokens {
        // Nearly every word: it ends no row of letters, is no letter, and holds no point.
        if letters.is_empty() && token.is_plain() && token.kind != Kind::Hashtag && token.range().len() > 1 {
            continue;
        }
        let (range, folded) = (token.range(), text.folded(token));
        let between = text.raw.get(run.end..range.start).unwrap_or_default();
        let goes_on = folded.len() == 1 && matches!(between, " " | "." | "-" | "*" | "_");
        if !letters.is_empty() && !goes_on {
            if known(&letters) {
                found.push(run.clone());
            }
            letters.clear();
        }
        if folded.len() == 1 {
            run = if letters.is_empty() { range } else { run.start..range.end };
            letters.push_str(folded);
        } else if folded.contains('.') && known(&folded.replace('.', "")) {
            found.push(range);
        }
    }
    if known(&letters) {
        found.push(run);
    }
    found
}

/// The words people mask.
const MASKED_IT: &[&str] = &[
    "cazzo", "cazzi", "cazzata", "cazzate", "merda", "merde", "stronzo", "stronza", "stronzi", "stronzata", "stronzate",
    "coglione", "coglioni", "coglionata", "vaffanculo", "fanculo", "culo", "puttana", "puttane", "puttanata", "troia",
    "figa", "fica", "minchia", "minchiata", "minchiate", "bastardo", "bastardi", "bastarda", "fottuto", "fottuta",
    "fottere", "zoccola", "mignotta", "incazzato", "incazzata", "incazzare", "frocio", "negro", "dio porco",
    "porco dio", "sfanculare", "rompicoglioni", "tette", "scopare", "pompino", "fuck", "fucking", "shit", "bitch",
];

const MASKED_EN: &[&str] = &[
    "fuck", "fucks", "fucked", "fucker", "fuckers", "fucking", "fuckin", "motherfucker", "motherfucking", "shit",
    "shits", "shitty", "bullshit", "shitshow", "bitch", "bitches", "bitching", "asshole", "assholes", "arsehole",
    "bastard", "bastards", "cunt", "cunts", "dick", "dicks", "dickhead", "cock", "pussy", "whore", "slut", "twat",
    "wanker", "bollocks", "crap", "damn", "nigger", "faggot", "piss", "pissed", "tits",
];

/// Runs of letters with signs or digits in place of some letters, and the signs of comic books.
fn masked(text: &Text<'_>, language: Language) -> Vec<Range<usize>> {
    let raw = text.raw;
    let mut found = Vec::new();
    if !text.emoji.is_empty() {
        found.extend(raw.match_indices('🖕').map(|(at, gesture)| at..at + gesture.len()));
    }
    if !text.signs.begins(&[0xC3, 0xE2, 0xEF]) && !text.signs.digits() && !text.signs.any("*@#$!%&_") {
        return found;
    }
    let apart = |letter: char| !(letter.is_alphanumeric() || is_mask(letter));
    let mut at = 0;
    // A run without a sign or digit masks nothing.
    while let Some(place) = ODD.next(raw, at, |letter| letter.is_ascii_digit() || is_mask(letter)) {
        let before = raw.get(at..place).unwrap_or_default();
        let start = at + before.rfind(apart).map_or(0, |last| last + size_at(before, last));
        let after = raw.get(place..).unwrap_or_default();
        at = place + after.find(apart).unwrap_or(after.len());
        found.extend(profane(raw, start..at, language));
    }
    found
}

fn size_at(text: &str, at: usize) -> usize {
    text.get(at..).and_then(|rest| rest.chars().next()).map_or(1, char::len_utf8)
}

/// What digits and masks begin with.
static ODD: Wanted = Wanted::new(b"0123456789*@#$!%&_\xC3\xE2\xEF\xF0");

fn is_mask(letter: char) -> bool {
    matches!(letter, '*' | '@' | '#' | '$' | '!' | '%' | '&' | '€' | '•' | '_' | '×' | '✱' | '＊') || is_picture(letter)
}

/// An emoji in the middle of a word hides a letter: "f🤬cking".
fn is_picture(letter: char) -> bool {
    matches!(letter, '\u{1F300}'..='\u{1FAFF}')
}

fn profane(raw: &str, run: Range<usize>, language: Language) -> Option<Range<usize>> {
    let whole = raw.get(run.clone())?;
    if whole.chars().all(char::is_alphanumeric) && !whole.contains(|letter: char| letter.is_ascii_digit()) {
        return None;
    }
    if grawlix(whole) {
        return Some(run);
    }
    // Signs around a word are Markdown, mentions, hashtags, cries: they mask nothing.
    let word = whole.trim_start_matches(|letter| is_mask(letter) && !matches!(letter, '$' | '€'));
    let start = run.end - word.len();
    let bare = word.trim_end_matches(|letter| matches!(letter, '!' | '_' | '&' | '%' | '@' | '#') || is_picture(letter));
    // "m3rd@": the last sign is a letter; "merda@" is not.
    let last = word.strip_suffix('@').is_some_and(|rest| rest == bare && rest.contains(|letter: char| letter.is_ascii_digit()));
    let word = if last { word } else { bare };
    if !word.chars().any(char::is_alphabetic) || word.chars().all(char::is_alphabetic) {
        return None;
    }
    let list = match language {
        Language::It => MASKED_IT,
        Language::En => MASKED_EN,
    };
    let letters: Vec<char> = fold(word).chars().collect();
    let hidden = letters.iter().filter(|letter| is_mask(**letter)).count();
    let plain = letters.iter().filter(|letter| letter.is_alphabetic()).count();
    let starred = hidden >= 3 && plain == 1 && letters.iter().skip(1).all(|letter| matches!(letter, '*' | '✱' | '＊'));
    let one = match language {
        Language::It => starred && matches!(letters.first(), Some('c' | 'm' | 'v')) && letters.len() >= 5,
        Language::En => starred && matches!(letters.first(), Some('f' | 's' | 'b' | 'c')) && letters.len() >= 4,
    };
    let known = letters.len() >= 4 && plain >= 2 && list.iter().any(|word| is(&letters, word));
    (one || known || holds(&letters, language)).then_some(start..start + word.len())
}

/// "clusterf*ck", "inc4zzato": a masked word inside a longer one.
fn holds(letters: &[char], language: Language) -> bool {
    let cores: &[&str] = match language {
        Language::It => &["cazzo", "cazza", "merda", "stronz", "coglion", "fancul", "puttan", "fuck"],
        Language::En => &["fuck", "shit", "bitch", "cunt"],
    };
    letters.len() > 5
        && cores.iter().any(|core| {
            letters.windows(core.len()).any(|window| {
                let plain = || window.iter().filter(|letter| letter.is_alphabetic()).count();
                is(window, core) && plain() < core.len() && plain() * 2 >= core.len()
            })
        })
}

/// Whether the masked letters can be read as the word: digits and signs as the letters they look
/// like, asterisks as any letter.
fn is(letters: &[char], word: &str) -> bool {
    // The words of the lists are of ASCII.
    let wanted = || word.bytes().map(char::from);
    letters.len() == word.len()
        && !matches!(letters.first(), None | Some('*' | '_'))
        && letters.iter().zip(wanted()).all(|(letter, wanted)| reads(*letter, wanted))
}

fn reads(letter: char, wanted: char) -> bool {
    match letter {
        '0' => wanted == 'o',
        '1' => matches!(wanted, 'i' | 'l'),
        '!' => wanted == 'i',
        '3' | '€' => wanted == 'e',
        '4' => wanted == 'a',
        '@' => matches!(wanted, 'a' | 'o' | 'u'),
        '5' => wanted == 's',
        '$' => matches!(wanted, 's' | 'z'),
        '7' => wanted == 't',
        '*' | '#' | '%' | '&' | '•' | '_' | '×' | '✱' | '＊' => true,
        letter if is_picture(letter) => true,
        letter => letter == wanted,
    }
}

/// "@#$%!": four signs or more, of at least three kinds.
fn grawlix(run: &str) -> bool {
    let mut kinds: Vec<char> = run.chars().collect();
    if kinds.len() < 4 || !kinds.iter().all(|letter| matches!(letter, '@' | '#' | '$' | '%' | '&' | '*' | '!')) {
        return false;
    }
    lexicon::sort(&mut kinds, |one, other| one < other);
    kinds.dedup();
    kinds.iter().filter(|letter| matches!(letter, '@' | '#' | '$' | '%' | '&')).count() >= 3
}
