### Nomi e ragioni delle regole sulla forma.

rule-repeated-punctuation = Punteggiatura ripetuta
    .why = Più punti esclamativi o interrogativi di fila sembrano urla; negli annunci possono portare al rifiuto.
    .fix = Lascia un segno solo.
rule-repeated-word = Parola ripetuta
    .why = La stessa parola due volte di fila è quasi sempre una svista, e fa sembrare il testo poco curato.
    .fix = Togline una.
rule-headline-exclamation = Esclamativo nel titolo
    .why = Negli annunci di ricerca il titolo non può contenere punti esclamativi: l’annuncio viene rifiutato.
    .fix = Togli il punto esclamativo; se serve, usalo una volta nella descrizione.
rule-placeholder-text = Segnaposto dimenticato
    .why = Un pezzo del modello di partenza è rimasto nel testo: lo vedrebbero tutti.
    .fix = Scrivi il testo vero al suo posto.
