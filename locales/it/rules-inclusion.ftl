### Nomi e ragioni delle regole sull’inclusione.

rule-emoji-run = Emoji in fila
    .why = Chi ascolta il testo con un lettore di schermo sente il nome di ogni emoji, una dopo l’altra.
    .fix = Tienine una o due, alla fine della frase.
