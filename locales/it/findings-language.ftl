### Osservazioni sulla lingua.

spelling-unknown = «{ $word }» non è nel dizionario
accent-wrong = «{ $words }» si scrive «{ $right }»
sentence-too-long = Frase di { NUMBER($words) } parole: difficile da seguire fino in fondo
words-wrong = «{ $words }» si scrive «{ $right }»
english-word = «{ $words }»: in italiano «{ $italian }»
gulpease-low = Difficile da leggere: indice Gulpease { NUMBER($score) }, per questo pubblico almeno { NUMBER($limit) }
gulpease-low-in-short = Sembra difficile da leggere: Gulpease { NUMBER($score) } (indicativo, il testo è breve), per questo pubblico almeno { NUMBER($limit) }
flesch-low = Difficile da leggere: indice di Flesch { NUMBER($score) }, per questo pubblico almeno { NUMBER($limit) }
flesch-low-in-short = Sembra difficile da leggere: Flesch { NUMBER($score) } (indicativo, il testo è breve), per questo pubblico almeno { NUMBER($limit) }
