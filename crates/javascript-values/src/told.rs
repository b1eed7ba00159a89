//! What was told before: a text is checked at each keystroke and for every placement, and nearly all of what is found is
//! what was found the time before.

use crate::{Answer, out, writing};
use copy_checks::wire::{FindingOut, ReportOut};

/// Findings kept: those of the long texts of a dozen placements.
const KEPT: usize = 128;

/// The findings last told. Whoever hears of them keeps the same ones at the same places: a finding that is there need
/// not be written and read again.
#[derive(Default)]
pub struct Told {
    kept: Vec<FindingOut>,
    /// Where the next one goes.
    next: usize,
    /// Behind the one found last: what followed it then mostly follows it now.
    likely: usize,
}

impl Told {
    /// A report whose findings stand in twos: the place of one, and the finding itself, or null where it is known.
    pub fn report(&mut self, report: ReportOut) -> Answer {
        let answer = out(&self.written(report));
        if answer.is_err() {
            // Nobody heard of them.
            *self = Told::default();
        }
        answer
    }

    fn written(&mut self, report: ReportOut) -> String {
        let findings = |json: &mut writing::Json| {
            json.0.push('[');
            for (at, finding) in report.findings.into_iter().enumerate() {
                if at > 0 {
                    json.0.push(',');
                }
                match self.place_of(&finding) {
                    Some(place) => {
                        self.likely = place + 1;
                        json.number(Some(place));
                        json.0.push_str(",null");
                    }
                    None => {
                        json.number(Some(self.next));
                        json.0.push(',');
                        writing::finding(json, &finding);
                        self.keep(finding);
                    }
                }
            }
            json.0.push(']');
        };
        writing::report_of(findings, &report.counts)
    }

    fn place_of(&self, finding: &FindingOut) -> Option<usize> {
        let is = |(_, kept): &(usize, &FindingOut)| same(kept, finding);
        let places = || self.kept.iter().enumerate();
        let found = places().skip(self.likely).find(is).or_else(|| places().take(self.likely).find(is));
        found.map(|(place, _)| place)
    }

    fn keep(&mut self, finding: FindingOut) {
        match self.kept.get_mut(self.next) {
            Some(place) => *place = finding,
            None => self.kept.push(finding),
        }
        self.next = (self.next + 1) % KEPT;
    }
}

/// Whether two findings are the same. Nearly all others are known by their place, or by the rule: why there is one is said
/// by one sentence of each language, known by where it lies in memory.
fn same(one: &FindingOut, other: &FindingOut) -> bool {
    (one.start, one.end) == (other.start, other.end) && std::ptr::eq(one.why, other.why) && one == other
}

#[cfg(test)]
mod tests {
    use super::*;
    use copy_checks::{Context, Draft, check};
    use facts::{Field, Placement};
    use serde_json::Value;
    use wording::Language;

    /// A report as `engine.js` makes it of what it hears.
    fn heard(json: &str, kept: &mut Vec<Value>) -> Value {
        let mut report: Value = serde_json::from_str(json).expect("JSON");
        let twos = report["findings"].as_array().expect("a list").clone();
        let findings = twos.chunks(2).map(|two| {
            let place = two[0].as_u64().expect("a place") as usize;
            if !two[1].is_null() {
                kept.resize(kept.len().max(place + 1), Value::Null);
                kept[place] = two[1].clone();
            }
            kept[place].clone()
        });
        report["findings"] = findings.collect();
        report
    }

    #[test]
    fn it_is_heard_as_it_would_be_if_all_were_told() {
        let (mut told, mut kept) = (Told::default(), Vec::new());
        let mut lengths = Vec::new();
        // More in one text than is kept; the same places in other languages; what was known, forgotten and told again.
        let many = "È gratis!!!! http://x.it perche no? ".repeat(90);
        for text in
            ["GRATIS!!!! perche no?", "GRATIS!!!! perche no? Clicca qui", many.as_str(), "GRATIS!!!! perche no?"]
        {
            for language in [Language::It, Language::En, Language::It] {
                for placement in [Placement::XPost, Placement::FacebookAd, Placement::XPost] {
                    let draft = Draft::new(placement, language).with(Field::Text, text);
                    let out = ReportOut::new(&check(&draft, &Context::default()), &draft, language);
                    let json = told.written(out.clone());
                    assert_eq!(heard(&json, &mut kept), serde_json::to_value(&out).expect("JSON"));
                    lengths.push((out.findings.len(), json.len()));
                }
            }
        }
        assert!(lengths.iter().any(|(findings, _)| *findings > KEPT));
        assert_eq!((told.kept.len(), kept.len()), (KEPT, KEPT));
        let ((first, long), (again, short)) = (lengths[0], lengths[2]);
        assert!(first == again && first > 1 && short < long / 2, "{lengths:?}");
    }
}
