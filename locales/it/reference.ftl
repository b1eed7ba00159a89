### Le pagine di riferimento e l’elenco dei cambiamenti.

reference-platforms = Piattaforme
reference-rules = Controlli
reference-platforms-description = Limiti, tagli, formati e regole di ogni piattaforma, con la fonte, il giorno in cui è stata letta e quanto è sicura.
reference-rules-description = I { NUMBER($count) } controlli di Coso: che cosa cercano, perché, che cosa fare, esempi e fonti di ciascuno.
reference-platforms-lead = Che cosa accetta e che cosa mostra ogni piattaforma: ogni numero ha la sua fonte e la data in cui l’abbiamo letta.
reference-rules-lead = Che cosa guarda Coso in un testo. Ogni controllo ha una pagina con il perché, che cosa fare, esempi e fonti.
reference-issuers = Norme, codici e regole che valgono per più piattaforme
reference-platform-heading = { $name }: limiti, formati e regole
reference-platform-description = { $name }: { NUMBER($count) } fra limiti, tagli, formati e regole, ognuno con la fonte, la data in cui è stata letta e quanto è sicura.
reference-platform-lead = { $count ->
    [one] Una regola con la sua fonte e la data in cui l’abbiamo letta. Prima di spendere, rileggi la fonte.
   *[other] { NUMBER($count) } regole, ognuna con la sua fonte e la data in cui l’abbiamo letta. Dove le fonti non concordano, trovi l’intervallo. Prima di spendere, rileggi la fonte.
  }
reference-rule-description = { $title }: { $why } Che cosa fare, esempi e fonti.
reference-crumbs = Dove sei
reference-contents = In questa pagina
reference-why = Perché
reference-examples = Esempi
reference-fires = Qui Coso segnala
reference-silent = Qui non dice niente
reference-behind = Che cosa c’è dietro
reference-behind-none = Questo controllo viene dal buon uso della lingua e del mestiere: non si appoggia a un limite di una piattaforma.
reference-kinds = Il controllo legge dal catalogo, per ogni posizionamento:
reference-more = Tutto su questo controllo
rulebook-age = { $days ->
    [0] oggi
    [one] un giorno fa
   *[other] { NUMBER($days) } giorni fa
  }
name-family-limits = Limiti
name-family-editorial = Cura del testo
name-family-policy = Regole delle piattaforme
name-family-law = Norme
name-family-persuasion = Efficacia
name-family-language = Lingua
name-family-inclusion = Accessibilità e inclusione
name-family-links = Link
changes-heading = Che cosa è cambiato
changes-count = { $count ->
    [one] un cambiamento
   *[other] { NUMBER($count) } cambiamenti
  }
changes-lead = Le piattaforme cambiano di continuo. Qui c’è quello che nel catalogo è cambiato: com’era, com’è adesso, da quando e chi lo dice. Se usi ancora il numero di prima, è il momento di correggerlo.
changes-what = Che cosa
changes-before = Prima
changes-now = Adesso
changes-since = Da quando
changes-no-limit = nessun limite
changes-read = letto in data { $date }
