### Il lavoro della persona: obiettivo, pubblico, piattaforme, testi, piano.

name-objective-awareness = Farsi ricordare
    .about = Raggiungere persone che non ti conoscono
name-objective-traffic = Portare visite
    .about = Portare persone su una pagina del sito
name-objective-engagement = Creare interazioni
    .about = Ottenere commenti, salvataggi, condivisioni, risposte
name-objective-leads = Raccogliere contatti
    .about = Ottenere richieste, iscrizioni, prenotazioni
name-objective-sales = Vendere
    .about = Ottenere ordini, in negozio o online
name-objective-app = Far installare l’app
    .about = Ottenere installazioni e primi usi
name-objective-loyalty = Far tornare i clienti
    .about = Ottenere nuovi acquisti, recensioni, passaparola da chi è già cliente

name-stage-awareness = Notorietà
    .about = See: ti vede chi potrebbe avere bisogno di te
name-stage-consideration = Considerazione
    .about = Think: chi ha un bisogno ti valuta
name-stage-conversion = Conversione
    .about = Do: chi ti valuta agisce
name-stage-loyalty = Fedeltà
    .about = Care: chi è cliente torna e parla di te

name-goal-period-campaign = in tutta la campagna
name-goal-period-month = al mese
name-goal-period-week = alla settimana

name-goal-field-action = Che cosa deve succedere
    .about = Comincia con un verbo: «ricevere più richieste di preventivo dal sito»
name-goal-field-baseline = Da dove parti
    .about = Il numero di oggi o dell’ultima volta
name-goal-field-target = Dove vuoi arrivare
    .about = Un numero, contato come quello di partenza
name-goal-field-unit = Unità
    .about = Che cosa contano i due numeri: richieste, ordini, €, %
name-goal-field-reason = A che cosa serve all’attività
    .about = L’obiettivo più grande che questo aiuta a raggiungere
name-goal-field-capacity = Perché è raggiungibile
    .about = Un risultato passato, un dato di settore, le ore e il denaro che hai
name-goal-field-start = Inizio
    .about = Il giorno in cui la campagna comincia
name-goal-field-end = Fine
    .about = Il giorno in cui si guarda il risultato
name-goal-field-budget = Budget
    .about = Quanto spendi in tutto per la pubblicità; 0 se non ne fai

name-kpi-reach = Copertura
    .about = Quante persone diverse vedono almeno una volta
name-kpi-impressions = Impression
    .about = Quante volte viene mostrato
name-kpi-cpm = CPM
    .about = Costo di mille impression
name-kpi-frequency = Frequenza
    .about = Quante volte, in media, vede ogni persona raggiunta
name-kpi-video-view-rate = Tasso di visualizzazione dei video
    .about = Quante impression diventano visualizzazioni
name-kpi-brand-searches = Ricerche del marchio
    .about = Quante volte il tuo nome viene cercato
name-kpi-followers = Follower
    .about = Quante persone ti seguono
name-kpi-clicks = Clic sul link
    .about = Quante volte il link viene aperto
name-kpi-ctr = CTR
    .about = Percentuale di impression che diventano clic
name-kpi-cpc = CPC
    .about = Costo di un clic
name-kpi-landing-page-views = Visite alla pagina
    .about = Quante volte la pagina si carica davvero dopo il clic
name-kpi-interactions = Interazioni
    .about = Reazioni, commenti, salvataggi e condivisioni
name-kpi-engagement-rate = Tasso di interazione
    .about = Interazioni ogni cento impression; altri lo calcolano sui follower
name-kpi-saves = Salvataggi
    .about = Quante persone lo tengono per dopo
name-kpi-shares = Condivisioni
    .about = Quante persone lo passano ad altri
name-kpi-subscribers = Iscritti alla newsletter
    .about = Quante persone ti hanno dato il permesso di scrivere loro
name-kpi-leads = Contatti
    .about = Richieste, iscrizioni, prenotazioni
name-kpi-cost-per-lead = CPL
    .about = Costo di un contatto
name-kpi-orders = Ordini
    .about = Quanti acquisti
name-kpi-revenue = Ricavi
    .about = Il valore degli ordini
