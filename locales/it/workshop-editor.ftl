### Scrivere un esercizio.

editor-heading = L’esercizio
editor-complete = L’esercizio è completo: puoi darlo alla classe.
editor-where = Mostra dove
editor-problems = { $count ->
    [one] Manca una cosa
   *[other] Mancano { NUMBER($count) } cose
}
editor-title = Titolo
editor-hat = Di chi è il lavoro
editor-level = Livello
editor-minutes = Minuti
editor-aims = Che cosa si impara
editor-lines-hint = Uno per riga.
editor-brief = Il caso
editor-brief-hint = Chi è il cliente, che cosa è successo, che cosa serve. Una riga vuota separa i paragrafi.
editor-materials = Materiali
editor-material = Materiale { NUMBER($number) }
editor-material-title = Titolo del materiale { NUMBER($number) }
editor-material-form = Forma del materiale { NUMBER($number) }
editor-form-text = Testo
editor-form-list = Elenco: una riga per voce
editor-form-table = Tabella: celle separate da |, prima riga di intestazioni
editor-material-text = Testo del materiale { NUMBER($number) }
editor-material-add = Aggiungi un materiale
editor-tasks = Compiti
editor-task = Compito { NUMBER($number) }
editor-task-title = Titolo del compito { NUMBER($number) }
editor-task-ask = Che cosa chiedi nel compito { NUMBER($number) }
editor-task-kind = Che cosa si scrive nel compito { NUMBER($number) }
editor-kind-text = Un testo libero
editor-kind-copy = Un testo per una piattaforma, controllato mentre si scrive
editor-kind-labels = Un’etichetta per ogni voce
editor-kind-number = Un numero
editor-task-placement = Dove apparirà
editor-task-items = Voci da etichettare
editor-task-options = Etichette fra cui scegliere
editor-task-unit = Unità (per esempio %, €)
editor-task-add = Aggiungi un compito
editor-rows = Criteri
editor-row = Criterio { NUMBER($number) }
editor-row-title = Titolo del criterio { NUMBER($number) }
editor-row-points = Punti del criterio { NUMBER($number) }
editor-row-by = Chi valuta il criterio { NUMBER($number) }
editor-row-levels = Livelli
editor-row-levels-hint = Uno per riga: i punti, il segno | e che cosa li merita. Per esempio: 5 | due gruppi diversi. Puoi lasciarlo vuoto.
editor-row-task = Quale compito si guarda
editor-row-check = Che cosa si guarda
editor-check-words = Quante parole
editor-check-mentions = Se dice certe cose
editor-check-fits = Se sta nei limiti della piattaforma
editor-check-clean = Se certi controlli non trovano niente
editor-check-labels = Se le etichette sono giuste
editor-check-number = Se il numero è giusto
editor-check-ratio = Se il calcolo è giusto
editor-row-least = Parole: almeno
editor-row-most = Parole: al massimo
editor-row-mentions = Che cosa deve dire
editor-row-mentions-hint = Una cosa per riga; altri modi di dirla dopo |. Vale anche l’inizio di una parola: prenot | telefon.
editor-row-rules = Controlli che non devono trovare niente
editor-row-rules-chosen = { $count ->
    [0] Nessun controllo scelto
    [one] Un controllo scelto
   *[other] { NUMBER($count) } controlli scelti
}
editor-row-right = Etichette giuste, nell’ordine delle voci
editor-row-value = Il numero giusto
editor-row-tolerance = Quanto può scostarsi
editor-row-tolerance-hint = Vuoto: giusto se arrotondato a due decimali.
editor-row-measure = Il calcolo
editor-row-above = Sopra la linea
editor-row-below = Sotto la linea
editor-row-add = Aggiungi un criterio
editor-measure-ctr = CTR: clic ÷ impression × 100
editor-measure-cpc = CPC: spesa ÷ clic
editor-measure-cpm = CPM: spesa ÷ impression × 1000
editor-measure-cpa = CPA: spesa ÷ azioni
editor-measure-conversion = Tasso di conversione: azioni ÷ clic × 100
editor-measure-roas = ROAS: ricavi ÷ spesa
editor-measure-engagement = Tasso di interazione: interazioni ÷ persone × 100
editor-up = Sposta su: { $what }
editor-down = Sposta giù: { $what }
editor-remove = Togli: { $what }
editor-removed = Tolto: { $what }.
editor-undo = Rimetti

problem-title = Scrivi un titolo.
problem-minutes = Scrivi quanti minuti servono, per esempio 30.
problem-brief = Racconta il caso.
problem-no-task = Aggiungi almeno un compito.
problem-no-row = Aggiungi almeno un criterio.
problem-task-title = Scrivi il titolo.
problem-ask = Scrivi che cosa chiedi.
problem-placement = Scegli dove apparirà il testo.
problem-items = Scrivi le voci da etichettare, una per riga.
problem-options = Scrivi almeno due etichette, una per riga.
problem-row-title = Scrivi il titolo.
problem-points = Scrivi quanti punti vale, un numero più grande di zero.
problem-levels = Ogni livello è una riga con i punti, il segno | e una descrizione; i punti non superano quelli del criterio.
problem-no-such-task = Scegli quale compito si guarda.
problem-unsuited = Quello che si guarda non va bene per questo tipo di compito: scegli un altro controllo o un altro compito.
problem-rules = Scegli almeno un controllo.
problem-words = Scrivi quante parole almeno o al massimo; il minimo non supera il massimo.
problem-mentions = Scrivi almeno una cosa da dire.
problem-right = Scrivi una riga per ogni voce, con una delle etichette del compito.
problem-number = Scrivi il numero giusto, o i due numeri del calcolo; sotto la linea non può esserci zero.
problem-tolerance = Scrivi un numero, oppure lascia vuoto.
