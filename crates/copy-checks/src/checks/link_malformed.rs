//! A link that was mistyped and cannot open: `htp://`, `https:/`, `www..`, two schemes, a space
//! inside, an ending that no domain has.
//!
//! In a text only what surely was meant as a link counts: a mistyped scheme or `www` in front of
//! something with a dot. A link field must hold a link, so there everything counts.

use super::{Cite, hosts};
use crate::{Findings, Part, Promise, Rule, Severity, Subject, entities, text::Twice};
use facts::Field;
use std::ops::Range;
use wording::Say;

pub(super) const CITES: &[Cite] = &[];

pub(super) fn check(subject: &Subject<'_>, out: &mut Findings) {
    for part in &subject.parts {
        if part.field.field == Field::Link {
            of_field(part, out);
        } else {
            of_text(part, out);
        }
    }
}

/// What is wrong, and what would stand there if it were right.
struct Fault {
    range: Range<usize>,
    say: Say,
    right: Option<String>,
}

fn report(part: &Part<'_>, severity: Severity, fault: Fault, out: &mut Findings) {
    let finding = out.at(Rule::LinkMalformed, severity, part.field, fault.range, fault.say);
    if let Some(right) = fault.right {
        finding.fix(Promise::Choose, Say::FixReplace { text: right.clone() }, right);
    }
}

fn of_text(part: &Part<'_>, out: &mut Findings) {
    let raw = part.text.raw;
    if !part.text.signs.any("/\\") && !part.text.signs.twice(Twice::Doubleyous) {
        return;
    }
    let mut at = 0;
    while let Some(start) = next_word(raw, at) {
        let word_end = start + raw.bytes().skip(start).take_while(u8::is_ascii_alphanumeric).count();
        at = word_end.max(start + 1);
        let word = raw.get(start..word_end).unwrap_or_default();
        if let Some(fault) = scheme(raw, start, word).or_else(|| www(raw, start, word)) {
            at = fault.range.end.max(at);
            report(part, Severity::Warning, fault, out);
        }
    }
}

/// The next place at which a word begins that may be a scheme or `www`.
fn next_word(raw: &str, from: usize) -> Option<usize> {
    let bytes = raw.as_bytes();
    let begins = |byte: &u8| matches!(byte, b'h' | b'H' | b't' | b'T' | b'j' | b'J' | b'g' | b'G' | b'w' | b'W');
    let joins = |byte: &u8| {
        byte.is_ascii_alphanumeric() || !byte.is_ascii() || matches!(byte, b'@' | b'.' | b'-' | b'_' | b'=' | b'%' | b'#')
    };
    let mut at = from;
    loop {
        let start = at + bytes.get(at..)?.iter().position(begins)?;
        if !start.checked_sub(1).and_then(|before| bytes.get(before)).is_some_and(joins) {
            return Some(start);
        }
        at = start + 1;
    }
}

fn span(text: &str, accept: impl Fn(char) -> bool) -> usize {
    text.find(|c| !accept(c)).unwrap_or(text.len())
}

/// A scheme, right or wrong, with what follows it.
fn scheme(raw: &str, start: usize, word: &str) -> Option<Fault> {
    if !(3..=7).contains(&word.len()) || !word.starts_with(['h', 'H', 't', 'T', 'j', 'J', 'g', 'G']) {
        return None;
    }
    let lower = word.to_ascii_lowercase();
    let meant = meant_scheme(&lower)?;
    let after = start + word.len();
    let rest = raw.get(after..)?;
    let signs = span(rest, |c| matches!(c, ':' | '/' | '\\' | ';' | '.' | ',' | ' '));
    let between = rest.get(..signs)?;
    let host_at = after + signs;
    let host = host_after(raw, host_at);
    // "https:www.esempio.it"; "http: ecco perché" is prose.
    let no_slash = between == ":" && raw.get(host.clone()).is_some_and(|host| host.contains('.'));
    if !between.contains(['/', '\\']) && !no_slash {
        return None;
    }
    let host_text = raw.get(host.clone())?;
    let good = lower == meant && between == "://";
    // Two schemes in front of one host.
    let next_word = raw.get(host_at..).map_or(0, |rest| span(rest, |c| c.is_ascii_alphanumeric()));
    let second = raw.get(host_at..host_at + next_word)?.to_ascii_lowercase();
    if good && meant_scheme(&second).is_some() {
        let more = raw.get(host_at + next_word..)?;
        let signs = span(more, |c| matches!(c, ':' | '/'));
        if signs > 0 && more.get(..signs)?.contains('/') {
            let right = meant_scheme(&second).map(|scheme| format!("{scheme}://"));
            return Some(Fault { range: start..host_at + next_word + signs, say: Say::LinkTwoSchemes, right });
        }
    }
    if !host_text.contains('.') {
        // "https://esempio": a host needs an ending. Placeholders and machines of one's own are none of it.
        let whole = good && !host_text.is_empty() && !hosts::is_local(&host_text.to_ascii_lowercase());
        let next = raw.get(host.end..).and_then(|rest| rest.chars().next());
        let ends = next.is_none_or(|c| c.is_whitespace() || matches!(c, '/' | '?' | ',' | ')' | '!'));
        return (whole && ends).then_some(Fault { range: start..host.end, say: Say::LinkWithoutEnding, right: None });
    }
    if !good {
        // "HTTP/1.1", "http, / 2.0": no domain follows.
        if !ends_in_letters(host_text) {
            return None;
        }
        let right = format!("{meant}://");
        let written = raw.get(start..host_at)?.to_owned();
        return Some(Fault { range: start..host_at, say: Say::LinkScheme { written, right: right.clone() }, right: Some(right) });
    }
    host_fault(raw, host)
}

