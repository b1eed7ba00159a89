### Strategia: fattibilità, pubblico, mix, lavoro, documento del piano.

name-currency-eur = Euro (EUR)
name-currency-usd = Dollaro statunitense (USD)
name-currency-gbp = Sterlina (GBP)
name-currency-chf = Franco svizzero (CHF)
name-past-field-label = Che cos’era
    .about = La campagna o il periodo: «Natale 2025»
name-past-field-channel = Canale
name-past-field-from = Dal giorno
name-past-field-to = Al giorno
name-past-field-impressions = Impression
name-past-field-clicks = Clic
name-past-field-conversions = Conversioni
    .about = Contatti, ordini o installazioni
name-past-field-spend = Spesa
name-past-field-revenue = Ricavi
name-past-field-reach = Persone raggiunte

name-persona-field-pains = Che cosa le pesa
name-persona-field-gains = Che cosa ci guadagnerebbe

name-rate-cpm = CPM
    .about = Costo di mille impression
name-rate-cpc = CPC
    .about = Costo di un clic
name-rate-ctr = CTR (%)
    .about = Clic ogni cento impression
name-rate-cvr = Tasso di conversione (%)
    .about = Conversioni ogni cento clic

origin-typed = scritto da te
origin-assumed = scritto da te, per tutta la campagna
origin-past = { $results ->
    [one] da un tuo risultato
    *[other] da { NUMBER($results) } tuoi risultati
    }
origin-benchmark = dato di settore: { $country }, { $period }
origin-from-cpa = ricavato da CPM, CTR e CPA della stessa fonte: { $country }, { $period }

formula-impressions = Impression = budget ÷ CPM × 1.000 = { $budget } ÷ { $cpm } × 1.000 = { $impressions }
formula-clicks = Clic = impression × CTR = { $impressions } × { $ctr } = { $clicks }
formula-conversions = Conversioni = clic × tasso di conversione = { $clicks } × { $cvr } = { $conversions }
formula-cpa = CPA = budget ÷ conversioni = { $budget } ÷ { $conversions } = { $cpa }
formula-roas = ROAS = ricavi ÷ budget = { $revenue } ÷ { $budget } = { $roas }
formula-break-even = CPA di pareggio = valore di un ordine × margine = { $value } × { $margin } = { $even }
formula-reach = Copertura = N × (1 − (1 + I ÷ N)⁻¹), binomiale negativa con k = 1, N = { $audience } persone, I = { $impressions } impression: { $people } persone, { $frequency } volte ciascuna

unanswered-metric = Scegli come si misura l’obiettivo: senza, non si può dire se è alla portata.
unanswered-not-from-ads = «{ $metric }» non si compra: la pubblicità lo muove solo di riflesso, quindi qui non lo prevediamo. Sotto trovi che cosa può portare il budget.
unanswered-target = Scrivi il valore da raggiungere.
unanswered-dates = L’obiettivo è contato al mese o alla settimana: servono le date di inizio e fine.
unanswered-budget = Scrivi quanto puoi spendere in pubblicità. Con zero, l’obiettivo dipende solo dai canali non a pagamento: lì contano i tuoi risultati passati, non un dato di settore.
unanswered-rates = Mancano i numeri di questi posizionamenti: scrivi i tuoi, aggiungi un risultato passato o il cambio della valuta.
unanswered-conversion-rate = Per questi posizionamenti nessuna fonte dice quanti clic diventano risultati: serve un tuo tasso di conversione, o un risultato passato. Si sa che cosa porta il budget in visualizzazioni e clic.
unanswered-order-value = Per contare il denaro manca il valore medio di un ordine.
unanswered-audience = Per contare le persone raggiunte manca quante sono.
outside-exchange = Fuori dalla previsione finché manca il cambio ({ $currencies }), perché i loro numeri sono in quella valuta: { $names } ({ $budget }).
outside-no-benchmark = Non ci sono numeri con una fonte per { $names } ({ $budget }): che cosa porta quella parte del budget lo diranno i primi risultati.
outside-rest = Risultati, costi e consigli contano solo il resto.

