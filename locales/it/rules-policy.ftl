### Nomi e ragioni delle regole delle piattaforme.

rule-personal-attribute = Caratteristica personale di chi legge
    .why = Un annuncio che fa capire di conoscere la salute, l’età, la fede, i debiti o altre caratteristiche di chi legge mette a disagio, e Meta lo rifiuta. Contano anche le domande.
    .fix = Parla del prodotto e di ciò che offre, non della persona: «Consulenza sui debiti» invece di «Hai debiti?».
rule-before-after = Prima e dopo
    .why = Il confronto tra prima e dopo su corpo, peso o pelle promette un risultato che non tutti avranno: le piattaforme lo rifiutano negli annunci.
    .fix = Racconta il percorso, il metodo o il servizio, senza confronto.
rule-engagement-bait = Reazioni chieste a comando
    .why = Chiedere like, tag, condivisioni o commenti a comando porta numeri, non interesse: le piattaforme mostrano meno questi post.
    .fix = Fai una domanda vera, di cui ti interessa la risposta.
rule-clickbait = Esca da clic
    .why = Un titolo che tace l’informazione o la esagera delude chi clicca. Le piattaforme lo mostrano meno, e negli annunci lo rifiutano.
    .fix = Di’ subito di che cosa si tratta e che cosa ci guadagna chi legge.
rule-profanity = Linguaggio volgare
    .why = Una volgarità può offendere chi legge. Negli annunci porta al rifiuto, anche se è mascherata da asterischi o numeri.
    .fix = Usa un’altra parola.
rule-unrealistic-outcome = Risultato poco realistico
    .why = Promettere guadagni facili, chili persi in pochi giorni o risultati garantiti inganna chi legge. Le piattaforme rifiutano questi annunci, e può essere pubblicità ingannevole.
    .fix = Di’ che cosa offri e che cosa serve per arrivarci; se hai dati, citali con la fonte.
rule-restricted-product = Prodotto vietato negli annunci
    .why = Alcuni prodotti non si possono pubblicizzare, o solo con un permesso: tabacco, armi, droghe, farmaci con ricetta, imitazioni di marchi, prodotti per adulti.
    .fix = Leggi la regola della piattaforma prima di pubblicare; se il prodotto è escluso, usa un altro canale.
