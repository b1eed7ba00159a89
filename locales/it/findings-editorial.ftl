### Osservazioni sulla forma del testo.

punctuation-repeated = Punteggiatura ripetuta: «{ $signs }»
word-twice = Parola ripetuta: «{ $word } { $word }»
exclamation-in-headline = Punto esclamativo nel titolo di un annuncio di ricerca
placeholder-left = È rimasto un segnaposto: «{ $words }»