way-budget = Spendere di più: servono { $budget } nei posizionamenti previsti, a parità di resto.
way-cvr = Convertire meglio: un tasso di conversione di { $to } invece di { $from }. Si ottiene sulla pagina d’arrivo e con l’offerta.
way-ctr = Farsi cliccare di più: un CTR di { $to } invece di { $from }. Si ottiene con testi e immagini.
way-order-value = Vendere di più a ogni cliente: un ordine medio di { $to } invece di { $from }.
way-target = Un obiettivo più vicino: { $target } { $period }.
way-target-rate = Un traguardo più vicino: { $metric } { $target }.
way-days = Più tempo: con la stessa spesa al giorno servono { NUMBER($to) } giorni invece di { NUMBER($from) }, cioè fino al { $end }, { $budget } in tutto.
way-days-open = Più tempo: con la stessa spesa al giorno servono { NUMBER($to) } giorni invece di { NUMBER($from) }, { $budget } in tutto.
way-people = Un pubblico più largo: { $people } persone diverse non si raggiungono se non ci sono. Allarga zona o età.

name-mix-change-more-hours = Con due ore in più alla settimana
name-mix-change-fewer-hours = Con due ore in meno alla settimana
name-mix-change-more-money = Con 200 in più di budget
name-mix-change-no-money = Senza budget
name-mix-change-without-video = Senza video
name-mix-change-with-video = Se sapessi fare video brevi
mix-enters = { $count ->
    [one] entra { $names }
    *[other] entrano { $names }
    }
mix-leaves = { $count ->
    [one] esce { $names }
    *[other] escono { $names }
    }
mix-unchanged = non cambia nulla
taken-owned = È tuo: resta sempre
taken-worth = Porta il { $share } del valore dell’insieme
left-poor-fit = Non arriva a 50 punti: le ore rendono di più altrove
left-money = Si paga: servono almeno { $needed }
left-hours = Mancano { $missing } ore alla settimana
left-outweighed = Per farlo entrare bisogna lasciare { $out }: l’insieme vale il { $loss } in meno

name-task-decide = Leggere i numeri e decidere
    .about = Che cosa continuare, che cosa smettere, dove mettere il budget
name-task-measure = Guardare che cosa ha portato ogni posizionamento
name-task-write = Scrivere i testi
name-task-make = Preparare foto, grafica e video
name-task-ads = Tenere d’occhio le inserzioni
name-task-order = Tenere calendario e file in ordine
name-task-answer = Rispondere e moderare
name-task-listen = Ascoltare che cosa si dice di noi
name-raci-responsible = Lo fa
name-raci-accountable = Ne risponde
name-raci-consulted = Si consulta
name-raci-informed = Si informa

name-country-world = mondo
name-country-bg = Bulgaria
name-country-cy = Cipro
name-country-cz = Cechia
name-country-dk = Danimarca
name-country-ee = Estonia
name-country-fi = Finlandia
name-country-gr = Grecia
name-country-hr = Croazia
name-country-hu = Ungheria
name-country-lt = Lituania
name-country-lu = Lussemburgo
name-country-lv = Lettonia
name-country-mt = Malta
name-country-pl = Polonia
name-country-ro = Romania
name-country-se = Svezia
name-country-si = Slovenia
name-country-sk = Slovacchia
name-region-itc1 = Piemonte
name-region-itc2 = Valle d’Aosta
name-region-itc3 = Liguria
name-region-itc4 = Lombardia
name-region-itf1 = Abruzzo
name-region-itf2 = Molise
name-region-itf3 = Campania
name-region-itf4 = Puglia
name-region-itf5 = Basilicata
name-region-itf6 = Calabria
name-region-itg1 = Sicilia
name-region-itg2 = Sardegna
name-region-ith1 = Provincia di Bolzano
name-region-ith2 = Provincia di Trento
name-region-ith3 = Veneto
name-region-ith4 = Friuli-Venezia Giulia
name-region-ith5 = Emilia-Romagna
name-region-iti1 = Toscana
name-region-iti2 = Umbria
name-region-iti3 = Marche
name-region-iti4 = Lazio

