//! Whether a text is, as a whole, one entity.

use super::{hashtags, mentions_and_lists};

pub fn is_username(text: &str) -> bool {
    matches!(mentions_and_lists(text).as_slice(), [one] if one.list.is_none() && one.range == (0..text.len()))
}

pub fn is_list(text: &str) -> bool {
    matches!(mentions_and_lists(text).as_slice(), [one] if one.list.is_some() && one.range == (0..text.len()))
}

pub fn is_hashtag(text: &str) -> bool {
    matches!(hashtags(text).as_slice(), [one] if *one == (0..text.len()))
}

/// A text is a well-formed link, by the syntax of its parts alone: addresses of machines and
/// unknown top-level domains pass. Without scheme only where `needs_scheme` is false.
pub fn is_link(text: &str, needs_scheme: bool) -> bool {
    let rest = match text.split_once("://") {
        Some((scheme, rest)) if !scheme.contains(['/', '?', '#', ':']) => {
            if !(scheme.eq_ignore_ascii_case("http") || scheme.eq_ignore_ascii_case("https")) {
                return false;
            }
            rest
        }
        _ if needs_scheme => return false,
        _ => text,
    };
    let (rest, fragment) = rest.split_once('#').unwrap_or((rest, ""));
    let (rest, query) = rest.split_once('?').unwrap_or((rest, ""));
    let (authority, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
    is_authority(authority)
        && is_made_of(path, is_path)
        && is_made_of(query, |c| is_path(c) || c == '?')
        && is_made_of(fragment, |c| is_path(c) || c == '?')
}

fn is_authority(text: &str) -> bool {
    let (user, host) = text.split_once('@').unwrap_or(("", text));
    let (host, port) = match host.rsplit_once(':') {
        Some((host, port)) if !port.ends_with(']') => (host, Some(port)),
        _ => (host, None),
    };
    is_made_of(user, |c| is_unreserved(c) || is_delimiter(c) || c == ':')
        && port.is_none_or(|port| (1..=5).contains(&port.len()) && port.bytes().all(|byte| byte.is_ascii_digit()))
        && (is_ipv4(host) || is_ipv6(host) || is_domain(host))
}

/// Labels of letters and digits, at least two. Hyphens stand inside only; underscores too, and not
/// in the last two labels.
fn is_domain(host: &str) -> bool {
    let is_letter = |c: char| c.is_ascii_alphanumeric() || !c.is_ascii();
    let mut labels = host.rsplit('.').enumerate();
    let is_label = |(place, label): (usize, &str)| {
        label.starts_with(|c: char| if place == 0 { is_letter(c) && !c.is_ascii_digit() } else { is_letter(c) })
            && label.ends_with(is_letter)
            && label.chars().all(|c| is_letter(c) || c == '-' || (c == '_' && place > 1))
    };
    host.contains('.') && labels.all(is_label)
}

fn is_ipv4(host: &str) -> bool {
    host.parse::<std::net::Ipv4Addr>().is_ok()
}

fn is_ipv6(host: &str) -> bool {
    host.strip_prefix('[')
        .and_then(|host| host.strip_suffix(']'))
        .is_some_and(|host| !host.is_empty() && host.chars().all(|c| c.is_ascii_hexdigit() || c == ':' || c == '.'))
}

/// Characters that pass, and `%` with two hexadecimal digits.
fn is_made_of(text: &str, accept: impl Fn(char) -> bool) -> bool {
    let mut parts = text.split('%');
    let plain = |part: &str| part.chars().all(&accept);
    parts.next().is_none_or(&plain)
        && parts.all(|part| {
            part.get(..2).is_some_and(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit()))
                && part.get(2..).is_some_and(&plain)
        })
}

fn is_path(c: char) -> bool {
    is_unreserved(c) || is_delimiter(c) || matches!(c, ':' | '|' | '@' | '/')
}

fn is_unreserved(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | '_' | '~') || super::chars::is_cyrillic(c)
}

fn is_delimiter(c: char) -> bool {
    matches!(c, '!' | '$' | '&' | '\'' | '(' | ')' | '*' | '+' | ',' | ';' | '=')
}
