//! Words that are no acronyms, and acronyms that could pass for words; folded and sorted.

use wording::Language;

/// A word of everyday copy: in capitals it is emphasis and nothing else.
pub(super) fn is_common(folded: &str, language: Language) -> bool {
    let (table, letters) = match language {
        Language::It => (ITALIAN, "aeio"),
        Language::En => (ENGLISH, "ai"),
    };
    if folded.len() == 1 {
        return letters.contains(folded);
    }
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
    "abbiamo", "abiti", "acquista", "acquistalo", "adesso", "adotta", "adozione", "affare", "affari", "affittare",
    "affittasi", "affitti", "affitto", "affrettatevi", "affrettati", "agenzia", "aiutaci", "aiutiamo", "aiuto",
    "allenamento", "amici", "amore", "anche", "ancora", "animali", "anno", "aperitivo", "aperta", "aperte",
    "aperti", "aperto", "apertura", "aperture", "appartamenti", "appartamento", "approfitta", "approfittane",
    "approfittate", "arrivata", "arrivate", "arrivati", "arrivato", "arrivi", "arrivo", "aspetta", "aspettate",
    "aspettiamo", "assistenza", "assolutamente", "assumiamo", "assurda", "assurdo", "attenzione", "auguri", "auto",
    "autunnale", "autunno", "avere", "avviso", "avvocato", "bambini", "basta", "bella", "belle", "belli",
    "bellissima", "bellissimi", "bellissimo", "bello", "benessere", "benvenuti", "benvenuto", "bio", "birra",
    "black", "bomba", "bonta", "buon", "buona", "buone", "buoni", "buonissimo", "buono", "caffe", "camera",
    "camere", "cani", "capelli", "capodanno", "carnevale", "casa", "cena", "centro", "cercasi", "cerchiamo",
    "cerco", "che", "chi", "chiama", "chiamaci", "chiamate", "chiuse", "chiusi", "chiuso", "ci", "ciao", "citta",
    "clicca", "cliente", "clienti", "colazione", "collezione", "colore", "come", "comincia", "commenta",
    "commentate", "commercialista", "comoda", "comodamente", "comodo", "completa", "completamente", "completo",
    "compra", "compralo", "con", "concediti", "concerto", "condividete", "condividi", "consegna", "consegne",
    "consulenza", "consulenze", "contatta", "contattaci", "convenienza", "conviene", "corpo", "correte", "corri",
    "corsa", "corsi", "corso", "cosa", "costi", "costo", "crociera", "cucciolo", "cuore", "da", "dagli", "dai",
    "dal", "dalla", "dalle", "davvero", "degli", "degustazione", "dei", "del", "della", "delle", "dello",
    "dentista", "devi", "di", "dieta", "dimagrire", "direct", "diretta", "disponibile", "disponibili", "dolce",
    "dolci", "domani", "domenica", "dona", "donate", "donazione", "donna", "dopo", "doppio", "dove", "eccezionale",
    "eccezionali", "ed", "elettricista", "entra", "entrambi", "entrate", "entro", "epifania", "esaurite",
    "esauriti", "esaurito", "esclusiva", "esclusive", "esclusivi", "esclusivo", "essere", "estate", "estiva",
    "estivi", "euro", "eventi", "evento", "extra", "facile", "fantastica", "fantastico", "fare", "fatto", "festa",
    "feste", "festeggia", "festeggiamo", "finalmente", "finanziamento", "finisce", "finita", "finito", "fino",
    "firma", "firmate", "fitness", "focaccia", "fortuna", "foto", "fra", "friday", "garage", "garantita",
    "garantiti", "garantito", "garanzia", "gatti", "gelato", "gia", "giorni", "giorno", "giovedi", "gli", "grande",
    "grandi", "grandissimi", "gratis", "gratuita", "gratuitamente", "gratuite", "gratuiti", "gratuito", "grazie",
    "guadagna", "guadagnare", "guadagni", "guarda", "gusto", "hai", "halloween", "hotel", "idraulico", "ieri", "il",
    "immediata", "immediato", "immobiliare", "impegno", "imperdibile", "imperdibili", "impianti", "importante",
    "in", "inaugurazione", "incredibile", "incredibili", "ingresso", "inizia", "iniziamo", "iniziano", "insieme",
    "installazione", "interessi", "intervento", "invernale", "invernali", "inverno", "invita", "irripetibile",
    "iscrivetevi", "iscriviti", "iscrizione", "iscrizioni", "italia", "italiana", "italiani", "italiano", "la",
    "lago", "lavoro", "le", "leggi", "letto", "libera", "libero", "limitata", "limitate", "limitati", "limitato",
    "link", "liquidazione", "live", "lo", "locale", "locali", "loro", "lunedi", "mai", "mamma", "mare", "martedi",
    "massaggio", "mattina", "maxi", "medico", "mega", "meno", "menu", "meravigliosa", "meraviglioso", "mercatino",
    "mercoledi", "mese", "messaggi", "messaggio", "meta", "mettete", "metti", "mi", "mia", "miglior", "migliorare",
    "migliore", "migliori", "mille", "mini", "mio", "misure", "molte", "molti", "molto", "mondo", "montagna",
    "mostra", "moto", "mutui", "mutuo", "natale", "natalizi", "natalizia", "negli", "negozi", "negozio", "nei",
    "nel", "nella", "nelle", "nello", "nessun", "nessuna", "niente", "no", "noi", "non", "nostra", "nostre",
    "nostri", "nostro", "notaio", "notte", "novita", "nuova", "nuovamente", "nuove", "nuovi", "nuovissima",
    "nuovissime", "nuovissimi", "nuovissimo", "nuovo", "obiettivo", "occasione", "occasioni", "offerta", "offerte",
    "offriamo", "oggi", "ogni", "oltre", "omaggio", "ora", "orari", "orario", "ordina", "ordinalo", "ore",
    "ovunque", "paese", "palestra", "pancia", "pane", "papa", "partecipa", "partecipate", "partenza", "partenze",
    "parti", "partiamo", "pasqua", "passa", "passate", "pazzesca", "pazzeschi", "pazzesco", "per", "perche",
    "perdere", "perderti", "perdete", "perdetevi", "perfetta", "perfetto", "persona", "persone", "peso", "pezzi",
    "piazza", "piega", "piscina", "piu", "pizza", "poche", "pochi", "pomeriggio", "porta", "portate", "post",
    "posti", "pranzo", "prenota", "prenotalo", "prenotate", "prestiti", "prestito", "preventivi", "preventivo",
    "prezzi", "prezzo", "prima", "primavera", "primaverile", "prime", "primi", "primo", "privato", "prodotti",
    "prodotto", "profilo", "promo", "promozione", "promozioni", "pronta", "pronti", "pronto", "prova", "provalo",
    "puoi", "qualita", "qualunque", "quando", "quanti", "quanto", "quella", "quello", "questa", "queste", "questi",
    "questo", "qui", "raddoppia", "rata", "rate", "regala", "regalatevi", "regalati", "regali", "regaliamo",
    "regalo", "ricco", "richiedi", "rimaste", "rimasti", "rimborsati", "riparazione", "riparazioni", "risparmi",
    "risparmia", "risparmiate", "risparmio", "ristorante", "ristrutturazione", "risultati", "risultato", "ritorno",
    "sabato", "saldi", "saldo", "salute", "salva", "salvate", "sapere", "sapore", "scade", "scadenza", "scadono",
    "scarica", "scarpe", "scegli", "scegliete", "scontata", "scontati", "scontato", "sconti", "sconto", "scopri",
    "scoprilo", "scoprite", "scriveteci", "scrivici", "scrivimi", "seguici", "seguite", "sei", "sempre", "senza",
    "sera", "servizi", "servizio", "settimana", "shock", "si", "siamo", "sicura", "sicuro", "sito", "soddisfatti",
    "sogni", "sogno", "sola", "soldi", "sole", "soli", "solo", "sono", "speciale", "speciali", "spedita", "spedito",
    "spedizione", "spedizioni", "spettacolo", "spiaggia", "sta", "stai", "stanno", "stasera", "stop", "storia",
    "storie", "straordinaria", "straordinario", "stupenda", "stupendo", "su", "sua", "subito", "successo", "sui",
    "sul", "sulla", "sulle", "suo", "super", "svendita", "svendite", "tagga", "taggate", "taglie", "taglio",
    "tanti", "tantissimo", "tanto", "tempo", "terminano", "termine", "terreno", "ti", "torna", "tornano", "tornata",
    "tornati", "tornato", "torta", "torte", "totale", "totali", "tour", "tra", "trattamenti", "trattamento",
    "treno", "tripla", "triplo", "trova", "trovarci", "trovate", "trovi", "tua", "tue", "tuo", "tuoi", "tutta",
    "tutte", "tutti", "tutto", "ultima", "ultime", "ultimi", "ultimissima", "ultimissime", "ultimissimi",
    "ultimissimo", "ultimo", "un", "una", "unghie", "unica", "unici", "unico", "uno", "uomo", "urgente", "urgenza",
    "usato", "vacanza", "vacanze", "vai", "valentino", "vantaggi", "vantaggio", "veloce", "veloci", "vendesi",
    "vendita", "vendo", "venerdi", "venirci", "venite", "veramente", "vestiti", "vi", "via", "viaggi", "viaggio",
    "video", "vieni", "vigilia", "villa", "vincete", "vinci", "vino", "vintage", "visita", "visitaci", "visitate",
    "viso", "vita", "voi", "voli", "volo", "vostra", "vostre", "vostri", "vostro", "vuoi", "week", "weekend", "wow",
    "yoga", "zero",
];

