### Pezzi che si ripetono in più pagine.

optional = (facoltativo)
error-prefix = Errore:
close = Chiudi
undo = Annulla
why = Perché
add = Aggiungi
remove-item = Togli { $item }
copied = Copiato
copy-failed = Il browser non ha permesso di copiare: seleziona il testo e copialo tu.
opens-site = (si apre in un’altra scheda)
source = Fonte
source-unread = Nessuna fonte letta; dove cercarla: { $title }
checked-on = Letta in data { $date }
name-severity-error = Errore
name-severity-warning = Attenzione
name-severity-advice = Consiglio
severity-error-count = { $count ->
    [one] 1 errore
   *[other] { NUMBER($count) } errori
  }
severity-warning-count = { $count ->
    [one] 1 avviso
   *[other] { NUMBER($count) } avvisi
  }
severity-advice-count = { $count ->
    [one] 1 consiglio
   *[other] { NUMBER($count) } consigli
  }
nothing-to-report = Nulla da segnalare
name-confidence-documented = Documentato
name-confidence-observed = Osservato
name-confidence-reported = Riferito
yes = Sì
no = No
choose-one = Scegli
