### Il calendario: uscite, osservazioni, file che escono e che entrano, il cliente.

desk-calendar = Calendario
name-weekday-1 = lunedì
    .short = lun
name-weekday-2 = martedì
    .short = mar
name-weekday-3 = mercoledì
    .short = mer
name-weekday-4 = giovedì
    .short = gio
name-weekday-5 = venerdì
    .short = ven
name-weekday-6 = sabato
    .short = sab
name-weekday-7 = domenica
    .short = dom
name-zone-rome = Roma, Parigi, Berlino, Madrid
name-zone-london = Londra, Dublino
name-zone-lisbon = Lisbona
name-zone-athens = Atene, Helsinki, Bucarest
name-zone-new-york = New York
name-zone-chicago = Chicago
name-zone-denver = Denver
name-zone-los-angeles = Los Angeles
name-zone-utc = UTC
name-role-help = Utile (70)
    .about = Contenuti che servono sempre: risposte, consigli, istruzioni. Sette su dieci.
name-role-hub = Appuntamento (20)
    .about = Rubriche per chi ti segue già. Due su dieci.
name-role-hero = Lancio (10)
    .about = Il contenuto grande, per farsi notare da molti. Uno su dieci.
name-calendar-it = Italia
name-calendar-eu = Istituzioni europee
name-calendar-us = Stati Uniti

calendar-lead = Che cosa esce, quando e dove. Sposta le uscite trascinandole, con la tastiera o scegliendo il giorno.
calendar-view = Vista
calendar-month = Mese
calendar-week = Settimana
calendar-list = Elenco
calendar-earlier-month = Mese precedente
calendar-later-month = Mese successivo
calendar-earlier-week = Settimana precedente
calendar-later-week = Settimana successiva
calendar-today = Oggi
calendar-week-of = Settimana { $number }: { $from } – { $to }
calendar-week-number = Settimana
calendar-keys = Dalla tastiera: Maiusc con le frecce a destra e a sinistra sposta l’uscita di un giorno, con le frecce in su e in giù di una settimana; Invio apre la scheda.
calendar-moved = Spostata a { $weekday } { $date }
calendar-moved-short = Uscita spostata
calendar-changed = Calendario modificato
calendar-added = { $count ->
    [one] Aggiunta un’uscita
   *[other] Aggiunte { NUMBER($count) } uscite
  }
calendar-named = { $label } ({ $placement })
calendar-no-words = Senza testo
calendar-no-time = ora da decidere
calendar-free = Posto libero
calendar-free-day = Giorno libero
calendar-free-fill = Riempi il posto: { $placement }, { $date }
calendar-slot-event = Posto fisso: { $placement }
calendar-undated = { $count ->
    [one] Un testo senza giorno
   *[other] { NUMBER($count) } testi senza giorno
  }
calendar-undated-do = Trascinali su un giorno, oppure aprili e scegli la data.
calendar-empty = In questo periodo non esce nulla.
calendar-empty-do = Scrivi un testo e dagli un giorno, aggiungi dei posti fissi alla settimana o apri un file che hai già.
calendar-count = { $count ->
    [0] Nessuna uscita
    [one] Un’uscita
   *[other] { NUMBER($count) } uscite
  }
calendar-filters = Filtri
calendar-all = Tutti
calendar-all-f = Tutte
calendar-hat = Mestiere
calendar-role = Ruolo (70-20-10)
calendar-role-none = Non indicato
calendar-group = Raggruppa l’elenco
calendar-group-day = Per giorno
calendar-group-pillar = Per tema
calendar-group-hat = Per mestiere
calendar-group-platform = Per piattaforma
calendar-no-pillar = Senza tema
calendar-new = Nuova uscita
calendar-new-on = Nuova uscita il { $date }
calendar-card = Scheda dell’uscita
calendar-close = Chiudi
calendar-open-copy = Vai al testo
calendar-move = Sposta
calendar-day-back = Un giorno prima
calendar-day-on = Un giorno dopo
calendar-week-back = Una settimana prima
calendar-week-on = Una settimana dopo
calendar-take-off = Togli dal calendario
calendar-taken-off = Tolta dal calendario: il testo resta
calendar-elsewhere = { $zone }: { $time }
calendar-in-utc = In UTC: { $time }
calendar-skipped = A quest’ora l’orologio passa avanti di un’ora: questo orario non esiste. Diventerebbe { $time }.
calendar-twice = Questo orario viene due volte, perché l’orologio torna indietro: vale il primo.
calendar-history = Chi ha approvato e quando
calendar-step = { $status }: { $who }, { $when }
calendar-step-changed = { $status }: il testo è cambiato dopo l’approvazione
calendar-lapsed = Era approvata, ma è cambiata dopo: falla rileggere e approvala di nuovo.
calendar-lapsed-of = L’aveva approvata { $who }, { $when }. Da allora è cambiata: falla rileggere e approvala di nuovo.
calendar-someone = senza nome
calendar-note-of = { $who }, { $when }
calendar-notes = Commenti
calendar-note = Aggiungi un commento
calendar-note-add = Aggiungi
calendar-me = Il tuo nome
calendar-me-hint = Compare accanto alle approvazioni e nel link per il cliente

