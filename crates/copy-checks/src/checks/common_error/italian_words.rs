//! Italian words as they are often misspelt: lower case, sorted. Variants that dictionaries accept ("ciliege", "valige",
//! "obbiettivo", "salciccia") are not among them.

/// Whether "un" stands before the word without apostrophe.
pub(super) fn is_masculine(folded: &str) -> bool {
    let listed = MASCULINE.binary_search(&folded).is_ok();
    let ends = folded.ends_with('o') || folded.ends_with("ore") && folded.len() > 4;
    listed || folded.len() > 3 && ends && !matches!(folded, "auto" | "moto" | "foto" | "video" | "eco" | "ino") && begins_with_vowel(folded)
}

/// Whether "un'" stands before the word.
pub(super) fn is_feminine(folded: &str) -> bool {
    let listed = FEMININE.binary_search(&folded).is_ok();
    let ends = folded.ends_with("ione") || folded.ends_with('a');
    // "un artista", "un atleta", "un aroma", "un extra": masculine, or both.
    let masculine = ["ista", "eta", "ma", "cida", "iatra", "ega"].iter().any(|end| folded.ends_with(end))
        || matches!(folded, "extra" | "ultra" | "alpaca" | "alfa" | "iota" | "indigena" | "opera" | "acca" | "okapia" | "esegeta" | "arcione");
    listed || folded.len() > 3 && ends && !masculine && begins_with_vowel(folded)
}

fn begins_with_vowel(folded: &str) -> bool {
    folded.starts_with(['a', 'e', 'i', 'o', 'u'])
}

