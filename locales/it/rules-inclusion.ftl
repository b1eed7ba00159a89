### Nomi e ragioni delle regole sull’inclusione.

rule-emoji-run = Emoji in fila
    .why = Chi ascolta il testo con un lettore di schermo sente il nome di ogni emoji, una dopo l’altra.
    .fix = Tienine una o due, alla fine della frase.
rule-hashtag-case = Maiuscole negli hashtag
    .why = Un lettore di schermo pronuncia le parole attaccate come una sola; con un’iniziale maiuscola per parola le separa.
    .fix = Scrivi con la maiuscola ogni parola dell’hashtag: le ricerche non cambiano.
rule-alt-text-missing = Testo alternativo
    .why = Chi non vede l’immagine ascolta il testo alternativo: senza, o con il nome del file, non sa che cosa c’è.
    .fix = Descrivi in una frase che cosa si vede e perché conta.
rule-exclusionary-language = Parole che escludono
    .why = Le guide di stile e le associazioni sconsigliano queste parole: chi ne è toccato si sente descritto da fuori, o escluso.
    .fix = Usa l’espressione consigliata; nel dubbio chiedi a chi ne è parte.