name-kpi-cvr = Tasso di conversione
    .about = Percentuale di clic che diventano conversioni
name-kpi-cpa = CPA
    .about = Costo di una conversione
name-kpi-roas = ROAS
    .about = Ricavi per ogni euro speso; ha senso solo accanto alla sua fase
name-kpi-average-order = Scontrino medio
    .about = Quanto vale un ordine in media
name-kpi-cart-rate = Aggiunte al carrello
    .about = Percentuale di clic che mettono qualcosa nel carrello
name-kpi-installs = Installazioni
    .about = Quante volte l’app viene installata
name-kpi-cost-per-install = CPI
    .about = Costo di un’installazione
name-kpi-repeat-rate = Tasso di riacquisto
    .about = Percentuale di clienti che comprano di nuovo
name-kpi-ltv = LTV
    .about = Quanto vale un cliente nel tempo; buono se è almeno il triplo di quanto costa trovarlo
name-kpi-nps = NPS
    .about = Chi ti consiglierebbe meno chi ti sconsiglierebbe
name-kpi-response-time = Tempo di risposta
    .about = Quanto aspetta chi ti scrive
name-kpi-reviews = Recensioni
    .about = Quante recensioni hai
name-kpi-user-content = Contenuti dei clienti
    .about = Quante volte i clienti pubblicano qualcosa su di te

name-term-spend = spesa
name-term-impressions = impression
name-term-reach = persone raggiunte
name-term-clicks = clic
name-term-interactions = interazioni
name-term-video-views = visualizzazioni
name-term-conversions = conversioni
name-term-leads = contatti
name-term-orders = ordini
name-term-carts = aggiunte al carrello
name-term-installs = installazioni
name-term-revenue = ricavi
name-term-customers = clienti
name-term-returning-customers = clienti che tornano
name-term-average-order = scontrino medio
name-term-orders-per-year = ordini all’anno
name-term-years = anni
name-term-promoters-per-cent = % di promotori
name-term-detractors-per-cent = % di detrattori

name-smart-letter-specific = Specifico
name-smart-letter-measurable = Misurabile
name-smart-letter-achievable = Raggiungibile
name-smart-letter-relevant = Rilevante
name-smart-letter-time-bound = Con una scadenza

name-smart-missing-action = Scrivi che cosa deve succedere, con un verbo
name-smart-missing-action-too-short = Una parola sola non basta: chi fa che cosa, e dove?
name-smart-missing-vague-action = È un’aspirazione, non un obiettivo: nessun numero potrà dire se l’hai raggiunta
name-smart-missing-metric = Scegli la metrica che dirà se ci sei arrivato
name-smart-missing-baseline = Manca il valore di partenza: senza, non si vede il cambiamento. Se parti da zero, scrivi 0
name-smart-missing-baseline-not-a-number = Il valore di partenza non è un numero
name-smart-missing-target = Manca il valore da raggiungere
name-smart-missing-target-not-a-number = Il valore da raggiungere non è un numero
name-smart-missing-unit = Scrivi che cosa contano i due numeri: ordini, €, %
name-smart-missing-no-change = Partenza e arrivo sono uguali: che cosa cambia?
name-smart-missing-wrong-direction = Con questa metrica il valore da raggiungere è peggiore di quello di partenza
name-smart-missing-capacity = Scrivi perché ce la puoi fare: un risultato passato, un dato di settore, le ore e il denaro che hai
name-smart-missing-budget-not-a-number = Il budget non è un numero
name-smart-missing-reason = Scrivi a quale obiettivo dell’attività serve
name-smart-missing-start = Manca il giorno di inizio
name-smart-missing-start-not-a-date = Il giorno di inizio non è una data che esiste: scrivi per esempio 23/11/2026
name-smart-missing-end = Manca il giorno in cui guarderai il risultato
name-smart-missing-end-not-a-date = Il giorno di fine non è una data che esiste: scrivi per esempio 31/12/2026
name-smart-missing-end-before-start = La fine deve venire dopo l’inizio

name-market-consumers = Persone (B2C)
name-market-businesses = Aziende (B2B)
name-market-both = Persone e aziende