/// Never right.
#[rustfmt::skip]
pub(super) static WORDS: &[(&str, &str)] = &[
    ("abbastanzza", "abbastanza"), ("abbligliamento", "abbigliamento"), ("abigliamento", "abbigliamento"),
    ("accellera", "accelera"), ("accellerare", "accelerare"), ("accellerazione", "accelerazione"),
    ("accelleriamo", "acceleriamo"), ("acellera", "accelera"), ("acellerare", "accelerare"),
    ("acessibile", "accessibile"), ("acesso", "accesso"), ("acessori", "accessori"), ("acuisto", "acquisto"),
    ("addesso", "adesso"), ("adessso", "adesso"), ("adolescienti", "adolescenti"), ("adolescienza", "adolescenza"),
    ("aereoplano", "aeroplano"), ("aereoporti", "aeroporti"), ("aereoporto", "aeroporto"),
    ("agevolazzioni", "agevolazioni"), ("anbiente", "ambiente"), ("apena", "appena"), ("apparte", "a parte"),
    ("approposito", "a proposito"), ("appuntameto", "appuntamento"), ("appuntamneto", "appuntamento"),
    ("aprofitta", "approfitta"), ("aprofittane", "approfittane"), ("aprofittate", "approfittate"),
    ("aproposito", "a proposito"), ("apuntamenti", "appuntamenti"), ("apuntamento", "appuntamento"),
    ("aquista", "acquista"), ("aquistare", "acquistare"), ("aquistato", "acquistato"), ("aquisti", "acquisti"),
    ("aquisto", "acquisto"), ("arancie", "arance"), ("areoplano", "aeroplano"), ("areoporti", "aeroporti"),
    ("areoporto", "aeroporto"), ("assagi", "assaggi"), ("assagio", "assaggio"), ("assistensa", "assistenza"),
    ("assistenzza", "assistenza"), ("atenzione", "attenzione"), ("atività", "attività"),
    ("attegiamento", "atteggiamento"), ("banbini", "bambini"), ("banbino", "bambino"),
    ("belezza", "bellezza"), ("belissima", "bellissima"), ("belissimo", "bellissimo"), ("bellisima", "bellissima"),
    ("bellisimo", "bellissimo"), ("beneficienza", "beneficenza"), ("benissmo", "benissimo"),
    ("buonisima", "buonissima"), ("buonisimo", "buonissimo"), ("canpo", "campo"), ("cappucino", "cappuccino"),
    ("capuccino", "cappuccino"), ("capucino", "cappuccino"), ("colaborazione", "collaborazione"),
    ("colezione", "collezione"), ("colluttorio", "collutorio"), ("comincieremo", "cominceremo"),
    ("comincierà", "comincerà"), ("comodamnete", "comodamente"), ("comè", "com'è"), ("conbinazione", "combinazione"),
    ("conoscienza", "conoscenza"), ("conoscienze", "conoscenze"), ("conpleta", "completa"), ("conpleto", "completo"),
    ("conpra", "compra"), ("conprare", "comprare"), ("conpreso", "compreso"), ("consulensa", "consulenza"),
    ("consulenzza", "consulenza"), ("coragio", "coraggio"), ("coretto", "corretto"), ("coscenza", "coscienza"),
    ("coscie", "cosce"), ("cosè", "cos'è"), ("crescienti", "crescenti"), ("cè", "c'è"),
    ("daccordo", "d'accordo"), ("daltraparte", "d'altra parte"), ("daltronde", "d'altronde"),
    ("deficente", "deficiente"), ("dentrificio", "dentifricio"), ("dicembere", "dicembre"), ("dificile", "difficile"),
    ("dificoltà", "difficoltà"), ("dinuovo", "di nuovo"), ("disponibbile", "disponibile"),
    ("disponibbili", "disponibili"), ("dissabile", "disabile"), ("dolcie", "dolce"), ("domenicha", "domenica"),
    ("dopottutto", "dopotutto"), ("dovè", "dov'è"), ("eccelente", "eccellente"), ("eccelenti", "eccellenti"),
    ("eccezzionale", "eccezionale"), ("eccezzionali", "eccezionali"), ("eccezzione", "eccezione"),
    ("effervescienti", "effervescenti"), ("efficente", "efficiente"), ("efficenti", "efficienti"),
    ("efficenza", "efficienza"), ("entusiamo", "entusiasmo"), ("esperiensa", "esperienza"),
    ("esperienzza", "esperienza"), ("esteticha", "estetica"), ("faccie", "facce"), ("fascie", "fasce"),
    ("ferragoto", "ferragosto"), ("formagi", "formaggi"), ("formagio", "formaggio"), ("freccie", "frecce"),
    ("fugire", "fuggire"), ("gentillissima", "gentilissima"), ("gentillissimo", "gentilissimo"),
    ("gnochi", "gnocchi"), ("goccie", "gocce"), ("gratutio", "gratuito"), ("gratutita", "gratuita"),
    ("gratutito", "gratuito"), ("igene", "igiene"), ("igenica", "igienica"), ("igenici", "igienici"),
    ("igenico", "igienico"), ("imediatamente", "immediatamente"), ("impossibbile", "impossibile"),
    ("inanzitutto", "innanzitutto"), ("inbarazzo", "imbarazzo"), ("inbattibile", "imbattibile"),
    ("inbattibili", "imbattibili"), ("incomincierà", "incomincerà"), ("incoscente", "incosciente"),
    ("ingegniere", "ingegnere"), ("ingegnieri", "ingegneri"), ("inmancabile", "immancabile"),
    ("innazitutto", "innanzitutto"), ("innoquo", "innocuo"), ("inovativo", "innovativo"),
    ("inovazione", "innovazione"), ("inperdibile", "imperdibile"), ("inperdibili", "imperdibili"),
    ("inportante", "importante"), ("inportanti", "importanti"), ("inpossibile", "impossibile"),
    ("interressante", "interessante"), ("lascieremo", "lasceremo"), ("lascierà", "lascerà"), ("legere", "leggere"),
    ("libberi", "liberi"), ("libbero", "libero"), ("machina", "macchina"), ("magiore", "maggiore"),
    ("magiori", "maggiori"), ("mancie", "mance"), ("mangierai", "mangerai"), ("mangieremo", "mangeremo"),
    ("massagi", "massaggi"), ("massagio", "massaggio"), ("mercoldì", "mercoledì"),
    ("messagi", "messaggi"), ("messagio", "messaggio"), ("metereologia", "meteorologia"),
    ("metereologiche", "meteorologiche"), ("metereologico", "meteorologico"), ("metereologo", "meteorologo"),
    ("mozarella", "mozzarella"), ("nesuna", "nessuna"), ("nesuno", "nessuno"), ("noleggo", "noleggio"),
    ("nolegio", "noleggio"), ("nonè", "non è"), ("novembere", "novembre"), ("obbligattorio", "obbligatorio"),
    ("obligatoria", "obbligatoria"), ("obligatorio", "obbligatorio"), ("ochiali", "occhiali"), ("ogetti", "oggetti"),
    ("ogetto", "oggetto"), ("ogi", "oggi"), ("ogniuna", "ognuna"), ("ogniuno", "ognuno"), ("omagio", "omaggio"),
    ("oportunità", "opportunità"), ("ortagi", "ortaggi"), ("pachetti", "pacchetti"),
    ("pachetto", "pacchetto"), ("parcheggo", "parcheggio"), ("parchegio", "parcheggio"),
    ("parruchiera", "parrucchiera"), ("parruchiere", "parrucchiere"), ("parruchieri", "parrucchieri"),
    ("parucchiere", "parrucchiere"), ("paruchiere", "parrucchiere"), ("percui", "per cui"),
    ("perfavore", "per favore"), ("personagio", "personaggio"), ("pioggie", "piogge"), ("pistaccio", "pistacchio"),
    ("pomerigio", "pomeriggio"), ("posibile", "possibile"), ("posibilità", "possibilità"),
    ("possibbile", "possibile"), ("pressapoco", "pressappoco"), ("profesionale", "professionale"),
    ("profesionali", "professionali"), ("profesionista", "professionista"), ("profesionisti", "professionisti"),
    ("proffesionale", "professionale"), ("proffesionali", "professionali"), ("proffesionista", "professionista"),
    ("proffesionisti", "professionisti"), ("proffessionale", "professionale"), ("proffessionali", "professionali"),
    ("proffessionista", "professionista"), ("proffessionisti", "professionisti"), ("proficquo", "proficuo"),
    ("propia", "propria"), ("propie", "proprie"), ("propio", "proprio"), ("prosciuto", "prosciutto"),
    ("prosima", "prossima"), ("prosimo", "prossimo"), ("pubbliccato", "pubblicato"), ("pubblicha", "pubblica"),
    ("publica", "pubblica"), ("publicità", "pubblicità"), ("publico", "pubblico"), ("pulman", "pullman"),
    ("pulmann", "pullman"), ("pultroppo", "purtroppo"), ("purtoppo", "purtroppo"), ("qualè", "qual è"),
    ("quandè", "quand'è"), ("quore", "cuore"), ("quotidianeità", "quotidianità"), ("racolta", "raccolta"),
    ("redarre", "redigere"), ("reddittizio", "redditizio"), ("repubblicha", "repubblica"),
    ("rilasante", "rilassante"), ("roccie", "rocce"), ("sabbato", "sabato"), ("scentifica", "scientifica"),
    ("scentifico", "scientifico"), ("scenza", "scienza"), ("sciegli", "scegli"), ("sciegliere", "scegliere"),
    ("sciegliete", "scegliete"), ("scielta", "scelta"), ("scielte", "scelte"), ("scielto", "scelto"),
    ("sennaltro", "senz'altro"), ("senplice", "semplice"), ("senplici", "semplici"), ("senpre", "sempre"),
    ("settimna", "settimana"), ("settinama", "settimana"), ("sicureza", "sicurezza"), ("sinpatico", "simpatico"),
    ("soddisfazzione", "soddisfazione"), ("sodisfatti", "soddisfatti"), ("sodisfatto", "soddisfatto"),
    ("sodisfazione", "soddisfazione"), ("sopratutto", "soprattutto"), ("soquadro", "soqquadro"),
    ("spagetti", "spaghetti"), ("spiaggie", "spiagge"), ("squola", "scuola"), ("squole", "scuole"),
    ("striscie", "strisce"), ("stupefaciente", "stupefacente"), ("subbito", "subito"), ("sucesso", "successo"),
    ("sufficente", "sufficiente"), ("sufficenti", "sufficienti"), ("sugeriamo", "suggeriamo"),
    ("sugerimenti", "suggerimenti"), ("tacquino", "taccuino"), ("tagliatele", "tagliatelle"), ("tapeto", "tappeto"),
    ("tenpo", "tempo"), ("teraza", "terrazza"), ("tralaltro", "tra l'altro"), ("traporto", "trasporto"),
    ("unaltra", "un'altra"), ("unaltro", "un altro"), ("vaccanza", "vacanza"),
    ("vaccanze", "vacanze"), ("valigge", "valigie"), ("vantagi", "vantaggi"), ("vantagio", "vantaggio"),
    ("velocie", "veloce"), ("viaggare", "viaggiare"), ("viaggierai", "viaggerai"), ("viaggieremo", "viaggeremo"),
    ("viagi", "viaggi"), ("viagio", "viaggio"), ("zuchero", "zucchero"),
];

