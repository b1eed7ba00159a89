### La pagina Community.

nav-community = Community
title-community = Community: a chi rispondere prima
description-community = Incolla i commenti: ognuno ha etichetta, urgenza e perché. Coda con le scadenze, livelli di crisi, risposte pronte. Tutto nel tuo browser.
community-heading = Community
community-lead = Incolla i commenti o apri un file: vedi a chi rispondere per primo, che tipo di risposta serve e se sta nascendo una crisi. Nulla esce da questo browser.

community-tabs = Viste del banco Community
community-tab-queue = Coda
community-tab-crisis = Crisi
community-tab-people = Chi coinvolgere
community-tab-replies = Risposte pronte
community-tab-house = Regole della casa
community-tab-listen = Ascolto
community-tab-settings = Tempi e correzioni

community-other-tab = Un’altra scheda ha cambiato il banco Community mentre lavoravi qui.
community-take-other = Prendi quello dell’altra scheda
community-keep-mine = Tieni quello che vedi qui
community-full = Il browser non ha più posto.
community-full-what = Scarica le raccolte vecchie come tabella e poi eliminale: quello che scrivi ora vive finché la pagina è aperta.
community-blocked = Il browser non permette di salvare.
community-blocked-what = Puoi lavorare, ma alla chiusura della pagina si perde tutto: scarica le tabelle prima di uscire.
community-saving = Salvataggio…
community-saved = Salvato

community-batch = Raccolta
community-batch-line = { $name } · { $open ->
    [one] 1 aperto
   *[other] { NUMBER($open) } aperti
  }
community-campaign = Campagna
community-no-campaign = Nessuna campagna
community-batch-more = Nome, copia, eliminazione
community-batch-name = Nome della raccolta
community-batch-name-of = Commenti del { $when }
community-batch-counts = { $comments ->
    [one] 1 commento
   *[other] { NUMBER($comments) } commenti
  }: { NUMBER($open) } da fare, { NUMBER($answered) } con risposta.
community-batch-download = Scarica come tabella
community-batch-delete = Elimina la raccolta…
community-batch-sure = Si perdono { $count ->
    [one] 1 commento
   *[other] { NUMBER($count) } commenti
  } con le note e le risposte. Le correzioni restano.
community-batch-delete-yes = Elimina per sempre
community-sheet-author = Autore
community-sheet-text = Commento
community-sheet-date = Data
community-sheet-label = Etichetta
community-sheet-urgency = Urgenza
community-sheet-status = Stato
community-sheet-reply = Risposta
community-sheet-note = Nota

community-add = Aggiungi commenti
community-paste = Incolla qui i commenti
community-paste-hint = Anche copiati da un foglio di calcolo, con le intestazioni: le colonne si riconoscono.
community-split = Un commento finisce
community-split-lines = a fine riga
community-split-blocks = con una riga vuota
community-file = Apri un file
community-file-hint = Oppure apri o trascina qui un’esportazione: CSV, TSV, JSON. Non serve sistemarla prima.
community-example = Prova con un esempio
community-example-lines =
    Buongiorno, spedite anche in Sardegna?
    Terza mail senza risposta! Il pacco doveva arrivare il 3, rivoglio i miei soldi
    Adoro il vostro panettone, il migliore di Torino 😍
    Mia figlia è stata male dopo aver mangiato il vostro dolce, siamo al pronto soccorso
    Che bello, anche oggi sito fermo. Grazie eh 👏
    Sarebbe comodo poter ritirare in negozio
    Guadagna 300 euro al giorno da casa, scrivimi in privato 💰
    siete dei pagliacci
    A che ora chiudete la domenica?
    @giulia guarda questo ❤️
community-preview = { $count ->
    [one] 1 commento letto
   *[other] { NUMBER($count) } commenti letti
  }
community-preamble = { $count ->
    [one] 1 riga prima delle intestazioni, saltata
   *[other] { NUMBER($count) } righe prima delle intestazioni, saltate
  }
