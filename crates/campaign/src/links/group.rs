//! The group in which Google Analytics counts a visit, by its default rules. The words come from the
//! catalogue, by way of `facts::utm`; here is the order in which they act.

use super::dynamic::is_filled_in;
use facts::utm;

/// Named as Analytics names them, in every language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Group {
    CrossNetwork,
    PaidShopping,
    PaidSearch,
    PaidSocial,
    PaidVideo,
    Display,
    PaidOther,
    OrganicShopping,
    OrganicSocial,
    OrganicVideo,
    OrganicSearch,
    Referral,
    Email,
    Affiliates,
    Audio,
    Sms,
    Push,
    /// No rule fits.
    Unassigned,
}

impl Group {
    /// `None` where a platform fills in what decides.
    pub fn of(source: &str, medium: &str, campaign: &str) -> Option<Group> {
        if is_filled_in(source) || is_filled_in(medium) {
            return None;
        }
        let (source, medium, campaign) = (source.to_lowercase(), medium.to_lowercase(), campaign.to_lowercase());
        let among = |word: &str, list: &[&str]| list.contains(&word);
        let paid =
            medium.contains("cp") || matches!(medium.as_str(), "ppc" | "retargeting") || medium.starts_with("paid");
        let social = among(&source, utm::SOCIAL_SOURCES);
        let search = among(&source, utm::SEARCH_SOURCES);
        let video = among(&source, utm::VIDEO_SOURCES);
        let shops = shops(&campaign);
        Some(match () {
            () if campaign.contains("cross-network") => Group::CrossNetwork,
            () if paid && shops => Group::PaidShopping,
            () if paid && search => Group::PaidSearch,
            () if paid && social => Group::PaidSocial,
            () if paid && video => Group::PaidVideo,
            () if among(&medium, utm::DISPLAY_MEDIA) => Group::Display,
            () if paid => Group::PaidOther,
            () if shops => Group::OrganicShopping,
            () if social || among(&medium, utm::SOCIAL_MEDIA) => Group::OrganicSocial,
            () if video || medium.contains("video") => Group::OrganicVideo,
            () if search || medium == "organic" => Group::OrganicSearch,
            () if among(&medium, utm::REFERRAL_MEDIA) => Group::Referral,
            () if [&source, &medium].iter().any(|word| among(word, utm::EMAIL_WORDS)) => Group::Email,
            () if among(&medium, utm::AFFILIATE_MEDIA) => Group::Affiliates,
            () if medium == "audio" => Group::Audio,
            () if source == "sms" || medium == "sms" => Group::Sms,
            () if medium.ends_with("push") || medium.contains("mobile") || medium.contains("notification") => {
                Group::Push
            }
            () => Group::Unassigned,
        })
    }

    pub fn name(self) -> &'static str {
        match self {
            Group::CrossNetwork => "Cross-network",
            Group::PaidShopping => "Paid Shopping",
            Group::PaidSearch => "Paid Search",
            Group::PaidSocial => "Paid Social",
            Group::PaidVideo => "Paid Video",
            Group::Display => "Display",
            Group::PaidOther => "Paid Other",
            Group::OrganicShopping => "Organic Shopping",
            Group::OrganicSocial => "Organic Social",
            Group::OrganicVideo => "Organic Video",
            Group::OrganicSearch => "Organic Search",
            Group::Referral => "Referral",
            Group::Email => "Email",
            Group::Affiliates => "Affiliates",
            Group::Audio => "Audio",
            Group::Sms => "SMS",
            Group::Push => "Mobile Push Notifications",
            Group::Unassigned => "Unassigned",
        }
    }
}

/// "shop" at the start of a word, or after an e: `^(.*(([^a-df-z]|^)shop|shopping).*)$`.
fn shops(campaign: &str) -> bool {
    campaign.contains("shopping")
        || campaign.match_indices("shop").any(|(at, _)| {
            let before = campaign.get(..at).and_then(|before| before.chars().next_back());
            before.is_none_or(|letter| letter == 'e' || !letter.is_ascii_lowercase())
        })
}

#[cfg(test)]
mod tests {
    use super::*;
    use facts::Placement;

    #[test]
    fn the_default_rules() {
        for (source, medium, campaign, expected) in [
            ("facebook", "paid_social", "saldi", Group::PaidSocial),
            ("facebook", "cpc", "saldi", Group::PaidSocial),
            ("twitter", "paid_social", "saldi", Group::PaidSocial),
            ("x", "paid_social", "saldi", Group::PaidOther),
            ("bluesky", "social", "saldi", Group::OrganicSocial),
            ("instagram", "stories", "saldi", Group::OrganicSocial),
            ("google", "cpc", "saldi", Group::PaidSearch),
            ("google", "display", "saldi", Group::Display),
            ("corriere", "cpm", "saldi", Group::Display),
            ("youtube", "video", "saldi", Group::OrganicVideo),
            ("youtube", "paid_social", "saldi", Group::PaidVideo),
            ("google-business", "organic", "saldi", Group::OrganicSearch),
            ("newsletter", "email", "saldi", Group::Email),
            ("newsletter", "newsletter", "saldi", Group::Unassigned),
            ("sms", "sms", "saldi", Group::Sms),
            ("volantino", "qr", "saldi", Group::Unassigned),
            ("partner", "affiliate", "saldi", Group::Affiliates),
            ("app", "push", "saldi", Group::Push),
            ("spotify", "audio", "saldi", Group::Audio),
            ("Facebook", "Social", "saldi", Group::OrganicSocial),
            ("facebook", "social", "apertura-shop", Group::OrganicShopping),
            ("facebook", "social", "workshop-ceramica", Group::OrganicSocial),
            ("google", "cpc", "shopping-natale", Group::PaidShopping),
        ] {
            assert_eq!(Group::of(source, medium, campaign), Some(expected), "{source} {medium} {campaign}");
        }
        assert_eq!(Group::of("{{site_source_name}}", "paid_social", "saldi"), None);
    }

    #[test]
    fn our_convention_never_lands_in_nothing() {
        for place in Placement::ALL {
            let Some((source, medium)) = utm::convention(*place, place.paid()) else { continue };
            let group = Group::of(source, medium, "saldi");
            assert!(!matches!(group, None | Some(Group::Unassigned | Group::PaidOther)), "{} {group:?}", place.id());
        }
    }
}
