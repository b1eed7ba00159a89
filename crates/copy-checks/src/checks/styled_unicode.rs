//! "𝗦𝗖𝗢𝗡𝗧𝗜", "Ⓢⓐⓛⓓⓘ", "ｓａｌｄｉ": signs that look like styled letters. A screen reader spells them out or skips them, and a
//! search does not find them. Formulas, ™ and ℃ are what they seem.

use super::{Cite, form};
use crate::{Findings, Part, Promise, Rule, Severity, Subject};
use std::ops::Range;
use wording::Say;

pub(super) const CITES: &[Cite] = form::SYMBOLS;

/// A word of styled letters has at least so many.
const LETTERS: usize = 3;

pub(super) fn check(subject: &Subject<'_>, out: &mut Findings) {
    let judged = form::Judged::new(subject, form::Lapse::Symbols);
    for part in subject.parts.iter().filter(|part| part.text.signs.far() && part.text.raw.contains(may_disguise)) {
        for (range, plain) in runs(part) {
            let (severity, row) = judged.get();
            let severity = severity.min(Severity::Warning);
            let words = part.text.raw.get(range.clone()).unwrap_or_default().to_owned();
            let finding = out.at(Rule::StyledUnicode, severity, part.field, range, Say::LettersStyled { words });
            finding.fix(Promise::Safe, Say::FixReplace { text: plain.clone() }, plain);
            row.into_iter().for_each(|row| {
                finding.fact(row);
            });
        }
    }
}

/// The blocks of Unicode in which signs stand that look like letters or are drawn over them.
fn may_disguise(sign: char) -> bool {
    sign >= '\u{250}'
        && matches!(
            sign,
            '\u{250}'..='\u{36f}' | '\u{400}'..='\u{4ff}' | '\u{1400}'..='\u{167f}' | '\u{1d00}'..='\u{1dff}' | '\u{2070}'..='\u{209f}'
                | '\u{2100}'..='\u{214f}' | '\u{249c}'..='\u{24ff}' | '\u{2c60}'..='\u{2c7f}' | '\u{a700}'..='\u{a7ff}'
                | '\u{ff10}'..='\u{ff5a}' | '\u{1d400}'..='\u{1d7ff}' | '\u{1f110}'..='\u{1f189}'
        )
}

/// From the first to the last styled letter of a line, with what stands between them; and the same in plain letters.
fn runs(part: &Part<'_>) -> Vec<(Range<usize>, String)> {
    let raw = part.text.raw;
    let mut found = Vec::new();
    let mut line_start = 0;
    for line in raw.split_inclusive('\n') {
        found.extend(words_of(line).into_iter().map(|(range, plain)| {
            (range.start + line_start..range.end + line_start, plain)
        }));
        line_start += line.len();
    }
    found
}

fn words_of(line: &str) -> Vec<(Range<usize>, String)> {
    // Japanese and Chinese have full-width letters of their own.
    if line.chars().any(|sign| matches!(sign, '\u{3040}'..='\u{30FF}' | '\u{4E00}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7A3}')) {
        return Vec::new();
    }
    let mut found: Vec<(Range<usize>, String)> = Vec::new();
    for range in chunks(line) {
        let word = Word::read(line.get(range.clone()).unwrap_or_default());
        // A short styled word after a long one belongs to it: "𝗻𝘂𝗼𝘃𝗶 𝗶 𝗰𝗼𝗿𝘀𝗶".
        let last = found.last_mut().filter(|(last, _)| gap(line, last.end, range.start));
        match last {
            Some((last, text)) if word.styled > 0 => {
                text.push_str(line.get(last.end..range.start).unwrap_or_default());
                text.push_str(&word.plain);
                last.end = range.end;
            }
            _ if word.is_disguised() => found.push((range, word.plain)),
            _ => {}
        }
    }
    found
}

/// Letters, digits, styled or not, with the marks on them.
fn chunks(line: &str) -> Vec<Range<usize>> {
    let mut all: Vec<Range<usize>> = Vec::new();
    for (at, sign) in line.char_indices() {
        if !(sign.is_alphanumeric() || styled(sign).is_some() || is_mark(sign)) {
            continue;
        }
        match all.last_mut().filter(|last| last.end == at) {
            Some(last) => last.end = at + sign.len_utf8(),
            None if !is_mark(sign) => all.push(at..at + sign.len_utf8()),
            None => {}
        }
    }
    all
}

