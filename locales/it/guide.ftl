### La guida per chi lavora: una situazione alla volta. Le parole fra «» sono quelle delle pagine: un test lo controlla.

guide-heading = Che cosa devi fare oggi?
guide-contents = Le situazioni

guide-check = Controllare un testo prima che esca
guide-check-1 = Apri «Controlla» e incolla il testo, oppure scrivilo lì.
guide-check-2 = In «Dove esce» spunta i posti; in «Circostanze» scegli il paese e l’obiettivo, e di’ se il contenuto è pagato. Da questo dipende quali regole valgono.
guide-check-3 = Comincia dagli errori: sono quelli per cui il testo viene rifiutato. «Perché» apre la regola, con la fonte e la data.
guide-check-4 = Correggi, guarda l’anteprima fino al taglio, poi premi «Copia il testo finale».

guide-many = Controllare un foglio di annunci o di prodotti
guide-many-1 = Apri il file, o incolla le righe copiate dal foglio di calcolo. Vanno bene virgole, punti e virgola, tabulazioni e file Excel.
guide-many-2 = Di’ che cosa c’è in ogni colonna; quelle con i nomi delle piattaforme si riconoscono da sole.
guide-many-3 = Filtra le righe con errori e correggile lì.
guide-many-4 = «Scarica il file»: le tue colonne restano come sono, le osservazioni si aggiungono in fondo.

guide-plan = Fare un piano per un cliente
guide-plan-1 = «Nuova campagna»: scrivi l’obiettivo con un numero e due date. «È alla portata?» dice subito se il budget basta, con le formule.
guide-plan-2 = Descrivi a chi parli e segna che cosa sai e che cosa supponi. Le promesse che scrivi qui tornano nei controlli dei testi.
guide-plan-3 = Di’ quante ore hai e che cosa sai produrre: Coso cerca l’insieme migliore di piattaforme e spiega ogni scelta. «Usa questa proposta», poi cambia quello che vuoi.
guide-plan-4 = Scrivi i testi, dai a ognuno un giorno, e stampa il piano: «Stampa o salva in PDF».

guide-month = Riempire il calendario e consegnarlo
guide-month-1 = In «Posti fissi della settimana» decidi che cosa esce ogni settimana: nel calendario compaiono i posti da riempire.
guide-month-2 = In «Temi e quote» dai un nome ai temi: l’equilibrio si vede accanto, con i buchi e gli affollamenti.
guide-month-3 = «Porta il calendario altrove»: per il tuo programma di pubblicazione, per Google e Meta, per il calendario del telefono.

guide-client = Far approvare i testi al cliente
guide-client-1 = Nel calendario apri «Fai approvare al cliente» e mandagli il link: dentro ci sono i testi, non serve un account.
guide-client-2 = Il cliente approva o commenta e ti rimanda la sua risposta: aprila, e gli stati si aggiornano.

guide-crisis = Capire se è una crisi, e rispondere
guide-crisis-1 = Copia i commenti e incollali, o apri l’esportazione. In cima trovi quelli a cui rispondere subito, con il motivo.
guide-crisis-2 = In «Crisi» leggi il livello, chi deve agire ed entro quando. Puoi pubblicare la dichiarazione di attesa e fermare le uscite programmate con «Ferma tutti».
guide-crisis-3 = Prepara le risposte: Coso segnala dati personali, promesse senza data e risposte copiate tre volte. Se un’etichetta è sbagliata correggila: vale anche per i prossimi.

guide-results = Leggere i risultati del mese
guide-results-1 = Trascina i file scaricati dalle piattaforme. Prima di aggiungere, Coso dice come ha letto numeri e date e che cosa ha lasciato fuori.
guide-results-2 = Leggi le conclusioni: dicono anche quando i numeri sono troppo pochi per esserne sicuri.
guide-results-3 = «Usa questi numeri nelle previsioni»: la prossima campagna parte dai tuoi dati e non da quelli del settore.

guide-alone = Decidere che cosa lasciare, se fai tutto da solo
guide-alone-1 = Nel piano apri «Chi fa che cosa»: le ore a settimana sono divise fra stratega, social media manager e community manager.
guide-alone-2 = Se sono più di quelle che hai, c’è scritto che cosa togliere o delegare per primo.

guide-keep = Non perdere niente, e lavorare in due
guide-keep-1 = Il lavoro sta in questo browser. Ogni settimana premi «Scarica una copia di tutto» e metti il file dove tieni le cose importanti.
guide-keep-2 = Su un altro computer premi «Riprendi da una copia»: quello che c’è già resta, e ti dice che cosa ha aggiunto.
guide-keep-3 = Per passare un piano a qualcuno, dal piano usa «Condividi con un link».
