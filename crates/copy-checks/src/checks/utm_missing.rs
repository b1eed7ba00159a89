//! A link of one's own in an ad, or in a post that should bring visits, without UTM parameters: the
//! visits it brings cannot be told from the others.
//!
//! Silent on Google's ads, where auto-tagging counts the click; on links to others' sites, where
//! nobody of ours reads the parameters; in a blog, whose links stay in the house (tagging them
//! would begin a new visit); and where a text's link cannot be opened anyway.

use super::{Cite, hosts, utm};
use crate::{Findings, Goal, Part, Promise, Rule, Severity, Subject, entities::Address};
use facts::{About, Field, Value, limits_about};
use wording::Say;

pub(super) const CITES: &[Cite] = &[Cite::Fact(utm::REQUIRED_FACT)];

pub(super) fn check(subject: &Subject<'_>, out: &mut Findings) {
    let brings_visits = matches!(subject.goal(), Some(Goal::Traffic | Goal::Leads | Goal::Sales));
    if !(subject.paid() || brings_visits) || matches!(subject.platform(), "google" | "blog") {
        return;
    }
    let link = subject.part(Field::Link).filter(|part| !part.addresses().is_empty());
    match link {
        // The link of the ad is what people click: an address in its text only names the site.
        Some(part) => of(subject, part, out),
        None => subject.prose().filter(|part| opens(subject, part)).for_each(|part| of(subject, part, out)),
    }
}

/// Addresses in this field can be clicked, as far as is known.
fn opens(subject: &Subject<'_>, part: &Part<'_>) -> bool {
    part.field.field != Field::AltText
        && !limits_about(subject.placement(), Some(part.field.field), About::LinkClickable)
            .any(|fact| fact.value == Value::YesNo(false))
}

fn of(subject: &Subject<'_>, part: &Part<'_>, out: &mut Findings) {
    for address in part.addresses() {
        let host = address.bare_host();
        let web = matches!(address.scheme, "" | "http" | "https");
        // A bare name in a text ("esempio.it") is there to be read and remembered.
        let only_named = address.is_bare() && part.field.field != Field::Link;
        if !web || only_named || hosts::is_shortener(&host) || hosts::is_of_others(&host) || hosts::is_local(&host) {
            continue;
        }
        // What is mistyped is `link-malformed` first.
        let mistyped = address.written.contains(|c: char| c.is_whitespace() || matches!(c, '"' | '«' | '»' | '“' | '”'));
        if mistyped || utm::is_counted(&address) || is_file(&address) {
            continue;
        }
        let Some(tagged) = tagged(subject, &address) else { continue };
        out.at(Rule::UtmMissing, Severity::Advice, part.field, address.range, Say::UtmMissing)
            .fact(utm::REQUIRED_FACT)
            .fix(Promise::Advice, Say::FixRewrite { text: tagged.clone() }, tagged);
    }
}

/// A picture or a document: no page is there to count the visit.
fn is_file(address: &Address<'_>) -> bool {
    let path = address.path.to_ascii_lowercase();
    [".pdf", ".jpg", ".jpeg", ".png", ".gif", ".webp", ".mp4", ".zip", ".ics", ".vcf"].iter().any(|end| path.ends_with(end))
}

/// The same address with the parameters, before its fragment; the campaign's name is for the person to choose.
fn tagged(subject: &Subject<'_>, address: &Address<'_>) -> Option<String> {
    let (source, medium) = facts::utm::convention(subject.placement(), subject.paid())?;
    let campaign = subject.goal().map_or("campaign", Goal::id);
    let before = address.written.split('#').next().unwrap_or_default();
    let joint = match (address.query, before.ends_with(['?', '&'])) {
        (None, _) => "?",
        (Some(_), true) => "",
        (Some(_), false) => "&",
    };
    let mut whole = format!("{before}{joint}utm_source={source}&utm_medium={medium}&utm_campaign={campaign}");
    if let Some(fragment) = address.fragment {
        whole.push('#');
        whole.push_str(fragment);
    }
    Some(whole)
}
