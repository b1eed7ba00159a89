//! The list of all checks: one file each. `cargo xtask new-check` adds a line here.

mod bounds;
mod claims;
mod form;
mod hosts;
mod light;
mod media;
mod spelling_help;
mod tag_words;
mod utm;

pub use light::LIGHT;
pub use spelling::finding as spelling_finding;

use crate::{Family, Findings, Subject};
use facts::{About, Fact};

/// A check: what it looks for, and the rows of the catalogue it leans on.
pub struct Check {
    pub rule: Rule,
    pub cites: &'static [Cite],
    pub(crate) run: fn(&Subject<'_>, &mut Findings),
}

/// Where a check's knowledge is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cite {
    /// One row.
    Fact(&'static str),
    /// All rows of a kind.
    About(About),
}

impl Check {
    /// The rows of the catalogue behind it.
    pub fn facts(&self) -> impl Iterator<Item = &'static Fact> + '_ {
        facts::FACTS.iter().filter(|fact| self.is_behind(fact))
    }

    /// Of those the limits, for whoever carries no other rows.
    pub fn limits(&self) -> impl Iterator<Item = &'static Fact> + '_ {
        facts::limits().iter().filter(|fact| self.is_behind(fact))
    }

    fn is_behind(&self, fact: &Fact) -> bool {
        self.cites.iter().any(|cite| match cite {
            Cite::Fact(id) => fact.id == *id,
            Cite::About(about) => fact.about == *about,
        })
    }
}

macro_rules! list {
    ($($family:ident { $($module:ident $rule:ident $id:literal,)* })*) => {
        $($(pub(crate) mod $module;)*)*

        /// The rules, in the order of the list.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Rule { $($($rule,)*)* }

        impl Rule {
            pub const ALL: &'static [Rule] = &[$($(Rule::$rule,)*)*];

            pub fn id(self) -> &'static str {
                match self { $($(Rule::$rule => $id,)*)* }
            }

            pub fn from_id(id: &str) -> Option<Rule> {
                match id { $($($id => Some(Rule::$rule),)*)* _ => None }
            }

            pub fn family(self) -> Family {
                match self { $($(Rule::$rule => Family::$family,)*)* }
            }
        }

        pub static ALL: &[Check] = &[
            $($(Check { rule: Rule::$rule, cites: $module::CITES, run: $module::check },)*)*
        ];
    };
}

list! {
    Limits {
        length_limit LengthLimit "length-limit",
        length_fold LengthFold "length-fold",
        hashtag_count HashtagCount "hashtag-count",
        mention_count MentionCount "mention-count",
        link_not_clickable LinkNotClickable "link-not-clickable",
        emoji_count EmojiCount "emoji-count",
        media_size MediaSize "media-size",
        media_ratio MediaRatio "media-ratio",
        media_duration MediaDuration "media-duration",
        media_format MediaFormat "media-format",
    }
    Editorial {
        all_caps AllCaps "all-caps",
        gimmicky_spacing GimmickySpacing "gimmicky-spacing",
        gimmicky_symbols GimmickySymbols "gimmicky-symbols",
        styled_unicode StyledUnicode "styled-unicode",
        phone_number PhoneNumber "phone-number",
        headline_duplicate HeadlineDuplicate "headline-duplicate",
        repeated_punctuation RepeatedPunctuation "repeated-punctuation",
        repeated_word RepeatedWord "repeated-word",
        headline_exclamation HeadlineExclamation "headline-exclamation",
        placeholder_text PlaceholderText "placeholder-text",
    }
    Policy {
        personal_attribute PersonalAttribute "personal-attribute",
        before_after BeforeAfter "before-after",
        engagement_bait EngagementBait "engagement-bait",
        clickbait Clickbait "clickbait",
        profanity Profanity "profanity",
        unrealistic_outcome UnrealisticOutcome "unrealistic-outcome",
        restricted_product RestrictedProduct "restricted-product",
    }
    Law {
        health_claim HealthClaim "health-claim",
        green_claim GreenClaim "green-claim",
        gambling Gambling "gambling",
        disclosure_missing DisclosureMissing "disclosure-missing",
        price_reduction PriceReduction "price-reduction",
        financial_promise FinancialPromise "financial-promise",
        political_content PoliticalContent "political-content",
        prize_contest PrizeContest "prize-contest",
        alcohol Alcohol "alcohol",
        absolute_claim AbsoluteClaim "absolute-claim",
        ai_disclosure AiDisclosure "ai-disclosure",
    }
    Persuasion {
        cta_missing CtaMissing "cta-missing",
        cta_goal_mismatch CtaGoalMismatch "cta-goal-mismatch",
        urgency_vague UrgencyVague "urgency-vague",
        self_focused SelfFocused "self-focused",
        message_match MessageMatch "message-match",
    }
    Language {
        spelling Spelling "spelling",
        accent_error AccentError "accent-error",
        common_error CommonError "common-error",
        anglicism Anglicism "anglicism",
        readability_low ReadabilityLow "readability-low",
        sentence_long SentenceLong "sentence-long",
    }
    Inclusion {
        hashtag_case HashtagCase "hashtag-case",
        emoji_run EmojiRun "emoji-run",
        alt_text_missing AltTextMissing "alt-text-missing",
        exclusionary_language ExclusionaryLanguage "exclusionary-language",
    }
    Links {
        link_insecure LinkInsecure "link-insecure",
        link_shortener LinkShortener "link-shortener",
        link_malformed LinkMalformed "link-malformed",
        utm_missing UtmMissing "utm-missing",
        utm_malformed UtmMalformed "utm-malformed",
    }
}