name-education-primary = Scuola elementare
name-education-middle = Scuola media
name-education-high = Scuola superiore o di più

name-aware-unaware = Non sa di avere il problema
    .about = Parla della sua vita, non di te
name-aware-problem-aware = Sente il problema
    .about = Dai un nome al problema e mostra che lo capisci
name-aware-solution-aware = Sa che esistono soluzioni
    .about = Spiega perché il tuo modo funziona
name-aware-product-aware = Ti conosce, non è convinto
    .about = Porta prove e rispondi alle obiezioni
name-aware-most-aware = Aspetta solo l’occasione
    .about = Fai un’offerta chiara e rendi facile agire

name-persona-field-situation = Ruolo e situazione
name-persona-field-demographics = Dati anagrafici
name-persona-field-needs = Bisogni
name-persona-field-frustrations = Frustrazioni
name-persona-field-objections = Obiezioni
name-persona-field-words = Parole che usa
name-persona-field-places = Dove si trova
name-persona-field-trigger = Che cosa la fa muovere
name-persona-field-quote = Una sua frase
name-persona-field-when = Quando…
name-persona-field-want = voglio…
name-persona-field-so = così da…
name-persona-field-says = Che cosa dice
name-persona-field-thinks = Che cosa pensa
name-persona-field-does = Che cosa fa
name-persona-field-feels = Che cosa sente
name-basis-assumption = Ipotesi
name-basis-evidence = Evidenza

name-message-field-pain = Problema
name-message-field-promise = Promessa
name-message-field-proof = Prova
name-message-field-objection = Obiezione
name-message-field-answer = Risposta all’obiezione

warning-no-persona = Descrivi almeno una persona: chi parla a tutti non convince nessuno
warning-no-needs = { $persona }: manca che cosa le serve
warning-all-assumption = { $persona }: è tutta un’ipotesi. Parla con tre clienti e segna come evidenza quello che confermano
warning-evidence-without-source = { $persona }, { $field }: è segnato come evidenza, ma manca da dove viene
warning-demographics-outnumber-needs = { $persona }: ci sono più dati anagrafici ({ NUMBER($demographics) }) che bisogni ({ NUMBER($needs) }). L’età non dice perché compra
warning-no-message = La mappa dei messaggi è vuota: parti dal problema e scrivi che cosa prometti
warning-promise-without-proof = «{ $promise }»: manca la prova
warning-objection-without-answer = «{ $objection }»: manca la risposta
warning-no-objection-answered = Hai scritto delle obiezioni, ma nessun messaggio risponde
warning-persona-unnamed = Persona senza nome

name-purchase-impulse = D’impulso: poca spesa, poco rischio
name-purchase-considered = Dopo aver confrontato
name-purchase-local = Sul posto: negozio, locale, studio
name-purchase-recurring = Con un abbonamento o un contratto
name-content-text = Testi
name-content-photo = Foto
name-content-design = Grafica
name-content-short-video = Video brevi
name-content-long-video = Video lunghi
name-choice-field-reason = Perché
name-choice-field-per-week = Pezzi alla settimana
name-choice-field-budget = Budget
name-factor-goal = Obiettivo
name-factor-audience = Pubblico
name-factor-content = Contenuti
name-factor-purchase = Acquisto
name-factor-means = Mezzi
name-fit-none = nulla
name-fit-low = bassa
name-fit-medium = media
name-fit-good = buona
name-fit-best = ottima

reason-goal-fit = «{ $objective }»: { $fit ->
    [none] non adatto
    [low] poco adatto
    [medium] abbastanza adatto
    [good] adatto
    *[best] molto adatto
    }
reason-goal-unknown = Scegli l’obiettivo per sapere quanto è adatto
reason-people-there = { $of ->
    [one] { $there ->
    [0] La tua persona non è qui
    *[other] La tua persona è qui
    }
    *[other] { $there ->
    [0] Nessuna delle tue persone è qui
    [one] Una delle tue persone è qui, su { NUMBER($of) }
    *[other] Sono qui { NUMBER($there) } delle tue { NUMBER($of) } persone
    }
    }