/// A word in plain letters, and how much of it was disguised.
#[derive(Default)]
struct Word {
    plain: String,
    styled: usize,
    /// Of them letters, and those that raise what stands before ("1ª", "2ⁿᵈ").
    letters: usize,
    raised: usize,
    struck: usize,
    /// Cyrillic letters that look Latin, and Latin ones.
    cyrillic: usize,
    latin: usize,
}

impl Word {
    fn read(written: &str) -> Word {
        let mut word = Word::default();
        for sign in written.chars() {
            if strikes(sign) {
                word.struck += 1;
            } else if let Some(accented) = accent(&word.plain, sign) {
                word.plain.pop();
                word.plain.push(accented);
            } else if let Some(letter) = styled(sign) {
                word.styled += 1;
                word.letters += usize::from(letter.is_alphabetic());
                word.raised += usize::from(raised(sign));
                word.plain.push(letter);
            } else if let Some(letter) = cyrillic(sign) {
                word.cyrillic += 1;
                word.plain.push(letter);
            } else {
                word.latin += usize::from(sign.is_ascii_alphabetic());
                word.plain.push(sign);
            }
        }
        if word.cyrillic > 0 && word.latin > 0 {
            word.styled += word.cyrillic;
            word.letters += word.cyrillic;
        }
        word
    }

    fn is_disguised(&self) -> bool {
        // "50" in bold digits is a number nobody hears either.
        self.styled >= LETTERS
            || self.styled == 2 && self.letters == 0 && self.raised == 0
            || self.struck >= 2 && self.struck == self.plain.chars().count()
            || self.cyrillic > 0 && self.latin > 0
    }
}

fn is_mark(sign: char) -> bool {
    matches!(sign, '\u{300}'..='\u{36f}')
}

/// A grave or acute accent on the letter before it.
fn accent(before: &str, mark: char) -> Option<char> {
    const ACCENTED: &[(char, char, char)] = &[
        ('a', '\u{300}', 'à'), ('e', '\u{300}', 'è'), ('i', '\u{300}', 'ì'), ('o', '\u{300}', 'ò'), ('u', '\u{300}', 'ù'),
        ('A', '\u{300}', 'À'), ('E', '\u{300}', 'È'), ('I', '\u{300}', 'Ì'), ('O', '\u{300}', 'Ò'), ('U', '\u{300}', 'Ù'),
        ('e', '\u{301}', 'é'), ('E', '\u{301}', 'É'),
    ];
    let last = before.chars().next_back()?;
    ACCENTED.iter().find(|(letter, accent, _)| *letter == last && *accent == mark).map(|(.., accented)| *accented)
}

/// Cyrillic letters nobody can tell from Latin ones.
fn cyrillic(sign: char) -> Option<char> {
    const ALIKE: (&str, &str) = ("аеорсухіѕјАВЕКМНОРСТХІЅ", "aeopcyxisjABEKMHOPCTXIS");
    let place = ALIKE.0.chars().position(|other| other == sign)?;
    ALIKE.1.chars().nth(place)
}

fn gap(line: &str, from: usize, to: usize) -> bool {
    line.get(from..to).is_some_and(|between| {
        !between.is_empty()
            && between.chars().count() <= 3
            && between.chars().all(|sign| sign.is_whitespace() || sign.is_ascii_punctuation() || matches!(sign, '’' | '–' | '—' | '…'))
    })
}

/// Marks that strike a letter out or underline it.
fn strikes(mark: char) -> bool {
    matches!(mark, '\u{332}' | '\u{333}' | '\u{335}'..='\u{338}' | '\u{305}' | '\u{33f}')
}

fn raised(sign: char) -> bool {
    matches!(sign, '⁰' | '¹' | '²' | '³' | '⁴'..='⁹' | '₀'..='₉')
}

