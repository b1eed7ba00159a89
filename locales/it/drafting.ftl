### Scrivere: schemi, inizi, inviti all’azione, varianti, adattamenti, hashtag, immagini.

name-framework-aida = AIDA
    .about = Attenzione, interesse, desiderio, azione. Per inserzioni ed e-mail.
name-framework-pas = PAS
    .about = Problema, agitazione, soluzione. Per parlare a chi non ti conosce ancora.
name-framework-fab = FAB
    .about = Caratteristica, vantaggio, beneficio. Per presentare un prodotto.
name-framework-bab = BAB
    .about = Prima, dopo, ponte. Per raccontare una trasformazione.
name-framework-4u = 4U
    .about = Utile, urgente, unico, ultraspecifico. Per titoli e oggetti di e-mail.
name-framework-slot-attention = Attenzione
    .about = Che cosa fa fermare chi scorre
name-framework-slot-interest = Interesse
    .about = Perché riguarda chi legge
name-framework-slot-desire = Desiderio
    .about = Che cosa lo prova
name-framework-slot-action = Azione
    .about = Che cosa fare adesso
name-framework-slot-problem = Problema
    .about = Con le parole di chi lo vive
name-framework-slot-agitate = Agitazione
    .about = Che cosa succede se resta così; senza spaventare
name-framework-slot-solution = Soluzione
    .about = La promessa e la sua prova
name-framework-slot-feature = Caratteristica
    .about = Che cosa ha
name-framework-slot-advantage = Vantaggio
    .about = Che cosa fa meglio
name-framework-slot-benefit = Beneficio
    .about = Che cosa cambia per chi compra
name-framework-slot-before = Prima
    .about = Com’è adesso
name-framework-slot-after = Dopo
    .about = Come sarà
name-framework-slot-bridge = Ponte
    .about = Come ci si arriva
name-framework-slot-useful = Utile
    .about = A che cosa serve
name-framework-slot-urgent = Urgente
    .about = Perché adesso; solo se è vero
name-framework-slot-unique = Unico
    .about = Che cosa non dicono gli altri
name-framework-slot-specific = Ultraspecifico
    .about = Un numero, un nome, una data
name-opening-question = Domanda
name-opening-mistake = Dove si sbaglia
name-opening-result = Risultato
name-opening-quote = Parole del cliente
name-opening-story = Scena
name-opening-steps = Passi
name-opening-objection = Obiezione
name-opening-deadline = Scadenza
opening-mistake = { $pain }: ecco dove si sbaglia.
opening-quote = «{ $quote }»: se lo pensi anche tu, continua a leggere.
opening-story = «Quando { $when }…» Ti suona familiare?
opening-steps = { $promise }: ecco come, un passo alla volta.
opening-objection = «{ $objection }» { $answer }
opening-deadline = Solo { $when }: { $promise }.
name-call-awareness-1 = Salva il post per ritrovarlo
name-call-awareness-2 = Seguici per vedere come continua
name-call-awareness-3 = Mandalo a chi potrebbe averne bisogno
name-call-traffic-1 = Leggi tutto
name-call-traffic-2 = Guarda come funziona
name-call-traffic-3 = Scopri i dettagli
name-call-engagement-1 = Tu che cosa faresti?
name-call-engagement-2 = Racconta com’è andata a te nei commenti
name-call-engagement-3 = Hai una domanda? Scrivila qui sotto
name-call-leads-1 = Chiedi un preventivo
name-call-leads-2 = Prenota una chiamata
name-call-leads-3 = Scarica la guida
name-call-sales-1 = Ordina ora
name-call-sales-2 = Scegli il tuo
name-call-sales-3 = Guarda tutti i modelli
name-call-app-1 = Installa l’app
name-call-app-2 = Provala adesso
name-call-app-3 = Scarica l’app e comincia
name-call-loyalty-1 = Raccontaci come ti trovi
name-call-loyalty-2 = Lascia una recensione
name-call-loyalty-3 = Torna a trovarci
call-profile = { $ask }: il link è nel profilo.
call-link = { $ask }: { $link }

drafting-heading = Da dove cominciare
drafting-lead = Gli schemi partono da obiettivo, pubblico e mappa dei messaggi. Cambia quello che vuoi, poi mettilo nel testo.
drafting-framework = Schema
drafting-plan-empty = La mappa dei messaggi è vuota: scrivi qui, o riempila nel banco Pubblico e torna.
drafting-result = Come verrebbe
drafting-result-empty = Riempi almeno una casella.
drafting-put = Metti nel testo
drafting-put-after = Aggiungi in fondo
drafting-put-variant = Fanne una variante
drafting-done = Testo cambiato
drafting-added-variant = Variante aggiunta
drafting-openings = Inizi
drafting-openings-none = Gli inizi si compongono con le parole del piano: scrivi almeno un problema o una promessa nella mappa dei messaggi.
drafting-put-first = Metti all’inizio
drafting-calls = Inviti all’azione
drafting-buttons = Pulsanti di questa piattaforma
draft-button = Pulsante
drafting-buttons-lead = Premi quello che vuoi: resta con questa inserzione. Premilo di nuovo per toglierlo.
drafting-buttons-chosen = Pulsante scelto
drafting-buttons-taken = Pulsante tolto
drafting-buttons-fit = Adatti al tuo obiettivo
drafting-buttons-all = { $count ->
    [one] Un altro pulsante
   *[other] Altri { NUMBER($count) } pulsanti
  }
