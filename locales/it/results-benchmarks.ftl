### I risultati accanto ai valori pubblicati.

beside-heading = Accanto ai valori di settore
beside-text = Solo valori calcolati come i tuoi: stessa formula, stessa piattaforma, stessa valuta. Vengono da aziende diverse dalla tua e servono per orientarsi, non per giudicare.
beside-caption = I tuoi valori e quelli pubblicati
beside-own = Tuo
beside-published = Pubblicato
beside-definition = Come è calcolato
beside-source = Fonte
beside-side = Confronto
beside-better = migliore
beside-within = in linea
beside-worse = peggiore
beside-range = da { $low } a { $high }

results-own-failed = Non è stato scritto niente: la campagna non si apre, è aperta in un’altra scheda o il browser non ha spazio. Controlla e riprova.
