//! Lints of replies: what fires, and what must stay silent.

use community::reply::{self, Lint, Personal, Place};
use wording::Language::{self, En, It};

fn public(language: Language, text: &str) -> Vec<Lint> {
    reply::check(language, Place::Public, text, &[])
}

fn personal(text: &str) -> Vec<Personal> {
    public(It, text)
        .into_iter()
        .filter_map(|lint| if let Lint::Personal { kind, .. } = lint { Some(kind) } else { None })
        .collect()
}

#[test]
fn personal_data_in_public() {
    for (text, kind) in [
        ("Ciao Marta, abbiamo scritto a marta.bianchi82@gmail.com", Personal::Email),
        ("Ti chiamiamo al 347 123 4567 oggi alle 15", Personal::Phone),
        ("Ti chiamiamo al +39 3471234567 oggi", Personal::Phone),
        ("We called +44 7700 900123 today", Personal::Phone),
        ("Il rimborso è partito su IT60X0542811101000000123456", Personal::Iban),
        ("La carta 4111 1111 1111 1111 risulta scaduta", Personal::Card),
        ("Il codice RSSMRA80A01H501U risulta già registrato", Personal::TaxCode),
        ("Il tuo ordine #4478213 è in viaggio", Personal::Order),
        ("L'ordine 12345 è in viaggio", Personal::Order),
        ("Lo lasciamo davanti a casa, via Garibaldi 14", Personal::Address),
        ("Con il tuo diabete è meglio chiedere al medico", Personal::Health),
        ("Dacci il numero del tuo ordine", Personal::Asked),
        ("Il rimborso è partito sul conto corrente 1234567", Personal::Account),
    ] {
        assert_eq!(personal(text), [kind], "{text}");
        let private = reply::check(It, Place::Private, text, &[]);
        assert!(!private.iter().any(|lint| matches!(lint, Lint::Personal { .. })), "{text}");
    }
}

#[test]
fn personal_data_in_public_english() {
    for (text, wanted) in [
        ("Refunded to sort code 12-34-56 account 12345678", Personal::Account),
        ("It went to 14 Elm Street as ordered", Personal::Address),
        ("Your order 88213 has left", Personal::Order),
        ("Could you send your order number here?", Personal::Asked),
        ("With your diabetes please ask a doctor", Personal::Health),
    ] {
        let found = public(En, text);
        assert!(
            found.iter().any(|lint| matches!(lint, Lint::Personal { kind, .. } if *kind == wanted)),
            "{text} {found:?}"
        );
    }
    for text in [
        "Please send us your order number in a private message",
        "We're at 14 Elm Street, open until 6",
        "Tell us more about it, please",
        "In order to help, tell us more",
    ] {
        let found = public(En, text);
        assert!(!found.iter().any(|lint| matches!(lint, Lint::Personal { .. })), "{text} {found:?}");
    }
}

#[test]
fn the_desks_own_data_are_fine() {
    for text in [
        "Scrivici a info@libreriaverdi.it e ti aiutiamo",
        "Numero verde 800 123 456, tutti i giorni",
        "Siamo aperti dal 12/05/2026 al 30/06/2026, ore 9-13",
        "Costa 1.250.000 lire di una volta 😂",
        "Grazie @marta per il commento",
        "Lo sconto #BlackFriday2026 vale fino a domenica",
        "Trovi il modello IT2026 in negozio",
        "Siamo in via Roma 12, 20121 Milano",
    ] {
        assert_eq!(personal(text), [], "{text}");
    }
}

fn promises(language: Language, text: &str) -> bool {
    public(language, text).iter().any(|lint| matches!(lint, Lint::Promise { .. }))
}

#[test]
fn promises_without_owner_or_date() {
    for text in [
        "Ci dispiace! Ti faremo sapere.",
        "Stiamo verificando, grazie della pazienza",
        "Provvederemo al più presto",
        "Verrai ricontattata dal nostro servizio",
        "Ce ne occupiamo noi!",
        "Ti rimborsiamo sicuramente",
        "Risolveremo il problema entro domani",
        "Ti faremo sapere entro domani alle 12",
    ] {
        assert!(promises(It, text), "{text}");
    }
    for text in [
        "Ti faremo sapere entro domani alle 12 — Paola",
        "Stiamo verificando e ti rispondiamo entro 24 ore\nLuca, assistenza",
        "Ti richiamo io domani alle 9",
        "Verrai ricontattata lunedì da Paola, la nostra responsabile",
        "Grazie mille del complimento!",
        "Siamo aperti fino alle 20",
    ] {
        assert!(!promises(It, text), "{text}");
    }
    for text in [
        "Sorry about that! We'll get back to you soon",
        "We will look into it.",
        "Someone will contact you",
        "We will refund you soon",
        "We guarantee you get it back",
        "I'll look into it",
        "We'll get back to you by Friday",
    ] {
        assert!(promises(En, text), "{text}");
    }
    for text in [
        "We'll get back to you by Friday\nAnna",
        "Our manager will call you today at 5",
        "Thanks so much, see you at the fair",
        "Our refund desk answers within 2 days",
    ] {
        assert!(!promises(En, text), "{text}");
    }
}

fn mixes(text: &str) -> bool {
    public(It, text).iter().any(|lint| matches!(lint, Lint::Address { .. }))
}

#[test]
fn tu_and_lei_do_not_mix() {
    for text in [
        "Gentile cliente, scrivici in privato",
        "La ringraziamo per il messaggio: puoi passare in negozio quando vuoi",
        "Ciao Anna, il tuo pacco è fermo. Ci contatti al numero verde",
        "Se vuoi, possiamo mandare a Lei il modulo",
    ] {
        assert!(mixes(text), "{text}");
    }
    for text in [
        "Ciao Anna, scrivici in privato e ti aiutiamo",
        "Gentile signora, La ringraziamo: ci scriva in privato",
        "La tua borsa è pronta, le chiavi sono in negozio",
        "Ciao! Lei è la nostra nuova collega, passa a conoscerla",
        "Grazie a voi, ci vediamo domenica",
    ] {
        assert!(!mixes(text), "{text}");
    }
}

#[test]
fn the_same_reply_thrice() {
    let sent = ["Ciao Anna, ci dispiace molto per il disagio 🙏", "Ciao Luca! Ci dispiace molto per il disagio."];
    let again = |text: &str, sent: &[&str]| {
        reply::check(It, Place::Public, text, sent).into_iter().find_map(|lint| match lint {
            Lint::Repeated { times } => Some(times),
            _ => None,
        })
    };
    assert_eq!(again("Ciao Sara, ci dispiace molto per il disagio", &sent), Some(3));
    assert_eq!(again("Ciao Sara, ci dispiace molto per il disagio", &sent[..1]), None);
    assert_eq!(again("Ciao Sara, il pacco parte stamattina", &sent), None);
    assert_eq!(again("", &["", ""]), None);
}

#[test]
fn every_lint_has_its_sentence() {
    for language in Language::ALL {
        for kind in
            [Personal::Email, Personal::Phone, Personal::Iban, Personal::Card, Personal::TaxCode, Personal::Order]
        {
            let text = Lint::Personal { kind, words: "X1".into() }.text(*language);
            assert!(text.contains("X1"), "{text}");
        }
        assert!(Lint::Promise { words: "X1".into(), lacks: reply::Lacks::Who }.text(*language).contains("X1"));
        assert!(Lint::Repeated { times: 3 }.text(*language).contains('3'));
        assert!(Lint::Address { familiar: "A1".into(), formal: "B1".into() }.text(*language).contains("B1"));
    }
}
