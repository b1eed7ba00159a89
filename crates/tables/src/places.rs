//! A placement by what people write in a column: its id, or words like "Instagram" and "IG reel".

use crate::Heading;
use facts::Placement;

/// Words that name a placement, reduced as headings are. The usual one of a platform stands for its name alone.
const KNOWN: &[(&[&str], Placement)] = &[
    (&["facebook", "fb", "meta", "facebookpost", "paginafacebook", "facebookpage"], Placement::FacebookFeed),
    (
        &["facebookads", "facebookinserzione", "metaads", "facebookannuncio", "fbads", "inserzionefacebook"],
        Placement::FacebookAd,
    ),
    (&["facebookstories", "storiafacebook", "facebookstoria", "storiefacebook"], Placement::FacebookStory),
    (
        &["instagram", "ig", "insta", "instagrampost", "igpost", "igimage", "postinstagram", "igfeed"],
        Placement::InstagramFeed,
    ),
    (&["reel", "reels", "igreel", "instagramreels", "reelinstagram"], Placement::InstagramReel),
    (
        &["igstory", "igstories", "instagramstories", "storiainstagram", "instagramstoria", "storieinstagram"],
        Placement::InstagramStory,
    ),
    (&["instagramads", "igads", "instagraminserzione", "inserzioneinstagram"], Placement::InstagramAd),
    (&["threads"], Placement::ThreadsPost),
    (&["x", "twitter", "tweet", "twitterx", "xtwitter"], Placement::XPost),
    (&["xads", "twitterads", "xinserzione"], Placement::XAd),
    (&["linkedin", "li", "linkedinpage", "paginalinkedin"], Placement::LinkedinPost),
    (&["linkedinads", "linkedininserzione", "linkedinsponsored"], Placement::LinkedinAd),
    (&["tiktok", "tt", "tiktokvideo"], Placement::TiktokPost),
    (&["tiktokads", "tiktokinserzione"], Placement::TiktokAd),
    (&["youtube", "yt", "ytvideo"], Placement::YoutubeVideo),
    (&["short", "shorts", "ytshort", "youtubeshorts"], Placement::YoutubeShort),
    (
        &[
            "google",
            "googleads",
            "adwords",
            "rsa",
            "responsivesearchad",
            "googlesearch",
            "googleadsricerca",
            "annunciodiricerca",
            "search",
            "ricerca",
        ],
        Placement::GoogleSearchAd,
    ),
    (&["display", "googledisplay", "responsivedisplayad", "gdn", "googleadsdisplay"], Placement::GoogleDisplayAd),
    (&["pmax", "performancemax", "googlepmax", "googleadsperformancemax"], Placement::GooglePmaxAd),
    (&["microsoft", "bing", "microsoftads", "bingads", "microsoftadvertising"], Placement::MicrosoftSearchAd),
    (&["pinterest", "pin"], Placement::PinterestPin),
    (&["reddit"], Placement::RedditPost),
    (&["redditads"], Placement::RedditAd),
    (&["snapchat", "snapchatads", "snap"], Placement::SnapchatAd),
    (&["bluesky", "bsky"], Placement::BlueskyPost),
    (&["mastodon"], Placement::MastodonPost),
    (&["telegram", "tg"], Placement::TelegramPost),
    (&["whatsapp", "wa"], Placement::WhatsappTemplate),
    (&["gbp", "gmb", "googlebusiness", "googlebusinessprofile", "googlemybusiness"], Placement::GoogleBusinessPost),
    (&["email", "mail", "newsletter", "dem"], Placement::EmailCampaign),
    (&["sms"], Placement::SmsMessage),
    (&["blog", "articolo", "sito", "website"], Placement::BlogPost),
];

/// The placement somebody means.
pub fn placement_named(text: &str) -> Option<Placement> {
    let text = text.trim();
    if let Some(placement) = Placement::from_id(&text.to_ascii_lowercase().replace([' ', '_'], "-")) {
        return Some(placement);
    }
    let stem = Heading::of(text).stem;
    KNOWN.iter().find(|(names, _)| names.contains(&stem.as_str())).map(|(_, placement)| *placement)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_write_it_in_many_ways() {
        for (text, placement) in [
            ("Instagram", Placement::InstagramFeed),
            (" IG ", Placement::InstagramFeed),
            ("instagram_reel", Placement::InstagramReel),
            ("Reel", Placement::InstagramReel),
            ("Google search ad", Placement::GoogleSearchAd),
            ("Responsive search ad", Placement::GoogleSearchAd),
            ("Newsletter", Placement::EmailCampaign),
            ("E-mail", Placement::EmailCampaign),
            ("X", Placement::XPost),
            ("linkedin-ad", Placement::LinkedinAd),
        ] {
            assert_eq!(placement_named(text), Some(placement), "{text}");
        }
        for text in ["", "Volantino", "radio"] {
            assert_eq!(placement_named(text), None, "{text}");
        }
    }
}