/// The plain letter or digit a styled one stands for.
fn styled(sign: char) -> Option<char> {
    if sign < '\u{1d00}' && !matches!(sign, '\u{1400}'..='\u{167f}') {
        // Small capitals among the phonetic letters.
        return Some(match sign {
            'ʙ' => 'b',
            'ɢ' => 'g',
            'ʜ' => 'h',
            'ɪ' => 'i',
            'ʟ' => 'l',
            'ɴ' => 'n',
            'ʀ' => 'r',
            'ʏ' => 'y',
            'ʰ' => 'h',
            'ʲ' => 'j',
            'ʳ' => 'r',
            'ˢ' => 's',
            'ˡ' => 'l',
            'ʷ' => 'w',
            'ˣ' => 'x',
            'ʸ' => 'y',
            _ => return None,
        });
    }
    let code = u32::from(sign);
    let letter = |first: char, offset: u32| char::from_u32(u32::from(first) + offset);
    match code {
        // Mathematical alphabets: 26 capitals, 26 small letters, and so on.
        0x1D400..=0x1D6A3 => {
            let place = (code - 0x1D400) % 52;
            if place < 26 { letter('A', place) } else { letter('a', place - 26) }
        }
        0x1D7CE..=0x1D7FF => letter('0', (code - 0x1D7CE) % 10),
        0xFF10..=0xFF19 => letter('0', code - 0xFF10),
        0xFF21..=0xFF3A => letter('A', code - 0xFF21),
        0xFF41..=0xFF5A => letter('a', code - 0xFF41),
        0x24B6..=0x24CF => letter('A', code - 0x24B6),
        0x24D0..=0x24E9 => letter('a', code - 0x24D0),
        0x249C..=0x24B5 => letter('a', code - 0x249C),
        0x1F110..=0x1F129 => letter('A', code - 0x1F110),
        0x1F130..=0x1F149 => letter('A', code - 0x1F130),
        0x1F150..=0x1F169 => letter('A', code - 0x1F150),
        0x1F170..=0x1F189 => letter('A', code - 0x1F170),
        _ => among_others(sign),
    }
}

/// Letters that stand outside the alphabets: script and double-struck ones, small capitals, raised ones.
fn among_others(sign: char) -> Option<char> {
    const OTHERS: &[(&str, &str)] = &[
        ("ℬℰℱℋℐℒℳℛℯℊℴℭℌℑℜℨℂℍℕℙℚℝℤℎ", "BEFHILMRegoCHIRZCHNPQRZh"),
        ("ᴀᴄᴅᴇꜰᴊᴋᴍᴏᴘǫꞯꜱᴛᴜᴠᴡᴢʟ", "acdefjkmopqqstuvwzl"),
        ("ᵃᵇᶜᵈᵉᶠᵍⁱᵏᵐⁿᵒᵖᵗᵘᵛᶻ", "abcdefgikmnoptuvz"),
        ("ᗩᗷᑕᗪᖴᕼᒍᒪᗰᑎᑭᑫᖇᔕᑌᐯᗯ᙭ᘔ", "ABCDFHJLMNPQRSUVWXZ"),
        ("ᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂ", "ABDEGHIJKLMNOPRTUVW"),
    ];
    OTHERS.iter().find_map(|(signs, letters)| {
        let place = signs.chars().position(|other| other == sign)?;
        letters.chars().nth(place)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_styled_letter_stands_outside_the_blocks() {
        for sign in char::MIN..=char::MAX {
            let read = styled(sign).is_some() || strikes(sign) || cyrillic(sign).is_some() || is_mark(sign);
            assert!(!read || may_disguise(sign), "{sign:?}");
        }
    }

    #[test]
    fn every_alphabet_becomes_plain() {
        for styled_text in ["𝗦𝗮𝗹𝗱𝗶", "𝑆𝑎𝑙𝑑𝑖", "𝓢𝓪𝓵𝓭𝓲", "𝕊𝕒𝕝𝕕𝕚", "𝔖𝔞𝔩𝔡𝔦", "𝚂𝚊𝚕𝚍𝚒", "Ⓢⓐⓛⓓⓘ", "Ｓａｌｄｉ"] {
            let plain: String = styled_text.chars().filter_map(styled).collect();
            assert_eq!(plain, "Saldi", "{styled_text}");
        }
        assert_eq!("🅂🄰🄻🄴".chars().filter_map(styled).collect::<String>(), "SALE");
        assert_eq!("ꜱᴀʟᴇ".chars().filter_map(styled).collect::<String>(), "sale");
        assert_eq!("𝟓𝟎".chars().filter_map(styled).collect::<String>(), "50");
    }
}
