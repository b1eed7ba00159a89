### Molti testi insieme: da un foglio di calcolo o dall’editor di una piattaforma.

description-many = Controlla insieme tutti i testi di un foglio di calcolo o di un file esportato da Google Ads Editor, Meta o LinkedIn: nel tuo browser, senza inviarli a nessuno.
many-heading = Molti testi insieme
many-lead = Un foglio di calcolo o il file di un editor di annunci: si controllano tutte le righe, si correggono, si scarica il file con le osservazioni. Il file non lascia questo browser.
many-from-check = Hai un foglio con molti testi? Controllali insieme
many-paste = Incolla le righe
many-paste-hint = Da Excel, Fogli Google o da un file: con la riga dei titoli, se c’è. Va bene anche un testo per riga.
many-paste-read = Leggi le righe
many-paste-empty = Incolla almeno una riga.
many-file = Apri un file CSV, TSV o Excel
many-file-hint = Virgole, punti e virgola o tabulazioni, in UTF-8, UTF-16 o nei vecchi CSV di Excel. Di un file Excel si legge il foglio con più righe; poi puoi sceglierne un altro.
many-drop = Trascina qui il file
many-reading = Sto leggendo il file…
many-reading-file = Sto leggendo { $name }…
many-reading-rows = { $rows ->
    [one] Una riga letta
   *[other] { NUMBER($rows) } righe lette
  }
many-reading-stop = Ferma la lettura
many-reading-other = Se non è il file giusto, trascinane qui un altro: si apre al posto di questo.
many-stopped = Ti sei fermato: { $name } non è stato aperto e non è cambiato. Puoi aprirlo di nuovo o scegliere un altro file.
many-stopped-paste = Ti sei fermato: le righe che hai incollato sono ancora qui sotto.
many-unreadable = Il file non si può leggere
many-unreadable-do = Forse è una cartella, oppure è stato spostato o modificato dopo che l’hai scelto. Apri di nuovo il file.
many-failed = La lettura si è fermata
many-failed-do = Le righe non sono state cambiate. Guarda se la rete c’è, poi ricomincia dal file.
many-again = Ricomincia con un altro file
many-again-sure = Le righe corrette e non scaricate si perdono. Ricominci?
many-kept = Le righe restano finché questa scheda è aperta: prima di chiuderla scarica il file.

many-file-read = Com’è scritto il file
many-rows-read = { $rows ->
    [one] Una riga di testi
   *[other] { NUMBER($rows) } righe di testi
  }
many-encoding = Codifica dei caratteri
many-encoding-hint = Se le lettere accentate sono sbagliate, prova un’altra.
many-encoding-utf8 = UTF-8
many-encoding-utf16le = UTF-16 (Testo Unicode di Excel)
many-encoding-utf16be = UTF-16 big endian
many-encoding-1252 = Windows-1252 (vecchi file di Excel)
many-delimiter = Fra una cella e l’altra
many-delimiter-comma = Virgola
many-delimiter-semicolon = Punto e virgola
many-delimiter-tab = Tabulazione
many-headings = La prima riga contiene i titoli delle colonne
many-above = { $rows ->
    [one] La riga sopra i titoli non si controlla e resta nel file com’è.
   *[other] Le { NUMBER($rows) } righe sopra i titoli non si controllano e restano nel file come sono.
  }
many-headings-row = La riga { NUMBER($line) } contiene i titoli delle colonne
many-sheet = Foglio
many-sheet-hint = Se ne cambi uno, scegli di nuovo le colonne; le circostanze restano.
many-sample = Le prime righe
many-column-none = Colonna { NUMBER($number) }
many-problem-letters = Alcune lettere non si leggono: scegli un’altra codifica.
many-problem-too-many = Riga { NUMBER($line) } del file: { NUMBER($cells) } celle, più dei titoli. Spesso manca una coppia di virgolette intorno a un testo con la virgola.
many-problem-unclosed = Riga { NUMBER($line) } del file: si apre una virgoletta che non si chiude più, e da lì in poi tutto finisce in una cella sola.
many-problem-too-long = Il file è troppo grande: dividilo in parti sotto i quattro gigabyte.
many-problems = { $count ->
    [one] Una cosa da guardare nel file
   *[other] { NUMBER($count) } cose da guardare nel file
  }

many-where = Dove escono
many-where-all = Tutte le righe nello stesso posto
many-where-column = Lo dice una colonna
many-where-which = Posizionamento
many-where-choose = Scegli un posizionamento
many-places = Che cosa vogliono dire i valori della colonna
many-place-rows = { $rows ->
    [one] una riga
   *[other] { NUMBER($rows) } righe
  }
