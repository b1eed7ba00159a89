//! Crisis levels of small, realistic batches.

use community::{
    crisis::{self, Level, Mood, Seen, Trigger, Who},
    queue::Instant,
    triage::{Cue, Label},
};
use wording::Language;

fn seen(minute: i64, text: &str) -> Seen {
    Seen::new(Instant(minute), text, Some(Language::It), 200)
}

fn batch(texts: &[&str]) -> Vec<Seen> {
    // Two hours apart: nothing is a burst.
    texts.iter().enumerate().map(|(index, text)| seen(index as i64 * 120, text)).collect()
}

fn hour(texts: &[&str]) -> Vec<Seen> {
    let language = |text: &str| crate::triage::sort(text).language;
    let seen = |(at, text): (usize, &&str)| Seen::new(Instant(at as i64 * 10), text, Some(language(text)), 200);
    texts.iter().enumerate().map(seen).collect()
}

#[test]
fn praise_and_questions_are_normal() {
    let calm = batch(&["Bellissimo 😍", "A che ora aprite?", "complimenti a tutti", "@anna guarda"]);
    let found = crisis::assess(&calm, Some(Mood { negative: 10, all: 100 }));
    assert_eq!((found.level, found.triggers), (Level::Normal, Vec::new()));
    assert_eq!(crisis::assess(&[], None).level, Level::Normal);
}

#[test]
fn one_complaint_is_isolated() {
    let found = crisis::assess(&batch(&["Pessimo servizio, mai più", "Bravi!", "Che belli ❤"]), None);
    assert_eq!((found.level, found.level.plan().who), (Level::Isolated, Who::Service));
    assert!(!found.level.plan().stop_scheduled_posts);
}

#[test]
fn three_complaints_in_an_hour_on_one_thing_echo() {
    let texts = [
        "il pagamento non funziona da stamattina",
        "provo il pagamento e il sito dà errore, vergogna",
        "pessimo, pagamento bloccato e nessuno risponde",
    ];
    let close: Vec<Seen> = texts.iter().enumerate().map(|(at, text)| seen(at as i64 * 20, text)).collect();
    let found = crisis::assess(&close, None);
    assert_eq!(found.level, Level::Echoing, "{found:?}");
    assert!(
        matches!(&found.triggers[..], [Trigger::Burst { topic, count: 3 }] if topic.starts_with("pagam")),
        "{found:?}"
    );
    // The same over six hours is no burst.
    let apart: Vec<Seen> = texts.iter().enumerate().map(|(at, text)| seen(at as i64 * 180, text)).collect();
    assert_eq!(crisis::assess(&apart, None).level, Level::Isolated);
}

#[test]
fn function_words_are_no_common_topic() {
    for texts in [
        ["dopo tre mesi ancora niente", "oggi come ieri, prima o dopo", "sinceramente mai più dopo ieri"],
        ["after two weeks still nothing", "after yesterday never again", "not going back after this"],
        ["50 euro buttati, pessimi", "venti euro per questo schifo", "altri euro persi, delusa"],
    ] {
        let found = crisis::assess(&hour(&texts), None);
        assert!(!found.triggers.iter().any(|one| matches!(one, Trigger::Burst { .. })), "{found:?}");
    }
    // The word as people wrote it, not its beginning.
    let texts = ["spedizione pessima", "la spedizione non è mai arrivata", "Spedizioni lentissime, delusa"];
    let found = crisis::assess(&hour(&texts), None);
    let topic = found.triggers.iter().find_map(|one| match one {
        Trigger::Burst { topic, .. } => Some(topic.as_str()),
        _ => None,
    });
    assert_eq!(topic, Some("spedizione"), "{found:?}");
}

#[test]
fn a_raised_level_always_says_by_what() {
    let one = Seen { at: Instant(0), label: Label::Crisis, crises: vec![], topics: vec![], reach: 0 };
    let found = crisis::assess(&[one], None);
    assert_eq!(found.level, Level::Echoing);
    assert_eq!(found.triggers, [Trigger::Unnamed { count: 1 }]);
    let threat = crisis::assess(&batch(&["Vengo lì e vi spacco tutto, so dove abita il titolare"]), None);
    assert_eq!(threat.level, Level::Management);
}

