//! The parameters by which visits are counted, as they stand in an address.

use crate::entities::Address;

pub(super) const LOWER_CASE_FACT: &str = "analytics.utm.lower-case";
pub(super) const REQUIRED_FACT: &str = "analytics.utm.required";

pub(super) use facts::utm::{PARAMETERS as KNOWN, REQUIRED};

/// Other ways to count the same visit: click ids of the ad platforms, and parameters of other programs.
const OTHERS: &[&str] = &[
    "gclid",
    "gbraid",
    "wbraid",
    "dclid",
    "gad_source",
    "gad_campaignid",
    "msclkid",
    "fbclid",
    "ttclid",
    "li_fat_id",
    "twclid",
    "epik",
    "rdt_cid",
    "sccid",
    "mc_cid",
    "hsa_cam",
    "s_kwcid",
    "cmpid",
    "wt.mc",
    "wt.mc_id",
    "at_medium",
    "at_campaign",
    "xtor",
];

/// One `key=value` of a query or fragment.
pub(super) struct Parameter<'a> {
    pub key: &'a str,
    /// None where there is no `=`.
    pub value: Option<&'a str>,
}

pub(super) fn parameters(query: &str) -> impl Iterator<Item = Parameter<'_>> {
    query.split('&').filter(|pair| !pair.is_empty()).map(|pair| match pair.split_once('=') {
        Some((key, value)) => Parameter { key, value: Some(value) },
        None => Parameter { key: pair, value: None },
    })
}

/// Whether a visit through this address can be told from others: by UTM, by another program's
/// parameters, or by what the ad platform fills in.
pub(super) fn is_counted(address: &Address<'_>) -> bool {
    let lower = address.written.to_ascii_lowercase();
    if lower.contains("utm")
        || lower.contains('{')
        || lower.contains("*|")
        || lower.contains("%%")
        || lower.contains("__")
    {
        return true;
    }
    let Some(query) = address.query else { return false };
    parameters(query).any(|parameter| {
        let key = parameter.key.to_ascii_lowercase();
        OTHERS.contains(&key.as_str())
            || ["mtm_", "pk_", "piwik_", "matomo_", "hsa_"].iter().any(|start| key.starts_with(start))
    })
}

/// A value that a program fills in when the ad is shown: `{{campaign.name}}`, `{campaignid}`,
/// `__CAMPAIGN_NAME__`, `*|CAMPAIGN_UID|*`, `%%…%%`, `[[…]]`.
pub(super) fn is_filled_in(value: &str) -> bool {
    value.contains(['{', '}', '|'])
        || value.contains("__")
        || value.contains("%%")
        || value.contains("[[")
        || value.contains("%7B")
}