repeat-heading = Ripeti
repeat-lead = Ogni ripetizione è un’uscita a sé, in bozza: la puoi cambiare senza toccare le altre.
repeat-days = Giorni della settimana
repeat-every = Ogni quante settimane
repeat-from = Dal
repeat-until = Fino al
repeat-dates = { $count ->
    [0] Nessun giorno: scegli i giorni della settimana e le due date
    [one] Un giorno: { $dates }
   *[other] { NUMBER($count) } giorni: { $dates }
  }
repeat-make = { $count ->
    [0] Aggiungi le uscite
    [one] Aggiungi un’uscita
   *[other] Aggiungi { NUMBER($count) } uscite
  }

slots-heading = Posti fissi della settimana
slots-lead = Il ritmo che vuoi tenere: nel calendario ogni posto resta libero finché non lo riempi. L’ora è quella dell’orologio, d’estate e d’inverno.
slots-add = Aggiungi un posto fisso
slots-remove = Togli il posto fisso
slots-slot = Posto fisso { NUMBER($number) }
slots-no-end = Vuoto: senza fine

observed-heading = Osservazioni sul calendario
observed-none = Nulla da segnalare in questo periodo.
observed-of = Su: { $period }
observed-pillar-share = Il tema «{ $pillar }» è il { $share } % delle uscite, doveva essere il { $target } %.
    .why = Più di dieci punti di scarto: il calendario racconta un’altra cosa rispetto al piano.
observed-role-share = «{ $role }»: { $share } % invece del { $target } %.
    .why = La regola 70-20-10 tiene in equilibrio ciò che serve, ciò che fidelizza e ciò che fa notizia.
observed-no-pillar = { $count ->
    [one] Un’uscita non ha un tema
   *[other] { NUMBER($count) } uscite non hanno un tema
  }
    .why = Senza tema non si vede se il calendario è in equilibrio.
observed-pillar-run = { NUMBER($count) } uscite di fila sul tema «{ $pillar }».
    .why = Dopo due di fila chi ti segue vede sempre la stessa cosa: alterna i temi.
observed-same-text = Lo stesso testo { NUMBER($count) } volte nello stesso posto: «{ $text }».
    .why = Chi ti segue lo nota, e alcune piattaforme limitano i contenuti ripetuti. Cambia almeno l’inizio.
observed-gap = { NUMBER($days) } giorni senza uscite ({ $from } – { $to }).
    .why = Una pausa lunga fa perdere l’abitudine a chi ti segue. Se è voluta, va bene così.
observed-pile-up = { NUMBER($count) } uscite su { $platform } il { $date }.
    .why = Nello stesso giorno si rubano l’attenzione a vicenda.
observed-too-close = Meno di due ore tra «{ $one }» e «{ $other }».
    .why = Nello stesso posto la seconda copre la prima prima che l’abbiano vista.
observed-on-holiday = Il { $date } è festa ({ $holiday }): «{ $label }».
    .why = Uffici chiusi e abitudini diverse. Controlla che il testo sia adatto a quel giorno e che qualcuno risponda.
observed-skipped = «{ $label }»: a quell’ora l’orologio salta avanti, diventerebbe { $becomes }.
    .why = È la notte in cui comincia l’ora legale. Scegli un altro orario.
observed-twice = «{ $label }»: quell’ora viene due volte.
    .why = È la notte in cui finisce l’ora legale: uno strumento può pubblicare alla prima o alla seconda.
observed-overdue = { $count ->
    [one] Un’uscita è passata e non risulta pubblicata
   *[other] { NUMBER($count) } uscite sono passate e non risultano pubblicate
  }
    .why = Se sono uscite, segnale come pubblicate; altrimenti dai loro un altro giorno.
