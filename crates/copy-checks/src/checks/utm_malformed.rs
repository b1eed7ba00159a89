//! UTM parameters that Analytics will not read, or will count as something else: one that is
//! missing, mistyped, empty or twice there; capitals and spaces; a second `?`; parameters after `#`.

use super::{Cite, utm};
use crate::{Findings, Part, Promise, Rule, Severity, Subject, entities::Address};
use facts::Field;
use wording::Say;

pub(super) const CITES: &[Cite] = &[Cite::Fact(utm::LOWER_CASE_FACT), Cite::Fact(utm::REQUIRED_FACT)];

pub(super) fn check(subject: &Subject<'_>, out: &mut Findings) {
    for part in &subject.parts {
        // Parameters hang on an address.
        let addresses = part.field.field == Field::Link || !part.text.links.is_empty();
        if !addresses || !mentions_utm(part.text.raw) {
            continue;
        }
        for address in part.addresses() {
            if let Some((say, right)) = fault(part, &address) {
                let fact = match say {
                    Say::UtmCapitals { .. } => Some(utm::LOWER_CASE_FACT),
                    Say::UtmIncomplete { .. } => Some(utm::REQUIRED_FACT),
                    _ => None,
                };
                let finding = out.at(Rule::UtmMalformed, Severity::Warning, part.field, address.range.clone(), say);
                if let Some(fact) = fact {
                    finding.fact(fact);
                }
                if let Some(right) = right.filter(|right| right != address.written) {
                    finding.fix(Promise::Choose, Say::FixReplace { text: right.clone() }, right);
                }
            }
        }
    }
}

fn mentions_utm(raw: &str) -> bool {
    let small = |byte: &u8| byte | 0x20;
    raw.as_bytes().windows(3).any(|three| match three {
        [first, others @ ..] if small(first) == b'u' => matches!(others, [second, third] if matches!([small(second), small(third)], [b't', b'm'] | [b'm', b't'])),
        _ => false,
    })
}

/// What is wrong first, and the address put right where that is plain.
fn fault(part: &Part<'_>, address: &Address<'_>) -> Option<(Say, Option<String>)> {
    let written = address.written;
    if !mentions_utm(written) {
        return None;
    }
    shape(part, address).or_else(|| {
        let query = address.query?;
        keys(written, query).or_else(|| values(written, query)).or_else(|| missing(query))
    })
}

/// Where the parameters stand and what parts them.
fn shape(part: &Part<'_>, address: &Address<'_>) -> Option<(Say, Option<String>)> {
    let written = address.written;
    if written.contains("&amp;") {
        return Some((Say::UtmEscaped, Some(written.replace("&amp;", "&"))));
    }
    if address.fragment.is_some_and(mentions_utm) && !address.query.is_some_and(mentions_utm) {
        return Some((Say::UtmAfterFragment, moved(address)));
    }
    let Some(query) = address.query.filter(|query| mentions_utm(query)) else {
        // "…/pagina&utm_source=…": a `&` where the `?` should be.
        return (mentions_utm(address.path) && address.path.contains('='))
            .then(|| (Say::UtmWithoutMark, address.path.contains("&utm").then(|| written.replacen("&utm", "?utm", 1))));
    };
    if let Some((_, second)) = query.split_once('?')
        && second.contains('=')
    {
        let first = written.len() - written.split_once('?').map_or(0, |(_, query)| query.len());
        let (before, after) = written.split_at(first);
        return Some((Say::UtmTwoMarks, Some(format!("{before}{}", after.replace('?', "&")))));
    }
    // A space inside: in a text the address ends there, and what follows still looks like parameters.
    let next = part.text.raw.get(address.range.end..).unwrap_or_default();
    let goes_on = next.strip_prefix(' ').and_then(|rest| rest.split_whitespace().next());
    let parameters_follow = goes_on.is_some_and(|word| word.contains("&utm") || word.starts_with("utm_"));
    if part.field.field != Field::Link && parameters_follow {
        return Some((Say::UtmSpace, None));
    }
    None
}

/// The parameters brought from behind the fragment to where they belong.
fn moved(address: &Address<'_>) -> Option<String> {
    let (before, behind) = address.written.split_once('#')?;
    let (fragment, parameters) = behind.split_once('?').unwrap_or(("", behind));
    if fragment.is_empty() && !parameters.to_ascii_lowercase().starts_with("utm") {
        return None;
    }
    let joint = if address.query.is_some() { '&' } else { '?' };
    let hash = if fragment.is_empty() { String::new() } else { format!("#{fragment}") };
    Some(format!("{before}{joint}{parameters}{hash}"))
}

/// Names of parameters: mistyped, in capitals, twice.
fn keys(written: &str, query: &str) -> Option<(Say, Option<String>)> {
    let mut seen: Vec<&str> = Vec::new();
    for parameter in utm::parameters(query) {
        let key = parameter.key.trim();
        if let Some(right) = meant_key(key) {
            let say = Say::UtmMistyped { written: key.to_owned(), right: right.to_owned() };
            return Some((say, Some(written.replacen(key, right, 1))));
        }
        if let Some(name) = utm::KNOWN.iter().find(|known| **known == key) {
            if seen.contains(name) {
                return Some((Say::UtmTwice { name: key.to_owned() }, None));
            }
            seen.push(name);
            if parameter.value.is_none() {
                return Some((Say::UtmEmpty { name: key.to_owned() }, None));
            }
        } else if parameter.value.is_none() {
            // "utm_source:facebook"
            let Some((name, _)) = key.split_once(':') else { continue };
            if utm::KNOWN.contains(&name) {
                let say = Say::UtmMistyped { written: format!("{name}:"), right: format!("{name}=") };
                return Some((say, Some(written.replacen(&format!("{name}:"), &format!("{name}="), 1))));
            }
        }
    }
    None
}

