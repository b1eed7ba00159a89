### Osservazioni sulle regole delle piattaforme.

personal-attribute-implied = «{ $words }» fa capire che conosci una caratteristica personale di chi legge
before-after-body = «{ $words }»: confronto tra prima e dopo sul corpo
before-after-post = «{ $words }»: confronto tra prima e dopo sul corpo, che la piattaforma non ammette se sponsorizzi il post
bait-react = «{ $words }» chiede una reazione a comando
bait-tag = «{ $words }» chiede di taggare qualcuno
bait-share = «{ $words }» chiede di condividere a comando
bait-comment = «{ $words }» chiede un commento a comando
bait-vote = «{ $words }» usa le reazioni come un voto
clickbait-line = «{ $words }» è un’esca da clic
profane-word = Linguaggio volgare: «{ $words }»
profane-masked = Volgarità mascherata: «{ $words }»
outcome-money = «{ $words }» promette un guadagno poco realistico
outcome-body = «{ $words }» promette un risultato sul corpo poco realistico
outcome-skill = «{ $words }» promette di imparare in un tempo poco realistico
outcome-guaranteed = «{ $words }» garantisce un risultato che non dipende solo da te
restricted-tobacco = «{ $words }»: tabacco e svapo non si possono pubblicizzare
restricted-weapons = «{ $words }»: armi ed esplosivi non si possono pubblicizzare
restricted-drugs = «{ $words }»: droghe, cannabis e CBD non si possono pubblicizzare, salvo poche eccezioni
restricted-prescription = «{ $words }»: i farmaci con ricetta non si possono pubblicizzare senza permesso
restricted-counterfeit = «{ $words }»: le imitazioni di marchi e i falsi sono vietati
restricted-adult = «{ $words }»: i prodotti e i servizi per adulti non sono ammessi negli annunci
restricted-dishonest = «{ $words }»: è un servizio che aiuta a ingannare altri, e non si può pubblicizzare
restricted-post = «{ $words }»: è un prodotto che la piattaforma non ammette negli annunci: il post non si può sponsorizzare
restricted-elsewhere = «{ $words }»: molte piattaforme non ammettono questo prodotto negli annunci: controlla le regole di chi pubblica o consegna il testo

### Somiglianze: la stessa cosa detta con altre parole

like-before-after = Questa frase somiglia a un confronto tra prima e dopo sul corpo: le piattaforme non lo ammettono negli annunci
like-clickbait = Questa frase somiglia a un’esca da clic: di’ subito di che cosa si tratta
like-engagement-bait = Questa frase somiglia a una richiesta di reazioni a comando: meglio una domanda vera
like-personal-attribute = Questa frase fa pensare che tu conosca una caratteristica personale di chi legge: parla del servizio
like-restricted-product = Questa frase somiglia all’offerta di un prodotto che gli annunci non ammettono: leggi la regola della piattaforma
like-unrealistic-outcome = Questa frase somiglia alla promessa di un risultato poco realistico: di’ che cosa serve per arrivarci
