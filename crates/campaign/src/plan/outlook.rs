//! Where we stand, how many people there are, what the money can bring: the sections with figures.

use super::document::Section;
use crate::audience::size::{self, PlatformSize};
use crate::campaign::Campaign;
use crate::forecast::{
    Case, Feasible, Loss, Outcome, Unanswered, feasible, formula_lines, origin_words, outside_words, rate_value,
    unanswered_words, way_words,
};
use crate::goal::{Figures, Kpi, Term};
use crate::planning::SizeQuery;
use crate::words::{self, Worded};
use wording::{Language, decimal, money, per_cent, say};

/// What earlier campaigns brought, and with what means we start.
pub(super) fn situation(campaign: &Campaign, language: Language) -> Option<Section> {
    let mut section = Section::new("situation", say::plan_situation(language));
    let whole = |value: Option<f64>| value.map(|value| decimal(language, value, 0)).unwrap_or_default();
    let rows = campaign.parts.past_results.rows.iter().filter(|row| !row.is_empty()).map(|row| {
        let figures = row.figures();
        let cash =
            |value: Option<f64>| value.map(|value| money(language, value, row.currency.code())).unwrap_or_default();
        let ratio = |over: Option<f64>, under: Option<f64>| {
            over.zip(under.filter(|under| *under > 0.0)).map(|(over, under)| over / under)
        };
        vec![
            row.label.trim().to_owned(),
            channel_words(&row.channel, language),
            cash(figures.spend),
            whole(figures.impressions),
            whole(figures.clicks),
            whole(figures.conversions),
            cash(ratio(figures.spend, figures.conversions)),
            cash(figures.revenue),
        ]
    });
    let head = [
        say::past_what(language),
        say::past_channel(language),
        say::past_spend(language),
        Kpi::Impressions.word(language),
        Kpi::Clicks.word(language),
        &words::capital(Term::Conversions.word(language)),
        Kpi::Cpa.word(language),
        Kpi::Revenue.word(language),
    ];
    section.table(say::past_heading(language), &head, rows.collect());
    let content: Vec<&str> = campaign.mix.content.iter().map(|kind| kind.word(language)).collect();
    section.pairs([
        (say::plan_hours(language).to_owned(), campaign.mix.hours().map(|hours| decimal(language, hours, 1))),
        (say::plan_content(language).to_owned(), Some(content.join(", "))),
    ]);
    (!section.blocks.is_empty()).then_some(section)
}

/// A placement, a platform, or all of them.
pub(super) fn channel_words(channel: &str, language: Language) -> String {
    match (channel.trim(), facts::Placement::from_id(channel.trim())) {
        ("", _) => say::past_all_channels(language).into(),
        (_, Some(placement)) => words::placement(placement, language).into(),
        (platform, None) => words::platform(platform, language).into(),
    }
}

/// Only when the person asked for it.
pub(super) fn size(campaign: &Campaign, section: &mut Section, language: Language) {
    if campaign.parts.planning.size == SizeQuery::default() {
        return;
    }
    let Some(size) = size::size(campaign) else { return };
    section.heading(say::size_heading(language));
    section.paragraph(size_sentence(&size, language));
    let rows = size.platforms.iter().map(|one| platform_row(one, language)).collect();
    let head = [
        say::size_platform(language),
        say::size_share(language),
        say::size_people(language),
        say::size_source(language),
    ];
    section.table(say::size_by_platform(language), &head, rows);
}