community-order = Come sono scritte le date in questo file?
community-order-day = Prima il giorno: 3/11 è il 3 novembre
community-order-month = Prima il mese: 3/11 è l’11 marzo
community-columns = Colonne
community-columns-read = riconosciute { NUMBER($count) } su { NUMBER($of) }
community-column-none = Non serve
community-column-number = Colonna { NUMBER($count) }
community-first-rows = I primi commenti
community-row = Riga
community-problems = { $count ->
    [one] Una cosa da guardare
   *[other] { NUMBER($count) } cose da guardare
  }
community-problems-more = { $count ->
    [one] Un’altra
   *[other] Altre { NUMBER($count) }
  }
community-into = Aggiungi alla raccolta aperta, «{ $name }»
community-twice = { $count ->
    [one] 1 commento c’è già, con lo stesso autore e le stesse parole.
   *[other] { NUMBER($count) } commenti ci sono già, con lo stesso autore e le stesse parole.
  }
community-twice-keep = Aggiungili lo stesso
community-keep = { $count ->
    [0] Nessun commento da tenere
    [one] Tieni 1 commento
   *[other] Tieni { NUMBER($count) } commenti
  }

community-queue-none = Qui compaiono i commenti che aggiungi, con i più urgenti in cima.
community-queue-count = { $count ->
    [0] Nessuno aspetta
    [one] 1 commento aspetta
   *[other] { NUMBER($count) } commenti aspettano
  }
community-queue-list = Commenti, i più urgenti prima
community-queue-done = Hai risposto a tutti quelli che aspettavano.
community-late-count = { $count ->
    [one] 1 in ritardo
   *[other] { NUMBER($count) } in ritardo
  }
community-talk-count = { $count ->
    [one] 1 chiacchiera non aspetta risposta
   *[other] { NUMBER($count) } chiacchiere non aspettano risposta
  }
community-late = In ritardo di { $span }
community-due = entro { $when }
community-no-due = senza scadenza: mancano gli orari
community-today = oggi alle { $clock }
community-tomorrow = domani alle { $clock }
community-yesterday = ieri alle { $clock }
community-on-day = { $date } alle { $clock }
community-days = { $count ->
    [one] 1 giorno
   *[other] { NUMBER($count) } giorni
  }
community-filters = Cerca e filtra
community-filter-status = Quali
community-filter-queue = Quelli che aspettano
community-filter-all = Tutti
community-filter-label = Etichetta
community-filter-any = Qualsiasi
community-filter-words = Parole o autore
community-filter-nothing = Nessun commento così.
community-hide-spam = Segna come nascosti i { NUMBER($count) } commenti di spam
community-more = Mostra altri { NUMBER($count) }
community-keys = Con la tastiera: frecce su e giù, Inizio e Fine per scorrere la coda, Invio per aprire.

community-comment-of = { $name }
community-comment-nameless = Commento senza autore
community-open-comment = Apri dov’è stato scritto
community-replies-count = { $count ->
    [one] 1 risposta
   *[other] { NUMBER($count) } risposte
  }
community-reasons = Perché
community-reason-none = L’hai deciso tu.
community-corrected = Corretto da te.
community-correct = Correggi
community-correct-hint = La correzione vale per chi scrive le stesse parole. Poi puoi allargarla.
community-label-label = Etichetta
community-urgency-label = Urgenza
community-scope = La correzione vale per
community-scope-exact = chi scrive le stesse parole
community-scope-near = chi scrive qualcosa di simile
community-scope-phrase = dove compaiono certe parole
community-scope-author = tutto quello che scrive questa persona
community-scope-words = Le parole
community-scope-words-hint = Tieni solo quelle che contano: una o più di seguito.
community-scope-remove = Togli la correzione
community-what-to-do = Che cosa fare
community-way-label = Che tipo di commento è
community-way-hint = La proposta viene dall’etichetta: tu sai se dice il falso o se provoca soltanto.
community-five = Cinque cose da guardare prima di rispondere
community-five-open = Si capisce chi parla e per chi.
community-five-source = C’è una fonte: una pagina, un documento, una foto.
community-five-time = Arriva in tempo, ma non di fretta.
community-five-tone = Il tono è quello della casa, anche con chi grida.
community-five-reach = Parla a chi legge, non solo a chi ha scritto: prima a chi è più ascoltato.
community-chart-source = Lo schema viene dalla guida della United States Air Force per rispondere in rete, «Web Posting Response Assessment».
community-status-label = Stato
community-note = Nota
community-wait = In attesa di altri
community-hide = Nascosto
community-close = Chiudi
community-sent = Risposta inviata, { $when }
community-sent-private = {" "}(in privato)

