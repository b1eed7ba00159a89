### Limiti che una persona o un gruppo ha cambiato.

own-limit = Il tuo limite è un altro?
own-limit-label = Il tuo limite
own-limit-label-weight = Il tuo limite, in MB
own-limit-label-seconds = Il tuo limite, in secondi
own-limit-hint = Per esempio quello del tuo server Mastodon o del tuo abbonamento. Vale in questo browser.
own-limit-wrong = Scrivi un numero intero da 1 a 1.000.000.
own-limit-hint-other = Per esempio quello del tuo server, del tuo abbonamento o una regola del gruppo. Vale in questo browser.
own-limit-wrong-weight = Scrivi un numero maggiore di zero, per esempio 40 oppure 1,5.
own-limit-megabytes = { $number } MB
own-limit-seconds = { $count ->
    [one] un secondo
   *[other] { NUMBER($count) } secondi
  }
own-limit-use = Usa questo limite
own-limit-set = Limite tuo: { $limit }
own-limit-catalogue = nel catalogo: { $limit }
own-limit-back = Torna al limite del catalogo
own-limits = I tuoi limiti
own-limits-count = { $count ->
    [0] nessuno
    [one] uno
   *[other] { NUMBER($count) }
  }
own-limits-lead = Se il tuo server o il tuo abbonamento accetta di più, o il gruppo vuole di meno (lunghezza, hashtag, menzioni, peso o durata dei file), scrivi il limite vero accanto al contatore o a una regola qui sotto. I controlli lo usano e lo segnano sempre. Resta in questo browser; per darlo al gruppo, scarica il file.
own-limits-save = Scarica i tuoi limiti
own-limits-open = Apri un file di limiti
own-limits-added = { $count ->
    [one] Un limite aggiunto
   *[other] { NUMBER($count) } limiti aggiunti
  }
own-limits-left-out = { $count ->
    [one] Uno è stato lasciato fuori: non è un limite del catalogo che si possa cambiare.
   *[other] { NUMBER($count) } sono stati lasciati fuori: non sono limiti del catalogo che si possano cambiare.
  }
own-limits-bad = Questo non è un file di limiti di Coso
own-limits-bad-do = Scegli il file .json scaricato da questa pagina. I tuoi limiti sono rimasti come erano.
own-limit-finding = Con il limite che hai messo tu.
refused-override = Nel catalogo non c’è nessun limite «{ $fact }» che si possa cambiare: «coso placements» elenca i fatti con i loro nomi