/// "Donne e uomini da 25 a 44 anni in Lombardia: 2.390.000 persone (…)".
pub fn size_sentence(size: &size::Size, language: Language) -> String {
    let segment = &size.segment;
    let place = if segment.regions.is_empty() {
        words::country(&segment.country, language).to_owned()
    } else {
        segment.regions.iter().map(|code| words::region(code, language)).collect::<Vec<_>>().join(", ")
    };
    let who = match (segment.men, segment.women) {
        (true, false) => say::size_men(language),
        (false, true) => say::size_women(language),
        _ => say::size_both(language),
    };
    let day = size.census.reference_date;
    let day = crate::Date::new(i32::from(day.year), u32::from(day.month), u32::from(day.day));
    let day = day.map(|day| words::date(day, language)).unwrap_or_default();
    let residents = decimal(language, size.residents, 0);
    let (from, to) = (i64::from(segment.from_age), i64::from(segment.to_age));
    let first = say::size_residents(language, &day, from, &place, &residents, to, who);
    if segment.interested < 1.0 {
        let people = decimal(language, size.people, 0);
        format!("{first} {}", say::size_interested(language, &people, &per_cent(language, segment.interested, 1)))
    } else {
        first
    }
}

fn platform_row(one: &PlatformSize, language: Language) -> Vec<String> {
    let between = |low: String, high: String| if low == high { low } else { format!("{low} – {high}") };
    let sources: Vec<String> = one.sources.iter().map(|row| format!("{}, {}", row.source.title, row.period)).collect();
    let mut sources = sources;
    sources.dedup();
    vec![
        words::platform(one.platform, language).to_owned(),
        between(per_cent(language, one.share.low, 0), per_cent(language, one.share.high, 0)),
        between(decimal(language, one.people.low, 0), decimal(language, one.people.high, 0)),
        sources.join("; "),
    ]
}

/// Only when there is something to forecast with.
pub(super) fn forecast(campaign: &Campaign, language: Language) -> Option<Section> {
    Figures::of(&campaign.goal).budget.filter(|budget| *budget > 0.0)?;
    let answer = feasible(campaign);
    let nothing = answer.total.mid.impressions.is_none();
    if nothing && answer.alternatives {
        return None;
    }
    let code = campaign.parts.planning.currency.code();
    let mut section = Section::new("forecast", say::plan_forecast(language));
    // What the author can still say is among the notes (`super::notes`), not before a client.
    let sentences = if is_open(&answer) {
        outside_words(campaign, &answer, language)
    } else {
        verdict_words(campaign, &answer, language)
    };
    for sentence in sentences {
        section.paragraph(sentence);
    }
    // Nothing known of what was chosen: said, and no table of dashes.
    if nothing {
        return Some(section);
    }
    if let Ok(verdict) = &answer.verdict
        && !verdict.ways.is_empty()
    {
        section.label(say::feasible_ways(language));
        section.list(verdict.ways.iter().map(|way| way_words(way, campaign, language)).collect());
    }
    if !answer.alternatives {
        let total = [(Case::Low, answer.total.low), (Case::Mid, answer.total.mid), (Case::High, answer.total.high)];
        let rows = total.map(|(case, outcome)| outcome_row(case.word(language), &outcome, code, language));
        section.table(
            say::feasible_total(language),
            &outcome_head(say::plan_forecast_case(language), language),
            rows.into(),
        );
    }
    let known = || answer.placements.iter().filter(|one| one.is_known());
    let rows =
        known().map(|one| outcome_row(words::placement(one.placement, language), &one.outcome.mid, code, language));
    let caption =
        if answer.alternatives { say::feasible_alternatives(language) } else { say::feasible_by_placement(language) };
    section.table(caption, &outcome_head(say::plan_placement(language), language), rows.collect());
    let bars = known().filter_map(|one| {
        let clicks = one.outcome.mid.clicks?;
        Some((words::placement(one.placement, language).to_owned(), clicks, decimal(language, clicks, 0)))
    });
    section.bars(
        say::feasible_clicks_chart(language),
        [say::plan_placement(language), Kpi::Clicks.word(language)],
        bars.collect(),
    );
    for one in known() {
        section.label(words::placement(one.placement, language));
        section.list(formula_lines(one, code, language));
    }
    let rows = known().flat_map(|one| {
        let rates = one.known.iter().filter_map(|(field, rate)| Some((field, rate.as_ref().ok()?)));
        rates.map(|(field, rate)| {
            let value = |value| rate_value(*field, value, code, language);
            vec![
                words::placement(one.placement, language).to_owned(),
                field.word(language).to_owned(),
                value(rate.range.low),
                value(rate.range.mid),
                value(rate.range.high),
                origin_words(&rate.origin, language),
            ]
        })
    });
    let head = [
        say::plan_placement(language),
        say::feasible_rate(language),
        Case::Low.word(language),
        Case::Mid.word(language),
        Case::High.word(language),
        say::feasible_origin(language),
    ];
    section.table(say::feasible_assumptions(language), &head, rows.collect());
    Some(section)
}

