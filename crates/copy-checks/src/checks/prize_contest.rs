//! An invitation to take part in order to win: lawful only with rules, notices and, in Italy, a notary.
//!
//! A text that names its rules gets a reminder and no warning. Silent on figures of speech ("win the
//! cold"), on prizes of merit, on contests that are over, and on guides for those who organise one.

use super::Cite;
use crate::{Country, Findings, Part, Rule, Severity, Subject};
use lexicon::List;
use std::ops::Range;
use wording::Say;

pub(super) const CITES: &[Cite] = &[
    Cite::Fact("contests.it.notice"),
    Cite::Fact("contests.it.draw"),
    Cite::Fact("contests.it.exclusions"),
    Cite::Fact("contests.meta.release"),
    Cite::Fact("contests.meta.timelines"),
    Cite::Fact("contests.us.no-purchase"),
];

pub(super) fn check(subject: &Subject<'_>, out: &mut Findings) {
    let Some((part, range)) = subject.prose().find_map(|part| Some((part, offer(part)?))) else { return };
    // Who says where the rules can be read has said what a text can say.
    if subject.prose().any(|part| part.text.has(List::PrizeContestRules)) {
        return;
    }
    let words = part.text.raw.get(range.clone()).unwrap_or_default().to_owned();
    let country = subject.country();
    let say = match country {
        Country::ITALY => Say::ContestItaly { words },
        Country::UNITED_STATES => Say::ContestUnitedStates { words },
        _ => Say::ContestWithoutRules { words },
    };
    let finding = out.at(Rule::PrizeContest, Severity::Warning, part.field, range, say);
    if country == Country::ITALY {
        finding.fact("contests.it.notice").fact("contests.it.draw").fact("contests.it.exclusions");
    }
    if country == Country::UNITED_STATES {
        finding.fact("contests.us.no-purchase");
    }
    if matches!(subject.platform(), "facebook" | "instagram" | "threads") {
        finding.fact("contests.meta.release").fact("contests.meta.timelines");
    }
}

/// Where people are invited to win something.
fn offer(part: &Part<'_>) -> Option<Range<usize>> {
    let text = &part.text;
    let merit = text.has(List::PrizeContestMerit) && !text.has(List::PrizeContestChance);
    if merit || text.has(List::PrizeContestGambling) {
        return None;
    }
    // Who organises contests for others, or tells how one ended, uses the same words.
    let spoken_of = text.has(List::PrizeContestAbout) || text.has(List::PrizeContestOver);
    let offer = text.phrases(List::PrizeContestOffer).find(|phrase| !text.denied(phrase.first));
    let name = text.phrases(List::PrizeContestName).next().filter(|_| !spoken_of);
    let over = text.has(List::PrizeContestOver);
    // "Comment below… The prize? A dinner": each half says little, together they are an offer.
    let halves = || {
        let together = text.has(List::PrizeContestPart) && !spoken_of;
        text.phrases(List::PrizeContestGain).next().filter(|_| together)
    };
    offer.filter(|_| !over || !text.has(List::PrizeContestName)).or(name).or_else(halves).map(|phrase| phrase.range)
}
