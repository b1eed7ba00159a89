### Osservazioni sulla persuasione.

urgency-without-date = «{ $words }» mette fretta ma non dice entro quando

call-missing = { $goal ->
    [traffic] Vuoi portare visite, ma il testo non invita ad aprire nulla: di’ dove andare, per esempio «Leggi la guida sul sito»
    [engagement] Vuoi far partecipare, ma il testo non chiede nulla: fai una domanda o invita a rispondere
    [leads] Vuoi raccogliere contatti, ma il testo non invita a lasciarli: aggiungi per esempio «Scrivici» o «Richiedi un preventivo»
    [sales] Vuoi vendere, ma il testo non invita a comprare: aggiungi per esempio «Ordina online» o «Passa in negozio»
    [app] Vuoi far installare l’app, ma il testo non lo chiede: aggiungi per esempio «Scarica l’app»
   *[any] Il testo non dice che cosa fare adesso: aggiungi un invito chiaro
  }

call-mismatch = { $goal ->
    [traffic] «{ $words }» non porta visite al sito, che è il tuo obiettivo: invita ad aprire la pagina
    [engagement] «{ $words }» non fa nascere una conversazione, che è il tuo obiettivo: fai una domanda
    [leads] «{ $words }» non ti lascia un contatto, che è il tuo obiettivo: invita a scrivere, prenotare o iscriversi
    [sales] «{ $words }» non porta a comprare, che è il tuo obiettivo: invita a ordinare o a passare in negozio
    [app] «{ $words }» non porta a installare l’app, che è il tuo obiettivo: invita a scaricarla
   *[any] «{ $words }» non serve il tuo obiettivo
  }

self-focused = { NUMBER($own) } parole su di voi e nessuna per chi legge: di’ che cosa ci guadagna
message-without-keywords = Nel testo non c’è nessuna delle parole chiave: { $words }
message-without-promise = Nel testo non torna nulla della promessa: { $words }

### Somiglianze: la stessa cosa detta con altre parole

like-self-focused = Il testo parla quasi solo di chi lo scrive: di’ che cosa ci guadagna chi legge
like-urgency-vague = Questa frase mette fretta senza una data o un motivo: di’ fino a quando, o quanti ne restano