observed-not-ready = { $count ->
    [one] Un’uscita è vicina ed è ancora in bozza
   *[other] { NUMBER($count) } uscite sono vicine e ancora in bozza
  }
    .why = Mancano due giorni o meno.
observed-lapsed = { $count ->
    [one] Un’uscita approvata è cambiata dopo l’approvazione
   *[other] { NUMBER($count) } uscite approvate sono cambiate dopo l’approvazione
  }
    .why = Chi ha approvato ha letto un altro testo: falle rileggere. Finché non sono approvate restano «pronte».
observed-show = Mostra
observed-more = { $count ->
    [one] Ancora un’osservazione
   *[other] Altre { NUMBER($count) } osservazioni
  }

balance-heading = Equilibrio
balance-caption = Uscite per tema
balance-roles = Uscite per ruolo (70-20-10)
balance-share = Quota
balance-target = Obiettivo
balance-posts = Uscite
balance-none = Appena ci sono uscite in questo periodo, qui vedi come si dividono.
pillars-heading = Temi e quote
pillars-lead = Da tre a cinque temi bastano. La quota è la parte di uscite che vuoi dare a ciascuno, in percentuale.
pillars-name = Tema
pillars-share = Quota (%)
pillars-add = Aggiungi un tema
pillars-remove = Togli il tema
pillars-sum = Le quote fanno { $sum } % in tutto.

times-heading = Quando pubblicare
times-own = Dai tuoi dati: { $source }, calcolati il { $date }.
times-own-none = Per avere i tuoi orari migliori apri un’esportazione della piattaforma nel banco Risultati. Intanto ecco un’indagine su altri: è vecchia e vale come punto di partenza.
times-block = { $weekday }, dalle { $from } alle { $to }
times-rate = { $rate } di interazioni per visualizzazione, { $posts } post
times-none = Per questa piattaforma non conosciamo nessuna fonte seria. Prova due orari per un mese e confronta.
times-survey = Indagine del { $year }
times-caption = Orari di { $platform }
times-source = Fonte

settings-heading = Fuso orario e festività
settings-zone = Fuso orario delle uscite
settings-zone-hint = Le 9:30 restano le 9:30 anche quando cambia l’ora. Nei file per gli altri strumenti gli orari sono di questo fuso: controlla che l’account usi lo stesso.
settings-holidays = Festività da mostrare

exporting-heading = Porta il calendario altrove
exporting-format = Formato
exporting-platform = Piattaforma
exporting-download = Scarica il file
exporting-holds = { $count ->
    [0] Il file è vuoto: qui sotto c’è perché
    [one] Il file contiene un’uscita
   *[other] Il file contiene { NUMBER($count) } uscite
  }
exporting-left-out = { $count ->
    [one] Resta fuori un testo
   *[other] Restano fuori { NUMBER($count) } testi
  }
exporting-moved = { $count ->
    [one] A un’uscita abbiamo arrotondato i minuti: lo strumento accetta solo quelli che finiscono in 0 o in 5
   *[other] A { NUMBER($count) } uscite abbiamo arrotondato i minuti: lo strumento accetta solo quelli che finiscono in 0 o in 5
  }
exporting-headings = Riga dei titoli di Meta
exporting-headings-hint = Meta cambia spesso i nomi delle colonne: esporta un’inserzione da Gestione inserzioni, copia la prima riga e incollala qui. Vuota: usiamo le colonne più comuni.
exporting-unknown = Colonne lasciate vuote: { $columns }
exporting-plan = Il tuo account
exporting-plan-paid = A pagamento: fino a { NUMBER($count) } post per file
exporting-plan-free = Gratuito: fino a { NUMBER($count) } post per file
exporting-plan-any = Qualunque: fino a { NUMBER($count) } post per file
exporting-pieces = { $count ->
    [one] { $tool } prende un solo post alla volta: i file sono { NUMBER($files) }
   *[other] { $tool } prende { NUMBER($count) } post alla volta: i file sono { NUMBER($files) }
  }
exporting-piece = Scarica il file { NUMBER($number) } di { NUMBER($files) }
exporting-piece-days = { $count ->
    [one] Un’uscita, { $from } – { $to }
   *[other] { NUMBER($count) } uscite, { $from } – { $to }
  }
