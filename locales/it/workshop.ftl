### Il laboratorio: esercizi, consegne, valutazioni.

nav-workshop = Laboratorio
home-exercise = Apri un esercizio
home-exercise-text = Sei casi veri da svolgere da soli o in classe; chi insegna ne scrive di suoi, raccoglie le consegne e le valuta.
description-workshop = Esercizi di comunicazione su casi veri, con criteri di valutazione: per chi studia da solo e per una classe, senza account né server.
description-exercise = Svolgi un esercizio nel browser, controlla i testi mentre scrivi e consegna con un link o con un file. Niente account, niente server.
description-class = Scrivi esercizi, dalli alla classe con un link o un codice QR, raccogli le consegne e valutale: tutto nel tuo browser.

workshop-heading = Laboratorio
workshop-lead = Casi veri per imparare facendo. Svolgili da solo o in classe: Coso valuta quello che si può contare e controllare, il resto lo valuta chi insegna.
workshop-given = Esercizi pronti
workshop-do = Svolgi l’esercizio
workshop-do-about = Svolgi «{ $title }»
workshop-teach = Per chi insegna
workshop-teach-text = Dai un esercizio alla classe con un link o un codice QR, raccogli le consegne, valuta e scarica la tabella. Puoi partire da un esercizio pronto e cambiarlo.
workshop-teach-open = Apri la classe
workshop-minutes = { NUMBER($minutes) } minuti
workshop-points = { $points } punti
workshop-hat-strategist = Stratega
workshop-hat-manager = Social media manager
workshop-hat-community = Community manager
workshop-level-first = Primi passi
workshop-level-middle = Intermedio
workshop-level-advanced = Avanzato
workshop-aims = Che cosa impari
workshop-brief = Il caso
workshop-materials = I materiali
workshop-tasks = Il tuo lavoro
workshop-rubric = Come si valuta
workshop-rubric-row = Criterio
workshop-rubric-points = Punti
workshop-rubric-by = Chi valuta
workshop-by-coso = Coso
workshop-by-teacher = Chi insegna

exercise-heading = Esercizio
exercise-none = In questo indirizzo non c’è un esercizio.
exercise-none-do = Scegline uno dal laboratorio, apri il link che ti ha dato chi insegna, oppure il file che hai ricevuto.
exercise-broken = Questo link è incompleto o rovinato.
exercise-broken-do = Spesso succede quando una chat taglia un link lungo: copialo di nuovo intero, oppure chiedi il file. Non è stato toccato niente.
exercise-future = Questo esercizio è stato scritto con una versione più nuova di Coso.
exercise-future-do = Ricarica la pagina per aggiornare Coso e riapri il link. Non è stato toccato niente.
exercise-other = Questo link porta altro, non un esercizio.
exercise-other-do = Se è una consegna, si apre nella pagina della classe. Non è stato toccato niente.
exercise-file = Apri il file di un esercizio
exercise-to-list = Tutti gli esercizi
exercise-saved = Il tuo lavoro resta in questo browser: puoi chiudere e riprendere.
exercise-not-saved = Il browser non riesce a tenere il tuo lavoro. Consegna prima di chiudere la pagina, o copia i testi altrove.
exercise-elsewhere = Questo esercizio è aperto anche in un’altra scheda, che ha scritto dopo. Ricarica la pagina per vedere quella versione; quello che hai appena scritto qui copialo prima.
exercise-stored-future = Il lavoro tenuto qui viene da una versione più nuova di Coso. Aggiorna la pagina: quello che scrivi adesso non viene salvato.
exercise-stored-unreadable = Il lavoro di prima non si leggeva: una copia è stata messa da parte e si riparte da zero.
exercise-start-over = Ricomincia da capo
exercise-start-over-sure = Sì, cancella le mie risposte
exercise-keep = No, tienile
exercise-answer = Risposta: { $title }
exercise-answer-unit = Risposta in { $unit }: { $title }
exercise-field = { $field } ({ $title })
exercise-list-hint = Uno per riga.
exercise-counter = { NUMBER($value) } / { NUMBER($limit) }
exercise-counter-spoken = { NUMBER($value) } caratteri su { NUMBER($limit) }
exercise-checked-clean = I controlli non trovano niente da dire.
exercise-checks = Che cosa dicono i controlli: { $title }
exercise-engine-loading = I controlli si stanno caricando: intanto puoi scrivere.
exercise-engine-failed = I controlli non si sono caricati. Puoi scrivere e consegnare lo stesso.
exercise-engine-again = Riprova
exercise-choose = Scegli

