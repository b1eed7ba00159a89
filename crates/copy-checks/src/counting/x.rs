//! How X counts: after NFC, each character weighs one or two, an emoji two, a link 23.

use super::LINK_LENGTH;
use super::graphemes::plain;
use super::normal::{Normal, may_change, normal};
use crate::entities::{self, Link, emoji_length};

/// Configurations of twitter-text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Version {
    /// Before 2018: emoji weigh as their parts.
    V2,
    /// Now: a whole emoji weighs two.
    V3,
}

/// What X makes of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct XLength {
    pub weighted: usize,
    /// Not empty, not too long, and without characters that X refuses.
    pub valid: bool,
    /// Thousandths of the limit.
    pub permillage: usize,
    /// Where the part ends, in bytes, that X would take.
    pub valid_end: usize,
}

const WEIGHT_EMOJI: usize = 2;

/// Weighted length by the configuration now in use.
pub fn weighted_length(text: &str) -> usize {
    if text.is_ascii() {
        return if text.contains('.') { with_links(text, &entities::links(text), str::len) } else { text.len() };
    }
    if !may_change(text) {
        return with_links(text, &entities::links(text), weight);
    }
    let text = &normal(text).text;
    with_links(text, &entities::links(text), weight)
}

/// The same of a text whose links are known.
pub(super) fn weighted_length_with(links: &[Link], text: &str) -> usize {
    if may_change(text) { weighted_length(text) } else { with_links(text, links, weight) }
}

fn with_links(text: &str, links: &[Link], weight: impl Fn(&str) -> usize) -> usize {
    let mut at = 0;
    let mut total = links.len() * LINK_LENGTH;
    for link in links {
        total += weight(text.get(at..link.range.start).unwrap_or_default());
        at = link.range.end;
    }
    total + weight(text.get(at..).unwrap_or_default())
}

/// Weight of a stretch without links.
fn weight(text: &str) -> usize {
    let mut total = 0;
    let mut characters = text.chars();
    loop {
        // No emoji begins in a run of ASCII but perhaps with its last sign.
        let run = plain(characters.as_str());
        total += run;
        let here = characters.as_str().get(run..).unwrap_or_default();
        characters = here.chars();
        let Some(c) = characters.next() else { return total };
        let emoji = emoji_length(c, here);
        if emoji == 0 {
            total += weight_of(c);
        } else {
            total += WEIGHT_EMOJI;
            characters = here.get(emoji..).unwrap_or_default().chars();
        }
    }
}

/// One for the alphabets of Europe and the Near East and for common punctuation, two for the rest.
fn weight_of(c: char) -> usize {
    match c {
        '\0'..='\u{10FF}' | '\u{2000}'..='\u{200D}' | '\u{2010}'..='\u{201F}' | '\u{2032}'..='\u{2037}' => 1,
        _ => 2,
    }
}

/// Counts a text against a limit.
pub fn parse(text: &str, version: Version, limit: usize) -> XLength {
    let normal: Normal<'_> = normal(text);
    let mut fit = Fit { limit, weighted: 0, end: 0, acceptable: true };
    let mut links = entities::links(&normal.text).into_iter().peekable();
    let mut at = 0;
    while let Some(here) = normal.text.get(at..).filter(|here| !here.is_empty()) {
        let Some(c) = here.chars().next() else { break };
        if let Some(link) = links.next_if(|link| link.range.start <= at) {
            at = link.range.end;
            fit.take(LINK_LENGTH, at);
            continue;
        }
        let emoji = if version == Version::V3 { emoji_length(c, here) } else { 0 };
        if emoji > 0 {
            at += emoji;
            fit.take(WEIGHT_EMOJI, at);
        } else {
            at += c.len_utf8();
            fit.acceptable &= !entities::is_invalid(c);
            fit.take(weight_of(c), at);
        }
    }
    XLength {
        weighted: fit.weighted,
        valid: fit.acceptable && (1..=limit).contains(&fit.weighted),
        permillage: fit.weighted.saturating_mul(1000) / limit.max(1),
        valid_end: normal.written(fit.end),
    }
}

struct Fit {
    limit: usize,
    weighted: usize,
    end: usize,
    /// No character so far is refused.
    acceptable: bool,
}

impl Fit {
    fn take(&mut self, weight: usize, end: usize) {
        self.weighted += weight;
        if self.acceptable && self.weighted <= self.limit {
            self.end = end;
        }
    }
}