reason-own-people = È tuo: raggiunge chi ti ha lasciato un indirizzo o ti cerca, senza intermediari
reason-searchers = Raggiunge chi cerca, su qualunque piattaforma passi il suo tempo
reason-people-unknown = Indica dove sono le tue persone per sapere se le trovi qui
reason-content-ready = { $kind }: è ciò che sai fare e che qui funziona meglio
reason-content-possible = { $kind }: si può; qui però rende di più altro ({ $better })
reason-content-missing = Qui serve ciò che non fai ancora: { $needed }
reason-content-unknown = Indica che cosa sai produrre
reason-purchase-fit = { $fit ->
    [none] Non è adatto
    [low] È poco adatto
    [medium] È abbastanza adatto
    [good] È adatto
    *[best] È molto adatto
    } a come vendi: { $how }
reason-purchase-unknown = Indica a chi vendi e come si compra da te
reason-hours = Chiede circa { $needed } ore alla settimana sulle { $available } che hai
reason-hours-unknown = Chiede circa { $needed } ore alla settimana: indica quante ne hai
reason-budget-there = Si paga, e un budget c’è
reason-budget-missing = Si paga, e il budget è zero
reason-budget-unknown = Si paga: indica il budget nell’obiettivo

name-assumption-cpm = CPM
name-assumption-ctr = CTR (%)
name-assumption-cvr = Tasso di conversione (%)
name-assumption-order-value = Valore di un ordine
name-assumption-margin = Margine (%)
name-assumption-audience = Persone raggiungibili
name-case-low = Prudente
name-case-mid = Probabile
name-case-high = Ottimista
name-feasibility-likely = Alla portata: ci arrivi anche nel caso prudente
name-feasibility-possible = Possibile: ci arrivi nel caso probabile
name-feasibility-ambitious = Ambizioso: ci arrivi solo nel caso ottimista
name-feasibility-out-of-reach = Fuori portata: nemmeno il caso ottimista ci arriva

name-status-draft = Bozza
name-status-ready = Pronto
name-status-approved = Approvato
name-status-published = Pubblicato
name-draft-field-title = Titolo di lavoro
name-draft-field-date = Giorno
name-draft-field-time = Ora
name-draft-field-first-comment = Primo commento
name-draft-field-media-notes = Immagini e video
name-draft-field-pillar = Tema
name-theme-system = Come il dispositivo
name-theme-light = Chiaro
name-theme-dark = Scuro

name-problem-not-json = Il file è rovinato o incompleto
name-problem-not-coso = Il file non è di Coso
name-problem-another-kind = Il file è di Coso, ma non contiene una campagna
name-problem-wrong-shape = Il file è di Coso, ma una sua parte non si legge
name-problem-broken-link = Il link è incompleto: forse è stato tagliato quando l’hanno copiato

name-month-1 = gennaio
name-month-2 = febbraio
name-month-3 = marzo
name-month-4 = aprile
name-month-5 = maggio
name-month-6 = giugno
name-month-7 = luglio
name-month-8 = agosto
name-month-9 = settembre
name-month-10 = ottobre
name-month-11 = novembre
name-month-12 = dicembre
date-long = { $day ->
    [1] 1º
    *[other] { NUMBER($day) }
    } { $month } { $year }
date-by = { $day ->
    [1] entro il 1º
    [8] entro l’8
    [11] entro l’11
    *[other] entro il { NUMBER($day) }
    } { $month } { $year }

smart-change = { $action }: da { $from } a { $to } { $unit } { $period }
smart-target = { $action }: { $to } { $unit } { $period }
smart-starting = Si comincia il giorno { $date }.
smart-measured = Si misura con questa metrica: { $metric }.
smart-serves = Serve a questo: { $reason }.
smart-capacity = È raggiungibile per questo: { $capacity }.
smart-budget = Budget: { $budget }.

