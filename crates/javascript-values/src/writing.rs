//! Answers as JSON, which the browser turns into objects faster than one property at a time.

use copy_checks::wire::{
    ByName, CountOut, Explained, FindingOut, NumberOut, PlacementOut, ReportOut, RuleOut, StandOut, serde_value::Value,
};

#[derive(Default)]
pub(crate) struct Json(pub(crate) String);

pub(crate) fn report(report: &ReportOut) -> String {
    report_of(|json| json.list(&report.findings, finding), &report.counts)
}

/// A report whose findings are written by somebody else.
pub(crate) fn report_of(findings: impl FnOnce(&mut Json), counts: &ByName<CountOut>) -> String {
    // Room for the report on a long text: made larger step by step it would be copied each time.
    let mut json = Json(String::with_capacity(4096));
    json.0.push_str("{\"findings\":");
    findings(&mut json);
    json.0.push_str(",\"counts\":{");
    for (at, (field, one)) in counts.iter().enumerate() {
        if at > 0 {
            json.0.push(',');
        }
        json.text(field);
        json.0.push(':');
        count(&mut json, one);
    }
    json.0.push_str("}}");
    json.0
}

pub(crate) fn finding(json: &mut Json, finding: &FindingOut) {
    json.start("rule", |json| json.text(finding.rule));
    json.next("severity", |json| json.text(finding.severity));
    json.next("field", |json| json.text(&finding.field));
    json.next("start", |json| json.number(finding.start));
    json.next("end", |json| json.number(finding.end));
    json.next("message", |json| json.text(&finding.message));
    json.next("why", |json| json.text(finding.why));
    json.next("fixes", |json| {
        json.list(&finding.fixes, |json, fix| {
            json.start("label", |json| json.text(&fix.label));
            json.next("replacement", |json| json.text(&fix.replacement));
            json.next("promise", |json| json.text(fix.promise));
            json.0.push('}');
        });
    });
    json.next("facts", |json| json.list(&finding.facts, |json, fact| json.text(fact)));
    json.0.push('}');
}

pub(crate) fn count(json: &mut Json, count: &CountOut) {
    json.start("value", |json| json.number(Some(count.value)));
    json.next("limit", |json| json.number(count.limit));
    json.next("unit", |json| json.text(count.unit));
    json.0.push('}');
}

pub(crate) fn explained(explained: &Explained) -> String {
    let mut json = Json::default();
    json.start("title", |json| json.text(explained.title));
    json.next("what_to_do", |json| json.text(explained.what_to_do));
    json.0.push('}');
    json.0
}

pub(crate) fn picture(stands: &[StandOut]) -> String {
    let mut json = Json::default();
    json.list(stands, |json, stand| {
        json.start("id", |json| json.text(stand.id));
        json.next("state", |json| json.text(stand.state));
        json.next("title", |json| json.text(&stand.title));
        json.next("why", |json| json.text(stand.why));
        json.next("how", |json| json.text(stand.how));
        json.next("facts", |json| json.list(&stand.facts, |json, fact| json.text(fact)));
        json.0.push('}');
    });
    json.0
}

pub(crate) fn rules(rules: &[RuleOut<NumberOut>]) -> String {
    let mut json = Json::default();
    json.list(rules, |json, rule| {
        json.start("id", |json| json.text(rule.id));
        json.next("family", |json| json.text(rule.family));
        json.next("title", |json| json.text(rule.title));
        json.next("why", |json| json.text(rule.why));
        json.next("what_to_do", |json| json.text(rule.what_to_do));
        json.next("facts", |json| json.list(&rule.facts, fact));
        json.0.push('}');
    });
    json.0
}

pub(crate) fn placements(placements: &[PlacementOut<NumberOut>]) -> String {
    let mut json = Json::default();
    json.list(placements, |json, placement| {
        json.start("id", |json| json.text(placement.id));
        json.next("platform", |json| json.text(placement.platform));
        json.next("paid", |json| json.yes_no(placement.paid));
        json.next("fields", |json| {
            json.list(&placement.fields, |json, field| {
                json.start("name", |json| json.text(field.name));
                json.next("list", |json| json.yes_no(field.list));
                json.next("required", |json| json.yes_no(field.required));
                json.0.push('}');
            });
        });
        json.next("facts", |json| json.list(&placement.facts, fact));
        json.0.push('}');
    });
    json.0
}

fn fact(json: &mut Json, fact: &NumberOut) {
    json.start("id", |json| json.text(fact.id));
    json.next("value", |json| match &fact.value {
        Value::Whole(number) => json.number(usize::try_from(*number).ok()),
        Value::Decimal(number) => json.0.push_str(&wording::decimal(wording::Language::En, *number, 4)),
        Value::Between(ends) => json.list(ends, |json, end| json.number(usize::try_from(*end).ok())),
        Value::YesNo(yes) => json.yes_no(*yes),
        Value::Words(words) => json.list(words, |json, word| json.text(word)),
        Value::Text(text) => json.text(text),
    });
    json.next("unit", |json| json.text(fact.unit));
    json.next("strength", |json| json.text(fact.strength));
    json.0.push('}');
}

