### Nomi e ragioni delle regole sui link.

rule-link-insecure = Link non protetto
    .why = I browser avvisano che la pagina non è sicura: molti tornano indietro prima di vederla.
    .fix = Usa l’indirizzo con https:// e controlla che si apra.
rule-link-shortener = Link accorciato
    .why = Chi legge non vede dove arriverà e può non fidarsi.
    .fix = Usa l’indirizzo completo o un dominio breve della tua azienda.