community-reply = Risposta
community-reply-not-needed = Qui di solito è meglio non rispondere. Se lo fai, tieni questi controlli.
community-tone = Tono
community-tone-tu = Del tu
community-tone-lei = Del Lei
community-tone-informal = Informale
community-tone-formal = Formale
community-tone-familiar = Del tu, informale
community-tone-formal-both = Del Lei, formale
community-where = Dove si legge
community-public = In pubblico
community-private = In privato
community-suggest = Proponi un inizio
community-use-saved = Usa una risposta pronta
community-parts = Componi per parti
community-part-greet = Saluto
community-part-acknowledge = Riconosci
community-part-fact = Fatto e fonte
community-part-fact-hint = La cosa che serve sapere, e dove è scritta.
community-part-next = Prossimo passo
community-part-next-hint = Chi fa che cosa, entro quando.
community-part-signature = Firma
community-reply-text = Testo della risposta
community-to-mend = Da sistemare
community-reply-good = Pronta: nessun dato personale, nessuna promessa senza chi e quando.
community-copy = Copia
community-mark-sent = Segna come inviata
community-keep-reply = Tienila tra le risposte pronte
community-saved-name = Risposta a: { $label }

community-level = Livello { NUMBER($at) }: { $name }
community-scale = I cinque livelli
community-raised = Che cosa l’ha fatto salire
community-no-trigger = Nulla lo fa salire: nessuna parola d’allarme, nessuna lamentela ripetuta, umore nella norma.
community-mood-now = Guardati { $all ->
    [one] 1 commento
   *[other] { NUMBER($all) } commenti
  }, { NUMBER($negative) } negativi.
community-mood-before = Nei sette giorni prima erano { NUMBER($negative) } su { NUMBER($all) }.
community-mood-share = Di solito sono { NUMBER($negative) } su 100.
community-mood-none = Non ci sono giorni precedenti con cui confrontarli.
community-undated = { $count ->
    [one] 1 è senza data: conta come arrivato ora.
   *[other] { NUMBER($count) } sono senza data: contano come arrivati insieme alla raccolta.
  }
community-who-acts = Chi fa che cosa, entro quando
community-acts = Agisce
community-told = Da avvisare
community-first-answer = Prima risposta
community-at-once = subito
community-within = entro { $span }
community-step-usual = Rispondi come al solito, dalla coda.
community-step-private = Sposta in privato i casi singoli.
community-step-log = Tieni il diario: ora, fatto, chi.
community-step-statement = Pubblica la dichiarazione di attesa, e fissala in alto.
community-step-stop = Ferma i post programmati e gli annunci.
community-step-debrief = A cose finite, scrivi com’è andata.
community-how-levels = Come si calcola il livello
community-how-levels-text = Sale a 2 se i negativi sono più del doppio della media dei sette giorni prima (almeno cinque), se in un’ora arrivano tre lamentele sulla stessa cosa, se chi scrive ha più di 10.000 follower o se c’è una parola d’allarme. Sale a 3 per stampa, pericoli per le persone e dati personali, o con più di 100.000 follower. Sale a 4 quando queste cose già fanno eco, o quando tre commenti parlano dello stesso allarme.
community-statement-hint = Dice che lo sai, che cosa fai e quando torni a parlare. Niente colpe, niente cifre non verificate.
community-statement-begin = Parti da una traccia
community-statement-it = In italiano
community-statement-en = In inglese
community-statement-us = noi
community-statement-private = scriveteci in privato
community-statement-start = Abbiamo letto le vostre segnalazioni e le stiamo verificando adesso. Per { $us } la sicurezza e il rispetto delle persone vengono prima di tutto. Chi ha avuto un problema può contattarci qui: { $contact }. Torniamo ad aggiornarvi qui entro oggi alle [ora].
community-copy-it = Copia l’italiano
community-copy-en = Copia l’inglese
community-log = Diario
community-log-new = Che cosa è successo
community-log-hint = Un fatto per volta, con chi l’ha fatto. L’ora si aggiunge da sola.
community-log-add = Aggiungi al diario
community-log-download = Scarica il diario
community-log-held = { $count ->
    [one] Fermato 1 post programmato
   *[other] Fermati { NUMBER($count) } post programmati
  }