/// `www` with the wrong number of letters or points, or without an ending.
fn www(raw: &str, start: usize, word: &str) -> Option<Fault> {
    if !word.starts_with(['w', 'W']) {
        return None;
    }
    let lower = word.to_ascii_lowercase();
    if !matches!(lower.as_str(), "www" | "ww" | "wwww" | "wwwww") {
        return None;
    }
    let after = start + word.len();
    let rest = raw.get(after..)?;
    let signs = span(rest, |c| matches!(c, '.' | ',' | ':' | ';' | '/'));
    let between = rest.get(..signs)?;
    let host_at = after + signs;
    let next = raw.get(host_at..)?.chars().next();
    if between.is_empty() || !next.is_some_and(char::is_alphanumeric) {
        return None;
    }
    let host = host_after(raw, host_at);
    if lower == "www" && between == "." {
        return host_fault(raw, start..host.end);
    }
    // "www, example.com" is a list; "ww.2" no link.
    let name = raw.get(host.clone())?;
    if !name.contains('.') || !ends_in_letters(name) {
        return None;
    }
    let written = raw.get(start..host_at)?.to_owned();
    Some(Fault { range: start..host_at, say: Say::LinkScheme { written, right: "www.".into() }, right: Some("www.".into()) })
}

/// The letters, points and hyphens from a place on, without a point at their end.
fn host_after(raw: &str, at: usize) -> Range<usize> {
    let rest = raw.get(at..).unwrap_or_default();
    let end = span(rest, |c| c.is_alphanumeric() || matches!(c, '.' | '-' | '_'));
    let name = rest.get(..end).unwrap_or_default();
    at..at + name.trim_end_matches(['.', '-', '_']).len()
}

fn ends_in_letters(host: &str) -> bool {
    host.rsplit('.').next().is_some_and(|end| end.len() > 1 && end.chars().all(char::is_alphabetic))
}

/// A host with its mistakes: two points together, `www` twice, an ending that does not exist.
fn host_fault(raw: &str, range: Range<usize>) -> Option<Fault> {
    let host = raw.get(range.clone())?;
    if host.contains("..") {
        let mut right = host.to_owned();
        while right.contains("..") {
            right = right.replace("..", ".");
        }
        return Some(Fault { range, say: Say::LinkTwoPoints, right: Some(right) });
    }
    // "www.esempio,it": a comma for the last point.
    let comma = raw.get(range.end..).and_then(|rest| rest.strip_prefix(','));
    if let Some(rest) = comma {
        let end = rest.get(..span(rest, |c| c.is_ascii_alphanumeric())).unwrap_or_default();
        if end.len() > 1 && is_tld(end) {
            let range = range.start..range.end + 1 + end.len();
            return Some(Fault { range, say: Say::LinkComma, right: Some(format!("{host}.{end}")) });
        }
    }
    let lower = host.to_ascii_lowercase();
    // The address of a machine, or a name of one's own house.
    if hosts::is_local(&lower) || lower.parse::<std::net::Ipv4Addr>().is_ok() {
        return None;
    }
    if let Some(rest) = lower.strip_prefix("www.www.") {
        let right = host.get(host.len() - rest.len() - "www.".len()..)?.to_owned();
        return Some(Fault { range, say: Say::LinkScheme { written: "www.www.".into(), right: "www.".into() }, right: Some(right) });
    }
    let (name, end) = host.rsplit_once('.')?;
    if is_tld(end) {
        return None;
    }
    // "www.esempio.it.Vieni a trovarci": the point ended the sentence, the address before it is right.
    let next_sentence = end.starts_with(char::is_uppercase) && name.rsplit('.').next().is_some_and(is_tld);
    // A value filled in later, or a user's name before the host: no ending to judge.
    let goes_on = raw.get(range.end..).is_some_and(|rest| rest.starts_with(['{', '[', '@']));
    let ending = end.to_owned();
    (!next_sentence && !goes_on).then_some(Fault { range, say: Say::LinkUnknownEnding { ending }, right: None })
}

fn is_tld(end: &str) -> bool {
    end.eq_ignore_ascii_case("example") || entities::tld_end(end, 0) == Some(end.len())
}

