### Osservazioni sulla forma del testo.

punctuation-repeated = Punteggiatura ripetuta: «{ $signs }»
word-twice = Parola ripetuta: «{ $word } { $word }»
exclamation-in-headline = Punto esclamativo nel titolo di un annuncio di ricerca
placeholder-left = È rimasto un segnaposto: «{ $words }»
words-in-capitals = Parole in maiuscolo: «{ $words }»
word-in-capitals = Parola in maiuscolo: «{ $word }»
word-in-alternating-capitals = Maiuscole e minuscole alternate: «{ $word }»
letters-pulled-apart = Lettere staccate: «{ $words }»
space-wrong = Spazio fuori posto
fix-space = Sistema lo spazio
signs-for-show = Simboli decorativi: «{ $signs }»
letters-swapped = Lettere scambiate con simboli o cifre: «{ $word }»
letters-styled = Lettere che un lettore di schermo non legge: «{ $words }»
phone-in-ad = Numero di telefono nel testo dell’annuncio: { $number }
headline-twice = Uguale al testo { NUMBER($number) } dello stesso campo
headline-nearly-twice = Dice quasi lo stesso del testo { NUMBER($number) } dello stesso campo
