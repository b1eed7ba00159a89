### Il testo nel suo insieme: che cosa c’è, dove c’è spazio, che cosa manca.

picture-heading = Il testo nel suo insieme
picture-lead = { $there ->
    [0] Di { NUMBER($parts) } cose che rendono forte un testo qui non ce n’è ancora nessuna. Nessun voto: ogni riga dice perché conta.
    [one] Di { NUMBER($parts) } cose che rendono forte un testo qui ce n’è una. Nessun voto: ogni riga dice perché conta.
   *[other] Di { NUMBER($parts) } cose che rendono forte un testo qui ce ne sono { NUMBER($there) }. Nessun voto: ogni riga dice perché conta.
  }
picture-there = C’è
picture-room = C’è spazio
picture-missing = Manca
picture-call-there = dice che cosa fare
picture-call-missing = non dice che cosa fare
picture-call-why = Chi legge e non sa qual è il passo dopo, di solito non ne fa nessuno.
picture-call-how = Chiudi con un verbo solo: prenota, scrivici, guarda i modelli.
picture-hook-there = la prima frase si legge prima del taglio
picture-hook-room = la prima frase finisce dopo il taglio
picture-hook-why = Quasi tutti leggono solo ciò che sta prima di «altro»: lì si decide se continuare.
picture-hook-how = Comincia con una frase breve che regga da sola: il vantaggio, la domanda, la notizia.
picture-number = { $field }: { NUMBER($value) } su { NUMBER($limit) }
picture-number-why = Più testi diversi ci sono, più combinazioni la piattaforma può provare con persone diverse.
picture-number-how = Aggiungi testi che dicono altro: il prezzo, la prova, il vantaggio, che cosa fare.
picture-diversity-there = { $field }: ognuno dice una cosa diversa
picture-diversity-room = { $value ->
    [one] { $field }: uno ripete quasi un altro
   *[other] { $field }: { NUMBER($value) } ripetono quasi un altro
  }
picture-diversity-why = Due testi quasi uguali, mostrati insieme, occupano lo spazio di uno.
picture-diversity-how = Tieni il migliore dei due e cambia l’altro: un vantaggio, una prova, una domanda.
picture-keywords = parole chiave presenti: { NUMBER($value) } su { NUMBER($limit) }
picture-keywords-why = Chi cerca riconosce le proprie parole, e la piattaforma capisce di che cosa parli.
picture-keywords-how = Metti la parola chiave più importante nel titolo o nella prima frase, come la direbbe chi cerca.
picture-length = { $field }: lungo { NUMBER($value) }, consigliato fino a { NUMBER($limit) }
picture-length-why = Oltre la lunghezza consigliata il testo si taglia o si salta; molto sotto, spreca spazio.
picture-length-how = Accorcia ciò che si può dire con meno, o usa lo spazio per una prova.
picture-proof-there = porta un fatto: una cifra, una garanzia, parole di altri
picture-proof-missing = nessun fatto a sostegno
picture-proof-why = Una promessa senza un fatto somiglia a tutte le altre.
picture-proof-how = Aggiungi una cosa verificabile: quanti clienti, da quanti anni, quale garanzia, che cosa dice chi ha comprato. Solo se è vera.
picture-link-there = il link c’è e le visite si riconoscono
picture-link-room = il link c’è, senza parametri UTM
picture-link-missing = nessun link
picture-link-why = Senza link non si arriva; senza parametri UTM non si sa da dove si è arrivati.
picture-link-how = Metti il link della pagina giusta, con i parametri UTM di questa campagna.
picture-alt-there = l’immagine ha un testo alternativo
picture-alt-missing = nessun testo alternativo
picture-alt-why = Chi usa un lettore di schermo sente solo quello; serve anche quando l’immagine non si carica.
picture-alt-how = Se pubblichi un’immagine, descrivi in una frase che cosa mostra e perché è lì.
picture-reading = indice { $index } { NUMBER($value) }, per questo pubblico almeno { NUMBER($limit) }: { $level }{ $sure }
picture-reading-primary = si legge bene con la licenza elementare
picture-reading-middle = si legge bene con la licenza media
picture-reading-high = si legge bene con il diploma
picture-reading-hard = è difficile anche con il diploma
picture-reading-short = . Il testo ha meno di cento parole: il numero è indicativo
picture-reading-why = La soglia dipende dalla scuola di chi legge; dove non la dici, vale la licenza media.
picture-reading-how = Frasi più brevi, parole di tutti i giorni, un’idea per frase.
