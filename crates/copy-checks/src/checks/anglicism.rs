//! English words in Italian copy where everybody has an Italian one: "location" for "luogo", "deadline" for
//! "scadenza". Words that are Italian by now (e-mail, marketing, social, sport, online, weekend, team) pass, and so do
//! titles, names and quotations. Always advice: whom the text is for may speak so.

use super::{Cite, spelling_help as help};
use crate::{Findings, Promise, Rule, Severity, Subject};
use lexicon::List;
use wording::{Language, Say};

pub(super) const CITES: &[Cite] = &[];

/// What the phrase says in Italian, by its English word; sorted.
#[rustfmt::skip]
static ITALIAN: &[(&str, &str)] = &[
    ("advisor", "consulente"), ("amazing", "straordinario"), ("amenities", "servizi"),
    ("appointment", "appuntamento"), ("asap", "appena possibile"), ("award", "premio"), ("awards", "premi"),
    ("awareness", "notorietà"), ("awesome", "fantastico"), ("back to school", "ritorno a scuola"), ("bag", "borsa"),
    ("bakery", "panificio"), ("best friend", "migliori amici"), ("best practice", "buone pratiche"),
    ("best practices", "buone pratiche"), ("book lover", "amanti dei libri"), ("book lovers", "amanti dei libri"),
    ("book now", "prenota ora"), ("boostare", "promuovere"), ("brand new", "nuovissimo"),
    ("brandizzare", "personalizzare"), ("brandizzata", "col tuo marchio"), ("brandizzate", "col tuo marchio"),
    ("brandizzati", "col tuo marchio"), ("brandizzato", "col tuo marchio"), ("break", "pausa"),
    ("breakfast", "colazione"), ("briefing", "riunione"), ("briffare", "istruire"),
    ("budget friendly", "alla portata di tutti"), ("buy now", "acquista ora"), ("cakes", "torte"),
    ("call", "chiamata"), ("challenge", "sfida"), ("charity", "beneficenza"), ("coffee break", "pausa caffè"),
    ("coffee lover", "amanti del caffè"), ("coffee lovers", "amanti del caffè"), ("coming soon", "in arrivo"),
    ("commitment", "impegno"), ("competitor", "concorrenti"), ("competitors", "concorrenti"),
    ("contact us", "contattaci"), ("contest", "concorso"), ("core business", "attività principale"),
    ("cost saving", "risparmio"), ("cosy", "accogliente"), ("cozy", "accogliente"), ("crunchy", "croccante"),
    ("customer", "clienti"), ("customer care", "assistenza clienti"), ("customer service", "assistenza clienti"),
    ("customers", "clienti"), ("customizzare", "personalizzare"), ("customizzata", "su misura"),
    ("customizzate", "su misura"), ("customizzati", "su misura"), ("customizzato", "su misura"),
    ("data driven", "basato sui dati"), ("deadline", "scadenza"), ("debrief", "riunione finale"),
    ("deliverable", "risultati"), ("deliverables", "risultati"), ("delivery", "consegna"), ("dinner", "cena"),
    ("discount", "sconto"), ("discover more", "scopri di più"), ("download", "scaricare"), ("downloada", "scaricare"),
    ("downloadare", "scaricare"), ("dress", "abito"), ("droppare", "lanciare"), ("early booking", "prenota prima"),
    ("easy", "facile"), ("easy going", "alla mano"), ("effort", "impegno"), ("employee", "dipendenti"),
    ("employees", "dipendenti"), ("empowerment", "autonomia"), ("engagement", "coinvolgimento"),
    ("enjoy your meal", "buon appetito"), ("experience", "esperienza"), ("facilities", "servizi"),
    ("family friendly", "adatto alle famiglie"), ("family owned", "di famiglia"),
    ("family run", "a conduzione familiare"), ("fee", "commissione"), ("fillare", "riempire"),
    ("find out more", "scopri di più"), ("fine dining", "alta cucina"), ("follow up", "seguito"),
    ("follow us", "seguici"), ("food", "cibo"), ("food lover", "amanti della buona tavola"),
    ("food lovers", "amanti della buona tavola"), ("form", "modulo"), ("forwarda", "inoltrare"),
    ("forwardare", "inoltrare"), ("free", "gratis"), ("free shipping", "spedizione gratuita"), ("fresh", "fresco"),
    ("front desk", "accoglienza"), ("fun fact", "curiosità"), ("fundraising", "raccolta fondi"),
    ("game changer", "svolta"), ("gap", "divario"), ("gift", "regalo"), ("gift guide", "idee regalo"),
    ("gluten free", "senza glutine"), ("goal", "obiettivo"), ("goals", "obiettivi"), ("good morning", "buongiorno"),
    ("good vibes", "buonumore"), ("grand opening", "inaugurazione"), ("guest", "ospite"), ("guests", "ospiti"),
    ("guideline", "linee guida"), ("guidelines", "linee guida"), ("hair care", "cura dei capelli"),
    ("hair stylist", "parrucchiere"), ("hand made", "fatto a mano"), ("handcrafted", "fatto a mano"),
    ("handmade", "fatto a mano"), ("happiness", "felicità"), ("happy customer", "clienti soddisfatti"),
    ("happy customers", "clienti soddisfatti"), ("happy to announce", "felici di annunciare"),
    ("high quality", "alta qualità"), ("hiring", "assunzioni"), ("holiday", "vacanza"),
    ("home delivery", "consegna a domicilio"), ("home made", "fatto in casa"), ("homemade", "fatto in casa"),
    ("insight", "spunti"), ("insights", "spunti"), ("issue", "problemi"), ("issues", "problemi"),
    ("jacket", "giacca"), ("join our team", "entra nella squadra"), ("join the team", "entra nella squadra"),
    ("join us", "unisciti a noi"), ("key point", "punto chiave"), ("key points", "punti chiave"),
    ("kick off", "avvio"), ("kid friendly", "adatto ai bambini"), ("kids", "bambini"),
    ("kids friendly", "adatto ai bambini"), ("know how", "competenze"), ("lactose free", "senza lattosio"),
    ("learn more", "scopri di più"), ("limited edition", "edizione limitata"), ("location", "luogo"),
    ("lovely", "delizioso"), ("lunch", "pranzo"), ("made to measure", "su misura"), ("matchare", "abbinare"),
    ("meeting", "riunione"), ("milestone", "traguardo"), ("mindset", "mentalità"), ("mission", "missione"),
    ("morning", "mattina"), ("must", "irrinunciabile"), ("must have", "irrinunciabile"),
    ("new arrival", "nuovi arrivi"), ("new arrivals", "nuovi arrivi"), ("new collection", "nuova collezione"),
    ("new entry", "novità"), ("new season", "nuova stagione"), ("onboarding", "inserimento"),
    ("open now", "aperto adesso"), ("opening", "inaugurazione"), ("opening hours", "orari"),
    ("opening soon", "prossima apertura"), ("order now", "ordina ora"), ("outcome", "risultati"),
    ("outcomes", "risultati"), ("overview", "panoramica"), ("ownership", "responsabilità"), ("parking", "parcheggio"),
    ("partnership", "collaborazione"), ("performare", "rendere"), ("pet lover", "amanti degli animali"),
    ("pet lovers", "amanti degli animali"), ("planning", "programmazione"), ("price list", "listino"),
    ("pricing", "prezzi"), ("provider", "fornitore"), ("providers", "fornitori"), ("pushare", "spingere"),
    ("quality time", "tempo insieme"), ("quick win", "risultato rapido"), ("range", "gamma"),
    ("read more", "leggi tutto"), ("ready", "pronti"), ("real estate", "immobiliare"), ("recap", "riepilogo"),
    ("refund", "rimborso"), ("reminder", "promemoria"), ("reservation", "prenotazione"), ("revenue", "ricavi"),
    ("room", "camera"), ("schedula", "programma"), ("schedulare", "programmare"), ("schedulata", "programmato"),
    ("schedulato", "programmato"), ("see you soon", "a presto"), ("self care", "cura di sé"),
    ("self confidence", "fiducia in sé"), ("settare", "impostare"), ("shoes", "scarpe"), ("shop now", "acquista ora"),
    ("sign up", "iscriviti"), ("size", "taglia"), ("size guide", "guida alle taglie"), ("skill", "competenze"),
    ("skillare", "esperto"), ("skillata", "esperta"), ("skillati", "esperti"), ("skillato", "esperto"),
    ("skills", "competenze"), ("skippare", "saltare"), ("soft skill", "competenze trasversali"),
    ("soft skills", "competenze trasversali"), ("special guest", "ospite speciale"),
    ("special price", "prezzo speciale"), ("speech", "intervento"), ("spoilerare", "svelare"),
    ("spring collection", "collezione primaverile"), ("spring season", "stagione primaverile"),
    ("stakeholder", "portatori di interesse"), ("stakeholders", "portatori di interesse"), ("stay", "soggiorno"),
    ("stay tuned", "continua a seguirci"), ("step", "passo"), ("step by step", "passo dopo passo"),
    ("store", "negozio"), ("store opening", "apertura del negozio"), ("sugar free", "senza zucchero"),
    ("summer camp", "campo estivo"), ("summer collection", "collezione estiva"), ("summer sale", "saldi estivi"),
    ("summer sales", "saldi estivi"), ("supplier", "fornitori"), ("suppliers", "fornitori"),
    ("sustainability", "sostenibilità"), ("tailor made", "su misura"), ("targetizzare", "scegliere il pubblico"),
    ("targettizzare", "scegliere il pubblico"), ("task", "compito"), ("tasting", "degustazione"),
    ("tasty", "gustoso"), ("team work", "lavoro di squadra"), ("teamwork", "lavoro di squadra"),
    ("thank you", "grazie"), ("time saving", "risparmio di tempo"), ("tips", "consigli"), ("tool", "strumenti"),
    ("tools", "strumenti"), ("top quality", "alta qualità"), ("training", "formazione"), ("triggerare", "provocare"),
    ("trip", "viaggio"), ("try now", "prova ora"), ("update", "aggiornamento"), ("upload", "caricare"),
    ("uploada", "caricare"), ("uploadare", "caricare"), ("user friendly", "facile da usare"),
    ("value proposition", "proposta di valore"), ("venue", "sede"), ("video call", "videochiamata"),
    ("videocall", "videochiamata"), ("vision", "visione"), ("visit us", "vieni a trovarci"),
    ("volunteer", "volontari"), ("volunteers", "volontari"), ("we are hiring", "cerchiamo personale"),
    ("wedding", "matrimonio"), ("welcome drink", "aperitivo di benvenuto"), ("win win", "vantaggioso per tutti"),
    ("wine lover", "amanti del vino"), ("wine lovers", "amanti del vino"), ("wine tasting", "degustazione di vini"),
    ("winter collection", "collezione invernale"), ("winter sale", "saldi invernali"),
    ("winter sales", "saldi invernali"), ("workflow", "flusso di lavoro"), ("yummy", "squisito"),
];

