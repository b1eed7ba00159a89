//! From a draft of the campaign to the engine and back: the findings of a field in words.

use crate::pages::campaign_desk::day;
use crate::{
    catalogue::Rows,
    components::{FindingView, FixView, Mark, SourceView},
    engine::{self, Audience, Context, Fields, Finding, Fix, MediaSent, Report, Request, Stand, Texts},
    reference, spelling,
};
use campaign::{Campaign, drafts::Draft, media::MediaFile, stored::Overrides};
use copy_checks::{Country, FieldRef, Goal, Promise, Severity};
use facts::{Field, Placement};
use std::rc::Rc;
use wording::{Language, key, say};
use yew::prelude::*;

/// What the engine is asked: every field of the placement, empty ones too, so that each has its counter.
fn request<'a>(campaign: &'a Campaign, draft: &'a Draft, overrides: &'a Overrides) -> Request<'a> {
    let variant = draft.variants.first();
    let texts = |field, list| {
        let items = variant.map_or(&[][..], |variant| variant.items(field));
        if list { Texts::Many(items) } else { Texts::One(items.first().map_or("", String::as_str)) }
    };
    let specs = draft.placement.fields().iter().filter(|spec| spec.field != Field::Media);
    let promise = campaign.audience.promise_for(draft.persona);
    let media = campaign.parts.media.of(draft).map(|file| described(draft.placement, file)).collect();
    Request {
        placement: draft.placement,
        media,
        language: campaign.language.code(),
        fields: Fields(specs.map(|spec| (spec.field, texts(spec.field, spec.list))).collect()),
        context: Context {
            // Objectives of the plan that the checks do not tell apart are left out.
            goal: campaign.goal.objective.map(|objective| objective.id()).filter(|id| Goal::from_id(id).is_some()),
            sponsored: draft.sponsored,
            country: country(&campaign.country),
            keywords: &campaign.keywords,
            audience: Audience::of(promise, campaign.audience.education.map(|education| education.id())),
            overrides: Some(&overrides.limits).filter(|limits| !limits.is_empty()),
        },
    }
}

/// A file as the engine reads it. Ads have no alternative text: an empty one is not asked for.
fn described(placement: Placement, file: &MediaFile) -> MediaSent<'_> {
    let asked = !placement.paid() || !file.alt_text.trim().is_empty();
    MediaSent {
        kind: if file.video { "video" } else { "image" },
        format: &file.format,
        width: file.width,
        height: file.height,
        bytes: Some(file.bytes).filter(|bytes| *bytes > 0),
        seconds: file.seconds,
        alt_text: Some(file.alt_text.as_str()).filter(|_| asked && !file.video),
        ai_generated: file.ai_generated,
    }
}

/// What a placement says of a file alone: whether its weight, measures, duration and format fit, and
/// whether its alternative text, in the language that is `written`, has room where the placement has a field for it.
pub(super) fn check_file(
    language: Language,
    written: Language,
    placement: Placement,
    file: &MediaFile,
    overrides: &Overrides,
) -> Report {
    let alt_text = placement.field(Field::AltText).filter(|_| !file.video);
    let request = Request {
        placement,
        language: written.code(),
        fields: Fields(alt_text.map(|spec| (spec.field, Texts::One(&file.alt_text))).into_iter().collect()),
        context: Context {
            goal: None,
            sponsored: false,
            country: country(""),
            keywords: &[],
            audience: None,
            overrides: Some(&overrides.limits).filter(|limits| !limits.is_empty()),
        },
        media: vec![described(placement, file)],
    };
    let mut report = engine::check(&request, language).unwrap_or_default();
    report.findings.retain(|finding| {
        finding.rule.starts_with("media-") || (finding.field.field == Field::AltText && finding.rule == "length-limit")
    });
    mark_own(language, &mut report, overrides);
    report
}

/// A country the engine knows; Italy, the tool's home, for anything else.
fn country(code: &str) -> &str {
    if Country::from_code(code).is_some() { code } else { "IT" }
}

/// The report in the page's language; an empty one while the engine is on its way, or where it gave no answer, which the
/// page says by its state.
pub(super) fn check_draft(language: Language, campaign: &Campaign, draft: &Draft, overrides: &Overrides) -> Rc<Report> {
    let mut report = engine::check(&request(campaign, draft, overrides), language).unwrap_or_default();
    spelling::add(&mut report, language, draft);
    report.findings.extend(alt_texts_too_long(language, campaign, draft, overrides));
    mark_own(language, &mut report, overrides);
    Rc::new(report)
}

