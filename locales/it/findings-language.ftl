### Osservazioni sulla lingua.

accent-wrong = «{ $words }» si scrive «{ $right }»
sentence-too-long = Frase di { NUMBER($words) } parole: difficile da seguire fino in fondo