pub(super) fn check(subject: &Subject<'_>, out: &mut Findings) {
    if subject.language != Language::It {
        return;
    }
    for part in subject.prose() {
        let text = &part.text;
        for phrase in text.phrases(List::Anglicism) {
            let tokens = text.tokens.get(phrase.first..=phrase.last).unwrap_or_default();
            // The phrase may hold an article: what counts is the longest row of English words in it.
            let folded: Vec<&str> = tokens.iter().map(|token| text.folded(token)).collect();
            let found = (1..=folded.len()).rev().find_map(|size| {
                (0..=folded.len() - size).find_map(|from| {
                    let words = folded.get(from..from + size)?.join(" ");
                    let place = ITALIAN.binary_search_by(|(english, _)| (*english).cmp(words.as_str())).ok()?;
                    Some((from, size, ITALIAN.get(place)?.1))
                })
            });
            let Some((from, size, italian)) = found else { continue };
            let (Some(first), Some(last)) = (tokens.get(from), tokens.get(from + size - 1)) else { continue };
            let range = first.range().start..last.range().end;
            let written = text.raw.get(range.clone()).unwrap_or_default();
            // A title or a brand: capitals in the middle of a sentence.
            let inside = first.before != lexicon::Break::Sentence;
            let titled = size > 1 && tokens.iter().skip(from).take(size).all(|token| text.written(token).starts_with(char::is_uppercase));
            let named = inside && size == 1 && written.starts_with(char::is_uppercase) && !written.chars().all(char::is_uppercase);
            if named || titled && inside {
                continue;
            }
            let italian = help::cased(text, written, italian);
            let say = Say::EnglishWord { words: written.to_owned(), italian: italian.clone() };
            out.at(Rule::Anglicism, Severity::Advice, part.field, range, say).fix(
                Promise::Choose,
                Say::FixReplace { text: italian.clone() },
                italian,
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_sorted() {
        assert!(ITALIAN.is_sorted_by(|(first, _), (second, _)| first < second));
    }
}