/// The known parameter that a mistyped one was meant to be; None where it is right, or somebody's own (`utm_adset`).
fn meant_key(key: &str) -> Option<&'static str> {
    if utm::KNOWN.contains(&key) || key.contains(['{', ':']) {
        return None;
    }
    let lower = key.to_ascii_lowercase();
    let plain: String = lower.chars().map(|c| if matches!(c, '-' | '.' | ' ') { '_' } else { c }).collect();
    let start = ["utm", "umt", "um_", "ut_", "uttm", "utn_"].iter().any(|start| plain.starts_with(start));
    if !start {
        return None;
    }
    if let Some(same) = utm::KNOWN.iter().find(|known| **known == plain || known.replace('_', "") == plain.replace('_', "")) {
        return Some(same);
    }
    match plain.as_str() {
        "utm_campagna" | "utm_name" | "utm_campaign_name" | "utm_camp" => return Some("utm_campaign"),
        "utm_fonte" | "utm_sorgente" | "utm_origine" | "utm_src" => return Some("utm_source"),
        "utm_mezzo" | "utm_canale" | "utm_med" => return Some("utm_medium"),
        "utm_contenuto" => return Some("utm_content"),
        "utm_termine" | "utm_keyword" => return None,
        _ => {}
    }
    utm::KNOWN.iter().take(6).filter(|known| known.len() > "utm_id".len()).find(|known| distance(&plain, known) <= 2).copied()
}

/// How many letters are added, left out, changed or swapped with their neighbour.
fn distance(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let mut rows = vec![(0..=b.len()).collect::<Vec<usize>>()];
    for (i, letter) in a.iter().enumerate() {
        let mut row = vec![i + 1];
        for (j, other) in b.iter().enumerate() {
            let above = |back: usize, left: usize| -> usize {
                let index = (i + 1).checked_sub(back).and_then(|index| rows.get(index));
                index.and_then(|row| row.get((j + 1).checked_sub(left)?)).copied().unwrap_or(usize::MAX / 2)
            };
            let left = row.last().copied().unwrap_or_default() + 1;
            let mut best = left.min(above(1, 0) + 1).min(above(1, 1) + usize::from(letter != other));
            let swapped = i > 0 && j > 0 && a.get(i - 1) == Some(other) && b.get(j - 1) == Some(letter);
            if swapped {
                best = best.min(above(2, 2) + 1);
            }
            row.push(best);
        }
        rows.push(row);
    }
    rows.last().and_then(|row| row.last()).copied().unwrap_or_default()
}

/// Values: empty, with capitals, with spaces, or with another parameter stuck to them.
fn values(written: &str, query: &str) -> Option<(Say, Option<String>)> {
    for parameter in utm::parameters(query).filter(|parameter| utm::KNOWN.contains(&parameter.key)) {
        let name = parameter.key.to_owned();
        let value = parameter.value.unwrap_or_default();
        if value.trim().is_empty() {
            return Some((Say::UtmEmpty { name }, None));
        }
        if utm::is_filled_in(value) {
            continue;
        }
        if let Some(at) = value.find("utm_") {
            let glued = written.replacen(value, &format!("{}&{}", value.get(..at)?.trim_end_matches([';', ',', '?', '/']), value.get(at..)?), 1);
            return Some((Say::UtmGlued { name }, Some(glued)));
        }
        let decoded = value.replace("%20", " ");
        if decoded.contains([' ', '+']) {
            let right = decoded.trim().replace([' ', '+'], "_");
            return Some((Say::UtmSpaceInValue { name }, Some(written.replacen(value, &right, 1))));
        }
        // Percent signs hide letters of other alphabets; only letters as written are judged.
        let escaped = value.contains('%');
        let counts_apart = matches!(parameter.key, "utm_source" | "utm_medium" | "utm_campaign");
        if counts_apart && !escaped && value.contains(|c: char| c.is_ascii_uppercase()) {
            let pair = format!("{}={value}", parameter.key);
            let right = written.replacen(&pair, &format!("{}={}", parameter.key, value.to_lowercase()), 1);
            return Some((Say::UtmCapitals { name, value: value.to_owned() }, Some(right)));
        }
    }
    None
}

/// One of the three that must be there is not. An id names the campaign as well as its name does.
fn missing(query: &str) -> Option<(Say, Option<String>)> {
    let has = |name: &str| utm::parameters(query).any(|parameter| parameter.key == name);
    if !utm::KNOWN.iter().any(|name| has(name)) {
        return None;
    }
    let name = utm::REQUIRED.iter().find(|name| !(has(name) || **name == "utm_campaign" && has("utm_id")))?;
    Some((Say::UtmIncomplete { name: (*name).to_owned() }, None))
}

#[cfg(test)]
mod tests {
    use super::{distance, meant_key};

    #[test]
    fn slips_of_the_finger_are_near_and_own_parameters_are_not() {
        assert_eq!(distance("soruce", "source"), 1);
        assert_eq!(distance("", "abc"), 3);
        for (written, meant) in [
            ("utm_soruce", Some("utm_source")),
            ("utm-medium", Some("utm_medium")),
            ("UTM_Campaign", Some("utm_campaign")),
            ("utmsource", Some("utm_source")),
            ("utm_campain", Some("utm_campaign")),
            ("umt_source", Some("utm_source")),
            ("utm_source", None),
            ("utm_adset", None),
            ("utm_device", None),
            ("utm_audience", None),
            ("id", None),
        ] {
            assert_eq!(meant_key(written), meant, "{written}");
        }
    }
}
