### Nomi e ragioni delle regole sui limiti.

rule-length-limit = Lunghezza
    .why = Oltre il limite la piattaforma rifiuta il testo o lo taglia. Coso conta come conta lei: emoji, link e lettere accentate non pesano uguale dappertutto.
    .fix = Accorcia il testo: comincia dagli avverbi, dai saluti e da ciò che l’immagine dice già.