/// Words after which "un" has no apostrophe; folded.
#[rustfmt::skip]
pub(super) static MASCULINE: &[&str] = &[
    "abbonamento", "abbraccio", "abito", "accesso", "accordo", "account", "acquisto", "aereo", "affare",
    "aggiornamento", "agriturismo", "aiuto", "albergo", "albero", "alimento", "allenamento", "alloggio", "altro",
    "ambiente", "amico", "amore", "angolo", "animale", "anno", "annuncio", "anticipo", "antipasto", "aperitivo",
    "appartamento", "approccio", "appuntamento", "architetto", "archivio", "arredo", "arrivo", "articolo",
    "artigiano", "asilo", "aspetto", "assaggio", "atelier", "attimo", "autobus", "autunno", "avviso", "avvocato",
    "eccellente", "edificio", "effetto", "elemento", "elettricista", "errore", "esame", "esempio", "esercizio",
    "esperto", "estratto", "evento", "hotel", "idraulico", "idromassaggio", "immobile", "impatto", "impegno",
    "impianto", "incontro", "indirizzo", "ingrediente", "ingresso", "insieme", "interno", "intero", "intervento",
    "inverno", "investimento", "invito", "istante", "istituto", "itinerario", "obiettivo", "occhio", "oggetto",
    "olio", "omaggio", "ombrello", "ordine", "orologio", "orto", "ospedale", "ottimo", "ufficio", "ultimo", "unico",
    "uomo", "uso", "utente",
];

