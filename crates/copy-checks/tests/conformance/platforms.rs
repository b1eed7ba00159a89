//! Lengths in every unit, SMS segments and cuts: cases of our own.

use copy_checks::counting::{SmsEncoding, SmsSegments, count, prefix_within, sms_segments};
use facts::Unit;
use serde::Deserialize;

use super::{cases, report};

#[derive(Deserialize)]
struct Lengths {
    case: Vec<Length>,
}

#[derive(Deserialize)]
struct Length {
    unit: String,
    text: String,
    length: usize,
}

#[test]
fn lengths_by_platform() {
    let file: Lengths = cases("platforms.toml");
    let mut failures = Vec::new();
    for case in &file.case {
        let unit = Unit::from_name(&case.unit).unwrap_or_else(|| panic!("unknown unit {}", case.unit));
        let found = count(unit, &case.text);
        if found != case.length {
            failures.push(format!("{}: {:?}: {found}, expected {}", case.unit, case.text, case.length));
        }
    }
    report("platforms.toml", file.case.len(), 60, &failures);
}

#[derive(Deserialize)]
struct Messages {
    case: Vec<Message>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
struct Message {
    text: String,
    /// How often the text stands in the message.
    #[serde(default = "once")]
    times: usize,
    encoding: String,
    units: usize,
    segments: usize,
    per_segment: usize,
}

fn once() -> usize {
    1
}

#[test]
fn sms() {
    let file: Messages = cases("sms.toml");
    let mut failures = Vec::new();
    for case in &file.case {
        let encoding = match case.encoding.as_str() {
            "gsm-7" => SmsEncoding::Gsm7,
            "ucs-2" => SmsEncoding::Ucs2,
            other => panic!("unknown encoding {other}"),
        };
        let Message { units, segments, per_segment, .. } = *case;
        let expected = SmsSegments { encoding, units, segments, per_segment };
        let text = case.text.repeat(case.times);
        let found = sms_segments(&text);
        if found != expected || count(Unit::Sms, &text) != units {
            failures.push(format!("{:?} × {}: {found:?}, expected {expected:?}", case.text, case.times));
        }
    }
    report("sms.toml", file.case.len(), 15, &failures);
}

#[derive(Deserialize)]
struct Cuts {
    case: Vec<Cut>,
}

#[derive(Deserialize)]
struct Cut {
    unit: String,
    text: String,
    limit: usize,
    kept: String,
}

#[test]
fn cuts() {
    let file: Cuts = cases("cuts.toml");
    let mut failures = Vec::new();
    for case in &file.case {
        let unit = Unit::from_name(&case.unit).unwrap_or_else(|| panic!("unknown unit {}", case.unit));
        let end = prefix_within(unit, &case.text, case.limit);
        if case.text[..end] != case.kept {
            failures.push(format!("{} ≤ {}: {:?} keeps {:?}", case.unit, case.limit, case.text, &case.text[..end]));
        }
    }
    report("cuts.toml", file.case.len(), 20, &failures);
}