name-sostac-situation = Situazione
    .about = dove siamo?
name-sostac-objectives = Obiettivi
    .about = dove vogliamo arrivare?
name-sostac-strategy = Strategia
    .about = come ci arriviamo?
name-sostac-tactics = Tattica
    .about = con che cosa, in concreto?
name-sostac-actions = Azioni
    .about = chi fa che cosa, e quando?
name-sostac-control = Controllo
    .about = come sapremo se ci siamo arrivati?

plan-summary = In breve
plan-summary-who = A chi parliamo
plan-summary-where = Dove usciamo
plan-summary-hours = Ore di lavoro alla settimana
plan-summary-can = È alla portata?
plan-situation = Da dove partiamo
plan-hours = Ore disponibili alla settimana
plan-content = Che cosa sappiamo produrre
plan-budget-split = Il budget fra le inserzioni
plan-workload-chart = Ore alla settimana per mestiere
plan-hat = Mestiere
plan-task = Compito
plan-tasks = Chi fa che cosa
plan-tasks-alone = Nessun altro è indicato: una persona sola fa tutto e ne risponde. Sono tre mestieri.
plan-myself = io
plan-delegate-first = Che cosa affidare per primo ad altri
plan-delegate-easily = { $task }: { $hours } ore. Si affida senza rischi a chi ha la mano.
plan-delegate-with-care = { $task }: { $hours } ore. Si affida con esempi e un controllo.
plan-control = Controllo
plan-control-points = A che punto essere, e quando
plan-control-day = Giorno
plan-control-expected = Risultati attesi
plan-control-spent = Spesa prevista
plan-control-rule = I risultati attesi crescono in modo uniforme: è una regola semplice, non una previsione. Se a metà sei sotto la metà, guarda prima la pagina d’arrivo e l’offerta, poi i testi, poi il budget.
plan-words = Le parole di questo piano
plan-word-placement = Posizionamento
plan-word-placement-about = Un posto preciso in cui esce un contenuto: un post su Instagram, un’inserzione su Facebook, la newsletter
plan-word-persona = Persona
plan-word-persona-about = Il ritratto di un cliente tipico; ogni riga dice se è un’evidenza o un’ipotesi
plan-word-raci = RACI
plan-word-raci-about = Per ogni compito: chi lo fa, chi ne risponde, chi si consulta, chi si informa

past-heading = I tuoi risultati passati
past-what = Che cos’era
past-channel = Canale
past-spend = Spesa
past-all-channels = tutti i canali

size-heading = Quante persone sono
size-men = uomini
size-women = donne
size-both = donne e uomini
size-residents = { $place }, { $who } da { NUMBER($from) } a { NUMBER($to) } anni: { $residents } residenti ({ $day }).
size-interested = Se ne è interessato il { $share }: { $people } persone.
size-platform = Piattaforma
size-share = Quota
size-people = Persone
size-source = Fonti
size-by-platform = Quante di loro usano le piattaforme

feasible-loss = Ma così ci perdi: ogni ordine costa { $cpa } di pubblicità e ti lascia { $leaves } di margine.
feasible-needed = Servono, dalla pubblicità: { $needed } ({ $metric }).
feasible-needed-beyond = Servono, dalla pubblicità: { $needed } ({ $metric }), oltre ai { $already } che arrivano già.
feasible-results = Previsione: { $low } nel caso prudente, { $mid } nel probabile, { $high } nell’ottimista.
feasible-ways = Che cosa la renderebbe raggiungibile (ognuna da sola, a parità di resto)
feasible-total = Tutto insieme, nei tre casi
feasible-alternatives = Se tutto il budget andasse in un posto solo, caso probabile
feasible-by-placement = Per posizionamento, caso probabile
feasible-clicks-chart = Clic previsti per posizionamento, caso probabile
feasible-conversions = Conversioni
feasible-rate = Dato
feasible-origin = Da dove viene
feasible-assumptions = I numeri su cui poggia la previsione