/// Words after which "un'" has one; folded.
#[rustfmt::skip]
pub(super) static FEMININE: &[&str] = &[
    "abilita", "abitazione", "accoglienza", "acconciatura", "agenda", "agenzia", "alternativa", "altra", "amica",
    "analisi", "anima", "anteprima", "antica", "app", "area", "aria", "arte", "assicurazione", "assistenza",
    "associazione", "asta", "atmosfera", "attivita", "auto", "automobile", "avventura", "azienda", "eccellenza",
    "edizione", "emozione", "energia", "esclusiva", "escursione", "esigenza", "esperienza", "estate", "estensione",
    "estetista", "etichetta", "icona", "idea", "immagine", "immersione", "impresa", "infinita", "informazione",
    "iniziativa", "insalata", "insegna", "intera", "intervista", "invenzione", "iscrizione", "isola", "oasi",
    "occasione", "offerta", "oliva", "ombra", "onda", "opera", "operazione", "opportunita", "ora", "orchestra",
    "oretta", "organizzazione", "osteria", "ottica", "ottima", "ultima", "unghia", "unica", "unita", "universita",
    "urgenza", "uscita",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_sorted_and_changes_something() {
        assert!(WORDS.is_sorted_by(|(first, _), (second, _)| first < second));
        assert!(MASCULINE.is_sorted() && FEMININE.is_sorted());
        assert!(MASCULINE.iter().all(|word| !FEMININE.contains(word)));
        assert!(WORDS.iter().all(|(wrong, right)| wrong != right));
    }
}
