### La copia di tutto in un file, e come si riprende.

backup-heading = Una copia di tutto
backup-lead = Un solo file con le campagne e le impostazioni di questo browser. Riprendendolo, qui o su un altro computer, nulla di quello che c’è viene sostituito: se una campagna è diversa restano tutte e due.
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
backup-others = { $count ->
    [one] Aggiunta anche un’altra cosa (impostazioni, link)
   *[other] Aggiunte anche altre { $count } cose (impostazioni, link)
}
backup-aside = { $count ->
    [one] Una cosa era diversa: si usa quella di questo browser, l’altra è messa da parte e sarà nella prossima copia
   *[other] { $count } cose erano diverse: si usano quelle di questo browser, le altre sono messe da parte e saranno nella prossima copia
}
backup-unreadable = { $count ->
    [one] Una campagna del file non si legge
   *[other] { $count } campagne del file non si leggono
}
backup-nothing = Nel file non c’era nulla da aggiungere.
backup-full = Nel browser non c’è posto per tutto.
backup-full-do = Quello che non è entrato resta in questa pagina finché non la chiudi. Svuota il cestino qui sopra, poi riprendi di nuovo la copia.