/// `http` or `https` where a word is one of them, or a slip of the finger away from it.
fn meant_scheme(word: &str) -> Option<&'static str> {
    match word {
        "http" => Some("http"),
        "https" => Some("https"),
        "htp" | "htpp" | "htttp" | "hhttp" | "httpp" | "thtp" | "ttp" | "hhtp" | "htt" | "hptt" | "hpt" | "httl" | "jttp"
        | "gttp" | "hrrp" | "hrtp" | "htto" | "httttp" | "hxxp" => Some("http"),
        "htps" | "htpps" | "htttps" | "hhttps" | "httpss" | "thtps" | "ttps" | "hhtps" | "htts" | "httsp" | "hptts"
        | "hpts" | "httos" | "httpd" | "httpa" | "jttps" | "gttps" | "htpts" | "htttp5" | "http5" | "httpps" | "hhtpps"
        | "tthps" | "htp5" => Some("https"),
        _ => None,
    }
}

/// Signs that hang on an address by mistake when it was copied out of a sentence.
const STUCK: &[char] = &['.', ',', ';', ':', '!', '"', '\'', '’', '”', '»', '>', '…', '“', '«', '<'];

fn of_field(part: &Part<'_>, out: &mut Findings) {
    let raw = part.text.raw;
    let trimmed = raw.trim();
    let start = raw.len() - raw.trim_start().len();
    let whole = start..start + trimmed.len();
    let lower = trimmed.to_ascii_lowercase();
    // `mailto:`, `tel:`, `myapp://`: no web address. A value that a program fills in may look like anything.
    let other = lower.split_once(':').is_some_and(|(scheme, _)| {
        meant_scheme(scheme).is_none() && !scheme.is_empty() && scheme.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
    });
    if other || lower.starts_with(['{', '[', '%', '#', '/']) {
        return;
    }
    let fault = field_fault(raw, trimmed, whole);
    if let Some(fault) = fault {
        report(part, Severity::Error, fault, out);
    }
}

fn field_fault(raw: &str, trimmed: &str, whole: Range<usize>) -> Option<Fault> {
    if trimmed.contains(char::is_whitespace) {
        return Some(space_fault(trimmed, whole));
    }
    let bare = trimmed.trim_start_matches(['"', '“', '«', '<', '\'', '‘']);
    let bare = bare.trim_end_matches(STUCK);
    let unopened = !bare.contains('(') && bare.ends_with(')');
    let bare = if unopened { bare.trim_end_matches(')').trim_end_matches(STUCK) } else { bare };
    if bare.len() < trimmed.len() && !bare.is_empty() {
        let signs = trimmed.replacen(bare, "", 1);
        return Some(Fault { range: whole, say: Say::LinkStuckSign { sign: signs }, right: Some(bare.to_owned()) });
    }
    let word_end = whole.start + span(trimmed, |c| c.is_ascii_alphanumeric());
    let word = raw.get(whole.start..word_end)?;
    if let Some(fault) = scheme(raw, whole.start, word).or_else(|| www(raw, whole.start, word)) {
        return Some(fault);
    }
    let after_scheme = trimmed.split_once("://").map_or(trimmed, |(_, rest)| rest);
    let host_at = whole.end - after_scheme.len();
    let host = host_after(raw, host_at);
    let name = raw.get(host.clone())?;
    // `https://{{shop.url}}/…` has no host yet.
    let filled_later = after_scheme.contains(['{', '[', '%']) && !name.contains('.');
    if !name.contains('.') {
        let local = hosts::is_local(&name.to_ascii_lowercase());
        return (!filled_later && !local).then_some(Fault { range: whole, say: Say::LinkWithoutEnding, right: None });
    }
    if let Some(fault) = host_fault(raw, host) {
        return Some(fault);
    }
    bad_escape(trimmed).map(|at| {
        let range = whole.start + at..whole.start + at + 1;
        Fault { range, say: Say::LinkBadEscape, right: Some("%25".into()) }
    })
}

/// A space: at the joint of two addresses it parts them, anywhere else it breaks the one.
fn space_fault(trimmed: &str, whole: Range<usize>) -> Fault {
    let mut words = trimmed.split_whitespace();
    let address = |word: &str| word.contains("://") || word.to_ascii_lowercase().starts_with("www.");
    let first = words.next().unwrap_or_default();
    if address(first) && words.any(address) {
        return Fault { range: whole, say: Say::LinkTwoInOne, right: None };
    }
    if !trimmed.contains('.') || (!address(first) && !first.contains(['.', ':'])) {
        return Fault { range: whole, say: Say::LinkIsNone, right: None };
    }
    let at = trimmed.find(char::is_whitespace).unwrap_or_default();
    let joined = trimmed.split_whitespace().collect::<Vec<_>>().join("%20");
    // Beside a point or a slash the space is a slip; between words it stood for something.
    let slip = trimmed.get(..at).is_some_and(|before| before.ends_with(['.', '/', ':', '-', '?', '&', '=']));
    let right = if slip { trimmed.split_whitespace().collect::<String>() } else { joined };
    Fault { range: whole, say: Say::LinkSpace, right: Some(right) }
}

/// The first `%` that no two hexadecimal digits follow. `%%` belongs to macros of mailing programs.
fn bad_escape(text: &str) -> Option<usize> {
    if text.contains("%%") || text.contains(['{', '*', '[']) {
        return None;
    }
    text.match_indices('%').map(|(at, _)| at).find(|at| {
        !text.as_bytes().get(at + 1..at + 3).is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit))
    })
}