fn outcome_head(first: &'static str, language: Language) -> [&'static str; 6] {
    [
        first,
        Kpi::Impressions.word(language),
        Kpi::Clicks.word(language),
        say::feasible_conversions(language),
        Kpi::Cpa.word(language),
        Kpi::Roas.word(language),
    ]
}

fn outcome_row(name: &str, outcome: &Outcome, code: &str, language: Language) -> Vec<String> {
    let whole = |value: Option<f64>| value.map(|value| decimal(language, value, 0)).unwrap_or_default();
    vec![
        name.to_owned(),
        whole(outcome.impressions),
        whole(outcome.clicks),
        outcome.conversions.map(|value| super::sections::short(value, language)).unwrap_or_default(),
        outcome.cpa.map(|value| money(language, value, code)).unwrap_or_default(),
        outcome.roas.map(|roas| decimal(language, roas, 2)).unwrap_or_default(),
    ]
}

/// The answer in sentences: the verdict with its numbers, or why there is none.
pub fn verdict_words(campaign: &Campaign, answer: &Feasible, language: Language) -> Vec<String> {
    let verdict = match &answer.verdict {
        Err(why) => {
            let outside = outside_words(campaign, answer, language);
            // Which placements lack what says more than that something is lacking.
            let why = (*why != Unanswered::NoRates || outside.is_empty()).then(|| unanswered_words(*why, language));
            return why.into_iter().chain(outside).collect();
        }
        Ok(verdict) => verdict,
    };
    let code = campaign.parts.planning.currency.code();
    let number = |value: f64| match verdict.metric {
        Kpi::Revenue | Kpi::Cpm | Kpi::Cpc | Kpi::Cpa | Kpi::CostPerLead | Kpi::CostPerInstall => {
            money(language, value, code)
        }
        Kpi::Ctr | Kpi::Cvr => per_cent(language, value / 100.0, 2),
        Kpi::Roas => decimal(language, value, 2),
        _ => super::sections::short(value, language),
    };
    let of = |value: Option<f64>| value.map_or_else(|| "–".to_owned(), number);
    let metric = verdict.metric.word(language);
    let mut out = vec![format!("{}.", verdict.feasibility.word(language))];
    if let Some(Loss { cpa, leaves }) = verdict.loss {
        out.push(say::feasible_loss(language, &money(language, cpa, code), &money(language, leaves, code)));
    }
    out.push(match verdict.already {
        Some(already) => say::feasible_needed_beyond(language, &number(already), metric, &number(verdict.needed)),
        None => say::feasible_needed(language, metric, &number(verdict.needed)),
    });
    let (low, mid, high) = (of(verdict.results.low), of(verdict.results.mid), of(verdict.results.high));
    out.push(say::feasible_results(language, &high, &low, &mid));
    out.extend(outside_words(campaign, answer, language));
    out
}

/// Whether there is an answer but for something the person can still say.
pub fn is_open(answer: &Feasible) -> bool {
    matches!(
        answer.verdict,
        Err(Unanswered::NoMetric | Unanswered::NoTarget | Unanswered::NoDates | Unanswered::NoBudget)
    )
}