community-log-freed = { $count ->
    [one] Liberato 1 post programmato
   *[other] Liberati { NUMBER($count) } post programmati
  }
community-debrief-download = Scarica «Com’è andata»
community-scheduled = Post programmati
community-scheduled-choose = Scegli una campagna qui sopra, in Campagna: vedi i suoi post ancora da pubblicare e puoi fermarli.
community-scheduled-none = { $name } non ha post con una data da oggi in poi.
community-scheduled-of = { $count ->
    [one] 1 post di { $name } da oggi in poi
   *[other] { NUMBER($count) } post di { $name } da oggi in poi
  }
community-hold-all = Ferma tutti
community-free-all = Libera tutti
community-hold = Fermo
community-hold-failed = Il browser non ha salvato la campagna: aprila e controlla.
community-scheduled-note = Qui li segni come fermi nella campagna. Se li hai già caricati su una piattaforma o in un altro programma, fermali anche lì.
community-weighing = { $count ->
    [0] Nessun commento pesa
    [one] 1 commento che pesa
   *[other] { NUMBER($count) } commenti che pesano
  }
community-compare = Che cosa si confronta
community-stretch = Guarda
community-stretch-hour = l’ultima ora di commenti
community-stretch-day = l’ultimo giorno di commenti
community-stretch-all = tutta la raccolta
community-usual = Di solito negativi, su 100
community-usual-hint = Se lo conosci: vale al posto dei sette giorni prima.

community-people-title = Chi coinvolgere
community-people-lead = Le persone di questa raccolta con cui vale la pena parlare, e perché.
community-people-own = Scrivi in «Tempi e correzioni» con quale nome rispondi: così non finisci in queste liste.
community-people-nobody = Servono i nomi degli autori: con un’esportazione ci sono, incollando il solo testo no.
community-people-advocates = Possono parlare bene di te
community-people-advocates-why = Fanno complimenti più volte o ti difendono, e mai una critica. Ringraziali per nome, chiedi il permesso di citarli.
community-people-helpful = Aiutano gli altri
community-people-helpful-why = Rispondono alle domande di altri. Confermalo in pubblico, e impara da come lo dicono.
community-people-active = Scrivono di più
community-people-active-why = Tornano spesso: salutali per nome.
community-people-threads = Discorsi aperti
community-people-threads-why = Domande e lamentele che altri seguono e a cui non hai ancora risposto.
community-thread = Risposte di altri: { NUMBER($replies) }. Mi piace: { NUMBER($likes) }.

community-saved-title = Risposte pronte
community-saved-lead = Da adattare ogni volta: alla terza uguale te lo diciamo.
community-saved-new = Nuova risposta
community-export = Esporta
community-import = Importa
community-saved-added = { $count ->
    [0] Nessuna nuova: c’erano già tutte.
    [one] Aggiunta 1 risposta.
   *[other] Aggiunte { NUMBER($count) } risposte.
  }
community-saved-wrong = Non è un file di risposte di Coso.
community-saved-nameless = Senza nome
community-saved-name-label = Nome
community-saved-text = Testo
community-saved-slots = Tra parentesi graffe gli spazi da riempire: {"{"}nome{"}"}, {"{"}giorno{"}"}.
community-saved-found = Spazi: { $names }
community-saved-for = Per
community-saved-remove = Elimina la risposta
community-pairs-title = Domande e risposte
community-pairs-lead = Quello che ti chiedono sempre. La risposta si propone da sola quando un commento le somiglia.
community-pair-question = Domanda
community-pair-add = Aggiungi la domanda
community-pair-answer = Risposta
community-pair-source = Dove è scritto
community-pair-source-hint = La pagina o il documento da indicare.
community-pair-remove = Elimina la domanda
community-pairs-download = Scarica come testo
community-pairs-asked = { $count ->
    [one] 1 domanda di questa raccolta senza risposta pronta
   *[other] { NUMBER($count) } domande di questa raccolta senza risposta pronta
  }