timer-heading = Tempo
timer-about = Se vuoi, misura il tempo. Conta anche a pagina chiusa, finché non lo metti in pausa; chi insegna lo vede con la consegna.
timer-start = Avvia
timer-resume = Riprendi
timer-pause = Metti in pausa
timer-of = { $worked } di { NUMBER($minutes) } minuti
timer-over = Oltre il tempo di { $over }
timer-said-five = Mancano cinque minuti.
timer-said-over = Il tempo è finito. Puoi continuare e consegnare: il tempo in più si vede.

hand-in-heading = Consegna
hand-in-student = Il tuo nome, come lo conosce chi insegna
hand-in-who = Scrivi il tuo nome per consegnare.
hand-in-empty = Non hai ancora scritto niente: svolgi almeno un compito.
hand-in-begun = { $tasks ->
    [one] Hai svolto { NUMBER($begun) } compito su { NUMBER($tasks) }.
   *[other] Hai svolto { NUMBER($begun) } compiti su { NUMBER($tasks) }.
}
hand-in-link = Il link della tua consegna
hand-in-link-hint = { NUMBER($letters) } caratteri: contiene tutte le tue risposte. Copialo e mandalo a chi insegna. Se dopo cambi qualcosa, mandalo di nuovo.
hand-in-too-long = Le tue risposte sono troppo lunghe per un link ({ NUMBER($letters) } caratteri, al massimo { NUMBER($most) }): scarica il file e manda quello.
hand-in-copy = Copia il link
hand-in-file = Scarica il file

class-heading = La classe
class-lead = Scegli un esercizio, dallo alla classe e raccogli qui le consegne. Tutto resta in questo browser: fai una copia dalla pagina delle campagne.
class-own = I tuoi esercizi
class-own-none = Non ne hai ancora. Scrivine uno nuovo, oppure parti da uno pronto e cambialo.
class-new = Scrivi un esercizio nuovo
class-new-title = Esercizio senza titolo
class-open-file = Apri il file di un esercizio
class-open-file-bad = In { $name } non c’è un esercizio di Coso, oppure il file è rovinato. Non è stato toccato niente.
class-open-file-future = { $name } viene da una versione più nuova di Coso. Ricarica la pagina e riprova.
class-given = Esercizi pronti
class-count = { $count ->
    [0] nessuna consegna
    [one] una consegna
   *[other] { NUMBER($count) } consegne
}
class-unknown = Questo esercizio non è in questo browser.
class-unknown-do = Forse l’hai scritto su un altro computer: apri lì il suo file, o chiedilo a chi l’ha scritto.
class-back = Tutte le classi
class-copy = Fanne una copia da cambiare
class-copy-title = { $title } (copia)
class-edit = Cambia l’esercizio
class-edit-done = Ho finito di cambiare
class-delete = Elimina l’esercizio
class-delete-sure = Sì, elimina esercizio e consegne
class-delete-keep = No, tienilo
class-arrived = Questa è una consegna
class-arrived-text = { $student } ha consegnato «{ $title }».
class-arrived-add = Aggiungila alla classe
class-trouble-full = Il browser non ha più spazio: quello che è cambiato resta finché la pagina è aperta. Scarica la tabella e i file prima di chiudere.
class-trouble-elsewhere = La classe è stata cambiata in un’altra scheda. Ricarica la pagina: le ultime modifiche fatte qui vanno rifatte.
class-trouble-future = Le classi tenute qui vengono da una versione più nuova di Coso. Aggiorna la pagina: non tocchiamo niente.
class-trouble-unreadable = Le classi tenute in questo browser non si leggevano: una copia è stata messa da parte e si riparte da zero.
class-see = Vedi l’esercizio come lo vede la classe

share-exercise = Dai l’esercizio alla classe
share-exercise-problems = Prima di darlo alla classe completa quello che manca: lo trovi sopra, fra le modifiche.
share-exercise-link = Il link per la classe
share-exercise-hint = { NUMBER($letters) } caratteri. Chi lo apre vede il caso e i compiti, non le risposte giuste.
share-exercise-too-long = L’esercizio è troppo lungo per un link: da’ alla classe il file.
share-exercise-file = Scarica il file per la classe
share-exercise-colleague = Scarica il file per un collega, con le risposte giuste
share-qr = Codice QR da proiettare
share-qr-label = Codice QR con il link a «{ $title }». Il link è scritto qui sopra.
share-qr-too-long = Il link è troppo lungo per un codice QR che si legga dal fondo dell’aula: manda il link, oppure da’ alla classe il file.

