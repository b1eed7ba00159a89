//! The safe fixes of a report, written into the texts.

use crate::{drafting::Draft, results::Report};

/// The new texts by column.
pub(crate) fn safe(draft: &Draft<'_>, report: &Report) -> Vec<(usize, String)> {
    let mut found: Vec<(&str, usize, usize, &str)> = Vec::new();
    for finding in &report.findings {
        let Some(fix) = finding.fixes.iter().find(|fix| fix.promise == "safe") else { continue };
        let (start, end) = (finding.start.unwrap_or(0), finding.end.unwrap_or(usize::MAX));
        found.push((&finding.field, start, end, &fix.replacement));
    }
    // From the end, so that earlier places stay true; of two that overlap only the later.
    found.sort_by_key(|(_, start, ..)| std::cmp::Reverse(*start));
    let mut out: Vec<(usize, String, usize)> = Vec::new();
    for (field, start, end, replacement) in found {
        let Some(piece) = draft.piece(field) else { continue };
        let at = out.iter().position(|(column, ..)| *column == piece.column);
        let text = at.and_then(|at| out.get(at)).map_or(piece.text, |(_, text, _)| text.as_str());
        if at.and_then(|at| out.get(at)).is_some_and(|(.., before)| end > *before) {
            continue;
        }
        let (Some(before), Some(after)) = (text.get(..bytes(text, start)), text.get(bytes(text, end)..)) else {
            continue;
        };
        let fixed = format!("{before}{replacement}{after}");
        match at.and_then(|at| out.get_mut(at)) {
            Some(slot) => *slot = (piece.column, fixed, start),
            None => out.push((piece.column, fixed, start)),
        }
    }
    out.into_iter().map(|(column, text, _)| (column, text)).collect()
}

/// The byte at which so many UTF-16 units have passed.
fn bytes(text: &str, utf16: usize) -> usize {
    let mut units = 0;
    for (at, letter) in text.char_indices() {
        if units >= utf16 {
            return at;
        }
        units += letter.len_utf16();
    }
    text.len()
}