drafting-buttons-none = Nessuno di quelli in elenco dice proprio quello che vuoi: scegli il più vicino fra gli altri.
drafting-model = Con il modello del tuo browser
drafting-model-lead = Alcuni browser hanno un modello linguistico che gira su questo computer: il testo non esce. Rileggi sempre, può inventare.
drafting-model-look = Guarda se qui c’è
drafting-model-none = In questo browser il modello non è disponibile. Non ti manca nulla: il resto funziona uguale.
drafting-model-load = Il browser deve prima scaricare il modello: può pesare molto.
drafting-model-shorter = Più corto
drafting-model-plainer = Più semplice
drafting-model-another = Un’altra versione
drafting-model-working = Sto scrivendo…
drafting-model-failed = Il modello del browser non ha risposto. Il tuo testo è com’era.
drafting-model-result = Proposta del modello

variants-heading = Varianti
variants-lead = Cambia una cosa sola alla volta: così saprai che cosa ha fatto la differenza.
variants-add = Aggiungi una variante
variants-one = Variante { $letter }
variants-name = Che cosa prova
variants-remove = Togli la variante
variants-removed = Variante tolta
variants-differences = Differenze da A
variants-same = Uguale alla variante A.
variants-gone = tolto
variants-new = aggiunto
variants-swap = Usa come variante A
variants-swapped = Varianti scambiate

adapt-heading = Adatta agli altri posizionamenti
adapt-lead = Il testo di { $placement }, accorciato dove serve. Link, menzioni e hashtag restano.
adapt-to = { $placement }
adapt-fits = Ci sta com’è.
adapt-same = È già così.
adapt-lost-hashtags = Hashtag di troppo: { $tags }
adapt-lost-sentences = { $count ->
    [one] Una frase tolta
   *[other] { NUMBER($count) } frasi tolte
  }
adapt-lost-words = Una frase tagliata
adapt-does-not-fit = Non ci sta nemmeno accorciato: riscrivilo a mano.
adapt-now = Testo che c’è adesso, che verrebbe sostituito
adapt-link = Il link va nel suo campo:
adapt-approved = È approvata: se la cambi torna pronta e va riletta.
adapt-lists = Qui servono più titoli e descrizioni, un solo testo non basta: { $places }. Scrivili a parte.
adapt-apply = Applica
adapt-apply-all = { $count ->
    [one] Applica a un posizionamento
   *[other] Applica a { NUMBER($count) } posizionamenti
  }
adapt-done = { $count ->
    [one] Testo adattato per un posizionamento
   *[other] Testo adattato per { NUMBER($count) } posizionamenti
  }
adapt-nothing = Scrivi prima il testo di questo posizionamento.
adapt-alone = Scegli almeno un altro posizionamento.
adapt-wait = I limiti arrivano: un momento.

hashtags-heading = Gruppi di hashtag
hashtags-lead = Dai un nome a un gruppo e mettilo nel testo con un clic, fin dove il posizionamento lo permette.
hashtags-name = Nome del gruppo
hashtags-tags = Hashtag
hashtags-tags-hint = Separati da spazi; il cancelletto lo mettiamo noi
hashtags-add = Aggiungi un gruppo
hashtags-remove = Togli il gruppo
hashtags-removed = Gruppo tolto
hashtags-insert = Metti nel testo
hashtags-insert-comment = Metti nel primo commento
hashtags-inserted = Hashtag aggiunti
hashtags-left-out = { $count ->
    [one] Non c’è posto per { $tags }
   *[other] Non c’è posto per { NUMBER($count) } hashtag: { $tags }
  }
hashtags-set = Gruppo { NUMBER($number) }

images-heading = Immagini e testo alternativo
images-unnamed = Immagine senza nome
images-line = { $name }: { $alt }
images-line-none = { $name } (senza testo alternativo)
images-add = Aggiungi un’immagine per nome o indirizzo
images-add-one = Aggiungi
images-name = File o indirizzo
images-name-hint = Senza scegliere il file: per scrivere il testo alternativo di un’immagine che sta altrove. Con un indirizzo completo l’immagine entra anche nei file per gli strumenti che pubblicano.
which-draft = Su quale testo lavori
# Quello che si chiede al modello del browser, nella lingua del testo.
model-shorter = Riscrivi questo testo più corto, nella stessa lingua. Non aggiungere fatti. Lascia link, menzioni e hashtag come sono. Rispondi solo con il testo.
model-plainer = Riscrivi questo testo con parole più semplici e frasi più brevi, nella stessa lingua. Non aggiungere fatti. Lascia link, menzioni e hashtag come sono. Rispondi solo con il testo.
model-another = Riscrivi questo testo in un altro modo, nella stessa lingua e con la stessa lunghezza. Non aggiungere fatti. Lascia link, menzioni e hashtag come sono. Rispondi solo con il testo.

grades-heading = Dai un voto a ogni U
grades-text = Da 1 a 4, guardandola come chi non ti conosce. La misura usuale: almeno 3 in tre su quattro.
grade-none = Senza voto
name-grade-1 = non c’è
name-grade-2 = si intuisce
name-grade-3 = c’è
name-grade-4 = salta agli occhi
name-grade-ask-useful = Chi legge ci guadagna qualcosa, e si capisce che cosa?
name-grade-ask-urgent = C’è un motivo per farlo adesso?
name-grade-ask-unique = Un concorrente potrebbe scrivere la stessa frase?
name-grade-ask-specific = Dice quanto, quando, dove, con che cosa?
grades-no-figure = Nella parte ultra-specifica non c’è un numero: quanti, in quanto tempo, a che prezzo?
grades-good = Almeno tre U su quattro hanno 3 o più: il titolo regge.
grades-open = { $count ->
    [one] Manca il voto a una U.
   *[other] Manca il voto a { NUMBER($count) } U.
  }
grades-weak = Meno di tre U arrivano a 3. Comincia dalla più debole: { $slot }.