/// Alternative texts are written beside their pictures; the placement's limit holds for each.
fn alt_texts_too_long(language: Language, campaign: &Campaign, draft: &Draft, overrides: &Overrides) -> Vec<Finding> {
    let files = campaign.parts.media.of(draft).enumerate();
    let written = files.filter(|(_, file)| !file.video && !file.alt_text.trim().is_empty());
    let found = written.flat_map(|(index, file)| {
        let findings = check_file(language, campaign.language, draft.placement, file, overrides).findings.into_iter();
        let too_long = findings.filter(|finding| finding.field.field == Field::AltText);
        too_long.map(move |finding| Finding {
            field: FieldRef::at(Field::Media, index),
            range: None,
            fixes: Vec::new(),
            ..finding
        })
    });
    found.collect()
}

/// A limit that somebody set is marked wherever it acts.
fn mark_own(language: Language, report: &mut Report, overrides: &Overrides) {
    let set = |finding: &&mut Finding| finding.facts.iter().any(|fact| overrides.limits.contains_key(fact));
    for finding in report.findings.iter_mut().filter(set) {
        finding.message = format!("{}. {}", finding.message, say::own_limit_finding(language));
    }
}

/// What makes a draft strong, in the page's language.
pub(super) fn picture_of(language: Language, campaign: &Campaign, draft: &Draft, overrides: &Overrides) -> Vec<Stand> {
    engine::picture(&request(campaign, draft, overrides), language)
}

/// The text of the finding's field after the fix.
pub(super) fn apply_fix(draft: &Draft, finding: &Finding, fix: &Fix) -> Option<String> {
    let variant = draft.variants.first()?;
    let text = variant.items(finding.field.field).get(usize::from(finding.field.index.unwrap_or(0)))?;
    match &finding.range {
        None => Some(fix.replacement.clone()),
        Some(range) => {
            let (before, after) = (text.get(..range.start)?, text.get(range.end..)?);
            Some(format!("{before}{}{after}", fix.replacement))
        }
    }
}

/// The texts that the safe fixes make, and how many fixes are in them.
#[derive(Default)]
pub(super) struct SafeFixes {
    pub texts: Vec<(FieldRef, String)>,
    count: usize,
}

impl SafeFixes {
    pub(super) fn len(&self) -> usize {
        self.count
    }
}

/// All safe fixes of a draft at once. From the end of each field, so that earlier ranges stay true;
/// of two that overlap only the later.
pub(super) fn safe_fixes(draft: &Draft, report: &Report) -> SafeFixes {
    let mut found: Vec<(&Finding, &Fix)> = report
        .findings
        .iter()
        .filter_map(|finding| Some((finding, finding.fixes.iter().find(|fix| fix.promise == Promise::Safe)?)))
        .collect();
    let start = |finding: &Finding| finding.range.as_ref().map_or(0, |range| range.start);
    found.sort_by_key(|(finding, _)| std::cmp::Reverse(start(finding)));
    let mut fixed = draft.clone();
    let mut out = SafeFixes::default();
    let mut done: Vec<(FieldRef, usize)> = Vec::new();
    for (finding, fix) in found {
        let end = finding.range.as_ref().map_or(usize::MAX, |range| range.end);
        if done.iter().any(|(field, start)| *field == finding.field && end > *start) {
            continue;
        }
        let Some(text) = apply_fix(&fixed, finding, fix) else { continue };
        done.push((finding.field, start(finding)));
        if let Some(variant) = fixed.variants.first_mut() {
            variant.set(finding.field.field, usize::from(finding.field.index.unwrap_or(0)), text.clone());
        }
        out.texts.retain(|(field, _)| *field != finding.field);
        out.texts.push((finding.field, text));
        out.count += 1;
    }
    out
}

pub(super) fn mark(severity: Severity) -> Mark {
    match severity {
        Severity::Error => Mark::Error,
        Severity::Warning => Mark::Warning,
        Severity::Advice => Mark::Advice,
    }
}

/// Whether there is something to judge: an empty field is not one in order.
pub(super) fn is_written(report: &Report) -> bool {
    !report.findings.is_empty() || report.counts.iter().any(|count| count.value > 0)
}

