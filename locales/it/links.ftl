### La pagina dei link con i parametri UTM.

nav-links = Link
description-links = Prepara i link di una campagna con i parametri UTM, uno per ogni posto in cui esce, oppure smonta un link che hai già. Tutto nel tuo browser.

links-heading = Link con i parametri UTM
links-lead = Un indirizzo, un nome di campagna, e un link per ogni posto in cui esce: così nelle statistiche vedi da dove arrivano le visite. Gli altri parametri e l’ancora dell’indirizzo restano dove sono.
links-own-site = Non metterli nei link da una pagina all’altra del tuo sito: ogni clic comincerebbe una visita nuova e perderesti l’origine vera.

links-make = Prepara i link
links-from = Comincia da
links-from-none = Nessuna campagna
links-base = Indirizzo della pagina
links-base-hint = Quello che si apre con il clic, per esempio www.esempio.it/saldi
links-campaign = Nome della campagna
links-campaign-hint = Lo stesso in tutti i posti, per esempio saldi estate 2026
links-written = Nel link: { $value }
links-nothing-left = Servono lettere o cifre: di questo nel link non resta nulla.
links-content = Contenuto
links-content-hint = Per distinguere due annunci o due pulsanti, per esempio video o foto
links-term = Termine
links-term-hint = Parola chiave o pubblico
links-more = Altre scelte
links-joint = Fra una parola e l’altra
links-joint-hyphen = Trattino: saldi-estate
links-joint-underscore = Trattino basso: saldi_estate
links-joint-why = Scegline uno e tienilo: altrimenti nelle statistiche la stessa campagna compare due volte.
links-filled-in = Negli annunci di Meta e di Google lascia che siano loro a scrivere numero e nomi
links-own-legend = Un posto che non è in elenco
links-own-text = Un volantino con il codice QR, il sito di un partner, la firma delle e-mail.
links-source = Da dove arriva la visita
links-source-hint = utm_source, per esempio volantino
links-medium = Con che mezzo
links-medium-hint = utm_medium, per esempio qr
links-own-half = Scrivi sia da dove sia con che mezzo: servono tutti e due.

links-completed = Abbiamo messo https:// davanti.
links-replaced = L’indirizzo ha già dei parametri UTM: li sostituiamo dove serve. Gli altri parametri restano.
links-behind = Dei parametri UTM stavano dopo il cancelletto (#), dove Analytics non li legge: li abbiamo spostati.
links-clicks = L’indirizzo porta con sé il numero di un clic ({ $names }): conterebbe tutti come quella persona. È meglio toglierlo.
links-clicks-remove = Toglilo
links-play-store = È un indirizzo del Play Store: i parametri UTM vanno dentro il parametro referrer, non accanto agli altri.
links-app-store = È un indirizzo dell’App Store: non legge i parametri UTM. Usa i link di campagna di App Store Connect.

links-empty = Scrivi l’indirizzo della pagina.
links-space = C’è uno spazio nell’indirizzo: toglilo, oppure scrivi %20 al suo posto.
links-two = Qui ci sono due indirizzi: lasciane uno.
links-start = L’inizio è scritto male. Forse volevi: { $right }
links-not-web = Un indirizzo che comincia con { $scheme }: non apre una pagina, e non c’è nulla che conti le visite. Scrivi quello di una pagina.
links-email = Questo è un indirizzo e-mail. Scrivi quello di una pagina.
links-no-host = Manca il nome del sito, per esempio www.esempio.it.
links-no-domain = «{ $host }» non è un nome di sito completo, come esempio.it: controlla i punti e la fine.
links-local = Questo indirizzo si apre solo dal tuo computer o dalla tua rete: chi fa clic non vedrebbe nulla.
links-sign = Nel nome del sito c’è un segno che non può starci: { $sign }

links-ready = I link
links-ready-count = { $count ->
    [one] Un link pronto
   *[other] { NUMBER($count) } link pronti
  }
links-need-base = Scrivi l’indirizzo della pagina per vedere i link.
links-need-right-base = Correggi l’indirizzo della pagina per vedere i link.
links-need-campaign = Scrivi il nome della campagna per vedere i link.
links-need-places = Scegli dove esce per vedere i link.
links-caption = Un link per ogni posto
links-col-place = Dove
links-col-link = Link
links-col-group = Gruppo in Analytics
links-col-copy = Copia
links-copy-for = Copia il link per { $place }
links-copied-for = Copiato il link per { $place }
links-copy-all = Copia tutti
links-copied-all = Copiati tutti: incollali in un foglio di calcolo o in un messaggio.
links-never = Il tuo sito: niente parametri, altrimenti ogni clic comincia una visita nuova.
links-not-clickable = Nel testo qui i link non si aprono: mettilo dove si può toccare, per esempio nella bio.
links-group-later = Dipende da ciò che scrive la piattaforma
links-unassigned = Unassigned: Analytics non sa in quale gruppo metterlo
links-shopping = Il nome della campagna contiene «shop»: Analytics mette queste visite fra gli acquisti (Shopping), qualunque sia l’origine. Se non vendi lì, cambia nome.
links-group-source = Come Analytics forma i gruppi

links-put = Metti i link nei testi di «{ $name }»
links-put-done = { $count ->
    [one] Un link è nei testi della campagna.
   *[other] { NUMBER($count) } link sono nei testi della campagna.
  }
links-put-left = { $count ->
    [one] Un testo porta a un’altra pagina: il suo link è rimasto com’era.
   *[other] { NUMBER($count) } testi portano a un’altra pagina: i loro link sono rimasti com’erano.
  }
links-put-none = Nessuno dei posti scelti è fra quelli della campagna: copia i link e incollali dove servono.
links-put-see = Vai ai testi

links-apart = Smonta un link che hai già
links-apart-text = Incolla un link: vedi che cosa dice ogni parametro e che cosa non va.
links-apart-field = Link da smontare
links-part = Parte
links-says = Che cosa dice
links-apart-caption = Le parti del link
links-part-base = Indirizzo senza parametri UTM
links-part-foreign = Altri parametri
links-part-fragment = Ancora, dopo il cancelletto (#)
links-part-group = Gruppo in Analytics
links-part-none = Non c’è nessun parametro UTM.
links-apart-good = I parametri UTM sono scritti bene.
links-use = Usa questi valori qui sopra
links-used = I valori sono nel modulo qui sopra.
links-desk = Prepara i link con i parametri UTM
