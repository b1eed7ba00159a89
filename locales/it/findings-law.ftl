### Osservazioni sulla legge.

### Promesse di salute, ambiente, gioco, prezzi, denaro, alcol, primati

health-disease = «{ $words }» dice che cura o previene un disturbo
health-effect = «{ $words }» promette un effetto sulla salute che va autorizzato
health-slimming = «{ $words }» promette di dimagrire
green-generic = «{ $words }» è un vanto ambientale generico: manca la prova
gambling-forbidden = «{ $words }» promuove gioco o scommesse: in Italia è vietato
gambling-permission = «{ $words }» promuove gioco o scommesse: la piattaforma chiede un’autorizzazione
price-thirty-days = «{ $words }» annuncia uno sconto: manca il prezzo più basso degli ultimi 30 giorni
price-of-service = «{ $words }» annuncia uno sconto: di’ da quale prezzo, che deve essere stato vero
price-former = «{ $words }» ricorda un prezzo di prima: deve essere stato vero, e per un periodo ragionevole
financial-sure = «{ $words }» promette denaro come certo o facile
financial-without-apr = «{ $words }» dà una cifra del credito senza il TAEG
alcohol-excess = «{ $words }» invita a bere nel modo sbagliato
alcohol-audience = «{ $words }»: mostra l’annuncio solo ai maggiorenni
alcohol-offered = «{ $words }»: offri alcol, e il post va mostrato solo ai maggiorenni
absolute-unproven = «{ $words }» è un primato senza prova

### Disclosure, contests, politics, AI

disclosure-absent = Il contenuto è sponsorizzato e il testo non lo dice: comincia con «{ $label }» e il nome del marchio
disclosure-late = «{ $words }» arriva troppo tardi: spostalo all’inizio, dove si vede senza aprire il testo, o fra i primi tre hashtag
disclosure-weak = «{ $words }» non dice chiaramente che è pubblicità: comincia con «{ $label }» e il nome del marchio
disclosure-foreign = «{ $words }» non è nella lingua di chi legge: scrivi «{ $label }»
disclosure-proved = «{ $words }» fa capire che c’è un accordo o un regalo, ma manca l’etichetta: dichiaralo all’inizio

contest-italy = «{ $words }»: è un concorso a premi. In Italia servono regolamento, avviso al ministero 15 giorni prima e cauzione: scrivi nel testo dove si legge il regolamento
contest-united-states = «{ $words }»: è un concorso a premi. Negli Stati Uniti scrivi «no purchase necessary» e dove si leggono le regole ufficiali
contest-without-rules = «{ $words }»: è un concorso a premi. Controlla le regole del paese e scrivi nel testo dove si legge il regolamento
political-ad-in-union = «{ $words }»: è pubblicità politica. Nell’Unione Meta e Google non la accettano, e altrove va etichettata con il nome di chi paga
political-ad = «{ $words }»: è pubblicità politica. La piattaforma chiede di dichiararla e di dire chi la paga
political-post = «{ $words }»: è un messaggio politico. Se ne paghi la diffusione valgono le regole degli annunci politici
generated-unmarked-in-union = L’immagine o il video è generato e il testo non lo dice: aggiungi per esempio «immagine generata con IA»
generated-unmarked = L’immagine o il video è generato e il testo non lo dice: segnalalo, anche con l’etichetta della piattaforma
generated-as-real-in-union = «{ $words }»: qui qualcosa di generato con l’IA passa per vero. Dal 2 agosto 2026 nell’Unione va dichiarato (AI Act, art. 50): dillo nell’immagine, nell’audio o nel video e anche nella didascalia
generated-as-real = «{ $words }»: qui qualcosa di generato con l’IA passa per vero, e chi se ne accorge si sente ingannato. Dillo nell’immagine, nell’audio o nel video e anche nella didascalia
fix-label-first = Metti «{ $label }» all’inizio

### Somiglianze: la stessa cosa detta con altre parole

like-absolute-claim = Letta così, questa frase somiglia a un primato senza prova: di’ chi lo attesta, o raccontalo in altro modo
like-ai-disclosure = Il testo fa pensare a un contenuto creato o alterato con l’IA e presentato come vero: se è così, dillo
like-financial-promise = Questa frase somiglia a una promessa di guadagno: togli la certezza e di’ i rischi
like-gambling = Questa frase somiglia alla pubblicità di giochi o scommesse: controlla se puoi farla
like-green-claim = Questa frase somiglia a un vanto ambientale senza prova: di’ che cosa, quanto e chi lo certifica
like-health-claim = Questa frase somiglia a una promessa sulla salute: controlla che sia autorizzata, o toglila
like-political-content = Questa frase somiglia a un messaggio politico: se lo è, a pagamento ha regole proprie
like-price-reduction = Questa frase somiglia all’annuncio di uno sconto: se lo è, scrivi il prezzo più basso degli ultimi 30 giorni
like-prize-contest = Questa frase somiglia a un concorso a premi: se lo è, scrivi dove si legge il regolamento