name-scheduler-buffer = Buffer
name-scheduler-hootsuite = Hootsuite
name-scheduler-metricool = Metricool
name-scheduler-postpickr = PostPickr
name-left-out-not-a-post = Non è un post: annunci, e-mail, blog e messaggi si pubblicano altrove
name-left-out-other-platform = Non è per questa piattaforma
name-left-out-no-date = Manca il giorno
name-left-out-no-time = Manca l’ora
name-left-out-no-text = Manca il testo
name-left-out-published = È già pubblicato
name-left-out-held = È fermo: si libera nel calendario
name-left-out-past = L’ora è già passata
name-left-out-not-approved = Non ancora approvato
name-left-out-other-kind = Questo file porta un altro tipo di annuncio
name-left-out-too-few = Ha meno titoli o descrizioni di quanti ne servono: completali nel banco Testi
name-left-out-no-column = Nella riga dei titoli che hai incollato non c’è una colonna per il testo
name-export-which-approved = Solo ciò che è approvato
name-export-which-ready = Anche ciò che è pronto
name-export-which-all = Anche le bozze
name-loss-first-comment = Primo commento: scrivilo a mano dopo la pubblicazione
name-loss-pictures = Immagini: il file non ha una colonna, aggiungile nello strumento
name-loss-more-pictures = Le immagini dopo la prima, o oltre quelle che il file prende
name-loss-local-pictures = Immagini senza un indirizzo web: caricale nello strumento
name-loss-videos = Video: caricali nello strumento
name-loss-alt-texts = Testo alternativo: riscrivilo nello strumento
name-loss-title = Titolo: riscrivilo nello strumento
name-loss-board = Bacheca di Pinterest: sceglila nello strumento
name-loss-hour = Orario che quel giorno non esiste (l’orologio salta avanti): correggilo
name-loss-text = Testo principale: nella tua riga dei titoli non c’è una colonna
name-loss-headline = Titolo: nella tua riga dei titoli non c’è una colonna
name-loss-link = Link: nella tua riga dei titoli non c’è una colonna
name-loss-description = Descrizione: nella tua riga dei titoli non c’è una colonna
name-loss-button = Pulsante: nella tua riga dei titoli non c’è una colonna
name-loss-wordings = Altre varianti: mancano le colonne per i testi aggiuntivi
name-loss-ad-pictures = Immagini e video: caricali in Gestione inserzioni

name-holiday-new-year = Capodanno
name-holiday-epiphany = Epifania
name-holiday-valentine = San Valentino
name-holiday-womens-day = Giornata internazionale della donna
name-holiday-fathers-day = Festa del papà
name-holiday-easter = Pasqua
name-holiday-easter-monday = Lunedì dell’Angelo
name-holiday-liberation = Festa della Liberazione
name-holiday-labour = Festa del lavoro
name-holiday-mothers-day = Festa della mamma
name-holiday-republic = Festa della Repubblica
name-holiday-ferragosto = Ferragosto
name-holiday-saint-francis = San Francesco d’Assisi
name-holiday-halloween = Halloween
name-holiday-all-saints = Ognissanti
name-holiday-black-friday = Black Friday
name-holiday-cyber-monday = Cyber Monday
name-holiday-immaculate = Immacolata Concezione
name-holiday-christmas-eve = Vigilia di Natale
name-holiday-christmas = Natale
name-holiday-saint-stephen = Santo Stefano
name-holiday-new-years-eve = San Silvestro
name-holiday-winter-sales = Inizio dei saldi invernali
name-holiday-martin-luther-king = Martin Luther King Day
name-holiday-presidents = Presidents’ Day
name-holiday-maundy-thursday = Giovedì santo
name-holiday-good-friday = Venerdì santo
name-holiday-europe-day = Giornata dell’Europa
name-holiday-ascension = Ascensione
name-holiday-memorial = Memorial Day
name-holiday-whit-monday = Lunedì di Pentecoste
name-holiday-juneteenth = Juneteenth
name-holiday-summer-sales = Inizio dei saldi estivi
name-holiday-independence = Giorno dell’Indipendenza (Stati Uniti)
name-holiday-labor-day = Labor Day (Stati Uniti)
name-holiday-columbus = Columbus Day
name-holiday-veterans = Veterans Day
name-holiday-thanksgiving = Ringraziamento

name-hat-strategist = Stratega
    .about = Dove andiamo, con quali mezzi, come lavorano insieme piattaforme, blog ed e-mail
