### Nomi e ragioni delle regole sulla lingua.

rule-spelling = Parola che non è nel dizionario
    .why = Un refuso si nota prima di ogni altra cosa, e fa dubitare anche del resto.
    .fix = Scegli la parola giusta fra quelle proposte. Se è giusta così, aggiungila al tuo dizionario.
rule-accent-error = Accento sbagliato
    .why = Un accento mancante o sbagliato si nota subito e fa sembrare il testo poco curato.
    .fix = Usa la forma corretta proposta.
rule-sentence-long = Frase lunga
    .why = Oltre una quarantina di parole chi legge, soprattutto dal telefono, perde il filo.
    .fix = Dividila in due o tre frasi, una per ogni idea.
rule-common-error = Errore comune
    .why = Gli errori che tutti conoscono si notano subito, e fanno sembrare il testo poco curato.
    .fix = Usa la forma corretta proposta.
rule-anglicism = Parola inglese
    .why = Dove c’è una parola italiana che usano tutti, si capisce prima e arriva a più persone.
    .fix = Usa la parola italiana, se chi legge parla così.
rule-readability-low = Testo difficile
    .why = Frasi lunghe e parole lunghe stancano: molti smettono di leggere prima della fine.
    .fix = Accorcia le frasi e preferisci parole brevi e di tutti i giorni.
