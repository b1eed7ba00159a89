### La pagina iniziale.

home-heading = Il banco di lavoro per chi fa marketing da solo
home-lead = Decidi obiettivo, pubblico e piattaforme; scrivi i testi e vedi mentre scrivi che cosa non va, perché, e dove sta scritto.
home-ways = Da dove vuoi cominciare
home-check = Controlla subito un testo
home-check-text = Incollalo, scegli dove uscirà e leggi le osservazioni. Nessun percorso da seguire.
home-plan = Fai un piano
home-plan-text = Obiettivo, pubblico, piattaforme, testi, calendario: sei passi fino a un documento da consegnare.
home-open = Apri un file
home-open-text = Un piano scaricato da Coso, tuo o di un collega.
home-recent = Riprendi da dove eri
home-all-campaigns = Tutte le campagne
home-changed = Ultima modifica: { $date }
home-promises = Che cosa puoi aspettarti
home-promise-local = I tuoi testi non lasciano questo browser. Niente account, niente server, niente tracciamento.
home-promise-source = Ogni regola ha la sua fonte, la data in cui è stata letta e quanto è sicura.
home-promise-count = I caratteri si contano come li conta la piattaforma, emoji e link compresi.

home-tools = Gli altri strumenti
home-tool-community = Incolla i commenti: vedi a chi rispondere prima, se è una crisi e con quali parole.
home-tool-results = Leggi le esportazioni delle piattaforme: che cosa ha funzionato, e quanto è sicuro.
home-tool-many = Controlla un foglio intero di testi e scaricalo con le osservazioni.
home-tool-links = Un link per ogni posto in cui esci, per sapere da dove arrivano le visite.
home-tool-rulebook = Limiti e regole di ogni piattaforma, con fonte e data.
home-tool-embed = Chi ti legge controlla i suoi testi senza uscire dalla tua pagina.