name-hat-manager = Social media manager
    .about = Che cosa dire per coinvolgere
name-hat-community = Community manager
    .about = Chi coinvolgere, come rispondere, quando è crisi

plan-title = Piano: { $name }
plan-title-unnamed = Piano della campagna
plan-goal = Obiettivo
plan-goal-empty = L’obiettivo non è ancora scritto.
plan-smart-score = SMART: { NUMBER($score) } su 5
plan-objective = Tipo di obiettivo
plan-stage = Fase
plan-metric = Metrica
plan-from-to = Da dove a dove
plan-growth = Crescita
plan-dates = Periodo
plan-days = { $days ->
    [one] un giorno
    *[other] { NUMBER($days) } giorni
    }
plan-needed = Risultati necessari
plan-needed-value = { $total } in tutto, { $weekly } alla settimana
plan-budget = Budget
plan-budget-per-result = Quanto può costare ogni risultato
plan-budget-per-result-loss = { $each }, più dei { $leaves } di margine che lascia un ordine: così ci perdi
plan-kpis = Indicatori da seguire
plan-kpi = Indicatore
plan-formula = Come si calcola
plan-kpi-role = Ruolo
plan-kpi-primary = Decide
plan-kpi-secondary = Spiega
plan-counted = contato dalla piattaforma
plan-audience = Pubblico
plan-audience-empty = Nessuna persona è ancora descritta.
plan-market = A chi vendi
plan-education = Studi di chi legge
plan-awareness = Consapevolezza
plan-reached-on = Dove si raggiunge
plan-claim-evidence = { $text } (evidenza: { $source })
plan-claim-evidence-bare = { $text } (evidenza)
plan-claim-assumption = { $text } (ipotesi)
plan-messages = Mappa dei messaggi
plan-assumed = { $count ->
    [one] Le informazioni su { $names } si basano su ipotesi, da verificare con clienti veri.
   *[other] Le informazioni su queste persone si basano su ipotesi, da verificare con clienti veri: { $names }.
}
plan-weak-points = Punti deboli
plan-for-persona = Per chi
plan-everybody = Tutti
plan-platforms = Piattaforme
plan-platforms-empty = Nessun posizionamento è ancora scelto.
plan-placement = Posizionamento
plan-score = Punteggio su 100
plan-per-week = Pezzi alla settimana
plan-why = Perché
plan-forecast = Previsione
plan-forecast-case = Caso
plan-copy = Testi
plan-copy-empty = Nessun testo è ancora scritto.
plan-variant = Variante { $letter }
plan-variant-named = Variante { $letter }: { $name }
plan-status = Stato
plan-scheduled = Pubblicazione
plan-scheduled-at = { $date }, ore { $time }
plan-sponsored = Collaborazione pagata
plan-yes = sì
plan-schedule = Calendario
plan-schedule-day = Giorno
plan-schedule-what = Che cosa
plan-workload = Carico di lavoro
plan-workload-intro = Stima: ore alla settimana per questo piano, divise fra i tre mestieri. I tempi sono un giudizio di Coso, non una misura.
plan-workload-adjust = I tempi sono un nostro giudizio: correggi i pezzi alla settimana e guarda che cosa cambia
plan-workload-total = Totale
plan-workload-every-week = Ogni settimana, comunque
plan-workload-hours = Ore
plan-workload-jobs = In tutto { $hours } ore alla settimana: { $jobs } posti di lavoro a tempo pieno, da 40 ore.
plan-workload-fits = Ce ne sono { $available }: ci stanno.
plan-workload-short = Ce ne sono { $available }: ne mancano { $missing }.
plan-workload-over = Ne hai { $available }: ne mancano { $missing }.
plan-drop-first = Che cosa lasciare per primo
plan-drop-row = { $placement }: libera { $hours } ore; punteggio { NUMBER($score) }
plan-drop-enough = { $placement }: libera { $hours } ore; punteggio { NUMBER($score) }. A questo punto le ore bastano
plan-made-with = Fatto con Coso. Punteggi e tempi sono stime dichiarate, non promesse.
