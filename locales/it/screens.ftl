### La cornice: testata, pagine, salvataggio.

title = { $page } – Coso
title-home = Coso – piano, testi e controlli per il marketing
title-campaigns = Le tue campagne
title-desk = Passo { NUMBER($number) } di { NUMBER($all) }: { $desk } – Coso
description-home = Il banco di lavoro per chi fa marketing da solo: obiettivo, pubblico, piattaforme, testi controllati. Nel browser, senza account.
description-check = Incolla un testo e vedi subito che cosa non va per ogni piattaforma: lunghezza, regole, norme, leggibilità. Il testo resta nel tuo browser.
description-rulebook = Limiti, tagli e regole di ogni piattaforma, ognuno con la fonte, la data in cui è stato letto e quanto è sicuro.
description-received = Una campagna arrivata con un link: guardala, e aggiungila alle tue solo se la vuoi. Resta nel tuo browser.
description-help = Come funziona Coso: che cosa controlla, da dove vengono le regole, dove resta il tuo lavoro e quali sono i suoi limiti.

desk-goal = Obiettivo
desk-audience = Pubblico
desk-platforms = Piattaforme
desk-copy = Testi
desk-plan = Piano
desks-label = Passi della campagna
desk-step = Passo { NUMBER($number) } di { NUMBER($all) }
desk-continue = Continua: { $next }
desk-back = Indietro: { $previous }

skip-to-content = Vai al contenuto
home-link = Coso, pagina iniziale
nav-label = Sezioni
nav-check = Controlla
nav-campaigns = Campagne
nav-rulebook = Regole
nav-help = Guida
tools-label = Preferenze
switch-language = English
switch-language-label = Read this page in English
theme-to-dark = Passa al tema scuro
theme-to-light = Passa al tema chiaro
foot-local = Quello che scrivi resta in questo browser.
foot-limits = Coso aiuta a scrivere bene; non è una consulenza legale.

saved = Salvato
saving = Salvo…
save-full = Il browser non ha più spazio: le ultime modifiche non sono salvate.
save-full-do = Scarica una copia del lavoro, poi elimina per sempre una campagna che non ti serve più.
save-blocked = Questo browser non ci lascia salvare (navigazione privata o impostazioni).
save-blocked-do = Puoi lavorare, ma chiudendo la pagina perdi tutto: scarica una copia prima di uscire.
save-other-tab = Questo lavoro è stato modificato in un’altra scheda.
save-other-tab-do = Per non cancellare quelle modifiche, qui il salvataggio è sospeso. Scegli con quale versione continuare: quello che andrebbe perso diventa una campagna a parte.
save-use-other = Carica l’altra versione
save-keep-mine = Tieni la mia
save-set-aside = L’altra versione è fra le tue campagne, con il nome «{ $name }».
save-download = Scarica una copia
unreadable = Un lavoro salvato non si riesce a leggere.
unreadable-do = Non lo abbiamo toccato: ne abbiamo messo da parte una copia, che puoi scaricare in fondo alla pagina delle campagne.
put-aside = Qualcosa che era salvato qui non si può usare: { $things }.
put-aside-do = È rovinato, oppure l’ha scritto una versione più recente di Coso: in questo caso ricarica la pagina. Non è perso: una copia è messa da parte in fondo alla pagina delle campagne, da dove puoi scaricarla.
from-the-future = Questo lavoro è stato salvato da una versione più recente di Coso.
from-the-future-do = Ricarica la pagina per avere la versione nuova. Intanto non lo tocchiamo.
not-found-heading = Questa pagina non c’è
not-found-text = L’indirizzo è cambiato o è scritto male. Il tuo lavoro non c’entra: è al suo posto.
not-found-campaign = Questa campagna non è in questo browser. Se l’hai fatta altrove, aprila dal suo file.
not-found-home = Vai alla pagina iniziale
not-found-campaigns = Vai alle tue campagne

rulebook-heading = Le regole delle piattaforme
rulebook-intro = Ogni limite che Coso usa, con la fonte, il giorno in cui l’abbiamo letta e quanto è sicuro. Le piattaforme cambiano spesso: prima di spendere, rileggi la fonte.
rulebook-search = Cerca
rulebook-search-hint = Una parola, un posizionamento o un numero
rulebook-platform = Piattaforma
rulebook-all = Tutte le piattaforme
rulebook-kind = Che cosa
rulebook-all-kinds = Tutto
rulebook-old-only = Solo quelle da rileggere (più di 180 giorni)
rulebook-count = { $count ->
    [0] Nessuna regola corrisponde
    [one] Una regola
   *[other] { NUMBER($count) } regole
  }
