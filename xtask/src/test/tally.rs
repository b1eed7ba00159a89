//! Reads off what the runners print how many tests passed and failed, and where they speak of a failure.

/// How the output of one runner is read.
pub(super) struct Runner {
    /// Adds up the summaries.
    pub count: fn(&str, &mut Tally),
    /// Whether the report of one failed test begins on this line.
    pub failure: fn(&str) -> bool,
}

pub(super) const CARGO_TEST: Runner =
    Runner { count: cargo_test, failure: |line| line.starts_with("---- ") && line.ends_with(" stdout ----") };

pub(super) const PLAYWRIGHT: Runner = Runner { count: playwright, failure: numbered };

pub(super) const NODE_TEST: Runner =
    Runner { count: node_test, failure: |line| line.trim_start().starts_with("not ok ") };

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Tally {
    pub passed: usize,
    pub failed: usize,
}

/// `test result: ok. 12 passed; 0 failed; 1 ignored; …`
fn cargo_test(line: &str, tally: &mut Tally) {
    let Some(result) = line.trim_start().strip_prefix("test result: ") else { return };
    for part in result.split(['.', ';']) {
        let mut words = part.split_whitespace();
        if let (Some(Ok(count)), Some(what)) = (words.next().map(str::parse::<usize>), words.next()) {
            match what {
                "passed" => tally.passed += count,
                "failed" => tally.failed += count,
                _ => {}
            }
        }
    }
}

/// `  12 passed (3.4s)`, `  1 failed`, each alone on its line.
fn playwright(line: &str, tally: &mut Tally) {
    let mut words = line.split_whitespace();
    let Some(Ok(count)) = words.next().map(str::parse::<usize>) else { return };
    match (words.next(), words.next()) {
        (Some("passed"), None) => tally.passed += count,
        (Some("passed"), Some(time)) if time.starts_with('(') => tally.passed += count,
        // A test that was cut off, or never ran, was not passed.
        (Some("failed" | "interrupted" | "flaky"), None) => tally.failed += count,
        (Some("did"), Some("not")) => tally.failed += count,
        _ => {}
    }
}

/// `# pass 6`, `# fail 0`, `# cancelled 0` of node's own runner.
fn node_test(line: &str, tally: &mut Tally) {
    let mut words = line.split_whitespace();
    let (Some("#"), Some(what), Some(Ok(count))) = (words.next(), words.next(), words.next().map(str::parse::<usize>))
    else {
        return;
    };
    match what {
        "pass" => tally.passed += count,
        "fail" | "cancelled" => tally.failed += count,
        _ => {}
    }
}

/// `  1) tests/e2e/a.spec.mjs:9:1 › what failed ────`
fn numbered(line: &str) -> bool {
    let number = line.trim_start().split_once(") ");
    number.is_some_and(|(number, rest)| number.parse::<usize>().is_ok() && rest.contains(".spec."))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(reader: fn(&str, &mut Tally), text: &str) -> (usize, usize) {
        let mut tally = Tally::default();
        text.lines().for_each(|line| reader(line, &mut tally));
        (tally.passed, tally.failed)
    }

    #[test]
    fn cargo_summaries_add_up() {
        let text = "running 3 tests\ntest result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; \
            finished in 0.00s\ntest result: FAILED. 2 passed; 1 failed; 0 ignored\ntest a ... ok\n7 passed";
        assert_eq!(read(cargo_test, text), (14, 1));
    }

    #[test]
    fn playwright_summaries_add_up() {
        let text = "Running 5 tests using 1 worker\n  ✓  1 a.spec.ts:3 › 4 passed things (1s)\n  1 failed\n\
            \x20   a.spec.ts:9:1 › b\n  2 did not run\n  3 passed (3.4s)\n4 passed checks of something";
        assert_eq!(read(playwright, text), (3, 3));
    }

    #[test]
    fn node_summaries_add_up() {
        let text = "ok 1 - Firefox\n# Subtest: WebKit\n1..2\n# tests 6\n# pass 3\n# fail 2\n# cancelled 1\n# skipped 0";
        assert_eq!(read(node_test, text), (3, 3));
    }

    #[test]
    fn a_failure_is_known_by_its_first_line() {
        assert!((CARGO_TEST.failure)("---- counting::emoji stdout ----"));
        assert!((PLAYWRIGHT.failure)("  12) tests/e2e/a.spec.mjs:9:1 › a story ─────"));
        assert!((NODE_TEST.failure)("    not ok 3 - a page that nobody knows says so"));
        for line in [
            "ok 3 - a story",
            "  ✓  1 tests/e2e/a.spec.mjs:3 › 1) things (1s)",
            "1) a list of somebody's",
            "test a ... FAILED",
        ] {
            assert!(![CARGO_TEST, PLAYWRIGHT, NODE_TEST].iter().any(|runner| (runner.failure)(line)), "{line}");
        }
    }
}