exporting-limit-source = Da dove viene il limite
exporting-which = Che cosa esce
exporting-losses = Che cosa non passa con questo file
exporting-loss = { $count ->
    [one] { $loss } (in un’uscita)
   *[other] { $loss } (in { NUMBER($count) } uscite)
  }
exporting-no-list = Quali piattaforme prenda { $tool } non lo sappiamo da una fonte: prima di caricare il file controlla che pubblichi su { $platform }.
exporting-zone = Gli orari del file sono di { $zone }.
exporting-done = File scaricato
name-format-ical = Calendario (iCalendar, .ics)
    .about = Si apre con Google Calendar, Outlook e il Calendario di Apple. Se lo importi di nuovo le uscite si aggiornano, non si duplicano.
name-format-excel = Excel italiano (.csv)
    .about = Si apre con un doppio clic, accenti compresi. Coso lo rilegge: le righe che cambi aggiornano le stesse uscite, quelle nuove si aggiungono. Non toccare la colonna «Coso».
name-format-buffer = Buffer
    .about = Un canale alla volta. Se manca una riga o c’è una riga vuota Buffer rifiuta il file: il nostro non ne ha.
name-format-hootsuite = Hootsuite
    .about = Senza riga dei titoli. Al caricamento scegli il formato gg/mm/aaaa.
name-format-metricool = Metricool
    .about = Tutte le piattaforme insieme, con primo commento e testi alternativi. Le bozze arrivano come bozze.
name-format-postpickr = PostPickr
    .about = Senza riga dei titoli: testo, link, data, tipo.
name-format-socialpilot = SocialPilot
    .about = Forma ricostruita da una sola fonte: prova prima con una riga.
name-format-google-editor = Google Ads Editor
    .about = Annunci della rete di ricerca, in pausa. I titoli delle colonne sono in inglese, come l’Editor li vuole.
name-format-google-bulk = Google Ads, caricamento dal web
    .about = Annunci della rete di ricerca, in pausa, per «Caricamenti» nel sito di Google Ads.
name-format-meta-bulk = Meta, importazione in blocco
    .about = Inserzioni di Facebook e Instagram, tutte in pausa. Le varianti vanno nelle colonne dei testi aggiuntivi.
name-scheduler-socialpilot = SocialPilot

importing-heading = Apri un file di uscite
importing-lead = Un CSV di Excel, di Fogli Google o di un altro strumento. Nulla entra nel calendario finché non confermi.
importing-choose = Scegli un file CSV
importing-empty = Questo file è vuoto.
importing-binary = Questo file non è un testo. Da Excel salva con nome e scegli «CSV UTF-8».
importing-too-long = Il file supera { $most } MB. Dividilo in più file, per esempio uno al mese.
importing-file = { $name } · { $encoding }
importing-delimiter = Separatore
importing-comma = Virgola
importing-semicolon = Punto e virgola
importing-tab = Tabulazione
importing-headed = La prima riga contiene i titoli
importing-order = Date come 03/04/2026
name-day-order-day-first = Prima il giorno: 3 aprile
name-day-order-month-first = Prima il mese: 4 marzo
importing-placement = Se la riga non dice dove
importing-placement-none = Scarta la riga
importing-columns = Che cosa contiene ogni colonna
importing-column = Colonna { NUMBER($number) }
importing-first-rows = Le prime righe
importing-good = { $count ->
    [0] Nessuna riga si può aggiungere
    [one] Una riga pronta
   *[other] { NUMBER($count) } righe pronte
  }
importing-double = { $count ->
    [one] Una c’è già: stesso posto, giorno, ora e testo
   *[other] { NUMBER($count) } ci sono già: stesso posto, giorno, ora e testo
  }
importing-double-keep = Aggiungi anche quelle che ci sono già
importing-bad = { $count ->
    [one] Una riga non si riesce a leggere
   *[other] { NUMBER($count) } righe non si riescono a leggere
  }
importing-update = { $count ->
    [one] Una riga cambia un’uscita che c’è già
   *[other] { NUMBER($count) } righe cambiano uscite che ci sono già
  }
importing-keep-update = { $count ->
    [0] Aggiorna
    [one] Aggiorna un’uscita
   *[other] Aggiorna { NUMBER($count) } uscite
  }
importing-keep-both = Aggiungi { NUMBER($count) } e aggiorna { NUMBER($updated) } uscite
importing-done-update = { $count ->
    [one] Aggiornata un’uscita
   *[other] Aggiornate { NUMBER($count) } uscite
  }