interview-title = Guida all’intervista
interview-how = Come si fa
interview-how-who = Parla con chi ha comprato da poco, con chi ci ha pensato e ha lasciato perdere, con chi ha scelto altri: cinque persone bastano per cominciare.
interview-how-past = Chiedi di fatti accaduti, non di intenzioni: «l’ultima volta che…» vale più di «ti piacerebbe…».
interview-how-silence = Non proporre risposte e non vendere. Dopo una risposta aspetta: spesso la cosa importante arriva dopo.
interview-how-words = Scrivi le parole esatte: sono quelle da usare nei testi.
interview-how-consent = Di’ a che cosa ti serve, chiedi il permesso di prendere appunti e non segnare dati personali che non usi.
interview-ask = Le domande
interview-situation = La situazione
interview-q-day = Com’è una tua giornata normale, quando ti occupi di questo?
interview-q-last = Mi racconti l’ultima volta che ne hai avuto bisogno?
interview-q-before = Che cosa usavi prima, e che cosa usi oggi?
interview-job = Che cosa vuole ottenere
interview-q-trigger = Che cosa è successo il giorno in cui hai deciso di cercare una soluzione?
interview-q-done = Se tutto andasse bene, che cosa riusciresti a fare che oggi non riesci?
interview-q-others = Che cosa direbbero gli altri, se ci riuscissi?
interview-pains = Che cosa pesa
interview-q-hard = Qual è la parte più faticosa?
interview-q-cost = Quanto ti costa, in tempo, soldi o pensieri?
interview-q-tried = Che cosa hai già provato, e perché non è bastato?
interview-choice = Come sceglie
interview-q-doubt = Che cosa ti ha fatto esitare?
interview-q-decide = Chi altro ha detto la sua prima della decisione?
interview-q-proof = Che cosa ti ha convinto, o ti avrebbe convinto?
interview-places = Dove si trova
interview-q-search = Dove sei andato a cercare, e che cosa hai scritto per cercare?
interview-q-trust = Di chi ti fidi su questo argomento?
interview-q-quote = Come lo spiegheresti a un amico, in una frase?
interview-check = Che cosa è ancora un’ipotesi
interview-supposed = { $field }: «{ $text }». È vero? Come si vede?
interview-nothing-supposed = Non c’è nessuna ipotesi da verificare: descrivi una persona, oppure cerca chi ti contraddice.
interview-after = Dopo
interview-after-write = Rileggi gli appunti lo stesso giorno e riporta le frasi nelle caselle della persona.
interview-after-three = Quando tre persone che non si conoscono dicono la stessa cosa, trattala come un’evidenza.
interview-after-mark = Segna la fonte: «5 interviste, marzo 2027». Quello che nessuno conferma resta un’ipotesi.

feasible-heading = È alla portata?
feasible-currency = Valuta
feasible-reachable-hint = «Persone raggiungibili» può restare vuoto: si usa la stima che trovi in «Pubblico», quando c’è una fonte. Il valore di un ordine serve per il ROAS, il margine per il CPA di pareggio.
feasible-alternatives-why = Non hai ancora scelto dove fare pubblicità: qui ogni posizionamento riceve tutto il budget, e la risposta guarda al più adatto.
feasible-exchange = Alcuni dati di settore non sono in { $currency }
feasible-exchange-why = Non convertiamo nulla da soli. Scrivi tu il cambio da usare, oppure lascia vuoto: quei costi restano fuori dalla previsione.
feasible-worth = Quanti { $currency } vale 1 { $other }
feasible-left-out = Per gli altri posizionamenti a pagamento non abbiamo trovato dati di settore con una fonte: si possono prevedere solo con i tuoi numeri o i tuoi risultati passati.
feasible-line = Con questa parte del budget: { $mid } clic (da { $low } a { $high }).
rates-heading = formule, fonti e i tuoi numeri
rates-caption = { $name }: i numeri usati
rates-read = letto il { $date }
rates-spread = Un dato di settore che è un numero solo viene allargato del 30 % in basso e in alto: è un nostro giudizio. «Prudente» è ciò che abbassa il risultato, quindi il costo più alto.
rates-yours = { $field }: i tuoi numeri
rates-source = Da dove vengono i tuoi numeri
lack-no-benchmark = nessun dato con una fonte: scrivi il tuo
lack-no-exchange = c’è, ma in un’altra valuta ({ $value }): scrivi il cambio
past-lead = Contano più di ogni dato di settore: quando ci sono, lo sostituiscono. Un risultato del posizionamento vale più di quello della piattaforma, che vale più di quello di tutti i canali.
past-add = Aggiungi un risultato
past-result = Risultato { NUMBER($number) }
past-currency = Valuta

