//! Each target on the corpus that cargo-fuzz found, on real files, and on changed copies of both.

use fuzzing::{Dice, TARGETS, Target, mutate};
use std::path::{Path, PathBuf};

/// Changed inputs of each target; cargo-fuzz tries more, one does not wait for it.
const TIMES: usize = 1500;

fn files(folder: &str) -> Vec<Vec<u8>> {
    let root: PathBuf = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(folder);
    let mut paths: Vec<PathBuf> = std::fs::read_dir(&root)
        .into_iter()
        .flatten()
        .map(|entry| entry.expect("a file").path())
        .filter(|path| path.is_file() && path.extension().is_none_or(|kind| kind != "md"))
        .collect();
    paths.sort();
    paths.iter().map(|path| std::fs::read(path).expect("a file")).collect()
}

/// Real input of a target: the files other tests read, and what no file holds.
fn real(name: &str) -> Vec<Vec<u8>> {
    match name {
        "exports" | "calendars" | "comments" | "tables" => files("tests/exports"),
        "stored_work" => files("tests/stored-state"),
        "share_links" => {
            use campaign::{Campaign, Moment, share_link};
            let today = campaign::Date::new(2027, 3, 10).expect("a day");
            let language = wording::Language::It;
            let sample = campaign::sample::sample(language, today, Moment(0)).expect("the sample");
            let whole = share_link::make(&share_link::only(share_link::Shared::default(), sample)).unwrap_or_default();
            let blank = share_link::make(&Campaign::new("c", "Prova", Moment(0), language)).expect("a short link");
            vec![whole.into_bytes(), blank.into_bytes()]
        }
        _ => Vec::new(),
    }
}

fn corpus(name: &str) -> Vec<Vec<u8>> {
    files(&format!("fuzz/corpus/{name}"))
}

fn run(target: &Target, seed: u64, times: usize) {
    let inputs: Vec<Vec<u8>> = corpus(target.name).into_iter().chain(real(target.name)).collect();
    let mut dice = Dice::new(seed);
    inputs.iter().for_each(|input| (target.run)(input));
    for round in 0..times {
        let input = &inputs[round % inputs.len()];
        let other = &inputs[(round / inputs.len() + 1) % inputs.len()];
        (target.run)(&mutate(input, other, &mut dice));
    }
}

macro_rules! each {
    ($($name:ident: $seed:literal, $times:expr;)*) => {
        $(#[test]
        fn $name() {
            let target = TARGETS.iter().find(|target| target.name == stringify!($name)).expect("a target");
            run(target, $seed, $times);
        })*

        #[test]
        fn every_target_is_run_and_has_its_program_and_corpus() {
            let run = [$(stringify!($name)),*];
            for target in TARGETS {
                assert!(run.contains(&target.name), "{} is not run here", target.name);
                assert!(!corpus(target.name).is_empty(), "{} has no corpus", target.name);
                let program = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fuzz/fuzz_targets");
                assert!(program.join(format!("{}.rs", target.name)).is_file(), "{} has no program", target.name);
            }
        }
    };
}

each! {
    exports: 11, TIMES;
    calendars: 12, TIMES;
    comments: 13, TIMES;
    stored_work: 14, 2 * TIMES;
    share_links: 15, 2 * TIMES;
    addresses: 16, 3 * TIMES;
    tables: 18, TIMES;
    // Each is checked by every rule.
    texts: 17, 400;
}
