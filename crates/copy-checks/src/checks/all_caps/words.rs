//! Words that are no acronyms, and acronyms that could pass for words; folded and sorted.

use wording::Language;

/// A word of everyday copy: in capitals it is emphasis and nothing else.
pub(super) fn is_common(folded: &str, language: Language) -> bool {
    let table = match language {
        Language::It => ITALIAN,
        Language::En => ENGLISH,
    };
    table.binary_search(&folded.trim_end_matches('\'')).is_ok() || table.binary_search(&folded).is_ok()
}

/// An acronym or a name that is written in capitals.
pub(super) fn is_acronym(folded: &str) -> bool {
    ACRONYMS.binary_search(&folded).is_ok()
}

/// What stands in capitals as one name.
pub(super) fn is_set_phrase(folded: &str) -> bool {
    matches!(
        folded,
        "made in italy"
            | "made in usa"
            | "made in uk"
            | "made in britain"
            | "made in eu"
            | "save the date"
            | "do not disturb"
            | "stop the war"
            | "black friday"
            | "cyber monday"
            | "the end"
    )
}

/// Articles, pronouns, the words of offers and invitations.
#[rustfmt::skip]
static ITALIAN: &[&str] = &[
    "abbiamo", "abiti", "acquista", "acquistalo", "adesso", "affare", "affari", "affrettatevi", "affrettati",
    "amici", "amore", "anche", "ancora", "anno", "aperta", "aperti", "aperto", "apertura", "aperture",
    "approfitta", "approfittane", "approfittate", "arrivata", "arrivate", "arrivati", "arrivato", "arrivi",
    "arrivo", "aspetta", "aspettate", "aspettiamo", "attenzione", "auguri", "auto", "autunno", "avere",
    "avviso", "bambini", "basta", "bella", "belle", "belli", "bello", "benvenuti", "benvenuto", "buon", "buona",
    "buone", "buoni", "buonissimo", "buono", "casa", "che", "chi", "chiama", "chiamaci", "chiamate", "chiusi",
    "chiuso", "ci", "ciao", "clicca", "cliente", "clienti", "collezione", "come", "compra", "compralo", "con",
    "consegna", "consegne", "contatta", "contattaci", "correte", "corri", "corsi", "corso", "cosa", "cuore",
    "da", "dagli", "dai", "dal", "dalla", "dalle", "degli", "dei", "del", "della", "delle", "dello", "devi",
    "di", "disponibile", "disponibili", "domani", "domenica", "donna", "dopo", "dove", "e", "ed", "entro",
    "esclusiva", "esclusive", "esclusivi", "esclusivo", "essere", "estate", "euro", "eventi", "evento",
    "facile", "fantastica", "fantastico", "fare", "fatto", "festa", "finalmente", "fino", "fra", "garantita",
    "garantiti", "garantito", "garanzia", "gia", "giorni", "giorno", "giovedi", "gli", "grande", "grandi",
    "grandissimi", "gratis", "gratuita", "gratuite", "gratuiti", "gratuito", "grazie", "guarda", "hai", "hotel",
    "ieri", "il", "imperdibile", "imperdibili", "importante", "in", "inaugurazione", "incredibile",
    "incredibili", "inverno", "irripetibile", "iscrivetevi", "iscriviti", "iscrizione", "iscrizioni", "la",
    "lavoro", "le", "leggi", "limitata", "limitate", "limitati", "limitato", "lo", "loro", "lunedi", "mai",
    "martedi", "mattina", "maxi", "mega", "meno", "menu", "mercoledi", "mese", "mi", "mia", "miglior",
    "migliore", "migliori", "mini", "mio", "molte", "molti", "molto", "mondo", "moto", "natale", "negli",
    "negozi", "negozio", "nei", "nel", "nella", "nelle", "nello", "noi", "non", "nostra", "nostre", "nostri",
    "nostro", "notte", "novita", "nuova", "nuovamente", "nuove", "nuovi", "nuovissima", "nuovissimo", "nuovo",
    "o", "occasione", "occasioni", "offerta", "offerte", "oggi", "ogni", "oltre", "omaggio", "ora", "orari",
    "orario", "ordina", "ordinalo", "ore", "partecipa", "partecipate", "pasqua", "per", "perche", "perdere",
    "perderti", "perdete", "perdetevi", "persona", "persone", "piu", "pizza", "pomeriggio", "posti", "prenota",
    "prenotalo", "prenotate", "prezzi", "prezzo", "prima", "primavera", "prime", "primi", "primo", "prodotti",
    "prodotto", "promo", "promozione", "promozioni", "prova", "provalo", "puoi", "qualita", "qualunque",
    "quando", "quanti", "quanto", "quella", "quello", "questa", "queste", "questi", "questo", "qui", "regali",
    "regalo", "richiedi", "rimborsati", "risparmi", "risparmia", "risparmiate", "risparmio", "ristorante",
    "sabato", "saldi", "saldo", "salute", "sapere", "scarica", "scarpe", "scontata", "scontati", "scontato",
    "sconti", "sconto", "scopri", "scoprilo", "scoprite", "scrivici", "sei", "sempre", "senza", "sera",
    "servizi", "servizio", "settimana", "si", "siamo", "sicura", "sicuro", "sito", "soddisfatti", "sola",
    "soldi", "sole", "soli", "solo", "sono", "spedizione", "spedizioni", "sta", "stai", "stanno", "stasera",
    "stop", "straordinaria", "straordinario", "su", "sua", "subito", "sui", "sul", "sulla", "sulle", "suo",
    "super", "tanti", "tantissimo", "tanto", "tempo", "ti", "tra", "tua", "tue", "tuo", "tuoi", "tutta",
    "tutte", "tutti", "tutto", "ultima", "ultime", "ultimi", "ultimo", "un", "una", "unica", "unici", "unico",
    "uno", "uomo", "urgente", "vacanza", "vacanze", "vai", "veloce", "veloci", "venerdi", "venite", "vestiti",
    "vi", "viaggi", "viaggio", "vieni", "vincete", "vinci", "vita", "voi", "vostra", "vostre", "vostri",
    "vostro", "vuoi",
];