#[test]
fn the_mood_is_measured_against_the_days_before() {
    let texts = ["che schifo", "pessimi", "delusa", "vergogna", "soldi buttati", "belli", "bravi", "wow"];
    let found = crisis::assess(&batch(&texts), Some(Mood { negative: 20, all: 100 }));
    assert!(matches!(found.triggers[..], [Trigger::Mood { now: 63, before: 20 }]), "{found:?}");
    assert_eq!(found.level, Level::Echoing);
    // Where people always complain this much, nothing has changed.
    let used = crisis::assess(&batch(&texts), Some(Mood { negative: 40, all: 100 }));
    assert_eq!((used.level, used.triggers.len()), (Level::Isolated, 0));
    // Two complaints are chance, whatever the share.
    let few = crisis::assess(&batch(&["che schifo", "delusa"]), Some(Mood { negative: 1, all: 100 }));
    assert_eq!(few.level, Level::Isolated);
}

#[test]
fn spam_does_not_count_in_the_mood() {
    let spam = seen(0, "Guadagna da casa 300€ al giorno, scrivimi in privato");
    assert_eq!(spam.label, Label::Spam);
    assert_eq!(Mood::of(&[spam, seen(1, "che schifo")]), Mood { negative: 1, all: 1 });
}

#[test]
fn harm_to_people_is_managements_matter() {
    let found = crisis::assess(&batch(&["Ho trovato un pezzo di vetro nell'insalata", "Bravi!"]), None);
    assert_eq!(found.level, Level::Management);
    let plan = found.level.plan();
    assert_eq!((plan.who, plan.escalate_within, plan.answer_within), (Who::Director, Some(15), 60));
    assert!(plan.stop_scheduled_posts && plan.holding_statement && plan.debrief);
    assert!(matches!(found.triggers[..], [Trigger::Kind { cue: Cue::Safety, count: 1 }]), "{found:?}");
}

#[test]
fn a_legal_threat_alone_goes_to_the_manager() {
    let found = crisis::assess(&batch(&["Sentirete il mio avvocato"]), None);
    assert_eq!((found.level, found.level.plan().who), (Level::Echoing, Who::Manager));
}

#[test]
fn the_same_harm_three_times_is_for_the_crisis_team() {
    let texts = [
        "mi sono sentita male dopo aver mangiato da voi",
        "siamo stati male in quattro dopo la cena",
        "mio figlio vomita da ieri dopo il vostro tiramisù, pronto soccorso",
    ];
    let found = crisis::assess(&batch(&texts), None);
    assert_eq!(found.level, Level::CrisisTeam);
    assert_eq!(found.level.plan().answer_within, 0);
}

#[test]
fn reach_raises_the_level() {
    let mut loud = seen(0, "Pessimo servizio, mai più");
    for (reach, level) in [(9_999, Level::Isolated), (10_000, Level::Echoing), (100_000, Level::Management)] {
        loud.reach = reach;
        assert_eq!(crisis::assess(std::slice::from_ref(&loud), None).level, level, "{reach}");
    }
    let mut harm = seen(0, "Ho trovato un pezzo di vetro nell'insalata");
    harm.reach = 150_000;
    assert_eq!(crisis::assess(&[harm], None).level, Level::CrisisTeam);
    // Praise by somebody famous is no trigger.
    let mut fan = seen(0, "Bellissimo 😍");
    fan.reach = 1_000_000;
    assert_eq!(crisis::assess(&[fan], None).level, Level::Normal);
}

#[test]
fn everything_has_its_sentence() {
    for language in Language::ALL {
        let names: std::collections::BTreeSet<_> = Level::ALL.iter().map(|level| level.name(*language)).collect();
        assert_eq!(names.len(), Level::ALL.len());
        for cue in Cue::CRISES {
            let text = Trigger::Kind { cue, count: 2 }.text(*language);
            assert!(text.contains('2'), "{text}");
        }
        assert!(Trigger::Mood { now: 40, before: 12 }.text(*language).contains("40"));
        assert!(Trigger::Burst { topic: "pagame".into(), count: 3 }.text(*language).contains("pagame"));
        assert!(Trigger::Reach { followers: 12_000 }.text(*language).contains("12"));
        assert!(!Level::CrisisTeam.plan().who.name(*language).is_empty());
    }
}
