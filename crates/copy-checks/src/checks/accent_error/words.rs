//! Italian words by how they are misspelt, in lower case and sorted. A form that is a word of its own without its
//! accent ("meta", "unita", "pero", "papa") is only in the list of those that had an apostrophe.

/// Never right.
#[rustfmt::skip]
pub(super) static WRONG: &[(&str, &str)] = &[
    ("abitabilita", "abitabilità"), ("accessibilita", "accessibilità"), ("accogliera", "accoglierà"),
    ("affidabilita", "affidabilità"), ("affinche", "affinché"), ("affinchè", "affinché"), ("affinita", "affinità"),
    ("agibilita", "agibilità"), ("ahimé", "ahimè"), ("aiutera", "aiuterà"), ("allorche", "allorché"),
    ("allorchè", "allorché"), ("altroche", "altroché"), ("altrochè", "altroché"), ("amabilita", "amabilità"),
    ("ambiguita", "ambiguità"), ("amenita", "amenità"), ("andra", "andrà"), ("andro", "andrò"),
    ("anziche", "anziché"), ("anzichè", "anziché"), ("aprira", "aprirà"), ("arrivera", "arriverà"),
    ("artigianalita", "artigianalità"), ("attivita", "attività"), ("attualita", "attualità"),
    ("autenticita", "autenticità"), ("autorita", "autorità"), ("avra", "avrà"), ("avro", "avrò"), ("bambu", "bambù"),
    ("benche", "benché"), ("benchè", "benché"), ("biodiversita", "biodiversità"), ("bonta", "bontà"),
    ("brevita", "brevità"), ("caffe", "caffè"), ("caffé", "caffè"), ("cambiera", "cambierà"),
    ("capacita", "capacità"), ("capira", "capirà"), ("carita", "carità"), ("celebrita", "celebrità"),
    ("chissa", "chissà"), ("chiudera", "chiuderà"), ("cio", "ciò"), ("cioe", "cioè"), ("cioé", "cioè"),
    ("citta", "città"), ("civilta", "civiltà"), ("comincera", "comincerà"), ("comodita", "comodità"),
    ("compatibilita", "compatibilità"), ("competitivita", "competitività"), ("complessita", "complessità"),
    ("complicita", "complicità"), ("comunita", "comunità"), ("continuita", "continuità"),
    ("convivialita", "convivialità"), ("cordialita", "cordialità"), ("cosi", "così"), ("cosicche", "cosicché"),
    ("cosicchè", "cosicché"), ("creativita", "creatività"), ("criminalita", "criminalità"), ("crudelta", "crudeltà"),
    ("curiosita", "curiosità"), ("dara", "darà"), ("densita", "densità"), ("difficolta", "difficoltà"),
    ("digeribilita", "digeribilità"), ("dignita", "dignità"), ("dipendera", "dipenderà"),
    ("disponibilita", "disponibilità"), ("diventera", "diventerà"), ("diversita", "diversità"),
    ("divinita", "divinità"), ("dopodiche", "dopodiché"), ("dopodichè", "dopodiché"), ("dovra", "dovrà"),
    ("dovro", "dovrò"), ("durera", "durerà"), ("elasticita", "elasticità"), ("elettricita", "elettricità"),
    ("emozionalita", "emozionalità"), ("essenzialita", "essenzialità"), ("estremita", "estremità"),
    ("eternita", "eternità"), ("facolta", "facoltà"), ("familiarita", "familiarità"), ("fara", "farà"),
    ("fatalita", "fatalità"), ("fedelta", "fedeltà"), ("femminilita", "femminilità"), ("fertilita", "fertilità"),
    ("festivita", "festività"), ("finalita", "finalità"), ("finche", "finché"), ("finchè", "finché"),
    ("finira", "finirà"), ("flessibilita", "flessibilità"), ("forli", "Forlì"), ("forlí", "Forlì"),
    ("formalita", "formalità"), ("fraternita", "fraternità"), ("funzionalita", "funzionalità"),
    ("funzionera", "funzionerà"), ("fuorche", "fuorché"), ("fuorchè", "fuorché"), ("generosita", "generosità"),
    ("genialita", "genialità"), ("gia", "già"), ("giacchè", "giacché"), ("giovedi", "giovedì"),
    ("gioventu", "gioventù"), ("guidera", "guiderà"), ("identita", "identità"), ("immunita", "immunità"),
    ("impossibilita", "impossibilità"), ("infedelta", "infedeltà"), ("iniziera", "inizierà"),
    ("intensita", "intensità"), ("internazionalita", "internazionalità"), ("laggiu", "laggiù"), ("lassu", "lassù"),
    ("lealta", "lealtà"), ("legalita", "legalità"), ("liberta", "libertà"), ("localita", "località"),
    ("longevita", "longevità"), ("luminosita", "luminosità"), ("lunedi", "lunedì"), ("macchè", "macché"),
    ("maesta", "maestà"), ("manualita", "manualità"), ("martedi", "martedì"), ("maternita", "maternità"),
    ("maturita", "maturità"), ("mentalita", "mentalità"), ("mercoledi", "mercoledì"), ("modalita", "modalità"),
    ("modernita", "modernità"), ("natalita", "natalità"), ("nativita", "natività"), ("nazionalita", "nazionalità"),
    ("nobilta", "nobiltà"), ("nonche", "nonché"), ("nonchè", "nonché"), ("normalita", "normalità"),
    ("novita", "novità"), ("nè", "né"), ("offrira", "offrirà"), ("opportunita", "opportunità"),
    ("originalita", "originalità"), ("ospitalita", "ospitalità"), ("ospitera", "ospiterà"), ("papá", "papà"),
    ("parita", "parità"), ("particolarita", "particolarità"), ("partira", "partirà"), ("paternita", "paternità"),
    ("penalita", "penalità"), ("perche", "perché"), ("perchè", "perché"), ("percio", "perciò"),
    ("periodicita", "periodicità"), ("permettera", "permetterà"), ("perplessita", "perplessità"),
    ("personalita", "personalità"), ("piacera", "piacerà"), ("piacevolita", "piacevolità"), ("piu", "più"),
    ("poiche", "poiché"), ("poichè", "poiché"), ("popolarita", "popolarità"), ("possibilita", "possibilità"),
    ("potabilita", "potabilità"), ("potenzialita", "potenzialità"), ("potra", "potrà"), ("potro", "potrò"),
    ("poverta", "povertà"), ("praticita", "praticità"), ("presentera", "presenterà"), ("pressoche", "pressoché"),
    ("pressochè", "pressoché"), ("priorita", "priorità"), ("probabilita", "probabilità"),
    ("produttivita", "produttività"), ("professionalita", "professionalità"), ("proprieta", "proprietà"),
    ("prosperita", "prosperità"), ("pubblicita", "pubblicità"), ("puberta", "pubertà"), ("puntualita", "puntualità"),
    ("puo", "può"), ("purche", "purché"), ("purchè", "purché"), ("pò", "po'"), ("quaggiu", "quaggiù"),
    ("qualita", "qualità"), ("quantita", "quantità"), ("quarantatre", "quarantatré"), ("quassu", "quassù"),
    ("raccontera", "racconterà"), ("ragu", "ragù"), ("rarita", "rarità"), ("realta", "realtà"),
    ("redditivita", "redditività"), ("regolarita", "regolarità"), ("reperibilita", "reperibilità"),
    ("responsabilita", "responsabilità"), ("restera", "resterà"), ("rimarra", "rimarrà"), ("riuscira", "riuscirà"),
    ("sanita", "sanità"), ("sapra", "saprà"), ("sapro", "saprò"), ("saro", "sarò"), ("schiavitu", "schiavitù"),
    ("scimpanze", "scimpanzé"), ("scoprira", "scoprirà"), ("semplicita", "semplicità"),
    ("sensibilita", "sensibilità"), ("sensualita", "sensualità"), ("serenita", "serenità"), ("serieta", "serietà"),
    ("servira", "servirà"), ("severita", "severità"), ("sicche", "sicché"), ("sicchè", "sicché"),
    ("sicurta", "sicurtà"), ("sincerita", "sincerità"), ("soavita", "soavità"), ("sobrieta", "sobrietà"),
    ("societa", "società"), ("solennita", "solennità"), ("solidarieta", "solidarietà"),
    ("sostenibilita", "sostenibilità"), ("specialita", "specialità"), ("spiritualita", "spiritualità"),
    ("stagionalita", "stagionalità"), ("stara", "starà"), ("succedera", "succederà"), ("sè", "sé"),
    ("tempestivita", "tempestività"), ("terminera", "terminerà"), ("territorialita", "territorialità"),
    ("tiramisu", "tiramisù"), ("tonalita", "tonalità"), ("tornera", "tornerà"), ("tornero", "tornerò"),
    ("tossicita", "tossicità"), ("totalita", "totalità"), ("tracciabilita", "tracciabilità"),
    ("tranquillita", "tranquillità"), ("trentatre", "trentatré"), ("tribu", "tribù"), ("trinita", "trinità"),
    ("trovera", "troverà"), ("umanita", "umanità"), ("umidita", "umidità"), ("unicita", "unicità"),
    ("universita", "università"), ("uscira", "uscirà"), ("utilita", "utilità"), ("vanita", "vanità"),
    ("varieta", "varietà"), ("vastita", "vastità"), ("vedra", "vedrà"), ("velocita", "velocità"),
    ("venerdi", "venerdì"), ("ventitre", "ventitré"), ("ventitrè", "ventitré"), ("verita", "verità"),
    ("verra", "verrà"), ("viabilita", "viabilità"), ("virilita", "virilità"), ("virtu", "virtù"),
    ("visibilita", "visibilità"), ("vitalita", "vitalità"), ("vivacita", "vivacità"), ("volonta", "volontà"),
    ("vorra", "vorrà"), ("vorro", "vorrò"), ("vulnerabilita", "vulnerabilità"), ("é", "è"),
];

