### Nomi e ragioni delle regole sulla legge.

### Disclosure, contests, politics, AI

rule-disclosure-missing = Pubblicità non dichiarata
    .why = Chi è pagato o riceve prodotti deve farlo capire subito: la pubblicità nascosta è vietata e costa la fiducia di chi legge.
    .fix = Metti l’etichetta all’inizio, con il nome del marchio: «Pubblicità», «#adv», «Sponsorizzato da…», oppure «prodotto inviato da…» se è un regalo.
