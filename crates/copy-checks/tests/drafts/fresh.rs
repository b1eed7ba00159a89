//! `fresh/<series>/<language>.toml`: texts written by someone who had not read the rules' lists. A rule
//! may miss some of them; the shares are held, not each text, so that nobody writes a list for them.

use super::samples::{HELD_OUT, fresh, series};

#[test]
fn rules_generalise() {
    for name in series() {
        let (mut right, mut missed, mut wrong) = (0, Vec::new(), Vec::new());
        for sample in fresh(&name) {
            let found = sample.findings.iter().any(|finding| finding.rule == sample.rule);
            let line = || format!("{} ({}): {}", sample.rule.id(), sample.language.code(), sample.text);
            match (sample.fires, found) {
                (true, true) => right += 1,
                (true, false) => missed.push(line()),
                (false, true) => wrong.push(line()),
                (false, false) => (),
            }
        }
        let precision = right as f64 / (right + wrong.len()) as f64;
        let recall = right as f64 / (right + missed.len()) as f64;
        println!("series {name}: precision {precision:.3}, recall {recall:.3}");
        println!("speaks on\n{}\nsilent on\n{}", wrong.join("\n"), missed.join("\n"));
        let held = HELD_OUT.iter().find(|(held, ..)| *held == name).map_or((0.95, 0.85), |held| (held.1, held.2));
        assert!(precision >= held.0 && recall >= held.1, "series {name}: precision {precision:.3}, recall {recall:.3}");
    }
}