importing-past-days = { $count ->
    [one] Una riga ha un giorno già passato
   *[other] { NUMBER($count) } righe hanno un giorno già passato
  }
importing-above = { $count ->
    [one] Saltata una riga sopra i titoli
   *[other] Saltate { NUMBER($count) } righe sopra i titoli
  }
importing-remarks = Righe da guardare
importing-bad-do = Puoi aggiungere le altre e correggere queste nel file.
importing-line = Riga { NUMBER($line) }: { $trouble }
importing-line-cell = Riga { NUMBER($line) }: { $trouble } («{ $cell }»)
importing-keep = { $count ->
    [0] Aggiungi
    [one] Aggiungi un’uscita
   *[other] Aggiungi { NUMBER($count) } uscite
  }
importing-drop = Lascia perdere
importing-done = { $count ->
    [one] Aggiunta un’uscita
   *[other] Aggiunte { NUMBER($count) } uscite
  }
importing-past = File già aperti
importing-past-file = { $count ->
    [one] { $file }: un’uscita, { $when }
   *[other] { $file }: { NUMBER($count) } uscite, { $when }
  }
importing-spared = { $count ->
    [one] Una resta: ci hai lavorato dopo
   *[other] { NUMBER($count) } restano: ci hai lavorato dopo
  }
importing-none-to-take = Ci hai lavorato su tutte: non c’è nulla da togliere
importing-take-out = { $count ->
    [one] Togli l’uscita
   *[other] Togli { NUMBER($count) } uscite
  }
importing-taken-out = Tolte le uscite del file non ancora toccate
name-column-nothing = Da ignorare
name-column-text = Testo
name-column-moment = Giorno e ora
name-column-date = Giorno
name-column-time = Ora
name-column-placement = Posizionamento o piattaforma
name-column-title = Titolo di lavoro
name-column-headline = Titolo dell’annuncio
name-column-link = Link
name-column-pillar = Tema
name-column-status = Stato
name-column-first-comment = Primo commento
name-column-media-notes = Note su immagini e video
name-column-image = Immagini e video
name-column-alt-text = Testo alternativo
name-column-own = Coso (non cambiare)
name-column-post-title = Titolo del contenuto
name-column-headlines = Titoli dell’annuncio
name-column-description = Descrizione
name-column-descriptions = Descrizioni dell’annuncio
name-column-subject = Oggetto
name-column-preheader = Anteprima (preheader)
name-column-call-to-action = Invito all’azione
name-column-long-headline = Titolo lungo
name-column-long-headlines = Titoli lunghi
name-column-business-name = Nome dell’attività
name-column-brand-name = Nome del marchio
name-column-display-name = Nome visualizzato
name-column-path1 = Percorso 1
name-column-path2 = Percorso 2
name-column-header = Intestazione
name-column-footer = Piè di messaggio
name-column-buttons = Pulsanti
name-column-meta-title = Titolo per i motori di ricerca
name-column-meta-description = Descrizione per i motori di ricerca
name-column-keywords = Parole chiave del video
name-row-remark-unknown-status = uno stato che non conosciamo: resta com’era, o in bozza se è nuova
name-row-remark-other-clock = l’ora è di un altro fuso: l’abbiamo portata in quello della campagna
name-row-trouble-no-text = manca il testo
name-row-trouble-bad-date = la data non si riesce a leggere o non esiste
name-row-trouble-bad-time = l’ora non si riesce a leggere
name-row-trouble-no-placement = non dice dove esce
name-row-trouble-unknown-placement = non conosciamo questo posto
name-row-trouble-no-field = qui servono più titoli e descrizioni: scrivili nel banco Testi

client-heading = Fai approvare al cliente
client-lead = Un link con le sole uscite in programma e i loro testi: niente obiettivi, pubblico, budget o commenti interni. Il cliente approva o commenta e ti rimanda la risposta. Nessun server: chi ha il link legge.
client-which = Che cosa mostri
client-from = Dal giorno
client-to = Al giorno
client-shown = { $count ->
    [0] Nessuna uscita da mostrare
    [one] Il cliente vede un’uscita
   *[other] Il cliente vede { NUMBER($count) } uscite
  }
