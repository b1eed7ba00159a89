### Nomi e ragioni delle regole sulla lingua.

rule-accent-error = Accento sbagliato
    .why = Un accento mancante o sbagliato si nota subito e fa sembrare il testo poco curato.
    .fix = Usa la forma corretta proposta.
rule-sentence-long = Frase lunga
    .why = Oltre una quarantina di parole chi legge, soprattutto dal telefono, perde il filo.
    .fix = Dividila in due o tre frasi, una per ogni idea.
