### I banchi della campagna.

check-heading = Controlla un testo
check-lead = Incolla o scrivi: le osservazioni arrivano mentre scrivi, una per ogni posto in cui uscirà.
copy-where = Dove esce
copy-switch = Posizionamento mostrato
copy-none = Scegli almeno un posizionamento: il testo si controlla con le sue regole.
copy-options = Circostanze
copy-language = Lingua del testo
copy-language-it = Italiano
copy-language-en = Inglese
copy-country = Paese in cui esce
copy-goal = Obiettivo
copy-sponsored = Un creator è pagato, in denaro o prodotti
copy-use-everywhere = Usa questo testo in tutti i posizionamenti scelti
copy-together = Lo stesso testo ovunque
copy-used-everywhere = Testo copiato negli altri posizionamenti
copy-add-item = Aggiungi un testo
copy-preview = Come si vede
copy-preview-empty = Qui appare il testo, con il punto in cui viene tagliato.
copy-fold-phone = Sul telefono
copy-fold-desktop = Sul computer
copy-fold-more = … altro
copy-fold-none = Nessun taglio documentato: si vede tutto, fino al limite.
checks-loading = I controlli arrivano: intanto puoi scrivere.
checks-failed = I controlli non si sono caricati
checks-failed-do = Il testo che scrivi si salva lo stesso. Guarda se la rete c’è, poi riprova.
checks-retry = Riprova
checks-broken = I controlli si sono fermati
checks-broken-do = Non c’è nessun esito da leggere: non vuol dire che il testo vada bene. Quello che hai scritto resta dov’è. Ricarica la pagina; se succede ancora, togli l’ultimo pezzo di testo che hai aggiunto e riprova.
checks-reload = Ricarica la pagina
copy-apply-safe = { $count ->
    [one] Applica la correzione sicura
   *[other] Applica le { NUMBER($count) } correzioni sicure
  }
copy-fixed-all = { $count ->
    [one] Una correzione applicata
   *[other] { NUMBER($count) } correzioni applicate
  }
copy-fixed = Correzione applicata
copy-findings = Osservazioni
copy-other-findings = Altre osservazioni
copy-final = Copia il testo finale
copy-final-errors = { $count ->
    [one] Copiato. Resta un errore da correggere.
   *[other] Copiato. Restano { NUMBER($count) } errori da correggere.
  }
copy-publication = Pubblicazione
copy-what-to-do = Che cosa fare
campaigns-lead = Le campagne salvate in questo browser.
campaigns-new = Nuova campagna
campaigns-first-name = Campagna senza nome
campaigns-example = Esplora una campagna di esempio
campaigns-none = Non c’è ancora nessuna campagna. Comincia con «Nuova campagna»: scrivi un obiettivo, descrivi a chi parli, scegli dove uscire, scrivi i testi. Alla fine hai un piano da consegnare; bastano dieci minuti per la prima bozza. Per vedere prima come viene, apri l’esempio: è una copia tua, puoi cambiarla e buttarla.
campaigns-duplicate = Duplica
campaigns-delete = Elimina
campaigns-deleted = Campagna eliminata
campaigns-name = Nome della campagna
campaigns-file = Apri un file di Coso
campaigns-file-bad = Scegli il file .json scaricato da Coso. Le tue campagne sono rimaste come erano.
campaigns-file-added = { $count ->
    [one] Una campagna aggiunta alle tue
   *[other] { NUMBER($count) } campagne aggiunte alle tue
  }
campaigns-other-tab = { $name } (altra scheda)
campaigns-bin = Eliminate di recente ({ NUMBER($count) })
campaigns-bin-text = Restano qui trenta giorni, poi spariscono da sole.
campaigns-restore = Ripristina
campaigns-erase = Elimina per sempre
goal-lead = Da qui dipende tutto il resto: un obiettivo solo, che si possa verificare.
goal-objective = Che cosa deve fare la campagna?
goal-metric = Come si misura
goal-metric-none = Scegli una misura
goal-sentence = In una frase
goal-sentence-empty = Scrivi che cosa deve succedere: qui si compone la frase da mettere nel piano.
goal-period = Periodo dei due numeri
goal-period-hint = Per esempio 120 al mese e 200 al mese
goal-letter-there = c’è
goal-letter-missing = manca qualcosa
goal-smart = È un obiettivo SMART?
goal-smart-done = Sì: specifico, misurabile, raggiungibile, rilevante e con una scadenza.
goal-kpis = Che cosa guardare
audience-lead = A chi parli, di che cosa ha bisogno, che cosa gli prometti. Segna che cosa sai e che cosa supponi.
audience-market = A chi vendi
audience-education = Studi di chi legge
audience-education-hint = Fin dove è arrivata la maggior parte delle persone a cui scrivi: la leggibilità si misura su questo. Se non lo sai, lascia così.
audience-education-unknown = Non lo so
audience-persona-add = Aggiungi una persona
audience-persona = Persona { NUMBER($number) }
audience-name = Nome
audience-awareness = Quanto conosce il problema e te
audience-evidence = Lo so per certo
audience-source = Da dove lo sai
audience-platforms = Dove passa il tempo
audience-more = Altri dettagli
audience-messages = Mappa dei messaggi
audience-messages-lead = Dal problema alla promessa, alla prova, alla risposta all’obiezione.
audience-message-add = Aggiungi un messaggio
audience-message = Messaggio { NUMBER($number) }
platforms-lead = Una classifica spiegata: quanto ogni posizionamento serve al tuo obiettivo. Decidi tu.
platforms-means = Che cosa puoi fare
platforms-purchase = Come si compra
platforms-hours = Ore alla settimana per tutto il lavoro
platforms-ranking = Classifica
platforms-per-week-hint = La nostra proposta: { $pieces }
platforms-budget-hint = La parte che va qui
platforms-reason = Perché lo scegli
platforms-reason-hint = Se lo lasci vuoto, nel piano va il motivo della classifica
platforms-score = { NUMBER($score) } su 100
platforms-chosen = Scelti: { NUMBER($count) }
platforms-weights = I pesi dei fattori sono un nostro giudizio, non un dato delle piattaforme.
plan-notes = Note per te
plan-notes-about = Le vedi solo tu, in questa pagina: non si stampano e non sono nei file che consegni.
plan-lead = Tutto in una pagina, da stampare o consegnare.
plan-print = Stampa o salva in PDF
plan-markdown = Scarica in Markdown
plan-json = Scarica il file di Coso (JSON)
plan-change = Modifica
share-heading = Condividi con un link
share-lead = Tutta la campagna sta dentro il link. Chi lo apre la vede e può aggiungerne una copia alle sue; la tua non cambia. Il link non passa da nessun server: chi lo ha, la legge.
share-link = Link da mandare
share-size = È lungo { NUMBER($length) } caratteri
share-careful = Alcune chat e alcuni programmi di posta tagliano i link così lunghi: se non si apre, manda il file.
share-copy = Copia il link
share-too-long = Questa campagna non sta in un link: servono { NUMBER($length) } caratteri, e oltre { NUMBER($most) } i link vengono tagliati.
share-too-long-do = Scarica il file di Coso e manda quello: chi lo apre vede le stesse cose.
