//! How an address begins, slips included.

use super::address::Trouble;

pub(super) const USUAL: &str = "https://";

/// The scheme with its slashes, and the rest. None written: `https://`, which the rest lacks.
pub(super) fn split(text: &str) -> Result<(Option<&str>, &str), Trouble> {
    let rest = without(text);
    let begun = text.get(..text.len() - rest.len()).unwrap_or_default();
    if begun.eq_ignore_ascii_case(USUAL) || begun.eq_ignore_ascii_case("http://") {
        return Ok((Some(begun), rest));
    }
    if !begun.is_empty() {
        return Err(Trouble::Start { right: format!("{USUAL}{rest}") });
    }
    if let Some(rest) = text.strip_prefix("//") {
        return Ok((None, rest));
    }
    match other_scheme(text) {
        Some(scheme) => Err(Trouble::NotWeb { scheme: scheme.to_ascii_lowercase() }),
        None => Ok((None, text)),
    }
}

/// What remains once every beginning is gone: "https//", "http:/", "htps://", "https://https://".
fn without(text: &str) -> &str {
    let mut rest = text;
    while let Some(after) = after_beginning(rest) {
        rest = after;
    }
    rest
}

fn after_beginning(text: &str) -> Option<&str> {
    let end = text.find(|c: char| !c.is_ascii_alphabetic())?;
    let word = text.get(..end)?.to_ascii_lowercase();
    let meant = (3..=7).contains(&word.len())
        && word.contains('t')
        && word.ends_with(['p', 's'])
        && word.contains('p')
        && word.chars().all(|c| matches!(c, 'h' | 't' | 'p' | 's'));
    let signs = text.get(end..)?;
    let after = signs.trim_start_matches([':', ';', '/', '\\']);
    // A port after a host of that name is no beginning.
    let begins = after.len() < signs.len() && !after.starts_with(|c: char| c.is_ascii_digit() && !signs.contains('/'));
    (meant && begins).then_some(after)
}

/// `mailto`, `tel`, `app`; a host with its port (`esempio.it:8080`, `localhost:3000`) has none.
fn other_scheme(text: &str) -> Option<&str> {
    let (scheme, rest) = text.split_once(':')?;
    let shaped = scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.'));
    let port = rest.starts_with(|c: char| c.is_ascii_digit()) && !matches!(scheme, "tel" | "sms" | "fax");
    (shaped && !port && (!scheme.contains('.') || rest.starts_with("//"))).then_some(scheme)
}