/// The same in English.
#[rustfmt::skip]
static ENGLISH: &[&str] = &[
    "a", "about", "act", "after", "all", "always", "amazing", "an", "and", "announcement", "any", "anything",
    "apply", "are", "arrived", "arriving", "as", "at", "attention", "autumn", "available", "awesome", "back",
    "bargain", "bargains", "be", "before", "best", "better", "big", "book", "breakfast", "but", "buy", "by",
    "call", "can", "can't", "car", "cars", "cash", "cheap", "cheapest", "check", "christmas", "class",
    "classes", "click", "clients", "closed", "clothes", "coffee", "come", "coming", "contact", "course",
    "courses", "customers", "day", "days", "deal", "deals", "delivery", "dinner", "discount", "discounts",
    "discover", "do", "does", "don't", "down", "download", "dress", "easter", "end", "ends", "enjoy", "event",
    "events", "every", "everybody", "everyone", "everything", "exclusive", "exclusively", "fall", "fantastic",
    "final", "find", "first", "follow", "food", "for", "free", "from", "garden", "get", "gift", "gifts", "give",
    "go", "grab", "great", "guarantee", "guaranteed", "happy", "has", "have", "her", "here", "his", "holiday",
    "holidays", "home", "hotel", "hotels", "hour", "hours", "house", "how", "huge", "hurry", "i'm", "if",
    "important", "in", "incredible", "into", "is", "it", "it's", "its", "job", "jobs", "join", "just", "kids",
    "know", "last", "latest", "learn", "less", "let's", "life", "limited", "look", "love", "lunch", "make",
    "me", "mega", "men", "menu", "miss", "money", "month", "more", "most", "must", "my", "need", "never", "new",
    "newest", "news", "no", "not", "nothing", "now", "of", "off", "offer", "offers", "on", "only", "open",
    "opening", "or", "order", "our", "out", "over", "party", "people", "pizza", "please", "price", "prices",
    "product", "products", "quality", "read", "register", "restaurant", "results", "returns", "sale", "sales",
    "save", "savings", "seats", "see", "service", "services", "share", "shipping", "shoes", "shop", "sign",
    "so", "some", "something", "soon", "special", "spots", "spring", "start", "starts", "stock", "stop",
    "subscribe", "success", "summer", "super", "tag", "take", "team", "than", "thank", "thanks", "that",
    "that's", "the", "their", "there", "these", "they", "think", "this", "those", "ticket", "tickets", "time",
    "to", "today", "tomorrow", "tonight", "too", "travel", "trip", "try", "unbelievable", "unique", "until",
    "up", "update", "urgent", "us", "very", "visit", "wait", "want", "warning", "was", "watch", "we", "we're",
    "week", "weekend", "welcome", "what", "when", "where", "who", "why", "will", "win", "winter", "with",
    "without", "women", "won't", "work", "year", "you", "you're", "your",
];

