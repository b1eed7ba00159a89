use campaign::stored::{Problem, Read};
use wording::Language;
use workshop::{
    Exercise,
    class::{Came, Class, Handed, Mark, Typo},
    csv, edit,
    exercise::{By, Check, Kind},
    given,
    hand_in::HandIn,
    marking,
    problems::{Place, What, problems},
    travel,
};

fn numbers() -> Exercise {
    given::find(Language::It, "numeri").expect("it is there")
}

fn handed(student: &str, id: &str) -> HandIn {
    let exercise = numbers();
    HandIn {
        id: id.into(),
        exercise: exercise.id.clone(),
        title: exercise.title.clone(),
        student: student.into(),
        at: 1_796_000_000_000,
        worked: Some(125_000),
        answers: exercise.models[0].answers.clone(),
    }
}

fn link(hand_in: &HandIn) -> String {
    let fragment = travel::hand_in_fragment(hand_in).expect("short enough");
    format!("https://example.org/it/classe/#{fragment}")
}

#[test]
fn thirty_links_pasted_at_once_all_arrive() {
    let pasted: Vec<String> =
        (0..30).map(|n| format!("Studente {n}: <{}>", link(&handed(&format!("S{n}"), &format!("id{n}"))))).collect();
    let mut class = Class::default();
    let came = class.collect("numeri", &pasted.join("\n"));
    assert_eq!((came.len(), class.handed.len()), (30, 30));
    assert!(came.iter().all(|one| matches!(one, Came::Added(_))));
    assert!(class.collect("numeri", &pasted.join(" ")).iter().all(|one| matches!(one, Came::Again(_))));
    assert_eq!(class.handed.len(), 30);
}

#[test]
fn what_is_not_a_hand_in_of_this_exercise_is_named_and_nothing_is_lost() {
    let mut class = Class::default();
    let first = handed("Anna", "a");
    class.collect("numeri", &travel::hand_in_file(&first));
    let other = HandIn { exercise: "forno".into(), title: "Il forno".into(), ..handed("Bea", "b") };
    let cut: String = link(&first).chars().take(120).collect();
    let future = r#"{"format":"coso","version":99,"data":{"kind":"hand-in"}}"#;
    assert_eq!(class.collect("numeri", &link(&other)), [Came::Other("Bea".into(), "Il forno".into())]);
    assert!(matches!(class.collect("numeri", &cut)[..], [Came::Unreadable(_)]));
    assert_eq!(class.collect("numeri", future), [Came::Future]);
    assert_eq!(class.collect("numeri", "ecco il mio lavoro"), [Came::Nothing]);
    assert_eq!(class.collect("numeri", &travel::exercise_file(&numbers())), [Came::Nothing]);
    assert_eq!(class.collect("numeri", &link(&handed(" anna ", "c"))), [Came::SameName(" anna ".into())]);

    let mut later = HandIn { at: first.at + 1, ..first.clone() };
    later.answers.entry("cpa".into()).or_default().insert("number".into(), "61".into());
    let older = HandIn { at: first.at - 1, student: "Anna B.".into(), ..first.clone() };
    class.handed[0].marks.insert("advice-good".into(), Mark { points: "5".into(), comment: String::new() });
    assert_eq!(class.collect("numeri", &link(&later)), [Came::Newer("Anna".into())]);
    assert_eq!(class.collect("numeri", &link(&older)), [Came::Older("Anna B.".into())]);
    let there = &class.handed[0];
    assert_eq!(
        (there.hand_in.clone(), there.earlier.len(), there.mark("advice-good").points.as_str()),
        (later, 2, "5")
    );
}

#[test]
fn the_teacher_has_the_last_word() {
    let exercise = numbers();
    let mut one = Handed { hand_in: handed("Anna", "a"), ..Handed::default() };
    let marked = marking::mark(&exercise, &one.hand_in.answers, &super::checks);
    assert_eq!(one.total(&exercise, &marked), (16.0, 1));
    let mut type_points = |row: &str, points: &str| {
        one.marks.insert(row.into(), Mark { points: points.into(), comment: String::new() });
        (one.typed(exercise.row(row).unwrap()), one.total(&exercise, &marked))
    };
    assert_eq!(type_points("advice-good", "7,5"), (Ok(Some(7.5)), (23.5, 0)));
    assert_eq!(type_points("ctr-right", "1"), (Ok(Some(1.0)), (21.5, 0)));
    // What does not count leaves Coso's points.
    assert_eq!(type_points("ctr-right", "4"), (Err(Typo::TooMany), (23.5, 0)));
    assert_eq!(type_points("ctr-right", "tre").0, Err(Typo::NotANumber));
    assert_eq!(type_points("ctr-right", "-1").0, Err(Typo::Negative));
}