/// The same in English.
#[rustfmt::skip]
static ENGLISH: &[&str] = &[
    "about", "absolutely", "act", "adopt", "adventure", "after", "again", "all", "always", "amazing", "an", "and",
    "anniversary", "announcement", "annual", "answer", "any", "anything", "apartments", "apply", "are", "arrived",
    "arriving", "as", "ask", "at", "attention", "autumn", "available", "awesome", "baby", "back", "bank", "bargain",
    "bargains", "bathroom", "be", "beach", "beautiful", "beauty", "bed", "bedroom", "beer", "before", "below",
    "best", "better", "big", "biggest", "bio", "birthday", "black", "body", "bonus", "book", "books", "bread",
    "breakfast", "brunch", "buffet", "but", "buy", "by", "cake", "cakes", "call", "can", "can't", "car", "cars",
    "cash", "cat", "cats", "chance", "chances", "cheap", "cheapest", "check", "checklist", "children", "christmas",
    "class", "classes", "clearance", "click", "clients", "closed", "closing", "clothes", "cocktails", "coffee",
    "college", "come", "coming", "comment", "comments", "completely", "computer", "concert", "consultation",
    "contact", "contest", "cost", "costs", "course", "courses", "cover", "crazy", "cream", "credit", "cruise",
    "customers", "cyber", "daily", "day", "days", "deal", "deals", "deals'", "debt", "delicious", "delivered",
    "delivery", "demo", "dentist", "dining", "dinner", "discount", "discounts", "discover", "do", "doctor", "does",
    "dog", "dogs", "don't", "donate", "donation", "donations", "doors", "double", "down", "download", "downloads",
    "dream", "dreams", "dress", "drinks", "earn", "earning", "easter", "ebook", "electrician", "emergency", "end",
    "ends", "enjoy", "escape", "estimate", "eve", "even", "event", "events", "ever", "every", "everybody",
    "everyone", "everything", "exclusive", "exclusively", "exhibition", "extra", "fair", "fall", "fantastic",
    "fast", "fat", "father's", "fathers", "fee", "feel", "feeling", "fees", "festival", "few", "final", "find",
    "first", "fitness", "flats", "flight", "flights", "flooring", "flowers", "follow", "food", "for", "free",
    "fresh", "friday", "from", "furniture", "future", "games", "garden", "get", "getaway", "gift", "gifts", "give",
    "giveaway", "go", "going", "gone", "good", "gorgeous", "grab", "great", "guarantee", "guaranteed", "guide",
    "gym", "hair", "half", "halloween", "happy", "has", "hate", "have", "health", "help", "her", "here", "highest",
    "hiring", "his", "holiday", "holidays", "home", "homes", "hotel", "hotels", "hour", "hours", "house", "how",
    "huge", "hurry", "i'm", "ice", "if", "important", "in", "incredible", "insane", "insurance", "interest", "into",
    "is", "it", "it's", "its", "job", "jobs", "join", "joined", "just", "kids", "kids'", "kitchen", "know",
    "laptop", "laptops", "last", "lasts", "latest", "lawyer", "learn", "left", "less", "let's", "life", "limited",
    "link", "literally", "live", "loan", "loans", "look", "lose", "loss", "love", "loved", "lowest", "lunch",
    "luxury", "make", "makeup", "many", "market", "massage", "massive", "mattress", "me", "meet", "mega",
    "membership", "men", "menu", "message", "miss", "monday", "money", "month", "months", "more", "mortgage",
    "most", "mother's", "mothers", "much", "museum", "must", "my", "nails", "need", "never", "new", "newest",
    "news", "night", "nightly", "nights", "no", "not", "nothing", "now", "now's", "of", "off", "offer", "offers",
    "on", "online", "only", "open", "opening", "or", "order", "our", "out", "over", "paint", "parties", "party",
    "people", "perfect", "petition", "phone", "phones", "pizza", "plants", "please", "plumber", "pool", "post",
    "price", "prices", "prize", "prizes", "product", "products", "proven", "public", "puppy", "quality", "question",
    "questions", "quote", "quotes", "read", "reading", "ready", "real", "really", "register", "rent", "rental",
    "repair", "repairs", "rescue", "reservation", "reserve", "restaurant", "results", "returns", "reward",
    "rewards", "rich", "right", "roof", "roofing", "room", "rooms", "sale", "sales", "save", "saved", "savings",
    "school", "schools", "sea", "seats", "secret", "secrets", "see", "sell", "selling", "seriously", "service",
    "services", "share", "shipping", "shoes", "shop", "show", "sign", "skin", "slim", "so", "sofa", "solar", "sold",
    "some", "something", "soon", "spa", "special", "spots", "spring", "start", "starts", "still", "stock", "stop",
    "stories", "story", "stream", "student", "students", "stunning", "subscribe", "success", "such", "summer",
    "summer's", "super", "supplies", "support", "swipe", "tag", "take", "takeaway", "tasty", "team", "tech", "tell",
    "template", "than", "thank", "thanks", "thanksgiving", "that", "that's", "the", "their", "there", "these",
    "they", "think", "this", "those", "ticket", "tickets", "time", "tires", "to", "today", "today's", "tomorrow",
    "tonight", "tonight's", "too", "tools", "total", "totally", "tour", "tours", "toys", "training", "travel",
    "treatment", "treatments", "trial", "trip", "triple", "true", "truth", "try", "tyres", "unbelievable", "unique",
    "university", "until", "up", "update", "urgent", "us", "used", "vacancy", "valentine's", "very", "video",
    "view", "views", "visit", "vote", "wait", "want", "wanted", "warning", "was", "watch", "we", "we're", "webinar",
    "wedding", "week", "weekend", "weekends", "weeks", "weight", "welcome", "what", "when", "where", "while", "why",
    "will", "win", "windows", "wine", "winner", "winners", "winter", "winter's", "with", "without", "women", "won",
    "won't", "work", "workshop", "wow", "year", "year's", "yearly", "yes", "yoga", "you", "you're", "your", "yummy",
    "zero",
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
