//! The stages of `test`: their names on the screen, their times, and the summary at the end.

use super::tally::{Runner, Tally};
use super::told::Told;
use crate::{Outcome, command};
use std::process::Command;
use std::time::{Duration, Instant};

#[derive(Default)]
pub(super) struct Report {
    stages: Vec<Stage>,
}

struct Stage {
    name: &'static str,
    time: Duration,
    tally: Tally,
    told: Told,
    outcome: Outcome,
}

impl Report {
    /// A stage that passes or fails as a whole.
    pub(super) fn step(&mut self, name: &'static str, work: impl FnOnce() -> Outcome) {
        self.stage(name, |_, _| work());
    }

    /// A stage that runs tests and prints how many passed.
    pub(super) fn tests(&mut self, name: &'static str, command: &mut Command, runner: &Runner) {
        self.stage(name, |tally, told| {
            command::watch(command, |line| {
                (runner.count)(line, tally);
                told.see(line, (runner.failure)(line));
            })
        });
    }

    fn stage(&mut self, name: &'static str, work: impl FnOnce(&mut Tally, &mut Told) -> Outcome) {
        println!("\n=== {name}");
        let start = Instant::now();
        let (mut tally, mut told) = (Tally::default(), Told::default());
        let outcome = work(&mut tally, &mut told);
        let time = start.elapsed();
        match &outcome {
            Ok(()) => println!("=== {name}: passed in {:.1} s", time.as_secs_f32()),
            Err(error) => println!("=== {name}: FAILED in {:.1} s: {error}", time.as_secs_f32()),
        }
        self.stages.push(Stage { name, time, tally, told, outcome });
    }

    /// The summary; an error when any stage failed.
    pub(super) fn close(self) -> Outcome {
        println!("\n{:<28}{:>8}{:>10}{:>10}   result", "stage", "time", "passed", "failed");
        for stage in &self.stages {
            let result = if stage.outcome.is_ok() { "ok" } else { "FAILED" };
            let Tally { passed, failed } = stage.tally;
            println!("{:<28}{:>6.0} s{passed:>10}{failed:>10}   {result}", stage.name, stage.time.as_secs_f32());
        }
        let total = self.total();
        for stage in &self.stages {
            if let Err(error) = &stage.outcome {
                println!("\n{}: {error}", stage.name);
                stage.told.lines().iter().for_each(|line| println!("{line}"));
            }
        }
        println!("\n{} passed, {} failed", total.passed, total.failed);
        // Nothing more to say: that line closes the output.
        if total.failed == 0 { Ok(()) } else { Err(String::new()) }
    }

    fn total(&self) -> Tally {
        let mut total = Tally::default();
        for stage in &self.stages {
            total.passed += stage.tally.passed;
            total.failed += stage.tally.failed;
            // A stage that broke before any test could fail must not hide behind "0 failed".
            total.failed += usize::from(stage.outcome.is_err() && stage.tally.failed == 0);
        }
        total
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failed_stage_fails_the_run_and_the_others_still_run() {
        let mut report = Report::default();
        report.step("first", || Err("broken".into()));
        report.stage("second", |tally, _| {
            tally.passed = 4;
            Ok(())
        });
        assert_eq!(report.total(), Tally { passed: 4, failed: 1 });
        assert!(report.close().is_err());
    }
}