mix-heading = L’insieme migliore per le ore e il budget che hai
mix-lead = Fra tutti gli insiemi possibili, quello che vale di più senza superare le ore e il budget. È una ricerca esatta: nessun altro insieme vale di più. Un posizionamento vale il quadrato dei suoi punti sopra 50, così uno molto adatto conta più di due così così: è un nostro giudizio. Blog ed e-mail ci sono sempre: se le ore sono poche, escono meno spesso.
mix-least = Spesa minima al giorno per un’inserzione ({ $currency })
mix-least-hint = Sotto questa cifra un’inserzione non insegna nulla. Se lasci vuoto: 5, un nostro giudizio.
mix-hours = Ore alla settimana
mix-uses = Usa { $used } delle { $available } ore che hai.
mix-uses-usual = Non hai scritto quante ore hai: con { $available } alla settimana ne usa { $used }.
mix-owned-slower = Blog ed e-mail escono meno spesso del solito: così resta tempo per altro.
mix-too-few = Blog, e-mail e il lavoro di base ne chiedono già di più: riduci i pezzi alla settimana o trova aiuto.
mix-taken = Dentro
mix-left = Fuori, e perché
mix-adopt = Usa questa proposta
mix-adopt-hint = Sceglie questi posizionamenti, con la cadenza e le parti di budget proposte: prima il minimo a ogni annuncio; di quel che resta 70 a ciò che è provato, 20 a ciò che promette, 10 a una prova. Poi cambi quello che vuoi.
mix-sensitivity = Che cosa cambierebbe la risposta

size-lead = Residenti per età, sesso e luogo, e quanti di loro usano ogni piattaforma. Ogni numero ha la sua fonte; quello che nessuna fonte dice resta fuori.
size-country = Paese
size-sex = Sesso
size-from = Dall’età
size-to = All’età
size-interested-label = Quanti possono essere interessati (%)
size-regions = Solo alcune regioni
size-unknown = Per questo Paese non abbiamo una fonte: scrivi tu le persone raggiungibili nell’obiettivo.
size-ages = { NUMBER($from) }–{ NUMBER($to) } anni
size-age = Età
size-by-age = Residenti per età
size-how = La quota in basso divide le persone misurate per tutti i residenti dai 13 anni, quella in alto per gli adulti; i sondaggi contano solo per le età che hanno chiesto. È la quota del Paese intero: in una regione o in un’età può essere diversa.
size-left-out = Senza una fonte, quindi senza stima: { $platforms }.

audience-job = Il lavoro da svolgere
audience-job-about = Quando [situazione], voglio [motivazione], così da [risultato].
audience-empathy = Mappa dell’empatia
audience-empathy-about = Parole e gesti veri, presi da interviste, recensioni, messaggi.
compare-heading = Confronta le persone
compare-caption = Le persone fianco a fianco; fra parentesi, se è evidenza o ipotesi
interview-lead = Quindici domande per parlare con persone vere, e l’elenco di ciò che per ora supponi.
interview-markdown = Scarica la guida in Markdown
interview-text = Scarica la guida come testo
interview-file = intervista

team-heading = Chi fa che cosa
team-lead = Per ogni compito: chi lo fa, chi ne risponde, chi si consulta, chi si informa. Lascia vuoto ciò che fai tu.
team-hours = { $hours } ore alla settimana
plan-docx = Scarica in Word (DOCX)
plan-docx-making = Si prepara il file: la prima volta serve qualche istante.
plan-docx-done = Il file è pronto.
plan-docx-failed = Il file non si è potuto preparare. Guarda se la rete c’è, poi riprova.