/// Words of one syllable that bear no accent; some writers defend theirs.
#[rustfmt::skip]
pub(super) static MONOSYLLABLES: &[(&str, &str)] = &[
    ("blù", "blu"), ("fà", "fa"), ("fù", "fu"), ("hà", "ha"), ("hò", "ho"), ("mà", "ma"), ("mè", "me"), ("nò", "no"),
    ("quà", "qua"), ("quì", "qui"), ("rè", "re"), ("stà", "sta"), ("stò", "sto"), ("sò", "so"), ("sù", "su"),
    ("trè", "tre"), ("và", "va"), ("vò", "vo"),
];

/// Right without an accent, wrong with an apostrophe in its place.
#[rustfmt::skip]
pub(super) static WITH_APOSTROPHE: &[(&str, &str)] = &[
    ("abilita", "abilità"), ("agilita", "agilità"), ("bebe", "bebè"), ("castita", "castità"), ("civilta", "civiltà"),
    ("como", "comò"), ("cucu", "cucù"), ("dara", "darà"), ("dira", "dirà"), ("e", "è"), ("eredita", "eredità"),
    ("eta", "età"), ("facilita", "facilità"), ("falo", "falò"), ("fara", "farà"), ("felicita", "felicità"),
    ("giu", "giù"), ("la", "là"), ("li", "lì"), ("menu", "menù"), ("meta", "metà"), ("mobilita", "mobilità"),
    ("ne", "né"), ("necessita", "necessità"), ("nicolo", "nicolò"), ("oblo", "oblò"), ("papa", "papà"),
    ("pero", "però"), ("pieta", "pietà"), ("santita", "santità"), ("sara", "sarà"), ("si", "sì"),
    ("stabilita", "stabilità"), ("stara", "starà"), ("terra", "terrà"), ("unita", "unità"), ("velleita", "velleità"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_are_sorted_and_change_something() {
        for table in [WRONG, MONOSYLLABLES, WITH_APOSTROPHE] {
            assert!(table.is_sorted_by(|(first, _), (second, _)| first < second));
            assert!(table.iter().all(|(wrong, right)| wrong != right));
        }
    }
}
