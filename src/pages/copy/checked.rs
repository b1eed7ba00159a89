//! From a draft of the campaign to the engine and back: the findings of a field in words.

use crate::components::{FindingView, FixView, Mark, SourceView};
use campaign::{Campaign, drafts::Draft};
use copy_checks::{Audience, Context, Country, FieldRef, Finding, Fix, Goal, Promise, Report, Severity, wire};
use std::rc::Rc;
use wording::{Language, key, say};
use yew::prelude::*;

/// The engine's draft: every field of the placement, empty ones too, so that each has its counter.
pub(super) fn engine_draft(campaign: &Campaign, draft: &Draft) -> copy_checks::Draft {
    let mut out = copy_checks::Draft::new(draft.placement, campaign.language);
    let Some(variant) = draft.variants.first() else { return out };
    for spec in draft.placement.fields() {
        let items = variant.items(spec.field);
        if spec.list {
            for (index, text) in items.iter().enumerate() {
                out.fields.push((FieldRef::at(spec.field, index), text.clone()));
            }
        } else {
            out.fields.push((FieldRef::from(spec.field), items.first().cloned().unwrap_or_default()));
        }
    }
    out
}

pub(super) fn check_draft(campaign: &Campaign, draft: &Draft) -> Rc<Report> {
    let promise = campaign.audience.messages.iter().map(|row| row.promise.clone()).find(|text| !text.trim().is_empty());
    let context = Context {
        goal: campaign.goal.objective.and_then(|objective| Goal::from_id(objective.id())),
        paid: None,
        sponsored: draft.sponsored,
        country: Country::from_code(&campaign.country).unwrap_or_default(),
        keywords: campaign.keywords.clone(),
        audience: promise.map(|promise| Audience { promise: Some(promise), ..Audience::default() }),
    };
    Rc::new(copy_checks::check(&engine_draft(campaign, draft), &context))
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

pub(super) fn mark(severity: Severity) -> Mark {
    match severity {
        Severity::Error => Mark::Error,
        Severity::Warning => Mark::Warning,
        Severity::Advice => Mark::Advice,
    }
}

/// The worst of a report, and how many of it, in words.
pub(super) fn tally(language: Language, report: Option<&Report>) -> (Mark, AttrValue) {
    let count = |severity| {
        report.map_or(0, |report| report.findings.iter().filter(|one| one.severity == severity).count()) as i64
    };
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
pub(super) fn view(language: Language, finding: &Finding, apply: impl Fn(&Fix) -> Callback<()>) -> FindingView {
    let word = |id: String| key(language, &id).unwrap_or_default();
    FindingView {
        mark: mark(finding.severity),
        severity: word(format!("name-severity-{}", finding.severity.id())).into(),
        message: finding.say.text(language).into_owned().into(),
        rule: wire::title(finding.rule, language).into(),
        why: wire::why(finding.rule, language).into(),
        what_to_do: wire::what_to_do(finding.rule, language).into(),
        sources: finding
            .facts
            .iter()
            .filter_map(|id| facts::by_id(id))
            .map(|fact| SourceView {
                title: fact.source.title.into(),
                url: fact.source.url.into(),
                checked: say::checked_on(language, &fact.checked_on.to_string()).into(),
                confidence: word(format!("name-confidence-{}", fact.confidence.name())).into(),
                note: fact.note.map(|note| match language {
                    Language::It => note.it.into(),
                    Language::En => note.en.into(),
                }),
            })
            .collect(),
        fixes: finding
            .fixes
            .iter()
            .map(|fix| FixView {
                label: fix.label.text(language).into_owned().into(),
                apply: (fix.promise != Promise::Advice).then(|| apply(fix)),
            })
            .collect(),
    }
}
