use super::checks;
use campaign::number;
use std::collections::BTreeSet;
use wording::Language;
use workshop::{
    exercise::{By, Hat},
    given, marking, problems, travel,
};

#[test]
fn each_can_be_given_to_a_class() {
    for language in Language::ALL.iter().copied() {
        let all = given::all(language);
        assert_eq!(all.len(), 6);
        for exercise in &all {
            let (id, code) = (&exercise.id, language.code());
            assert_eq!(problems::problems(exercise), [], "{code} {id}");
            assert_eq!(exercise.language, code, "{id}");
            assert!(exercise.materials.iter().all(|one| !one.title.is_empty() && !one.text.trim().is_empty()));
            let by = |who| exercise.rubric.iter().filter(|row| row.by == who).count();
            assert!(by(By::Coso) >= 3 && by(By::Teacher) >= 1, "{code} {id}");
            let ids: BTreeSet<_> = exercise.rubric.iter().map(|row| &row.id).collect();
            assert_eq!(ids.len(), exercise.rubric.len(), "{code} {id}: two rows of one name");
        }
        for hat in Hat::ALL {
            assert!(all.iter().any(|exercise| exercise.hat == *hat), "{hat:?}");
        }
    }
}

#[test]
fn both_languages_have_the_same_tasks_and_points() {
    let shape = |language| {
        let all = given::all(language).into_iter().map(|exercise| {
            let tasks: Vec<_> = exercise.tasks.iter().map(|task| (task.id.clone(), task.kind, task.fields())).collect();
            let rows = exercise.rubric.into_iter().map(|row| (row.id, row.points, row.by, row.check, row.rules));
            (exercise.id, exercise.minutes, tasks, rows.collect::<Vec<_>>())
        });
        all.collect::<Vec<_>>()
    };
    assert_eq!(shape(Language::It), shape(Language::En));
}

#[test]
fn models_get_the_marks_their_author_expects() {
    let mut wrong = Vec::new();
    for exercise in Language::ALL.iter().copied().flat_map(given::all) {
        assert_eq!(exercise.models.len(), 2, "{}", exercise.id);
        for model in &exercise.models {
            let marked = marking::mark(&exercise, &model.answers, &checks);
            assert_eq!(marked.len(), model.marks.len(), "{} {}: a row without its mark", exercise.id, model.name);
            for one in marked {
                let expected = number::value(&model.marks[&one.row]);
                if one.points != expected {
                    let place = format!("{} {} {} {}", exercise.language, exercise.id, model.name, one.row);
                    wrong.push(format!("{place}: {:?}, not {expected:?} ({:?})", one.points, one.reason));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn an_empty_hand_in_earns_nothing() {
    for exercise in given::all(Language::It) {
        let marked = marking::mark(&exercise, &Default::default(), &checks);
        assert!(marked.iter().all(|one| one.points == Some(0.0)), "{}", exercise.id);
    }
}

#[test]
fn the_class_never_gets_the_answers() {
    for exercise in Language::ALL.iter().copied().flat_map(given::all) {
        let file = travel::class_file(&exercise);
        for row in &exercise.rubric {
            let secrets = workshop::exercise::lines(&row.mentions).chain([row.above.as_str()]);
            for secret in secrets.filter(|secret| secret.contains(" | ")) {
                assert!(!file.contains(secret), "{}: {secret}", exercise.id);
            }
        }
        let shown = exercise.for_students();
        assert!(shown.models.is_empty() && shown.rubric.iter().all(|row| row.right.is_empty() && row.below.is_empty()));
        assert_eq!(shown.tasks, exercise.tasks);
    }
}