community-house-heading = Regole della casa
community-house-lead = Due testi da pubblicare: che cosa può stare nei commenti e come si modera. Così chi nasconde un commento ha una regola da indicare.
community-house-name = Nome della pagina o dell’attività
community-house-contact-label = Dove scrivere in privato
community-house-contact-hint = Una casella, un modulo o un numero della casa: non di una persona.
community-house-bans = Che cosa si nasconde
community-house-warnings = Avvisi prima del blocco
community-house-appeal = Giorni per rispondere a chi contesta
community-house-hours = Gli orari vengono da «Tempi e correzioni»: { $hours }.
community-house-law = Non è un parere legale: falli leggere a chi ti segue per la legge.
community-house-language = Lingua dei testi
community-in-italian = Italiano
community-in-english = Inglese
community-house-published = Regole della casa, da pubblicare
community-policy-published = Come si modera, da pubblicare
community-copy-text = Copia
community-download-text = Scarica

community-listen-title = Ascolto
community-listen-lead = Che cosa cercare, nella ricerca di ogni piattaforma, per trovare chi parla di te senza scrivere bene il tuo nome.
community-brand = Nome del marchio
community-brand-also = Altri nomi
community-one-a-line = Uno per riga: prodotti, persone, slogan.
community-brand-words = Aggiungi le parole della campagna: { $words }
community-brand-without = Parole da escludere
community-brand-without-hint = Una per riga. Se il nome vuol dire anche altro.
community-competitors = Concorrenti
community-misspellings = Errori da cercare
community-listen-empty = Scrivi il nome del marchio: qui compaiono le ricerche, pronte da aprire.
community-listen-names = I nomi giusti
community-listen-wrong = I nomi sbagliati
community-listen-competitors = I concorrenti
community-listen-place = Dove
community-listen-search = Ricerca
community-listen-syntax = Dove non abbiamo trovato una fonte su come unire più parole, c’è una ricerca per parola. I link aprono la ricerca della piattaforma: alcune chiedono di entrare.
community-copy-search = Copia
community-syntax-from = Sintassi da
community-syntax-elsewhere = scritta per un altro accesso alla stessa ricerca: prova prima di fidarti

community-service = Entro quando si risponde
community-service-lead = Le scadenze della coda si contano nelle ore in cui c’è qualcuno, nel fuso scelto, anche quando cambia l’ora.
community-minutes-high = Urgenti, minuti
community-minutes-normal = Normali, minuti
community-minutes-low = Con calma, minuti
community-round-the-clock = Gli urgenti contano anche di notte e nei festivi
community-zone-label = Fuso orario
community-zone =
    { $zone ->
        [london] Londra
        [athens] Atene
        [new_york] New York
        [los_angeles] Los Angeles
        [utc] UTC
       *[rome] Roma
    }
community-hours-label = Orari
community-hours-hint = Per esempio 9-13, 14:00-18:00. Vuoto vuol dire chiuso.
community-hours-wrong = Scrivi orari così: 9-13, 14:00-18:00.
community-closed = Giorni di chiusura
community-closed-hint = Uno per riga, per esempio 25/12/2026.
community-closed-wrong = «{ $line }» non è una data, per esempio 25/12/2026.
community-hours-read = Letti così: { $hours }.
community-service-usual = Torna ai tempi di partenza
community-who = Chi risponde
community-own = Con quali nomi rispondi
community-own-hint = Uno per riga, come compaiono nei commenti.
community-contacts = Chi avvisare in una crisi
community-contacts-hint = Nome e numero, per ogni gradino.
community-rules = Correzioni
community-rules-lead = Vincono sulla lettura automatica, in ogni raccolta. La più precisa vince, a parità l’ultima.
community-rules-none = Ancora nessuna: nascono quando correggi un commento.
community-rules-added = { $count ->
    [0] Nessuna nuova: c’erano già tutte.
    [one] Aggiunta 1 correzione.
   *[other] Aggiunte { NUMBER($count) } correzioni.
  }
community-rules-wrong = Non è un file di correzioni di Coso.
community-rule-words = Parole o persona
community-as-engine = Come dice la lettura automatica
community-rule-remove = Elimina la correzione