collect-heading = Raccogli le consegne
collect-paste = Incolla i link che hai ricevuto, anche tutti insieme
collect-paste-hint = Vanno bene anche dentro un messaggio o un’e-mail intera.
collect-add = Aggiungi le consegne
collect-files = Scegli i file delle consegne
collect-drop = Oppure trascinali qui, tutti insieme.
collect-came-added = { $student }: aggiunta.
collect-came-same-name = { $student }: aggiunta, ma c’era già una consegna con questo nome. Le trovi tutte e due.
collect-came-newer = { $student }: versione nuova. Quella di prima resta nella sua scheda.
collect-came-older = { $student }: è una versione più vecchia di quella che c’è; resta nella sua scheda.
collect-came-again = { $student }: c’era già, uguale.
collect-came-other = { $student } ha consegnato un altro esercizio, «{ $title }»: non l’ho aggiunta qui.
collect-came-future = Una consegna viene da una versione più nuova di Coso: ricarica la pagina e aggiungila di nuovo.
collect-came-unreadable = Un link è incompleto o rovinato e comincia così: { $start }. Chiedi di mandarlo di nuovo, o il file.
collect-came-nothing = Qui non c’è nessuna consegna: servono il link che comincia con l’indirizzo di Coso o il file scaricato da chi ha svolto l’esercizio.
collect-sum = { $count ->
    [0] Nessuna consegna nuova.
    [one] Una consegna aggiunta.
   *[other] { NUMBER($count) } consegne aggiunte.
}
collect-unreadable-file = Il browser non riesce a leggere { $name }.

table-heading = La tabella della classe
table-caption = Punti per ogni criterio. Scegli un nome per valutare.
table-empty = Ancora nessuna consegna. Compariranno qui, una riga per ogni studente.
table-student = Studente
table-handed = Consegnato
table-minutes = Minuti
table-total = Totale
table-of = Su
table-missing = Da valutare
table-comment = Commento
table-csv = Scarica la tabella (CSV)
table-print = Stampa la tabella
table-sheets = Stampa una scheda per studente
table-average = Media della classe: { $average } su { $most }
table-waiting = In attesa dei controlli

mark-heading = { $student }
mark-position = Consegna { NUMBER($number) } di { NUMBER($all) }
mark-next = Consegna successiva
mark-previous = Consegna precedente
mark-close = Chiudi la scheda
mark-earlier = { $count ->
    [one] C’è una versione consegnata prima
   *[other] Ci sono { NUMBER($count) } versioni consegnate prima
}
mark-answers = Le risposte
mark-nothing = Niente
mark-marks = I punti
mark-points = Punti per «{ $title }» (da 0 a { $most })
mark-points-coso = Coso dà { $points }. Scrivi un numero solo se vuoi cambiarlo.
mark-comment = Commento su «{ $title }»
mark-overall = Commento per lo studente
mark-total = Totale: { $total } su { $most }
mark-total-missing = { $missing ->
    [one] Manca un criterio.
   *[other] Mancano { NUMBER($missing) } criteri.
}
mark-typo-number = Scrivi un numero, per esempio 3 oppure 2,5.
mark-typo-most = Questo criterio vale al massimo { $most } punti.
mark-typo-negative = I punti non possono essere meno di zero.
mark-remove = Togli questa consegna
mark-remove-sure = Sì, togli la consegna e i suoi punti
mark-remove-keep = No, tienila

reason-nothing = Non è stato scritto niente.
reason-not-yet = I controlli non sono ancora caricati.
reason-broken = Coso non può valutare questo criterio: controlla nell’esercizio quale compito guarda.
reason-words = { $count ->
    [one] Una parola
   *[other] { NUMBER($count) } parole
}
reason-words-least = almeno { NUMBER($least) }
reason-words-most = al massimo { NUMBER($most) }
reason-mentions-all = C’è tutto.
reason-mentions-missing = Non ho trovato: { $missing }.
reason-fits = Sta nei limiti e non manca niente.
reason-fits-empty = Manca: { $fields }.
reason-fits-over = { $field }: { NUMBER($value) } caratteri, al massimo { NUMBER($limit) }.
reason-clean = I controlli non trovano niente.
reason-labels-all = Tutte giuste.
reason-labels-wrong = Giuste { NUMBER($right) } su { NUMBER($of) }. Diverse: { $wrong }.
reason-number-right = { $written }: giusto.
reason-number-wrong = { $written }; il risultato è { $expected }.
reason-not-a-number = «{ $written }» non è un numero.