/// How many bytes come before the first that needs an escape: a quotation mark, a backslash, a control sign.
fn plain(text: &[u8]) -> usize {
    text.iter().position(|byte| matches!(byte, b'"' | b'\\' | 0..b' ')).unwrap_or(text.len())
}

impl Json {
    fn start(&mut self, name: &'static str, value: impl FnOnce(&mut Json)) {
        self.0.push_str("{\"");
        self.name(name);
        value(self);
    }

    fn next(&mut self, name: &'static str, value: impl FnOnce(&mut Json)) {
        self.0.push_str(",\"");
        self.name(name);
        value(self);
    }

    /// The rest of a name, which needs no escape.
    fn name(&mut self, name: &'static str) {
        self.0.push_str(name);
        self.0.push_str("\":");
    }

    fn list<T>(&mut self, items: &[T], item: impl Fn(&mut Json, &T)) {
        self.0.push('[');
        for (at, one) in items.iter().enumerate() {
            if at > 0 {
                self.0.push(',');
            }
            item(self, one);
        }
        self.0.push(']');
    }

    fn text(&mut self, text: &str) {
        self.0 += "\"";
        // What needs no escape goes over in one piece.
        let mut from = 0;
        while let Some((plain, byte)) = text.as_bytes().get(from..).and_then(|rest| {
            let plain = plain(rest);
            Some((plain, *rest.get(plain)?))
        }) {
            self.0.push_str(text.get(from..from + plain).unwrap_or_default());
            from += plain + 1;
            match byte {
                b'\n' => self.0.push_str("\\n"),
                b'"' | b'\\' => {
                    self.0.push('\\');
                    self.0.push(char::from(byte));
                }
                _ => {
                    let digit = |number: u8| char::from_digit(number.into(), 16).unwrap_or('0');
                    self.0.push_str("\\u00");
                    self.0.push(digit(byte / 16));
                    self.0.push(digit(byte % 16));
                }
            }
        }
        self.0.push_str(text.get(from..).unwrap_or_default());
        self.0 += "\"";
    }

    pub(crate) fn number(&mut self, number: Option<usize>) {
        match number {
            // Digit by digit: formatting as such is most of the work on a small number.
            Some(number) => (0..=number.checked_ilog10().unwrap_or_default()).rev().for_each(|place| {
                self.0.push(char::from(b'0' + (number / 10_usize.pow(place) % 10) as u8));
            }),
            None => self.0.push_str("null"),
        }
    }

    fn yes_no(&mut self, yes: bool) {
        self.0.push_str(if yes { "true" } else { "false" });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use copy_checks::{Context, Draft, wire};
    use facts::{Field, Placement};
    use wording::Language;

    fn same(ours: &str, theirs: impl serde::Serialize) {
        let ours: serde_json::Value = serde_json::from_str(ours).expect("JSON");
        assert_eq!(ours, serde_json::to_value(theirs).expect("JSON"));
    }

    #[test]
    fn signs_are_escaped_wherever_they_stand() {
        let sentence = "Perché no? 12 €\u{7f} ~!#[]^ 😀 è così, ok";
        for (at, sign) in
            sentence.char_indices().flat_map(|(at, _)| "\"\\\n\r\t\0\u{1f}".chars().map(move |sign| (at, sign)))
        {
            let (before, after) = sentence.split_at(at);
            assert_eq!(plain(before.as_bytes()), before.len());
            let text = format!("{before}{sign}{after}{sign}{sign}");
            assert_eq!(plain(text.as_bytes()), at, "{text}");
            let mut json = Json::default();
            json.text(&text);
            same(&json.0, text);
        }
    }

    #[test]
    fn numbers_are_written_in_full() {
        for number in [0, 1, 9, 10, 99, 100, 2_200, 63_206, usize::MAX] {
            let mut json = Json::default();
            json.number(Some(number));
            same(&json.0, number);
        }
    }

    #[test]
    fn it_writes_what_serde_would() {
        for language in [Language::It, Language::En] {
            same(&rules(&wire::rules(language, NumberOut::new)), wire::rules(language, NumberOut::new));
        }
        same(&placements(&wire::placements(NumberOut::new)), wire::placements(NumberOut::new));
        let draft = Draft::new(Placement::XPost, Language::It)
            .with(Field::Text, "Un \"SUPER OFFERTISSIMA\" \\ guadagno\tsicuro 😀!!!!!\n perche no\u{1}? http://x.it");
        let report_ = copy_checks::check(&draft, &Context::default());
        let out = wire::ReportOut::new(&report_, &draft, Language::It);
        assert!(!out.findings.is_empty());
        same(&report(&out), out);
        let stands = wire::picture(&draft, &Context::default(), Language::It);
        assert!(!stands.is_empty());
        same(&picture(&stands), stands);
        let rule = copy_checks::Rule::AllCaps;
        same(&explained(&wire::explain(rule, Language::En)), wire::explain(rule, Language::En));
    }
}
