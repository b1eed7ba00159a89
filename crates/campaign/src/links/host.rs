//! Whether a host can be one, and whether its visits are counted by tags at all.

use super::{address::Trouble, dynamic};

/// Where an address leads, as far as tags are concerned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    Site,
    /// Tags travel inside the `referrer` parameter of the Play Store.
    PlayStore,
    /// The App Store reads `pt`, `ct` and `mt` instead.
    AppStore,
}

/// The host in an authority: no user, no port.
pub(super) fn of(authority: &str) -> &str {
    let host = authority.rsplit_once('@').map_or(authority, |(_, host)| host);
    if host.starts_with('[') {
        return host.find(']').and_then(|end| host.get(..=end)).unwrap_or(host);
    }
    dynamic::find(host, |c| c == ':').and_then(|end| host.get(..end)).unwrap_or(host)
}

pub(super) fn place(host: &str) -> Place {
    let host = host.to_ascii_lowercase();
    match host.strip_prefix("www.").unwrap_or(&host) {
        "play.google.com" | "market.android.com" => Place::PlayStore,
        "apps.apple.com" | "itunes.apple.com" | "appstore.com" => Place::AppStore,
        _ => Place::Site,
    }
}

/// Any top-level domain and any alphabet will do: which ones exist changes every month.
pub(super) fn check(host: &str) -> Result<(), Trouble> {
    if host.is_empty() {
        return Err(Trouble::NoHost);
    }
    if dynamic::is_filled_in(host) {
        return Ok(());
    }
    if is_local(host) {
        return Err(Trouble::Local);
    }
    if host.starts_with('[') && host.ends_with(']') {
        return Ok(());
    }
    if let Some(sign) = host.chars().find(|letter| !is_of_a_host(*letter)) {
        return Err(Trouble::Sign { sign });
    }
    // The other full stops that browsers read as one: 。．｡
    let labels: Vec<&str> =
        host.strip_suffix('.').unwrap_or(host).split(['.', '\u{3002}', '\u{ff0e}', '\u{ff61}']).collect();
    let last = labels.last().copied().unwrap_or_default();
    let whole = labels.iter().all(|label| !label.is_empty() && !label.starts_with('-') && !label.ends_with('-'));
    let number = labels.len() == 4 && labels.iter().all(|label| label.parse::<u8>().is_ok());
    let named = labels.len() > 1 && last.chars().count() > 1 && !last.chars().all(|c| c.is_ascii_digit());
    if whole && (named || number) { Ok(()) } else { Err(Trouble::NoDomain { host: host.to_owned() }) }
}

/// Letters of any alphabet with their marks, even an emoji; no quotation marks, no brackets.
fn is_of_a_host(letter: char) -> bool {
    if letter.is_ascii() {
        return letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_' | '.');
    }
    !matches!(letter, '«' | '»' | '“' | '”' | '„' | '‘' | '’' | '…' | '–' | '—' | '（' | '）' | '\u{fffd}')
}

fn is_local(host: &str) -> bool {
    let host = host.to_ascii_lowercase();
    let mut figures = host.split('.').map(|part| part.parse::<u8>().ok());
    let number = host.split('.').count() == 4;
    let private = match (figures.next().flatten(), figures.next().flatten()) {
        (Some(10 | 127), _) | (Some(192), Some(168)) => number,
        (Some(172), Some(second)) => number && (16..32).contains(&second),
        _ => false,
    };
    private || host == "localhost" || host == "[::1]" || host.ends_with(".localhost") || host.ends_with(".local")
}
