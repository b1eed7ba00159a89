### Coso in un file solo: dove si scarica, che cosa cambia quando si apre.

edition-heading = Coso in un file solo
edition-text = Tutto Coso in una pagina che si apre con un doppio clic, anche da una chiavetta e senza rete: programma, regole, fonti e dizionari. Non si aggiorna da sola: ogni tanto scarica quella nuova.
edition-download = Scarica coso.html
edition-here = Questa è l’edizione in un file solo.
edition-here-text = Quello che scrivi lo conserva il browser di questo computer, non il file e non la chiavetta: prima di cambiare computer scarica una copia di tutto dalla pagina delle campagne. Le altre pagine aperte da un file in questo browser potrebbero leggerlo.
edition-blocked = Qui il browser non conserva nulla.
edition-blocked-text = Non lo permette a una pagina aperta da un file. Puoi lavorare, ma quello che scrivi vive finché la pagina resta aperta: scarica una copia prima di chiuderla, oppure apri il file con un altro browser.
edition-no-site = Da questa copia non si può fare un link.
edition-no-site-text = È un file e non viene da un sito: il link non porterebbe da nessuna parte. Scarica il file e manda quello: chi lo riceve lo apre con «Apri un file di Coso».
edition-no-site-client = Questa copia di Coso è un file e non viene da un sito, perciò non può fare link. Scarica il file e manda quello: si apre dalla pagina «Anteprima per il cliente».
edition-no-embed = Per il codice serve un Coso pubblicato.
edition-no-embed-text = Il controllo nelle altre pagine arriva da un sito; questa copia è un file. Apri la stessa pagina sul sito da cui lo hai scaricato.
edition-embed-site = Il codice prende il controllo da { $site }. L’anteprima si vede su quel sito.
share-file = Scarica come file
packed-loading = Si apre la pagina…
