### Nomi e ragioni delle regole sulla persuasione.

rule-urgency-vague = Urgenza vaga
    .why = «Affrettati» senza una data non dà un motivo per agire adesso, e suona come pressione.
    .fix = Scrivi entro quando vale l’offerta, o quanti posti restano davvero.

rule-cta-missing = Manca l’invito all’azione
    .why = Chi legge non sa che cosa fare adesso: un testo che racconta e basta non porta visite, contatti o vendite.
    .fix = Chiudi con un solo invito chiaro: «Prenota qui», «Scrivici», «Scarica la guida», «Passa a trovarci».

rule-cta-goal-mismatch = Invito che non serve l’obiettivo
    .why = Se il testo chiede un like e tu vuoi contatti, avrai dei like: le persone fanno quello che chiedi.
    .fix = Chiedi l’azione che conta come risultato della campagna, e solo quella.

rule-self-focused = Parla solo di voi
    .why = A chi legge interessa che cosa cambia per lui: un testo pieno di «noi» e senza «tu» si salta.
    .fix = Gira le frasi verso chi legge: da «offriamo corsi» a «impari in dieci settimane».

rule-message-match = Il messaggio non torna
    .why = Chi arriva da una promessa o da una ricerca cerca le stesse parole: se non le ritrova pensa di aver sbagliato e se ne va.
    .fix = Riprendi nel titolo o nella prima frase le parole della promessa o della ricerca.