client-message = Due righe per il cliente
client-link = Link per il cliente
client-copy = Copia il link
client-too-long = Le uscite sono troppe per un link ({ NUMBER($length) } caratteri). Scarica il file e manda quello: il cliente lo apre dalla pagina «Anteprima per il cliente».
client-file = Scarica il file per il cliente
client-none = Nessuna uscita con giorno e testo rientra nella scelta: non c’è nulla da far vedere.
client-answer = La risposta del cliente
client-answer-hint = Incolla il link ricevuto, oppure apri il file
client-answer-file = Apri il file di risposta
client-answer-take = Metti la risposta nel calendario
client-answer-bad = Questa non è una risposta di un cliente: incolla il link intero o apri il file .json che hai ricevuto.
client-answer-other = Questa risposta riguarda un’altra campagna: «{ $name }».
client-answer-again = Questa risposta c’era già: non è cambiato nulla.
client-merged = { $approved ->
    [one] { $who }: un’uscita approvata, { NUMBER($commented) } con un commento.
   *[other] { $who }: { NUMBER($approved) } uscite approvate, { NUMBER($commented) } con un commento.
  }
client-merged-changed = { $count ->
    [one] Un’approvazione non vale: il testo è cambiato dopo l’invio
   *[other] { NUMBER($count) } approvazioni non valgono: i testi sono cambiati dopo l’invio
  }
client-merged-gone = { $count ->
    [one] Un’uscita non c’è più
   *[other] { NUMBER($count) } uscite non ci sono più
  }
client-page-heading = Anteprima per il cliente
client-page-description = Le uscite in programma e i loro testi, da leggere, approvare o commentare. Tutto resta nel tuo browser finché non mandi la risposta.
client-page-lead = Leggi ogni uscita e di’ se va bene. Alla fine prepari la risposta e la mandi a chi ti ha scritto: quello che scrivi qui non parte da solo.
client-page-from = Da { $who }
client-page-nothing = In questo indirizzo non c’è un’anteprima.
client-page-nothing-do = Apri il link intero che hai ricevuto, oppure il file.
client-page-file = Apri il file ricevuto
client-page-broken = Questo link è incompleto o rovinato.
client-approve = Va bene
client-change = Da cambiare
client-later = Non ho ancora deciso
client-verdict = La tua risposta
client-comment = Commento
client-who = Il tuo nome
client-send = Manda la risposta
client-send-lead = { $approved ->
    [one] Hai approvato un’uscita su { NUMBER($all) }.
   *[other] Hai approvato { NUMBER($approved) } uscite su { NUMBER($all) }.
  }
client-send-link = Link con la risposta
client-send-link-do = Copialo e mandalo a chi ti ha scritto, con un messaggio o per e-mail.
client-send-file = Scarica la risposta come file
client-send-who = Scrivi il tuo nome: serve a sapere chi ha approvato.
client-send-empty = Rispondi ad almeno un’uscita, o scrivi un commento.
client-came = È la risposta di { $who } sulla campagna «{ $name }».
client-came-here = La campagna è in questo browser: puoi mettere la risposta nel calendario.
client-came-put = Metti la risposta nella campagna
client-came-done = Fatto. Apri il calendario per vedere.
client-came-not-here = Questa campagna non è in questo browser. Apri il link dove hai la campagna, o incollalo nel suo calendario.

plan-calendar = Ritmo del calendario
plan-calendar-slots = Posti fissi
plan-calendar-slot = { $days } alle { $time }: { $placement }
plan-calendar-every = ogni { NUMBER($weeks) } settimane
plan-calendar-pillars = Temi
plan-calendar-zone = Gli orari sono di { $zone }.
plan-held = { $count ->
    [one] Un’uscita è ferma: per ora non deve uscire.
   *[other] { NUMBER($count) } uscite sono ferme: per ora non devono uscire.
  }
plan-calendar-states = Stato dei testi

calendar-held = Fermo
calendar-hold = Fermo: per ora non deve uscire
calendar-hold-hint = Resta nel calendario, ma non entra nei file per gli altri strumenti. Se è già caricato altrove, fermalo anche lì.
calendar-held-event = FERMO – { $name }
calendar-held-count = { $count ->
    [one] Un’uscita è ferma: non entra nei file e per ora non deve uscire
   *[other] { NUMBER($count) } uscite sono ferme: non entrano nei file e per ora non devono uscire
  }
calendar-free-all = Libera tutte
calendar-freed = Le uscite ferme sono libere
client-held = Fermo: per ora non esce
