### Osservazioni sulla legge.

### Disclosure, contests, politics, AI

disclosure-absent = Il contenuto è sponsorizzato e il testo non lo dice: comincia con «{ $label }» e il nome del marchio
disclosure-late = «{ $words }» arriva troppo tardi: spostalo all’inizio, dove si vede senza aprire il testo, o fra i primi tre hashtag
disclosure-weak = «{ $words }» non dice chiaramente che è pubblicità: comincia con «{ $label }» e il nome del marchio
disclosure-foreign = «{ $words }» non è nella lingua di chi legge: scrivi «{ $label }»
disclosure-proved = «{ $words }» fa capire che c’è un accordo o un regalo, ma manca l’etichetta: dichiaralo all’inizio
