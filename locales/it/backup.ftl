### La copia di tutto in un file, e come si riprende.

backup-heading = Una copia di tutto
backup-lead = Un solo file con tutto quello che Coso conserva in questo browser: campagne, community, risultati, link, limiti, parole tue, impostazioni. Riprendendolo, qui o su un altro computer, nulla di quello che c’è viene sostituito: si aggiunge quello che manca, e di quello che è diverso restano tutte e due le versioni.
backup-due = Il tuo lavoro è solo in questo browser.
backup-due-never = Se i dati del browser vengono cancellati, si perde. Scarica una copia e tienila in un posto sicuro.
backup-due-since = L’ultima copia è del { $day }: scaricane una nuova.
backup-last = L’ultima copia è del { $day }.
backup-download = Scarica una copia di tutto
backup-restore = Riprendi da una copia
backup-keep = Chiedi al browser di non cancellare
backup-kept = Il browser ha promesso di non cancellare questi dati da solo. Una copia serve comunque.
backup-not-kept = Il browser non lo ha promesso: se gli manca spazio può cancellare. Tieni una copia recente.
backup-refused = Il browser non ha permesso di scaricare il file: prova da un’altra finestra o da un altro browser.
backup-not-ours = Questo file non è una copia di Coso.
backup-not-ours-do = Scegli il file .json scaricato con «Scarica una copia di tutto». Il tuo lavoro è rimasto com’era. Per una campagna sola usa «Apri un file di Coso».
backup-restored = Copia ripresa
backup-added = Campagne aggiunte: { $names }
backup-copies = Diverse da quelle che c’erano, aggiunte accanto: { $names }
backup-same = { $count ->
    [one] Una cosa era già qui, uguale
   *[other] { $count } cose erano già qui, uguali
}
backup-others = Aggiunte, perché qui non c’erano: { $names }
backup-joined = Completate con quello che mancava: { $names }
backup-aside = Diverse: qui resta quella che c’era, l’altra è messa da parte e si può scaricare: { $names }
backup-unreadable = { $count ->
    [one] Una campagna del file non si legge
   *[other] { $count } campagne del file non si leggono
}
backup-nothing = Nel file non c’era nulla da aggiungere.
backup-full = Nel browser non c’è posto per tutto.
backup-full-do = Quello che non è entrato resta in questa pagina finché non la chiudi. Svuota il cestino qui sopra, poi riprendi di nuovo la copia.
backup-future = { $count ->
    [one] Una campagna viene da un Coso più recente: non è stata aggiunta. Aggiorna Coso e riprendi di nuovo la copia
   *[other] { $count } campagne vengono da un Coso più recente: non sono state aggiunte. Aggiorna Coso e riprendi di nuovo la copia
}
backup-aside-list = { $count ->
    [one] Messe da parte: una
   *[other] Messe da parte: { $count }
}
backup-aside-about = Sono versioni diverse da quelle in uso, o che qui non si leggevano. Scaricane una per riprenderla in un altro browser, o eliminala.
backup-aside-download = Scarica
backup-aside-delete = Elimina
backup-thing-settings = impostazioni e parole tue
backup-thing-overrides = limiti cambiati da te
backup-thing-index = l’elenco delle campagne
backup-thing-check = il testo del banco dei controlli
backup-thing-links = link
backup-thing-community = community
backup-thing-results = risultati
backup-thing-workshop = esercizi
backup-thing-campaign = campagna
backup-thing-other = altri dati
backup-remind-download = Scarica una copia di tutto ora
backup-remind-later = Ricordamelo più avanti
