//! What differs between two texts, word by word.
//!
//! Our own, because a library for this weighs more than the hundred lines here, and works on letters or
//! lines where a writer looks at words.

/// What happened to a piece.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    Same,
    /// Only in the first text.
    Gone,
    /// Only in the second.
    New,
}

/// Words that share a fate, with the blanks between them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    pub change: Change,
    pub text: String,
}

/// The most cells of the table: texts far longer than any post are compared as wholes.
const MOST: usize = 4_000_000;

/// The pieces in order: those that are same or gone make the first text, same or new the second.
pub fn words(one: &str, other: &str) -> Vec<Piece> {
    let (a, b) = (tokens(one), tokens(other));
    let start = a.iter().zip(&b).take_while(|(x, y)| x == y).count();
    let (rest_a, rest_b) = (&a[start..], &b[start..]);
    let end = rest_a.iter().rev().zip(rest_b.iter().rev()).take_while(|(x, y)| x == y).count();
    let (mid_a, mid_b) = (&rest_a[..rest_a.len() - end], &rest_b[..rest_b.len() - end]);
    let mut out = Pieces(Vec::new());
    a[..start].iter().for_each(|token| out.push(Change::Same, token));
    if mid_a.len().saturating_mul(mid_b.len()) > MOST {
        mid_a.iter().for_each(|token| out.push(Change::Gone, token));
        mid_b.iter().for_each(|token| out.push(Change::New, token));
    } else {
        table(mid_a, mid_b, &mut out);
    }
    a[a.len() - end..].iter().for_each(|token| out.push(Change::Same, token));
    out.0
}

/// The longest common subsequence, walked from the beginning.
fn table(a: &[&str], b: &[&str], out: &mut Pieces) {
    let width = b.len() + 1;
    let mut longest = vec![0_u32; (a.len() + 1) * width];
    for i in (0..a.len()).rev() {
        for j in (0..b.len()).rev() {
            longest[i * width + j] = if a[i] == b[j] {
                longest[(i + 1) * width + j + 1] + 1
            } else {
                longest[(i + 1) * width + j].max(longest[i * width + j + 1])
            };
        }
    }
    let (mut i, mut j) = (0, 0);
    while i < a.len() || j < b.len() {
        if i < a.len() && j < b.len() && a[i] == b[j] {
            out.push(Change::Same, a[i]);
            (i, j) = (i + 1, j + 1);
        } else if j == b.len() || (i < a.len() && longest[(i + 1) * width + j] >= longest[i * width + j + 1]) {
            out.push(Change::Gone, a[i]);
            i += 1;
        } else {
            out.push(Change::New, b[j]);
            j += 1;
        }
    }
}

/// Words with the blanks after them.
fn tokens(text: &str) -> Vec<&str> {
    let mut out = Vec::new();
    let mut start = 0;
    let mut blank = false;
    for (at, letter) in text.char_indices() {
        if blank && !letter.is_whitespace() {
            out.push(&text[start..at]);
            start = at;
        }
        blank = letter.is_whitespace();
    }
    if start < text.len() {
        out.push(&text[start..]);
    }
    out
}

struct Pieces(Vec<Piece>);

impl Pieces {
    fn push(&mut self, change: Change, token: &str) {
        match self.0.last_mut() {
            Some(last) if last.change == change => last.text.push_str(token),
            _ => self.0.push(Piece { change, text: token.to_owned() }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(one: &str, other: &str) -> String {
        words(one, other)
            .iter()
            .map(|piece| match piece.change {
                Change::Same => piece.text.clone(),
                Change::Gone => format!("[-{}-]", piece.text),
                Change::New => format!("[+{}+]", piece.text),
            })
            .collect()
    }

    #[test]
    fn words_that_differ_are_marked() {
        for (one, other, expected) in [
            ("Ordina ora il pane", "Ordina oggi il pane", "Ordina [-ora -][+oggi +]il pane"),
            ("", "ciao", "[+ciao+]"),
            ("ciao", "", "[-ciao-]"),
            ("uguale", "uguale", "uguale"),
            ("a b c", "a c", "a [-b -]c"),
            ("è 👩‍👩‍👧 qui", "è qui", "è [-👩‍👩‍👧 -]qui"),
        ] {
            assert_eq!(shown(one, other), expected);
        }
    }

    #[test]
    fn both_texts_can_be_read_from_the_pieces() {
        let texts = ["", "a", " a  b\n\nc ", "uno due tre quattro", "uno  due quattro\ncinque", "due tre uno"];
        for one in texts {
            for other in texts {
                let pieces = words(one, other);
                let without = |change: Change| {
                    pieces
                        .iter()
                        .filter(|piece| piece.change != change)
                        .map(|piece| piece.text.as_str())
                        .collect::<String>()
                };
                assert_eq!((without(Change::New).as_str(), without(Change::Gone).as_str()), (one, other));
            }
        }
        let (long, other) = ("a b c d ".repeat(5_000), "e f g h ".repeat(5_000));
        assert_eq!(words(&long, &other).len(), 2);
    }
}
