### Nomi e ragioni delle regole sui link.

rule-link-insecure = Link non protetto
    .why = I browser avvisano che la pagina non è sicura: molti tornano indietro prima di vederla.
    .fix = Usa l’indirizzo con https:// e controlla che si apra.
rule-link-shortener = Link accorciato
    .why = Chi legge non vede dove arriverà e può non fidarsi.
    .fix = Usa l’indirizzo completo o un dominio breve della tua azienda.
rule-link-malformed = Link scritto male
    .why = Un link con un errore non si apre, e la piattaforma può rifiutare l’annuncio.
    .fix = Copia l’indirizzo dal browser, incollalo intero e provalo.
rule-utm-missing = Link senza UTM
    .why = Senza UTM i dati dicono quante visite arrivano, non da quale post o annuncio.
    .fix = Aggiungi utm_source, utm_medium e utm_campaign, in minuscolo.
rule-utm-malformed = UTM scritto male
    .why = Analytics ignora i parametri sbagliati e conta a parte quelli scritti in modo diverso: i totali non tornano.
    .fix = Usa utm_source, utm_medium e utm_campaign, una volta ciascuno, in minuscolo, senza spazi, fra «?» e «#».