/// Pronounceable or not, people write them in capitals.
#[rustfmt::skip]
static ACRONYMS: &[&str] = &[
    "aat", "abc", "abi", "abs", "acca", "acer", "aci", "acli", "ada", "adhd", "aed", "aeg", "agcm", "agcom",
    "agesci", "ai", "aido", "aids", "ail", "air", "airc", "aire", "aka", "amex", "anas", "anci", "ansa", "api",
    "app", "aps", "ar", "arci", "asap", "asd", "asics", "asl", "asus", "ata", "atari", "atp", "ats", "audi",
    "avis", "aws", "bbc", "bce", "beko", "bes", "bic", "bio", "bls", "bmw", "bnl", "bogo", "bosch", "bot",
    "bst", "btec", "btp", "cac", "cai", "ccnl", "ccpa", "cct", "cdc", "cee", "celi", "ceo", "cet", "cfo",
    "cgil", "ciao", "cie", "cig", "cils", "cima", "cipd", "cisl", "cmo", "cms", "cnn", "conad", "coni",
    "consob", "coo", "coop", "covid", "cpa", "cpc", "cpm", "cpu", "crm", "css", "cta", "cto", "ctr", "cud",
    "cup", "cus", "dae", "dao", "dele", "delf", "dior", "diy", "dj", "dna", "doc", "docg", "dop", "dsa", "durc",
    "dvla", "dvr", "ecdl", "ecg", "ecm", "ein", "eipass", "emergency", "enel", "eni", "eod", "epa", "erp",
    "esp", "est", "eta", "etf", "ets", "eu", "eurospin", "fad", "fai", "fao", "faq", "fca", "fda", "fiat",
    "fifa", "figc", "fimaa", "fip", "fipe", "fmi", "fomo", "fyi", "gcp", "gcse", "gdpr", "gif", "gmbh", "gmt",
    "gpl", "gps", "gpt", "gpu", "gucci", "haccp", "hbo", "hdmi", "hiv", "hmrc", "hr", "hsk", "html", "hugo",
    "ia", "iaas", "iban", "ibm", "ibs", "icdl", "ico", "ielts", "igp", "igt", "ikea", "imu", "inail", "inc",
    "ing", "inps", "iot", "irap", "ires", "irpef", "irs", "isbn", "isee", "isia", "isin", "iso", "issn", "itis",
    "its", "iuav", "iulm", "iva", "jeep", "jpeg", "kia", "kiko", "kpi", "ktm", "lancia", "lcd", "led", "lego",
    "levi", "lgbt", "lgbtq", "lgbtqia", "lidl", "lipu", "llc", "llm", "lol", "ltd", "ltv", "luiss", "max",
    "mba", "mepa", "mini", "miur", "mms", "moc", "mot", "mpeg", "mtv", "n26", "nasa", "nato", "navy", "nba",
    "nbc", "nfl", "nft", "ngo", "nhl", "nhs", "nivea", "nokia", "nspca", "nspcc", "nyc", "ocse", "odv", "ogm",
    "oled", "omg", "oms", "ong", "onlus", "onu", "ootd", "oral", "osha", "ovs", "paas", "pac", "pcto", "pdf",
    "pec", "phd", "pir", "plc", "plida", "plus", "png", "pnrr", "pos", "pov", "pr", "prada", "pro", "pst",
    "puma", "raf", "rai", "ral", "ram", "rc", "rca", "riba", "rics", "rls", "rmn", "rna", "rnli", "roas", "roi",
    "rom", "rsa", "rspca", "rspp", "rsvp", "rtx", "rup", "saas", "samsung", "sap", "sas", "sdk", "seal", "seat",
    "sec", "sega", "sem", "seo", "sicav", "smart", "smeg", "sms", "snc", "sony", "spa", "spid", "srl", "srls",
    "ssd", "ssn", "steam", "stem", "stg", "suv", "swat", "tac", "taeg", "tan", "tari", "tba", "tbd", "tci",
    "telethon", "tesla", "tfr", "tim", "tldr", "toefl", "toeic", "toyota", "uae", "ue", "uefa", "ufo", "ugl",
    "uil", "uk", "ukas", "ultra", "unesco", "unibo", "unicef", "unicredit", "url", "usa", "usb", "usl", "utc",
    "vans", "vat", "vip", "volvo", "vr", "who", "wow", "wwf", "xerox", "xr", "ymca", "ymha", "zara",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_are_sorted() {
        for table in [ITALIAN, ENGLISH, ACRONYMS] {
            assert!(table.is_sorted());
        }
    }
}
