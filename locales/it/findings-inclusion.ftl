### Osservazioni su ciò che tutti possono leggere.

emoji-in-a-row = { NUMBER($count) } emoji di fila: un lettore di schermo le pronuncia tutte, una per una
hashtag-without-capitals = { $tag } è fatto di più parole: con le maiuscole, { $right }, si legge e si ascolta meglio
alt-text-none = Manca il testo alternativo dell’immagine
alt-text-file-name = «{ $words }» è il nome di un file, non dice che cosa si vede
alt-text-empty-words = «{ $words }» non dice che cosa si vede
language-disability = «{ $words }»: metti prima la persona, per esempio «persona con disabilità»
language-illness = «{ $words }»: riduce la persona a una malattia o la presenta come vittima
language-gender = «{ $words }»: lascia fuori qualcuno, o parla per stereotipi di genere
language-origin = «{ $words }»: è sentito come offensivo o esclude per l’origine
language-orientation = «{ $words }»: è un modo superato o offensivo di parlare di orientamento e identità
language-age = «{ $words }»: parla di un gruppo di persone come se fossero tutte uguali
language-limit = «{ $words }»: in un annuncio di lavoro o di casa lascia fuori qualcuno per età, sesso, aspetto od origine; scrivi che cosa serve saper fare
language-term = «{ $words }»: oggi si preferisce «{ $right }»

### Somiglianze: la stessa cosa detta con altre parole

like-exclusionary-language = Questa frase potrebbe escludere qualcuno: controlla chi non si sente chiamato
