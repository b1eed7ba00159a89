### La pagina iniziale.

home-heading = Il banco di lavoro per chi fa marketing da solo
home-lead = Decidi obiettivo, pubblico e piattaforme; scrivi i testi e vedi mentre scrivi che cosa non va, perché, e dove sta scritto.
home-ways = Da dove vuoi cominciare
home-check = Controlla subito un testo
home-check-text = Incollalo, scegli dove uscirà e leggi le osservazioni. Nessun percorso da seguire.
home-plan = Fai un piano
home-plan-text = Obiettivo, pubblico, piattaforme, testi: cinque passi fino a un documento da consegnare.
home-open = Apri un file
home-open-text = Un piano scaricato da Coso, tuo o di un collega.
home-recent = Riprendi da dove eri
home-all-campaigns = Tutte le campagne
home-changed = Ultima modifica: { $date }
home-promises = Che cosa puoi aspettarti
home-promise-local = I tuoi testi non lasciano questo browser. Niente account, niente server, niente tracciamento.
home-promise-source = Ogni regola ha la sua fonte, la data in cui è stata letta e quanto è sicura.
home-promise-count = I caratteri si contano come li conta la piattaforma, emoji e link compresi.
