//! Domains inside a run of letters, dots, hyphens and underscores.

use std::ops::Range;

use super::chars::{is_accented_latin, is_domain};
use super::{char_at, char_before, part, punycode, tlds};

/// The longest label the DNS takes.
const LABEL_MAX: usize = 63;

/// The characters a domain and its neighbours are written with.
fn is_run(c: char) -> bool {
    is_domain(c) || matches!(c, '.' | '-' | '_')
}

/// The run around a dot, no further left than `floor`.
pub(super) fn run_around(text: &str, dot: usize, floor: usize) -> Range<usize> {
    let left = part(text, floor..dot);
    let start = left.char_indices().rev().find(|(_, c)| !is_run(*c)).map_or(floor, |(at, c)| floor + at + c.len_utf8());
    let end = part(text, dot..text.len()).find(|c| !is_run(c)).map_or(text.len(), |at| dot + at);
    start..end
}

/// Labels of a run of which it is known that no domain ends with them, so that a run is read once
/// however many places a domain might begin at.
#[derive(Default)]
pub(super) struct Barren(Range<usize>);

/// The domain that begins at `start`: its end, or, where there is none, the next place at which
/// one might begin.
///
/// As many labels as possible are taken. Those before the last may hold `_`; the one before the
/// top-level domain may not; none begins or ends with `-` or `_`.
pub(super) fn end_at(text: &str, start: usize, run_end: usize, barren: &mut Barren) -> Result<usize, usize> {
    let mut best = None;
    let mut label_start = start;
    let mut after_underscore = None;
    // Where the labels begin that come after the last one a domain ends with.
    let mut barren_start = None;
    let give_up = loop {
        if label_start != start && barren.0.contains(&label_start) {
            break barren.0.end;
        }
        let Some(length) = part(text, label_start..run_end).find('.') else { break run_end };
        let dot = label_start + length;
        let label = part(text, label_start..dot);
        if !(label.starts_with(is_domain) && label.ends_with(is_domain)) {
            break if label_start == start { dot + 1 } else { label_start };
        }
        let mut ends_here = false;
        match label.rfind('_') {
            Some(underscore) if label_start == start => after_underscore = Some(start + underscore + 1),
            Some(_) => {}
            None => {
                let end = tlds::end_at(text, dot + 1);
                ends_here = end.is_some();
                best = end.or(best);
            }
        }
        label_start = dot + 1;
        if ends_here || barren_start.is_none() {
            barren_start = Some(label_start);
        }
    };
    if let Some(from) = barren_start {
        // What was known already reaches to the same end.
        let from = if barren.0.end == give_up { from.min(barren.0.start) } else { from };
        barren.0 = from..give_up;
    }
    best.ok_or(after_underscore.unwrap_or(give_up))
}

/// The DNS could hold this domain.
pub(super) fn is_possible(domain: &str) -> bool {
    if domain.is_ascii() && domain.len() <= LABEL_MAX {
        return true;
    }
    let is_punycode = domain.get(..4).is_some_and(|start| start == "xn--");
    if is_punycode && ascii_parts(domain).next().is_none() {
        return false;
    }
    domain.split('.').all(|label| {
        // The full-width dots are dots to the encoding, though not to what finds domains.
        let mut dots = 0;
        let lengths: Option<usize> = label
            .split(['\u{3002}', '\u{FF0E}', '\u{FF61}'])
            .inspect(|_| dots += 1)
            .map(punycode::encoded_length)
            .sum();
        lengths.is_some_and(|length| (1..=LABEL_MAX).contains(&(length + dots - 1)))
    })
}

/// The parts of a domain that are written in Latin letters up to their top-level domain: in
/// "日本語example.com" only "example.com" is a link without a scheme.
pub(super) fn ascii_parts(domain: &str) -> impl Iterator<Item = Range<usize>> {
    let mut at = 0;
    std::iter::from_fn(move || {
        while at < domain.len() {
            let start = at;
            let mut best = None;
            let mut label = start;
            loop {
                while let Some(c) = char_at(domain, at).filter(|c| is_ascii_label(*c)) {
                    at += c.len_utf8();
                }
                if at == label || char_at(domain, at) != Some('.') {
                    break;
                }
                at += 1;
                best = tlds::end_at(domain, at).or(best);
                label = at;
            }
            if let Some(end) = best {
                at = end;
                return Some(start..end);
            }
            if at == start {
                at += char_at(domain, at).map_or(1, char::len_utf8);
            }
        }
        None
    })
}

fn is_ascii_label(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '-' || is_accented_latin(c)
}

/// Where `http://` or `https://` begins, if it ends at `end`.
pub(super) fn scheme_before(text: &str, end: usize) -> Option<usize> {
    let before = text.get(..end)?.as_bytes();
    ["https://", "http://"].iter().find_map(|scheme| {
        let start = end.checked_sub(scheme.len())?;
        before.get(start..)?.eq_ignore_ascii_case(scheme.as_bytes()).then_some(start)
    })
}

/// A link may begin here: not in the middle of a word, nor after a sign that makes it something
/// else (an address, a hashtag, a price). What lies before `floor` belongs to the link before.
pub(super) fn may_start(text: &str, at: usize, floor: usize) -> bool {
    if at == 0 {
        return true;
    }
    char_before(text, at).is_some_and(|c| {
        at - c.len_utf8() >= floor
            && !(c.is_ascii_alphanumeric() || matches!(c, '@' | '＠' | '$' | '#' | '＃') || super::chars::is_invalid(c))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Remembering barren labels changes no answer: every run of six pieces, from every place in it.
    #[test]
    fn barren_labels_are_only_a_short_cut() {
        const PIECES: &[&str] = &["_", "あ", ".com", ".", "a"];
        for code in 0..PIECES.len().pow(6) {
            let mut rest = code;
            let mut run = String::new();
            for _ in 0..6 {
                run.push_str(PIECES[rest % PIECES.len()]);
                rest /= PIECES.len();
            }
            let mut known = Barren::default();
            let mut floor = 0;
            for (start, c) in run.char_indices() {
                // As `links` does: places inside a domain already found are passed over.
                if start < floor || !is_domain(c) {
                    continue;
                }
                let fresh = end_at(&run, start, run.len(), &mut Barren::default());
                let found = end_at(&run, start, run.len(), &mut known);
                assert_eq!(found, fresh, "{run} from {start}");
                floor = found.unwrap_or(floor);
            }
        }
    }
}
