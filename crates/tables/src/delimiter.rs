//! What stands between two cells.

/// Commas in English exports, semicolons where the comma is the decimal sign, tabs from the clipboard.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Delimiter {
    #[default]
    Comma,
    Semicolon,
    Tab,
}

/// So many lines decide.
const LINES: usize = 30;

impl Delimiter {
    pub const ALL: &'static [Delimiter] = &[Delimiter::Comma, Delimiter::Semicolon, Delimiter::Tab];

    pub fn id(self) -> &'static str {
        match self {
            Delimiter::Comma => "comma",
            Delimiter::Semicolon => "semicolon",
            Delimiter::Tab => "tab",
        }
    }

    pub fn from_id(id: &str) -> Option<Self> {
        Delimiter::ALL.iter().copied().find(|delimiter| delimiter.id() == id)
    }

    pub fn sign(self) -> u8 {
        match self {
            Delimiter::Comma => b',',
            Delimiter::Semicolon => b';',
            Delimiter::Tab => b'\t',
        }
    }

    /// The sign that cuts the first records into the same number of cells, and into the most. Sentences hold commas too,
    /// but not the same number each: a file that no sign cuts evenly has one column.
    pub fn of(text: &str) -> Delimiter {
        let mut best = None;
        for delimiter in Delimiter::ALL.iter().copied() {
            let counts = cells(text, delimiter.sign());
            let Some(first) = counts.first().copied().filter(|first| *first > 1) else { continue };
            let same = counts.iter().filter(|count| **count == first).count();
            // One line alone is a heading only where it has many names, or a sign that prose does not use.
            let even = same * 5 >= counts.len() * 3 && (counts.len() > 1 || first > 2 || delimiter != Delimiter::Comma);
            let score = same * 1000 / counts.len() + first.min(99) * 4;
            if even && best.is_none_or(|(most, _)| score > most) {
                best = Some((score, delimiter));
            }
        }
        let absent =
            || [Delimiter::Tab, Delimiter::Semicolon].into_iter().find(|sign| !text.contains(char::from(sign.sign())));
        best.map(|(_, delimiter)| delimiter).or_else(absent).unwrap_or_default()
    }
}

/// How many cells the first records have, quotation marks heeded.
fn cells(text: &str, sign: u8) -> Vec<usize> {
    let (mut counts, mut count, mut quoted, mut empty) = (Vec::new(), 1, false, true);
    for byte in text.bytes().take(200_000) {
        match byte {
            b'"' => quoted = !quoted,
            b'\n' if !quoted => {
                if !empty {
                    counts.push(count);
                }
                (count, empty) = (1, true);
                if counts.len() == LINES {
                    return counts;
                }
                continue;
            }
            byte if byte == sign && !quoted => count += 1,
            b'\r' => continue,
            _ => {}
        }
        empty = false;
    }
    if !empty {
        counts.push(count);
    }
    counts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sign_between_cells_is_found() {
        for (text, delimiter) in [
            ("Headline 1,Headline 2\nUno,Due\n", Delimiter::Comma),
            ("Titolo;Testo\nUno, due, tre;Quattro, cinque\nSei;Sette, otto\n", Delimiter::Semicolon),
            ("Titolo\tTesto\nUno; due\tTre, quattro\n", Delimiter::Tab),
            ("Testo,Link\n\"Uno; due;\ntre; quattro\",https://a.it\n", Delimiter::Comma),
            ("Solo una colonna\nUna frase, con la virgola\n", Delimiter::Tab),
            ("Ciao, a sabato\nSconti, gelati, giochi\nVieni\n", Delimiter::Tab),
            ("", Delimiter::Tab),
        ] {
            assert_eq!(Delimiter::of(text), delimiter, "{text}");
        }
    }
}
