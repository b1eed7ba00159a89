//! What the light engine says. It is no more than this, so that other people's pages load few words first.
//! Its checks are listed in `copy-checks/src/checks/light.rs`; a test there holds both to each other.

use crate::read::Pair;

/// What is listed below and said nowhere.
pub(crate) fn unknown(pairs: &[Pair]) -> Vec<String> {
    let said = |id: &str| pairs.iter().any(|pair| pair.id == id && (pair.finding || id.starts_with("rule-")));
    let rules = RULES.iter().map(|rule| format!("rule-{rule}"));
    let all = rules.chain(FINDINGS.iter().map(|id| (*id).to_owned()));
    all.filter(|id| !said(id)).map(|id| format!("wording/build/light.rs: no sentence `{id}`")).collect()
}

/// The rules it knows.
pub(crate) const RULES: &[&str] = &[
    "length-limit",
    "hashtag-count",
    "mention-count",
    "emoji-count",
    "gimmicky-spacing",
    "styled-unicode",
    "headline-duplicate",
    "repeated-punctuation",
    "repeated-word",
    "headline-exclamation",
    "sentence-long",
    "emoji-run",
    "link-insecure",
    "link-shortener",
    "link-malformed",
];

/// The sentences of what they find, and of how it is mended.
pub(crate) const FINDINGS: &[&str] = &[
    "characters-forbidden",
    "emoji-drown",
    "emoji-in-a-row",
    "emoji-over",
    "emoji-refused",
    "exclamation-in-headline",
    "field-missing",
    "fix-cut-to-limit",
    "fix-remove",
    "fix-replace",
    "fix-space",
    "hashtags-disputed",
    "hashtags-over",
    "hashtags-over-advised",
    "hashtags-refused",
    "headline-nearly-twice",
    "headline-twice",
    "items-over",
    "items-under",
    "length-over",
    "length-over-bytes",
    "length-over-disputed",
    "length-over-recommended",
    "length-under",
    "letters-pulled-apart",
    "letters-styled",
    "link-bad-escape",
    "link-comma",
    "link-is-none",
    "link-not-secure",
    "link-scheme",
    "link-shortened",
    "link-space",
    "link-stuck-sign",
    "link-two-in-one",
    "link-two-points",
    "link-two-schemes",
    "link-unknown-ending",
    "link-without-ending",
    "links-over",
    "mentions-over",
    "mentions-refused",
    "punctuation-repeated",
    "sentence-too-long",
    "sms-several",
    "sms-several-short",
    "space-wrong",
    "word-twice",
];
