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
    ("abbastanzza", "abbastanza"), ("abbiammo", "abbiamo"), ("abbligliamento", "abbigliamento"),
    ("abiamo", "abbiamo"), ("abigliamento", "abbigliamento"), ("accellera", "accelera"),
    ("accellerare", "accelerare"), ("accelleratore", "acceleratore"), ("accellerazione", "accelerazione"),
    ("accelleriamo", "acceleriamo"), ("acellera", "accelera"), ("acellerare", "accelerare"),
    ("acessibile", "accessibile"), ("acesso", "accesso"), ("acessori", "accessori"), ("acuisto", "acquisto"),
    ("addesso", "adesso"), ("adessso", "adesso"), ("adolescienti", "adolescenti"), ("adolescienza", "adolescenza"),
    ("aereoplano", "aeroplano"), ("aereoporti", "aeroporti"), ("aereoporto", "aeroporto"),
    ("agevolazzioni", "agevolazioni"), ("anbiente", "ambiente"), ("aniversario", "anniversario"),
    ("annivesario", "anniversario"), ("apena", "appena"), ("aperetivo", "aperitivo"), ("apertitivo", "aperitivo"),
    ("apparte", "a parte"), ("apperitivi", "aperitivi"), ("apperitivo", "aperitivo"), ("appettito", "appetito"),
    ("appropiata", "appropriata"), ("appropiato", "appropriato"), ("approposito", "a proposito"),
    ("appuntameto", "appuntamento"), ("appuntamneto", "appuntamento"), ("aprofitta", "approfitta"),
    ("aprofittane", "approfittane"), ("aprofittate", "approfittate"), ("aproposito", "a proposito"),
    ("apuntamenti", "appuntamenti"), ("apuntamento", "appuntamento"), ("aquista", "acquista"),
    ("aquistare", "acquistare"), ("aquistato", "acquistato"), ("aquisti", "acquisti"), ("aquisto", "acquisto"),
    ("arancie", "arance"), ("areoplano", "aeroplano"), ("areoporti", "aeroporti"), ("areoporto", "aeroporto"),
    ("artiginale", "artigianale"), ("assagi", "assaggi"), ("assagio", "assaggio"), ("assistensa", "assistenza"),
    ("assistenzza", "assistenza"), ("atenzione", "attenzione"), ("atività", "attività"),
    ("attegiamento", "atteggiamento"), ("banbini", "bambini"), ("banbino", "bambino"), ("belezza", "bellezza"),
    ("belissima", "bellissima"), ("belissimo", "bellissimo"), ("bellisima", "bellissima"),
    ("bellisimo", "bellissimo"), ("beneficienza", "beneficenza"), ("benissmo", "benissimo"),
    ("bigletti", "biglietti"), ("bigletto", "biglietto"), ("bottigla", "bottiglia"), ("bottigle", "bottiglie"),
    ("buonisima", "buonissima"), ("buonisimi", "buonissimi"), ("buonisimo", "buonissimo"),
    ("canbiamento", "cambiamento"), ("canbiare", "cambiare"), ("canbio", "cambio"), ("canpo", "campo"),
    ("cappucino", "cappuccino"), ("capuccino", "cappuccino"), ("capucino", "cappuccino"), ("carello", "carrello"),
    ("carozzeria", "carrozzeria"), ("carozzina", "carrozzina"), ("cioccolatto", "cioccolato"),
    ("ciocolato", "cioccolato"), ("colaborazione", "collaborazione"), ("colezione", "collezione"),
    ("colluttorio", "collutorio"), ("comincieremo", "cominceremo"), ("comincierà", "comincerà"),
    ("comodamnete", "comodamente"), ("comè", "com'è"), ("conbinazione", "combinazione"),
    ("conoscienza", "conoscenza"), ("conoscienze", "conoscenze"), ("conpagnia", "compagnia"),
    ("conpleanno", "compleanno"), ("conpleta", "completa"), ("conpleto", "completo"), ("conpra", "compra"),
    ("conprare", "comprare"), ("conpreso", "compreso"), ("consilgi", "consigli"), ("consulensa", "consulenza"),
    ("consulenzza", "consulenza"), ("contradditorio", "contraddittorio"), ("coragio", "coraggio"),
    ("coretto", "corretto"), ("coscenza", "coscienza"), ("coscie", "cosce"), ("cosidetta", "cosiddetta"),
    ("cosidetto", "cosiddetto"), ("cosè", "cos'è"), ("crescienti", "crescenti"), ("cè", "c'è"),
    ("daccordo", "d'accordo"), ("daltraparte", "d'altra parte"), ("daltronde", "d'altronde"),
    ("deficente", "deficiente"), ("dentrificio", "dentifricio"), ("dicembere", "dicembre"), ("dificile", "difficile"),
    ("dificoltà", "difficoltà"), ("dinuovo", "di nuovo"), ("disponibbile", "disponibile"),
    ("disponibbili", "disponibili"), ("dissabile", "disabile"), ("doccie", "docce"), ("dolcie", "dolce"),
    ("domenicha", "domenica"), ("dopottutto", "dopotutto"), ("dovè", "dov'è"), ("eccelente", "eccellente"),
    ("eccelenti", "eccellenti"), ("eccesionale", "eccezionale"), ("eccezzionale", "eccezionale"),
    ("eccezzionali", "eccezionali"), ("eccezzione", "eccezione"), ("ecezionale", "eccezionale"),
    ("effervescienti", "effervescenti"), ("efficente", "efficiente"), ("efficenti", "efficienti"),
    ("efficenza", "efficienza"), ("eletricista", "elettricista"), ("elletricista", "elettricista"),
    ("entusiamo", "entusiasmo"), ("entusiasto", "entusiasta"), ("esperiensa", "esperienza"),
    ("esperienzza", "esperienza"), ("esterefatto", "esterrefatto"), ("esteticha", "estetica"), ("faccie", "facce"),
    ("famigla", "famiglia"), ("fascie", "fasce"), ("febraio", "febbraio"), ("ferragoto", "ferragosto"),
    ("focaccie", "focacce"), ("formagi", "formaggi"), ("formagio", "formaggio"), ("freccie", "frecce"),
    ("freschisimo", "freschissimo"), ("fugire", "fuggire"), ("gelatto", "gelato"), ("gentillissima", "gentilissima"),
    ("gentillissimo", "gentilissimo"), ("gnochi", "gnocchi"), ("goccie", "gocce"), ("gratiuto", "gratuito"),
    ("gratutio", "gratuito"), ("gratutita", "gratuita"), ("gratutito", "gratuito"), ("gustossi", "gustosi"),
    ("igene", "igiene"), ("igenica", "igienica"), ("igenici", "igienici"), ("igenico", "igienico"),
    ("imediatamente", "immediatamente"), ("impossibbile", "impossibile"), ("inanzitutto", "innanzitutto"),
    ("inbarazzo", "imbarazzo"), ("inbattibile", "imbattibile"), ("inbattibili", "imbattibili"),
    ("incomincierà", "incomincerà"), ("incoscente", "incosciente"), ("ingegniere", "ingegnere"),
    ("ingegnieri", "ingegneri"), ("ingredenti", "ingredienti"), ("ingrendienti", "ingredienti"),
    ("inmancabile", "immancabile"), ("innazitutto", "innanzitutto"), ("innoquo", "innocuo"),
    ("inovativo", "innovativo"), ("inovazione", "innovazione"), ("inpara", "impara"), ("inparare", "imparare"),
    ("inpegno", "impegno"), ("inperdibile", "imperdibile"), ("inperdibili", "imperdibili"),
    ("inportante", "importante"), ("inportanti", "importanti"), ("inportanza", "importanza"),
    ("inpossibile", "impossibile"), ("interressante", "interessante"), ("lascieremo", "lasceremo"),
    ("lascierà", "lascerà"), ("legere", "leggere"), ("libberi", "liberi"), ("libbero", "libero"),
    ("machina", "macchina"), ("magiore", "maggiore"), ("magiori", "maggiori"), ("mancie", "mance"),
    ("mangierai", "mangerai"), ("mangieremo", "mangeremo"), ("massagi", "massaggi"), ("massagio", "massaggio"),
    ("meglo", "meglio"), ("meravigliso", "meraviglioso"), ("mercoldì", "mercoledì"), ("messagi", "messaggi"),
    ("messagio", "messaggio"), ("metereologia", "meteorologia"), ("metereologiche", "meteorologiche"),
    ("metereologico", "meteorologico"), ("metereologo", "meteorologo"), ("mozarella", "mozzarella"),
    ("mozzarela", "mozzarella"), ("nesuna", "nessuna"), ("nesuno", "nessuno"), ("noleggo", "noleggio"),
    ("nolegio", "noleggio"), ("nonè", "non è"), ("nouva", "nuova"), ("nouvo", "nuovo"), ("novembere", "novembre"),
    ("obbiezzione", "obiezione"), ("obbligattorio", "obbligatorio"), ("obligatoria", "obbligatoria"),
    ("obligatorio", "obbligatorio"), ("ochiali", "occhiali"), ("oferta", "offerta"), ("oferte", "offerte"),
    ("offferta", "offerta"), ("ogetti", "oggetti"), ("ogetto", "oggetto"), ("ogi", "oggi"), ("ogniuna", "ognuna"),
    ("ogniuno", "ognuno"), ("omagio", "omaggio"), ("oportunità", "opportunità"), ("ortagi", "ortaggi"),
    ("otobre", "ottobre"), ("pachetti", "pacchetti"), ("pachetto", "pacchetto"), ("parcheggo", "parcheggio"),
    ("parchegio", "parcheggio"), ("parruchiera", "parrucchiera"), ("parruchiere", "parrucchiere"),
    ("parruchieri", "parrucchieri"), ("parucchiere", "parrucchiere"), ("paruchiere", "parrucchiere"),
    ("pasticeria", "pasticceria"), ("pasticerie", "pasticcerie"), ("percui", "per cui"), ("perfavore", "per favore"),
    ("personagio", "personaggio"), ("piaccere", "piacere"), ("piaccevole", "piacevole"), ("pioggie", "piogge"),
    ("pistaccio", "pistacchio"), ("pizeria", "pizzeria"), ("pizerie", "pizzerie"), ("pomerigio", "pomeriggio"),
    ("posibile", "possibile"), ("posibilità", "possibilità"), ("possibbile", "possibile"),
    ("pressapoco", "pressappoco"), ("profesionale", "professionale"), ("profesionali", "professionali"),
    ("profesionista", "professionista"), ("profesionisti", "professionisti"), ("proffesionale", "professionale"),
    ("proffesionali", "professionali"), ("proffesionista", "professionista"), ("proffesionisti", "professionisti"),
    ("proffessionale", "professionale"), ("proffessionali", "professionali"), ("proffessionista", "professionista"),
    ("proffessionisti", "professionisti"), ("proficquo", "proficuo"), ("propia", "propria"), ("propie", "proprie"),
    ("propietari", "proprietari"), ("propietario", "proprietario"), ("propietà", "proprietà"), ("propio", "proprio"),
    ("prosciuto", "prosciutto"), ("prosima", "prossima"), ("prosimo", "prossimo"), ("pubbliccato", "pubblicato"),
    ("pubblicha", "pubblica"), ("publica", "pubblica"), ("publicità", "pubblicità"), ("publico", "pubblico"),
    ("pulman", "pullman"), ("pulmann", "pullman"), ("pultroppo", "purtroppo"), ("purtoppo", "purtroppo"),
    ("puttroppo", "purtroppo"), ("qualcosaltro", "qualcos'altro"), ("qualcunaltro", "qualcun altro"),
    ("qualè", "qual è"), ("quandè", "quand'è"), ("quidi", "quindi"), ("quore", "cuore"),
    ("quotidianeità", "quotidianità"), ("racolta", "raccolta"), ("ragazi", "ragazzi"), ("raggazza", "ragazza"),
    ("raggazzi", "ragazzi"), ("recenzione", "recensione"), ("recenzioni", "recensioni"), ("redarre", "redigere"),
    ("reddittizio", "redditizio"), ("repubblicha", "repubblica"), ("rilasante", "rilassante"),
    ("rispamiare", "risparmiare"), ("risparmare", "risparmiare"), ("roccie", "rocce"), ("sabbato", "sabato"),
    ("sceglere", "scegliere"), ("scentifica", "scientifica"), ("scentifico", "scientifico"), ("scenza", "scienza"),
    ("sciegli", "scegli"), ("sciegliere", "scegliere"), ("sciegliete", "scegliete"), ("scielta", "scelta"),
    ("scielte", "scelte"), ("scielto", "scelto"), ("scienzato", "scienziato"), ("sennaltro", "senz'altro"),
    ("senplice", "semplice"), ("senplici", "semplici"), ("senpre", "sempre"), ("setimana", "settimana"),
    ("settebre", "settembre"), ("settimanna", "settimana"), ("settimna", "settimana"), ("settinama", "settimana"),
    ("sicureza", "sicurezza"), ("sinpatico", "simpatico"), ("soddifatti", "soddisfatti"),
    ("soddisfazzione", "soddisfazione"), ("sodisfatti", "soddisfatti"), ("sodisfatto", "soddisfatto"),
    ("sodisfazione", "soddisfazione"), ("sopprattutto", "soprattutto"), ("sopratutto", "soprattutto"),
    ("sopresa", "sorpresa"), ("soprese", "sorprese"), ("soquadro", "soqquadro"), ("spagetti", "spaghetti"),
    ("spetacolare", "spettacolare"), ("spetacolo", "spettacolo"), ("spiaggie", "spiagge"), ("squola", "scuola"),
    ("squole", "scuole"), ("striscie", "strisce"), ("stupefaciente", "stupefacente"), ("stuppendo", "stupendo"),
    ("subbito", "subito"), ("succeso", "successo"), ("sucesso", "successo"), ("sufficente", "sufficiente"),
    ("sufficenti", "sufficienti"), ("sugeriamo", "suggeriamo"), ("sugerimenti", "suggerimenti"),
    ("tacquino", "taccuino"), ("tagliatele", "tagliatelle"), ("tapeto", "tappeto"), ("tenpo", "tempo"),
    ("teraza", "terrazza"), ("tralaltro", "tra l'altro"), ("traporto", "trasporto"), ("treccie", "trecce"),
    ("ubbriaco", "ubriaco"), ("unaltra", "un'altra"), ("unaltro", "un altro"), ("vaccanza", "vacanza"),
    ("vaccanze", "vacanze"), ("valigge", "valigie"), ("vantagi", "vantaggi"), ("vantagio", "vantaggio"),
    ("velocie", "veloce"), ("viaggare", "viaggiare"), ("viaggierai", "viaggerai"), ("viaggieremo", "viaggeremo"),
    ("viagi", "viaggi"), ("viagio", "viaggio"), ("vogliammo", "vogliamo"), ("zuchero", "zucchero"),
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
