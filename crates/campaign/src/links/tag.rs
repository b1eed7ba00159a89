//! The parameters of a link that count its visits.

use super::dynamic::is_filled_in;
use facts::utm;

/// In the order in which they are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Tag {
    Source,
    Medium,
    Campaign,
    Id,
    Term,
    Content,
    SourcePlatform,
    CreativeFormat,
    MarketingTactic,
}

impl Tag {
    pub const ALL: [Tag; 9] = [
        Tag::Source,
        Tag::Medium,
        Tag::Campaign,
        Tag::Id,
        Tag::Term,
        Tag::Content,
        Tag::SourcePlatform,
        Tag::CreativeFormat,
        Tag::MarketingTactic,
    ];

    /// `utm_source`
    pub fn name(self) -> &'static str {
        Self::ALL
            .iter()
            .position(|tag| *tag == self)
            .and_then(|at| utm::PARAMETERS.get(at))
            .copied()
            .unwrap_or_default()
    }

    /// In capitals, too: Analytics would not read those, whoever wrote them meant the tag.
    pub(super) fn of_key(key: &str) -> Option<Tag> {
        Self::ALL.into_iter().find(|tag| tag.name().eq_ignore_ascii_case(key))
    }

    /// The tag of one `key=value`.
    pub(super) fn of_pair(pair: &str) -> Option<Tag> {
        Self::of_key(pair.split_once('=').map_or(pair, |(key, _)| key))
    }
}

/// The number of one person's click, put there by an ad platform or a mailing program: a link copied
/// from the address bar carries it, and would count everybody as that click.
const CLICKS: &[&str] = &[
    "gclid",
    "gbraid",
    "wbraid",
    "dclid",
    "fbclid",
    "msclkid",
    "ttclid",
    "twclid",
    "li_fat_id",
    "yclid",
    "epik",
    "rdt_cid",
    "sccid",
    "igsh",
    "igshid",
    "mc_eid",
    "_hsenc",
    "_gl",
];

/// The name of the parameter, where a `key=value` is the number of a click.
pub(super) fn click(pair: &str) -> Option<&str> {
    let (key, value) = pair.split_once('=')?;
    // "{gclid}" is still to be filled in.
    let known = CLICKS.iter().any(|click| click.eq_ignore_ascii_case(key)) && !value.is_empty() && !is_filled_in(value);
    known.then_some(key)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_parameter_has_its_tag() {
        assert_eq!(Tag::ALL.len(), utm::PARAMETERS.len());
        assert_eq!(Tag::Source.name(), "utm_source");
        assert_eq!(Tag::Content.name(), "utm_content");
        assert_eq!(Tag::MarketingTactic.name(), "utm_marketing_tactic");
        assert_eq!(Tag::of_pair("UTM_Medium=cpc"), Some(Tag::Medium));
        assert_eq!(Tag::of_pair("utm_adset=1"), None);
    }
}