many-place-none = Non controllare queste righe
many-columns = Che cosa c’è nelle colonne
many-columns-lead = Le colonne che non servono ai controlli restano nel file come sono.
many-columns-more = Altre colonne ({ NUMBER($count) })
many-example = per esempio: { $text }
many-target-nothing = Non si controlla
many-target-placement = Il posizionamento
many-target-name = Il nome della riga
many-circumstances = Circostanze
many-spelling = Controlla anche l’ortografia
many-spelling-about = Le parole che il dizionario non conosce finiscono fra le osservazioni, anche nel file da scaricare. Restano fuori le parole del tuo dizionario e le marche scritte nelle loro colonne.
many-spelling-loading = Il dizionario arriva, poi si comincia.
many-spelling-failed-do = Guarda se la rete c’è e premi ancora «Controlla le righe». Oppure togli l’ortografia: gli altri controlli funzionano lo stesso.
many-checks-loading = I controlli arrivano, poi si comincia.
many-checks-failed-do = Guarda se la rete c’è e premi ancora «Controlla le righe»: le colonne restano come le hai scelte.
many-goal-none = Nessuno in particolare
many-start = Controlla le righe
many-need-placement = Scegli dove escono i testi.
many-need-column = Scegli almeno una colonna che contiene un testo da controllare.
many-need-place-column = Scegli quale colonna dice il posizionamento.

many-progress = Controllo: { NUMBER($done) } righe su { NUMBER($rows) }
many-progress-fixing = Correzione: { NUMBER($done) } righe su { NUMBER($rows) }
many-cancel = Ferma
many-cancelled = Ti sei fermato: le righe non ancora controllate restano nella lista come «in attesa».
many-resume = Riprendi dalle righe in attesa
many-results = Risultato
many-done = { $done ->
    [one] Controllata { NUMBER($done) } riga su { NUMBER($rows) }
   *[other] Controllate { NUMBER($done) } righe su { NUMBER($rows) }
  }
many-tally-errors = Righe con errori
many-tally-warnings = Righe con avvisi
many-tally-advice = Righe con consigli
many-tally-clean = Righe senza osservazioni
many-tally-skipped = Righe non controllate
many-tally-changed = Righe corrette
many-filter = Quali righe
many-filter-all = Tutte
many-filter-rule = Regola
many-filter-rule-all = Tutte le regole
many-filter-text = Cerca nei testi
many-shown = { $count ->
    [one] Una riga
   *[other] { NUMBER($count) } righe
  }
many-shown-none = Nessuna riga corrisponde a questa scelta.
many-table = Righe e osservazioni
many-col-row = Riga
many-col-where = Dove
many-col-text = Testo
many-col-findings = Osservazioni
many-open = Apri
many-open-row = Apri la riga { NUMBER($line) }
many-state-waiting = in attesa
many-state-empty = nessun testo
many-state-no-placement = posizionamento non riconosciuto
many-state-refused = non si può controllare
many-state-clean = a posto
many-state-changed = corretta
many-pages = Pagine della lista
many-page = Pagina { NUMBER($page) } di { NUMBER($pages) }
many-first = Prima
many-previous = Precedente
many-next = Successiva
many-last = Ultima
many-fix-all = { $count ->
    [one] Applica le correzioni sicure a una riga
   *[other] Applica le correzioni sicure a { NUMBER($count) } righe
  }
many-undo = { $count ->
    [one] Annulla l’ultima modifica
   *[other] Annulla l’ultima modifica ({ NUMBER($count) } celle)
  }
many-row = Riga { NUMBER($line) }
many-row-back = Torna alla lista
many-row-previous = Riga precedente
many-row-next = Riga successiva
many-row-none = Questa riga non dice dove esce, e quindi non si può controllare. Correggi il valore della colonna nel file, o torna alle colonne.
many-row-clean = Nessuna osservazione su questa riga.
many-back-to-columns = Cambia colonne e circostanze
many-back-sure = I controlli si rifanno e le correzioni fatte qui si perdono. Continui?

many-download = Scarica il file
many-download-lead = Le colonne del file restano come sono, con le tue correzioni; in fondo si aggiungono posizionamento, numero di osservazioni e osservazioni.
many-form = Per quale programma
many-form-plain = CSV normale
many-form-plain-about = Per Google Ads Editor e altri programmi: UTF-8 e lo stesso separatore del file di partenza.
many-form-excel = CSV per Excel in italiano
many-form-excel-about = Si apre con un doppio clic: punto e virgola, accenti giusti, e nessuna cella che Excel eseguirebbe come formula.
many-file-name = con-osservazioni
many-word-placement = Posizionamento
many-word-errors = Errori
many-word-warnings = Avvisi
many-word-advice = Consigli
many-word-findings = Osservazioni
many-downloaded = File scaricato
