### Il controllo dell’ortografia.

spelling-title = Ortografia
spelling-off = spenta
spelling-loading = il dizionario arriva
spelling-on = accesa
spelling-failed = il dizionario non è arrivato
spelling-lead = Segnala le parole che il dizionario non conosce e che assomigliano a un’altra: nomi, marche, hashtag, link e parole straniere restano fuori. Il dizionario si scarica solo se la accendi, e il controllo avviene in questo browser.
spelling-weight = Da scaricare una volta sola: circa { $size }.
spelling-size-kilo = { NUMBER($kilobytes) } kB
spelling-turn-on = Accendi l’ortografia
spelling-turn-off = Spegni l’ortografia
spelling-retry = Riprova
spelling-failed-do = Guarda se la rete c’è, poi riprova. Gli altri controlli funzionano lo stesso.
spelling-dictionaries = I dizionari e le loro licenze
spelling-dictionary-it = Italiano, di Andrea Pescetti e altri (dict-it)
spelling-dictionary-en = Inglese americano (SCOWL, di Kevin Atkinson)
spelling-dictionary-en-gb = Inglese britannico (SCOWL, di Kevin Atkinson)
spelling-licence = licenza { $licence }, versione { $version }
spelling-licence-text = testo della licenza
spelling-both = Insieme al dizionario della lingua del testo si usa un secondo dizionario inglese: così le parole inglesi di tutti i giorni, e le due grafie dell’inglese, non risultano sbagliate.
spelling-personal = Il tuo dizionario
spelling-personal-hint = Una parola per riga: nomi, marche, parole del mestiere. Resta in questo browser.
spelling-export = Scarica il tuo dizionario
spelling-import = Aggiungi le parole di un file
spelling-imported = { $count ->
    [0] Nel file non c’erano parole nuove
    [one] Una parola aggiunta
   *[other] { NUMBER($count) } parole aggiunte
  }
spelling-file = il-mio-dizionario
spelling-learn = Aggiungi «{ $word }» al mio dizionario
spelling-why = Un refuso si nota prima di ogni altra cosa, e fa dubitare anche del resto.
