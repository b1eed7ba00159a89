//! The work a plan takes: hours by placement and by hat, tasks with who does them, what to leave or give away.

use super::document::Section;
use super::tasks::{Delegate, Letter, delegate_first, duties};
use super::workload::{Hat, HatHours, workload};
use crate::campaign::Campaign;
use crate::planning::Assigned;
use crate::words::{self, Worded};
use wording::{Language, say};

pub(super) fn workload_section(campaign: &Campaign, language: Language) -> Section {
    let mut section = Section::new("workload", say::plan_workload(language));
    let work = workload(campaign);
    if work.rows.is_empty() {
        section.paragraph(say::plan_platforms_empty(language));
        return section;
    }
    let hours = |hours: f64| wording::decimal(language, hours, 1);
    section.paragraph(say::plan_workload_intro(language));
    let line = |name: &str, of: HatHours| {
        let cells = Hat::ALL.iter().map(|hat| hours(of.of(*hat)));
        std::iter::once(name.to_owned()).chain(cells).chain([hours(of.sum())]).collect::<Vec<_>>()
    };
    let mut rows: Vec<_> =
        work.rows.iter().map(|row| line(words::placement(row.placement, language), row.hours)).collect();
    rows.push(line(say::plan_workload_every_week(language), work.fixed));
    rows.push(line(say::plan_workload_total(language), work.total));
    let head: Vec<&str> = std::iter::once(say::plan_placement(language))
        .chain(Hat::ALL.iter().map(|hat| hat.word(language)))
        .chain([say::plan_workload_hours(language)])
        .collect();
    section.table(say::plan_workload(language), &head, rows);
    let bars = Hat::ALL.iter().map(|hat| {
        let of = work.total.of(*hat);
        (hat.word(language).to_owned(), of, hours(of))
    });
    section.bars(
        say::plan_workload_chart(language),
        [say::plan_hat(language), say::plan_workload_hours(language)],
        bars.collect(),
    );
    let total = work.total.sum();
    let verdict = work.available.map(|available| {
        if total <= available {
            say::plan_workload_fits(language, &hours(available))
        } else {
            say::plan_workload_short(language, &hours(available), &hours(total - available))
        }
    });
    let jobs = say::plan_workload_jobs(language, &hours(total), &wording::decimal(language, work.jobs, 1));
    section.paragraph([Some(jobs), verdict].into_iter().flatten().collect::<Vec<_>>().join(" "));
    tasks(campaign, &mut section, language);
    if !work.drop_first.is_empty() {
        section.heading(say::plan_drop_first(language));
        let first_enough = work.drop_first.iter().position(|drop| drop.enough);
        let drops = work.drop_first.iter().enumerate().map(|(index, drop)| {
            let (freed, placement) = (hours(drop.hours), words::placement(drop.placement, language));
            if first_enough == Some(index) {
                say::plan_drop_enough(language, &freed, placement, i64::from(drop.score))
            } else {
                say::plan_drop_row(language, &freed, placement, i64::from(drop.score))
            }
        });
        section.list(drops.collect());
    }
    section
}

/// Who does what: the letters of RACI, with hours.
fn tasks(campaign: &Campaign, section: &mut Section, language: Language) {
    let duties = duties(campaign);
    let hours = |hours: f64| wording::decimal(language, hours, 1);
    let rows = duties.iter().map(|duty| {
        let first = [duty.task.word(language).to_owned(), duty.hat.word(language).to_owned(), hours(duty.hours)];
        let people = Letter::ALL.iter().map(|letter| who(&duty.assigned, *letter, language));
        first.into_iter().chain(people).collect()
    });
    let head: Vec<&str> = [say::plan_task(language), say::plan_hat(language), say::plan_workload_hours(language)]
        .into_iter()
        .chain(Letter::ALL.iter().map(|letter| letter.word(language)))
        .collect();
    section.table(say::plan_tasks(language), &head, rows.collect());
    let give: Vec<String> = delegate_first(&duties)
        .into_iter()
        .map(|duty| match duty.task.delegate() {
            Delegate::Easily => say::plan_delegate_easily(language, &hours(duty.hours), duty.task.word(language)),
            _ => say::plan_delegate_with_care(language, &hours(duty.hours), duty.task.word(language)),
        })
        .collect();
    if !give.is_empty() {
        section.heading(say::plan_delegate_first(language));
        section.list(give);
    }
}

/// Nobody named: the person whose plan it is does it and answers for it.
fn who(assigned: &Assigned, letter: Letter, language: Language) -> String {
    let named = assigned.who(letter).trim();
    if named.is_empty() && matches!(letter, Letter::Responsible | Letter::Accountable) {
        return say::plan_myself(language).into();
    }
    named.to_owned()
}