#[test]
fn the_table_is_guarded_against_formulas() {
    let exercise = numbers();
    let one =
        Handed { hand_in: handed("=cmd|' /C calc'!A0", "a"), comment: "Bene; ma \"citi\"".into(), ..Handed::default() };
    let marked = marking::mark(&exercise, &one.hand_in.answers, &super::checks);
    let headings = csv::Headings {
        student: "Studente",
        handed: "Consegnato",
        minutes: "Minuti",
        total: "Totale",
        of: "Su",
        missing: "Mancano",
        comment: "Commento",
    };
    let lines = [(&one, marked.as_slice(), "26 novembre".to_owned())];
    let italian = csv::write(Language::It, &exercise, headings, &lines);
    assert!(italian.starts_with("\u{feff}Studente;Consegnato;Minuti;CTR di A;"), "{italian}");
    assert!(
        italian.contains("\r\n'=cmd|' /C calc'!A0;26 novembre;2;3;3;3;3;3;1;;16;24;1;\"Bene; ma \"\"citi\"\"\"\r\n"),
        "{italian}"
    );
    let english = csv::write(Language::En, &exercise, headings, &lines);
    assert!(english.contains("\r\n'=cmd"), "{english}");
}

#[test]
fn half_the_mentions_earn_half_the_points() {
    let mut exercise = edit::blank("mine", "it");
    edit::give_to_coso(&mut exercise, 0);
    let row = &mut exercise.rubric[0];
    (row.check, row.points) = (Check::Mentions, "3".into());
    row.mentions = "perché\nprenot | chiam".into();
    let answers = [("t1".to_owned(), [("text".to_owned(), "PERCHE' sì, riprenoto".to_owned())].into())].into();
    let marked = marking::mark(&exercise, &answers, &|_| None);
    assert_eq!(marked[0].points, Some(1.5));
    assert_eq!(marked[0].reason, marking::Reason::Mentions { missing: vec!["prenot".into()], of: 2 });
}

#[test]
fn without_the_checks_a_row_waits() {
    let exercise = given::find(Language::En, "annuncio").unwrap();
    let marked = marking::mark(&exercise, &exercise.models[0].answers, &|_| None);
    assert!(marked.iter().any(|one| one.points.is_none() && one.reason == marking::Reason::NotYet));
}

#[test]
fn a_blank_exercise_says_what_is_missing() {
    let mut exercise = edit::blank("mine", "it");
    let whats: Vec<What> = problems(&exercise).into_iter().map(|problem| problem.what).collect();
    assert_eq!(whats, [What::Title, What::Brief, What::TaskTitle, What::Ask, What::RowTitle]);
    exercise.tasks[0].kind = Kind::Labels;
    exercise.tasks[0].items = "uno\ndue".into();
    exercise.tasks[0].options = "sì\nno".into();
    edit::give_to_coso(&mut exercise, 0);
    exercise.rubric[0].right = "sì\nforse".into();
    let found = problems(&exercise);
    assert!(found.iter().any(|one| (one.place, one.what) == (Place::Row(0), What::Right)), "{found:?}");
    assert_eq!((exercise.rubric[0].by, exercise.rubric[0].check), (By::Coso, Check::Labels));
    let row = &mut exercise.rubric[0];
    (row.by, row.levels) = (By::Teacher, "9 | troppi\nniente".into());
    assert!(problems(&exercise).iter().any(|one| one.what == What::Levels));
}

#[test]
fn an_exercise_comes_back_from_its_link_and_its_file() {
    let exercise = numbers();
    let fragment = travel::class_fragment(&exercise).expect("short enough");
    let opened = travel::read_exercise(&format!("https://example.org/#{fragment}")).value();
    assert_eq!(opened, Some(exercise.for_students()));
    assert_eq!(travel::read_exercise(&travel::exercise_file(&exercise)).value(), Some(exercise));
    let broken = Read::Unreadable { problem: Problem::BrokenLink };
    assert_eq!(travel::read_exercise(&fragment[..fragment.len() / 2]), broken);
    let another = travel::hand_in_fragment(&handed("Anna", "a")).unwrap();
    assert_eq!(travel::read_exercise(&another), Read::Unreadable { problem: Problem::AnotherKind });
}
