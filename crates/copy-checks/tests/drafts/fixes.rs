//! What a fix promises: with its text in place, there is less to find.

use super::samples::samples;
use copy_checks::{Context, Promise, Rule, check};

const RULES: &[Rule] = &[
    Rule::HashtagCase,
    Rule::HashtagCount,
    Rule::EmojiCount,
    Rule::LinkInsecure,
    Rule::LinkMalformed,
    Rule::UtmMalformed,
];

#[test]
fn a_fix_leaves_less_to_find() {
    let mut tried = 0;
    for sample in samples() {
        let fixes = sample.findings.iter().filter(|finding| RULES.contains(&finding.rule));
        for (finding, fix) in fixes.flat_map(|finding| finding.fixes.iter().map(move |fix| (finding, fix))) {
            if fix.promise == Promise::Advice {
                continue;
            }
            let mut draft = sample.draft.clone();
            let (_, text) = draft.fields.iter_mut().find(|(field, _)| *field == finding.field).unwrap();
            text.replace_range(finding.range.clone().unwrap_or(0..text.len()), &fix.replacement);
            let count =
                |draft| check(draft, &Context::default()).findings.iter().filter(|f| f.rule == finding.rule).count();
            let (before, after) = (count(&sample.draft), count(&draft));
            // A second fault may come to light where the first one stood; never more than there were.
            let other =
                after == before && check(&draft, &Context::default()).findings.iter().all(|f| f.say != finding.say);
            assert!(
                after < before || other,
                "{}: {:?} became {:?}",
                finding.rule.id(),
                sample.draft.fields,
                draft.fields
            );
            tried += 1;
        }
    }
    assert!(tried > 80, "{tried}");
}
