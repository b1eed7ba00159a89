//! How capitals become small, as the standard library knows it: in runs, for most of them stand in rows.

use std::fmt::Write as _;

struct Run {
    first: u32,
    last: u32,
    every: u32,
    step: i64,
}

pub(crate) fn runs() -> String {
    let mut runs: Vec<Run> = Vec::new();
    for letter in ('\u{80}'..=char::MAX).filter(|letter| *letter != 'İ') {
        let mut small = letter.to_lowercase();
        let (Some(only), None) = (small.next(), small.next()) else { panic!("{letter} becomes two") };
        if only == letter {
            continue;
        }
        let code = u32::from(letter);
        let step = i64::from(u32::from(only)) - i64::from(code);
        match runs.last_mut() {
            Some(run) if run.step == step && run.last == run.first && matches!(code - run.last, 1 | 2) => {
                run.every = code - run.last;
                run.last = code;
            }
            Some(run) if run.step == step && run.last > run.first && code - run.last == run.every => run.last = code,
            _ => runs.push(Run { first: code, last: code, every: 1, step }),
        }
    }
    let mut text = "/// In the order of the letters.\nstatic RUNS: &[Run] = &[".to_owned();
    for Run { first, last, every, step } in runs {
        let _ = write!(text, "Run {{ first: {first:#x}, reach: {}, every: {every}, step: {step} }},", last - first);
    }
    text + "];\n"
}
