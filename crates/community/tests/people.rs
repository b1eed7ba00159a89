//! Whom to engage, from a batch as it comes.

use community::{
    desk::{self, Batch, Comment, Desk, Judged},
    import::{self, Mapping, Options, Source},
    people::{self, Why},
    queue::Instant,
    zone::Zone,
};
use wording::Language;

const EXPORT: &str = "id,parent_id,author,text,likes,followers,post\n\
    1,,Anna,Spedite anche in Sardegna?,4,,pane\n\
    2,1,Ugo,\"Sì, a me è arrivato in tre giorni\",9,,pane\n\
    3,,Eva,Che delusione: pacco rotto e nessuno risponde,2,,pane\n\
    4,3,Lia,\"A me hanno risposto subito, provate con la mail\",1,,pane\n\
    5,,Lia,Adoro il vostro pane!,0,,pane\n\
    6,,Pia,\"Buonissimo, il migliore di Torino\",0,12000,focaccia\n\
    7,,Anna,Quanto costa la focaccia?,0,,focaccia\n\
    8,7,Forno Rossi,4 euro al kg,0,,focaccia\n\
    9,,Max,Guadagna 300 euro al giorno da casa scrivimi in privato,0,,pane\n\
    10,,Max,Prestiti veloci anche a cattivi pagatori whatsapp 351 000000,0,,pane\n\
    11,,Ugo,@Anna prova anche il lunedì che è più tranquillo,0,,focaccia\n";

fn batch() -> (Batch, Vec<Judged>, Desk) {
    let source = Source::read(EXPORT).expect("a table");
    let mapping = Mapping::guess(&source.headings, &source.rows);
    let read = import::comments(&source, &mapping, Options { order: None, zone: Zone::Rome, now: Instant(0) });
    let mut batch = Batch::new("b", "b", Instant(0));
    batch.add(read.comments.into_iter().map(|one| one.comment));
    let judged = batch.comments.iter().map(|one| desk::judge(one, &desk::read(one), &[])).collect();
    (batch, judged, Desk { own: vec!["forno rossi".into()], ..Desk::default() })
}

#[test]
fn each_list_names_the_right_people_and_says_why() {
    let (batch, judged, desk) = batch();
    let people = people::find(&batch, &judged, &desk);
    let names = |list: &[people::Person]| list.iter().map(|one| one.name.clone()).collect::<Vec<_>>();
    let mut active = names(&people.active);
    active.sort();
    assert_eq!(active, ["Anna", "Lia", "Ugo"]);
    assert_eq!(names(&people.helpful), ["Ugo"]);
    assert!(people.helpful[0].why.contains(&Why::Answers(2)), "{people:?}");
    let mut advocates = names(&people.advocates);
    advocates.sort();
    assert_eq!(advocates, ["Lia", "Pia"]);
    let lia = people.advocates.iter().find(|one| one.name == "Lia").expect("Lia");
    assert!(lia.why.contains(&Why::Defends(1)) && lia.comments.contains(&4), "{lia:?}");
    // Anna's second question was answered by the house; Eva's complaint was not.
    assert_eq!(people.threads.iter().map(|thread| thread.id).collect::<Vec<_>>(), [1, 3]);
    for list in [&people.active, &people.helpful, &people.advocates] {
        for person in list {
            for language in Language::ALL {
                assert!(person.why.iter().all(|why| !why.text(*language).is_empty()));
            }
        }
    }
}

#[test]
fn the_comment_shown_is_the_one_that_is_the_reason() {
    let (mut batch, ..) = batch();
    batch.add([Comment {
        author: "Ugo".into(),
        text: "Pacco mai arrivato, vergogna".into(),
        post: "focaccia".into(),
        at: Some(Instant(99)),
        ..Comment::default()
    }]);
    let judged: Vec<_> = batch.comments.iter().map(|one| desk::judge(one, &desk::read(one), &[])).collect();
    let people = people::find(&batch, &judged, &Desk::default());
    let ugo = people.helpful.iter().find(|one| one.name == "Ugo").expect("Ugo helps");
    assert!(ugo.comments.iter().all(|id| [2, 11].contains(id)) && ugo.comments.len() == 2, "{ugo:?}");
}

#[test]
fn nobody_is_named_where_nobody_signs() {
    let mut batch = Batch::new("b", "b", Instant(0));
    batch.add(["Bello!", "Bello!", "Prezzo?"].map(|text| Comment { text: text.into(), ..Comment::default() }));
    let judged: Vec<_> = batch.comments.iter().map(|one| desk::judge(one, &desk::read(one), &[])).collect();
    let people = people::find(&batch, &judged, &Desk::default());
    assert!(people.active.is_empty() && people.advocates.is_empty() && people.threads.is_empty());
}
