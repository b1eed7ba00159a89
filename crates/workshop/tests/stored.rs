//! What a released version wrote opens as long as there is a Coso: frozen in `tests/stored-state/`.

use campaign::stored::{Read, read_desk};
use std::path::PathBuf;
use workshop::{
    class::{KIND, Workshop},
    exercise::{Check, Kind},
    travel,
    work::{self, Work},
};

fn fixture(name: &str) -> String {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../tests/stored-state").join(name);
    std::fs::read_to_string(path).expect("a fixture")
}

#[test]
fn what_the_first_version_wrote_opens() {
    let exercise = travel::read_exercise(&fixture("v2-exercise.json")).value().expect("an exercise");
    assert_eq!((exercise.tasks[0].kind, exercise.rubric[0].check), (Kind::Copy, Check::Clean));
    assert_eq!(workshop::problems::problems(&exercise), []);
    let hand_in = travel::read_hand_in(&fixture("v2-hand-in.json")).value().expect("a hand-in");
    assert_eq!((hand_in.student.as_str(), hand_in.answer("t1", "text")), ("Anna", "Riapriamo sabato alle 7."));
    let Read::Whole { value: desk, revision: 4 } = read_desk::<Workshop>(KIND, &fixture("v2-workshop.json")) else {
        panic!("a teacher's desk")
    };
    let handed = &desk.classes["ab12"].handed[0];
    assert_eq!((desk.own.len(), handed.mark("r1").points.as_str(), handed.earlier.len()), (1, "4,5", 1));
    let Read::Whole { value: work, .. } = read_desk::<Work>(work::KIND, &fixture("v2-workshop-work.json")) else {
        panic!("a student's work")
    };
    assert_eq!((work.timer.before, work.exercise.map(|exercise| exercise.id)), (90_000, Some("ab12".into())));
}