rulebook-none-do = Prova con meno parole o scegli un’altra piattaforma.
rulebook-clear = Togli i filtri
rulebook-more = Mostra altre { NUMBER($count) }
rulebook-and-more = { $count ->
    [one] { " " }e un altro
   *[other] { " " }e altri { NUMBER($count) }
  }
rulebook-old = Da rileggere: ha più di 180 giorni
rulebook-conflict = Le fonti non concordano
rulebook-everywhere = Tutti i posizionamenti

help-heading = Come funziona
help-lead = Coso legge il tuo testo mentre lo scrivi e lo confronta con le regole delle piattaforme, con le norme e con il buon uso della lingua. Ti dice che cosa non va, perché, e dove sta scritto.
help-privacy-heading = Dove resta il tuo lavoro
help-privacy = Tutto avviene in questa pagina. Non c’è un account, non c’è un server che riceve i tuoi testi, non c’è un contatore di visite. Le campagne stanno nella memoria di questo browser, su questo dispositivo: se la svuoti, spariscono. Scarica una copia di quello a cui tieni.
help-findings-heading = Che cosa vogliono dire le osservazioni
help-error = La piattaforma o la legge lo rifiuta: va corretto prima di pubblicare.
help-warning = C’è il rischio che il testo venga tagliato, rifiutato o contestato.
help-advice = Il testo può rendere di più.
help-sources-heading = Da dove vengono le regole
help-sources = Ogni numero viene da una fonte che puoi aprire, con la data in cui l’abbiamo letta. Dove le fonti non concordano mostriamo l’intervallo, non una media. Le trovi tutte nella pagina delle regole.
help-sources-link = Apri le regole delle piattaforme
help-documented = letto nella documentazione ufficiale o nel testo della norma
help-observed = misurato, o documentazione ufficiale riportata da altri
help-reported = lo dicono solo fonti secondarie
help-limits-heading = I limiti dello strumento
help-limits = Coso segnala ciò che un revisore esperto non metterebbe in dubbio. Non sostituisce un avvocato, non conosce il tuo prodotto e non può prevedere che cosa deciderà la piattaforma. Se non segnala nulla, rileggi comunque.
help-keys-heading = Con la tastiera
help-keys = Tutto si usa con Tab, Invio e Spazio. Le schede si scorrono con le frecce. Nel campo di testo Coso non blocca mai la scrittura: incolla pure un testo troppo lungo e taglialo con calma.
help-questions-heading = Domande frequenti
help-question-count = Perché il numero di caratteri non è quello del mio programma?
help-answer-count = Perché ogni piattaforma conta a modo suo: su X un link vale sempre lo stesso numero di caratteri e un’emoji ne vale due, su Bluesky un’emoji vale uno. Coso conta come conta la piattaforma.
help-question-team = Posso passare il lavoro a un collega?
help-answer-team = Sì: dalla pagina del piano mandagli un link o il file. Chi lo apre vede quello che vedi tu, decide se aggiungerlo alle sue campagne, e le tue non cambiano.
received-heading = Una campagna ricevuta
received-lead = Questa campagna è arrivata con il link. Non è passata da nessun server e non è ancora fra le tue.
received-size = Dimensione
received-characters = { $count ->
    [one] un carattere nel link
   *[other] { NUMBER($count) } caratteri nel link
  }
received-none = Non ancora scritto
received-personas = { $count ->
    [0] Nessuna persona descritta
    [one] Una persona descritta
   *[other] { NUMBER($count) } persone descritte
  }
received-texts = { $count ->
    [0] Nessun testo scritto
    [one] Un testo scritto
   *[other] { NUMBER($count) } testi scritti
  }
received-add = Aggiungi alle mie campagne
received-leave = Non aggiungere
received-read = Leggila tutta prima di decidere
received-nothing = In questo indirizzo non c’è nessuna campagna.
received-nothing-do = Apri il link intero che hai ricevuto, oppure scegli il file che ti hanno mandato.
received-broken = Questo link è incompleto o rovinato.
received-broken-do = Succede quando una chat o la posta lo taglia. Chiedi a chi te l’ha mandato di copiarlo di nuovo, o di mandarti il file.
received-future = Questo link viene da una versione più recente di Coso.
received-future-do = Ricarica la pagina per avere la versione nuova, poi riprova. Intanto non tocchiamo nulla.
rulebook-loading = Le regole arrivano…
rulebook-failed = Le regole non si sono caricate
rulebook-failed-do = Guarda se la rete c’è, poi riprova.