/// The worst of a report, and how many of it, in words.
pub(super) fn tally(language: Language, report: &Report) -> (Mark, AttrValue) {
    let count = |severity| report.findings.iter().filter(|one| one.severity == severity).count() as i64;
    let (errors, warnings, advice) = (count(Severity::Error), count(Severity::Warning), count(Severity::Advice));
    if errors > 0 {
        (Mark::Error, say::severity_error_count(language, errors).into())
    } else if warnings > 0 {
        (Mark::Warning, say::severity_warning_count(language, warnings).into())
    } else if advice > 0 {
        (Mark::Advice, say::severity_advice_count(language, advice).into())
    } else {
        (Mark::Good, say::nothing_to_report(language).into())
    }
}

/// A finding in words; `apply` makes the callback of a fix.
pub(in crate::pages) fn view(
    language: Language,
    rows: &Rows,
    finding: &Finding,
    apply: impl Fn(&Fix) -> Callback<()>,
) -> FindingView {
    let word = |id: String| key(language, &id).unwrap_or_default();
    let explained = engine::explain(&finding.rule, language);
    let (title, what_to_do) = explained.map_or_else(Default::default, |rule| (rule.title, rule.what_to_do));
    FindingView {
        mark: mark(finding.severity),
        severity: word(format!("name-severity-{}", finding.severity.id())).into(),
        message: finding.message.clone().into(),
        rule: title.into(),
        page: reference::rule(language, &finding.rule).into(),
        why: finding.why.clone().into(),
        what_to_do: what_to_do.into(),
        sources: finding
            .facts
            .iter()
            .filter_map(|id| rows.of(id))
            .map(|origin| SourceView {
                title: origin.title.clone().into(),
                url: origin.url.clone().into(),
                checked: origin
                    .checked_on()
                    .map_or_else(String::new, |date| say::checked_on(language, &day(language, date)))
                    .into(),
                confidence: origin
                    .confidence()
                    .map_or("", |confidence| word(format!("name-confidence-{}", confidence.name())))
                    .into(),
                note: origin.note.clone().map(AttrValue::from),
            })
            .collect(),
        fixes: finding
            .fixes
            .iter()
            .map(|fix| FixView {
                label: fix.label.clone().into(),
                apply: if spelling::is_learn(language, finding, fix) {
                    let word = fix.replacement.clone();
                    Some(Callback::from(move |()| spelling::learn(&word)))
                } else {
                    (fix.promise != Promise::Advice).then(|| apply(fix))
                },
            })
            .collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use campaign::{Edit, Moment, apply, audience::Education};

    /// Sixty words and more of plain Italian: easy for those who went to high school, hard for children.
    const TEXT: &str = "La manutenzione programmata degli impianti di riscaldamento condominiali consente di ridurre \
        sensibilmente i consumi energetici complessivi dell’edificio, perché una combustione correttamente regolata \
        disperde meno calore attraverso la canna fumaria. I nostri tecnici specializzati verificano annualmente la \
        caldaia, le pompe di circolazione e le valvole termostatiche, rilasciando contestualmente la documentazione \
        prevista dalla normativa vigente. Contattaci telefonicamente oppure compila il modulo presente sul nostro sito \
        per concordare insieme un appuntamento nella settimana che preferisci.";

    fn readability(education: Option<Education>) -> Option<(Severity, String)> {
        let placement = Placement::FacebookFeed;
        let edits = [
            Edit::AddDraft { placement },
            Edit::Copy { id: 1, variant: 0, field: Field::Text, index: 0, text: TEXT.into() },
            Edit::Education(education),
        ];
        let new = Campaign::new("c", "Prova", Moment(0), Language::It);
        let campaign = edits.into_iter().fold(new, |campaign, edit| apply(&campaign, edit).unwrap_or(campaign));
        let report = check_draft(Language::It, &campaign, campaign.drafts.first()?, &Overrides::default());
        let found = report.findings.iter().find(|finding| finding.rule == "readability-low")?;
        Some((found.severity, found.message.clone()))
    }

    #[test]
    fn readability_is_measured_against_what_the_readers_have_studied() {
        let [unknown, primary, high] = [None, Some(Education::Primary), Some(Education::High)].map(readability);
        assert_ne!(primary, high);
        assert_ne!(primary, unknown);
        let (severity, message) = primary.expect("hard for whoever went to primary school only");
        assert!(message.contains("80"), "{severity:?} {message}");
        assert_eq!(readability(Some(Education::High)), high);
    }
}
