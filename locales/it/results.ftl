### Il banco dei risultati.

nav-results = Risultati
description-results = Leggi le esportazioni di Meta, Google Ads, LinkedIn, TikTok, X, YouTube, Analytics e newsletter: che cosa ha funzionato, quanto è sicuro, quando pubblicare.

results-heading = Risultati
results-lead = Trascina qui i file che scarichi dalle piattaforme: Coso li legge nel tuo browser, dice come li ha letti e che cosa se ne può concludere.
results-files = I tuoi file
results-choose = Scegli i file
results-drop = Oppure trascinali qui. CSV, TSV ed Excel (.xlsx, .xls), in italiano o in inglese.
results-where = Dove si scaricano: Meta Business Suite e Gestione inserzioni, Google Ads, LinkedIn, TikTok, X, YouTube Studio, Google Analytics 4, Mailchimp, Brevo, MailerLite.
results-none = Ancora nessun dato. Qui compariranno i totali, i confronti fra periodi e gli orari migliori, appena aggiungi un’esportazione.
results-unreadable-file = Il browser non riesce a leggere { $name }. Controlla che il file non sia aperto in un altro programma e riprova.
results-nothing-found = In { $name } non c’è una tabella con numeri: una riga con i nomi delle colonne e sotto i dati. Scarica di nuovo l’esportazione in CSV, oppure apri il file e salva solo il foglio con la tabella.
results-sheet-failed = Il foglio di calcolo { $name } non si apre: potrebbe essere protetto o danneggiato. Salvalo come CSV e riprova.
results-sheet-loading = Apro il foglio di calcolo…
results-stored-elsewhere = I risultati sono stati cambiati in un’altra scheda. Ricarica la pagina per vederli: le righe appena lette vanno aggiunte di nuovo.
results-stored-unreadable = I risultati tenuti in questo browser non si leggevano: una copia è stata messa da parte e si riparte da zero.
results-stored-future = I risultati tenuti qui vengono da una versione più nuova di Coso. Aggiorna la pagina: non tocchiamo niente.
results-stored-full = Il browser non ha più spazio: queste righe restano finché la pagina è aperta. Togli un file che non ti serve più, o scarica il resoconto.

results-read-heading = Come ho letto { $name }
results-read-rows = { $rows ->
    [one] Una riga letta
   *[other] { NUMBER($rows) } righe lette
}
results-read-skipped = { $rows ->
    [0] nessuna lasciata fuori
    [one] una lasciata fuori
   *[other] { NUMBER($rows) } lasciate fuori
}
results-source = Da dove viene
results-encoding = Codifica
results-delimiter = Fra una colonna e l’altra
results-delimiter-comma = virgola
results-delimiter-semicolon = punto e virgola
results-delimiter-tab = tabulazione
results-decimals = Come sono scritti i numeri
results-decimals-comma = 1.234,50 (virgola decimale)
results-decimals-point = 1,234.50 (punto decimale)
results-order = Come sono scritte le date
results-order-day-first = giorno/mese/anno
results-order-month-first = mese/giorno/anno
results-year = Anno delle date senza anno
results-year-hint = Quattro cifre, per esempio 2026
results-ask-decimals = Questo numero si può leggere in due modi: { $example }. Scegli quello giusto prima di aggiungere le righe.
results-ask-order = Questa data si può leggere in due modi: { $example }. Scegli quello giusto prima di aggiungere le righe.
results-decided-shown = lo dice il file
results-decided-usual = questo programma scrive sempre così
results-decided-told = scelto da te
results-decided-ask = da scegliere
results-decided-idle = in questo file non fa differenza
results-columns = Colonne
results-columns-caption = Che cosa contiene ogni colonna
results-column-heading = Nel file
results-column-is = È
results-column-unknown = Non usarla
results-column-sample = Primo valore
results-skipped-heading = Righe e celle lasciate fuori
results-skipped-line = Riga { NUMBER($line) }
results-why-preamble = sta sopra i nomi delle colonne
results-why-total = è una somma: conterebbe tutto due volte
results-why-empty = non contiene numeri
results-why-another-table = è un’altra tabella, sotto la prima
results-why-no-year = la data { $cell } non ha l’anno: la riga conta, ma senza giorno
results-why-no-day = la data { $cell } non si legge: la riga conta, ma senza giorno
results-why-no-number = in { $heading } c’è { $cell }, che non è un numero: la cella è lasciata fuori
results-why-too-many = ha più celle dei nomi di colonna: controlla che un testo non contenga il segno che separa le colonne
results-more-skipped = E altre { NUMBER($count) }.
results-add = Aggiungi queste righe
results-discard = Non aggiungerle
results-added = { $rows ->
    [one] Una riga aggiunta da { $name }.
   *[other] { NUMBER($rows) } righe aggiunte da { $name }.
}
results-added-replaced = { $rows ->
    [one] Una c’era già ed è stata aggiornata, non contata due volte.
   *[other] { NUMBER($rows) } c’erano già e sono state aggiornate, non contate due volte.
}
results-twice = Questi numeri ci sono già, almeno in parte: sommati conterebbero due volte
results-twice-file = { $file }: { $rows ->
    [one] una riga degli stessi giorni
   *[other] { NUMBER($rows) } righe degli stessi giorni
} ({ $from } – { $to })
results-twice-file-undated = { $file }: { $rows ->
    [one] una riga senza giorno
   *[other] { NUMBER($rows) } righe senza giorno
}
results-twice-why = Succede con due esportazioni della stessa cosa tagliata in modi diversi: per età e per giorno, per inserzione e per campagna, i giorni della pagina e i suoi post. Tieni quella più dettagliata che ti serve.
results-twice-replace = Mettile al posto di quelle
results-twice-both = Tieni tutte e due: sono cose diverse
results-kept-caption = File aggiunti
results-kept-name = File
results-kept-period = Giorni
results-kept-rows = Righe
results-remove = Togli { $name }
results-removed = { $name } tolto.
results-local = I risultati restano in questo browser, in { $size } circa.

results-which = Che cosa guardi
results-which-all = Tutti i file
results-campaign = Confronta con l’obiettivo di
results-campaign-none = Nessuna campagna

results-figures = Totali e tassi
results-figures-caption = Totali del periodo, tassi e costi calcolati da lì
results-figure = Misura
results-value = Valore
results-formula = Come si calcola
results-reach-note = La copertura conta persone, e la stessa persona è in più righe: sommarla direbbe un numero che non è di nessuno. Qui vedi la più alta di una sola riga: almeno tante persone.
results-mixed-currency = I file sono in valute diverse ({ $currencies }): i costi non si sommano. Guarda un file alla volta.
results-shown-note = «Visto» sono le impression, o le visualizzazioni dove la piattaforma conta quelle.

results-changes = Che cosa è cambiato
results-changes-text = Le ultime settimane intere ({ $from } – { $to }), a confronto con altrettante prima.
results-changes-short = Servono almeno due settimane di dati con il giorno, per confrontare un periodo con quello prima.
results-change-up = { $what }: +{ $share }, da { $before } a { $now }
results-change-down = { $what }: −{ $share }, da { $before } a { $now }
results-change-same = { $what }: come prima, { $now }
results-sure-yes = La differenza è più grande di quanto farebbe il caso ({ NUMBER($on) } { $counted }).
results-sure-few = Su { NUMBER($on) } { $counted }: troppo poche per esserne sicuri.
results-sure-not-shown = Su { NUMBER($on) } { $counted } non ci sono prove sufficienti di una differenza.
results-sure-no-test = Qui nessun test direbbe se è un caso: dipende da prezzi, non da conteggi.
results-better = Meglio
results-worse = Peggio
results-same = Uguale
results-not-sure = Non è detto

results-trend = Andamento
results-trend-what = Misura
results-trend-by = Per
results-groups = Confronto
results-groups-by = Raggruppa per
results-group-none = Nessuna riga dice a quale gruppo appartiene. Scegli un altro raggruppamento.
results-chart-table = Guarda i numeri del grafico
results-chart-label = Grafico: { $what }
results-by-campaign = campagna
results-by-ad-set = gruppo di inserzioni
results-by-ad = annuncio o variante
results-by-type = tipo di post
results-by-platform = piattaforma
results-by-channel = canale
results-by-pillar = tema
results-by-segment = segmento di pubblico
results-by-month = mese
results-by-week = settimana

results-best = Quando pubblicare
results-best-text = Dai tuoi { NUMBER($posts) } post con ora e visualizzazioni: interazioni per ogni volta che sono stati visti, mediana per giorno e fascia di tre ore. Dove i post sono pochi, il valore è avvicinato a quello di tutti; con meno di tre non si mostra.
results-best-none = Servono post con l’ora di pubblicazione, le interazioni e le visualizzazioni: l’esportazione dei contenuti di Meta li ha.
results-best-caption = Interazioni per ogni volta visti, per giorno e fascia oraria
results-best-hour = Dalle
results-best-few = troppo pochi post
results-best-cell = { $rate }, { NUMBER($posts) } post
results-best-top = Vanno meglio delle altre, e non per caso: { $blocks }.
results-best-block = { $day } dalle { NUMBER($from) } alle { NUMBER($to) }
results-best-flat = Nessuna fascia va sicuramente meglio delle altre: con questi post può essere il caso. Per ora scegli l’orario per altri motivi.

results-report = Resoconto
results-print = Stampa o salva in PDF
results-markdown = Scarica in Markdown
results-own = Usa questi numeri nelle previsioni
results-own-text = Impression, clic, conversioni e spesa di questo periodo prendono il posto dei valori di settore nel banco Obiettivo della campagna scelta.
results-own-choose = Prima scegli una campagna qui sopra.
results-own-nothing = Per le previsioni servono almeno le impression e i clic.
results-own-done = Scritti nella campagna { $name }.
results-own-undone = Tolti dalla campagna { $name }.
results-own-label = Esportazione { $from } – { $to }

weekday-monday = lunedì
weekday-tuesday = martedì
weekday-wednesday = mercoledì
weekday-thursday = giovedì
weekday-friday = venerdì
weekday-saturday = sabato
weekday-sunday = domenica

measure-day = Giorno
measure-last-day = Ultimo giorno
measure-time = Ora
measure-campaign = Campagna
measure-ad-set = Gruppo di inserzioni
measure-ad = Annuncio o variante
measure-text = Testo o titolo
measure-link = Link
measure-id = Codice
measure-type = Tipo
measure-platform = Piattaforma
measure-channel = Canale
measure-pillar = Pilastro
measure-segment = Segmento di pubblico
measure-currency = Valuta
measure-spend = Spesa
measure-impressions = Impression
measure-reach = Copertura
measure-views = Visualizzazioni
measure-clicks = Clic
measure-all-clicks = Clic di ogni tipo
measure-reactions = Reazioni
measure-comments = Commenti
measure-shares = Condivisioni
measure-saves = Salvataggi
measure-follows = Nuovi follower
measure-engagements = Interazioni
measure-conversions = Conversioni
measure-results = Risultati dell’annuncio
measure-leads = Contatti
measure-revenue = Entrate
measure-sessions = Sessioni
measure-engaged-sessions = Sessioni con coinvolgimento
measure-video-views = Visualizzazioni video
measure-key-events = Eventi chiave del sito
measure-site-revenue = Entrate contate dal sito
measure-recipients = E-mail inviate
measure-delivered = E-mail consegnate
measure-opens = Aperture (persone)
measure-email-clicks = Clic nelle e-mail (persone)
measure-unsubscribes = Disiscrizioni
measure-bounces = E-mail non consegnate
measure-profile-visits = Visite al profilo
measure-followers = Follower
measure-derived = Tasso o media (si ricalcola)
measure-unused = Non serve

source-meta-ads = Meta, Gestione inserzioni
source-meta-content = Meta, contenuti
source-google-ads = Google Ads
source-linkedin-ads = LinkedIn, inserzioni
source-linkedin-content = LinkedIn, contenuti
source-tiktok-ads = TikTok, inserzioni
source-tiktok-content = TikTok, contenuti
source-x-content = X, post
source-x-days = X, giorni
source-youtube = YouTube Studio
source-analytics = Google Analytics 4
source-newsletter = Newsletter (Mailchimp, Brevo, MailerLite o simili)
source-other = Un altro programma

ratio-ctr = Tasso di clic (CTR)
ratio-cpc = Costo per clic (CPC)
ratio-cpm = Costo per mille impression (CPM)
ratio-cvr = Tasso di conversione (CVR)
ratio-cost-per-conversion = Costo per conversione (CPA)
ratio-roas = Ritorno sulla spesa (ROAS)
ratio-average-order = Valore medio di una conversione
ratio-engagement-by-impressions = Tasso di interazione, per volte visto
ratio-follow-rate = Nuovi follower, per volte visto
ratio-engaged-sessions = Quota di sessioni con coinvolgimento
ratio-open-rate = Tasso di apertura
ratio-email-click-rate = Tasso di clic delle e-mail
ratio-clicks-per-open = Clic su chi ha aperto
ratio-unsubscribe-rate = Tasso di disiscrizione
ratio-formula-open-rate = aperture ÷ e-mail consegnate; le aperture sono una stima, perché alcuni programmi aprono da soli
ratio-formula-email-click-rate = clic ÷ e-mail consegnate
ratio-formula-clicks-per-open = clic ÷ aperture
ratio-formula-unsubscribe-rate = disiscrizioni ÷ e-mail consegnate
ratio-formula-ctr = clic ÷ visto
ratio-formula-cpc = spesa ÷ clic
ratio-formula-cpm = spesa ÷ impression × 1.000
ratio-formula-cvr = conversioni ÷ clic
ratio-formula-cost-per-conversion = spesa ÷ conversioni
ratio-formula-roas = entrate ÷ spesa
ratio-formula-average-order = entrate ÷ conversioni
ratio-formula-engagement-by-impressions = interazioni ÷ visto (non per follower: quel tasso è un’altra cosa)
ratio-formula-follow-rate = nuovi follower ÷ visto
ratio-formula-engaged-sessions = sessioni con coinvolgimento ÷ sessioni
counted-clicks = clic
counted-shown = volte visto
counted-spend = euro
counted-conversions = conversioni
counted-orders = ordini
counted-revenue = entrate
counted-interactions = interazioni
counted-follows = nuovi follower
counted-sessions = sessioni
counted-engaged-sessions = sessioni

counted-delivered = e-mail consegnate
counted-opens = aperture
counted-email-clicks = clic nelle e-mail
counted-unsubscribes = disiscrizioni

ab-heading = Confronta le versioni (A/B)
ab-before = Prima: quante persone servono
ab-base = Tasso di oggi, in percentuale
ab-base-hint = Per esempio 2,5: su 100 persone, 2,5 fanno quello che vuoi
ab-hoped = Tasso che vuoi poter riconoscere
ab-hoped-hint = Il più piccolo miglioramento che ti farebbe cambiare versione
ab-arms = Versioni a confronto
ab-traffic = Persone al giorno che vedono la prova
ab-wrong-rate = Scrivi un numero fra 0 e 100, diverso dal tasso di oggi.
ab-need = Servono { NUMBER($people) } persone per versione, { NUMBER($all) } in tutto.
ab-days = Con il traffico che hai, { NUMBER($days) } giorni: settimane intere, così ogni giorno della settimana conta quanto gli altri.
ab-after = Dopo: la differenza c’è davvero?
ab-people = Persone, versione { $name }
ab-conversions = Conversioni, versione { $name }
ab-wrong-count = Scrivi numeri interi: le conversioni non possono essere più delle persone.
ab-planned = Persone per versione previste prima di cominciare
ab-p = Valore p { $p } ({ $method }); differenza { $difference }, fra { $low } e { $high } (intervallo di Newcombe).
ab-z-test = test z
ab-fisher = test esatto di Fisher, perché i conteggi sono piccoli
ab-peeking = Hai guardato prima di arrivare alle persone previste: il valore p promette più di quanto mantiene. Aspetta la fine.

results-times = Usa questi orari nel calendario
results-times-text = Le fasce che vanno sicuramente meglio, piattaforma per piattaforma, prendono il posto degli orari consigliati nel calendario della campagna scelta.
results-times-nothing = Nessuna fascia va sicuramente meglio delle altre: servono più post nella stessa fascia, con la piattaforma nota.
results-times-done = Orari scritti nella campagna { $name }.
results-times-undone = Orari di prima rimessi nella campagna { $name }.

ab-need-why = Soglia { $level }, potenza { $power }, a due code; con più di due versioni la soglia si divide fra i confronti (Bonferroni).
ab-need-rates = Per vedere il passaggio dal { $from } al { $to }.
ab-alpha = Soglia (significatività)
ab-alpha-hint = Quante volte accetti di vedere una differenza che non c’è
ab-power = Potenza
ab-power-hint = Quante volte vuoi vedere una differenza che c’è
ab-form = Come dici il miglioramento
ab-as-rate = Come nuovo tasso
ab-as-growth = Come crescita sul tasso di oggi
ab-growth = Crescita che vuoi poter riconoscere, in percentuale
ab-growth-hint = Per esempio 20: dal 2,5 % al 3 %
ab-result-rate = Versione { $name }: { $rate }, fra { $low } e { $high } (intervallo di Wilson al { $level }).
ab-better = La versione { $name } va meglio della { $other }: la differenza è più grande di quella che farebbe il caso.
ab-too-few = A e { $other }: i dati sono troppo pochi. Non abbiamo prove sufficienti in un senso o nell’altro.
ab-not-proven = A e { $other }: non abbiamo prove sufficienti di una differenza. Non vuol dire che siano uguali.
ab-bayes = Probabilità che { $other } sia migliore di A: { $probability }. Se scegli { $other } e sbagli, in media perdi { $loss } di tasso.
ab-adjusted = Corretto per il numero dei confronti: { $p }.
ab-relative = In rapporto ad A: { $growth }.
ab-all-differ = Le versioni non vanno tutte allo stesso modo (chi quadrato, valore p { $p }).
ab-all-alike = Nell’insieme non abbiamo prove sufficienti che le versioni vadano in modo diverso (chi quadrato, valore p { $p }).
ab-leader = Finora il tasso più alto è della versione { $name }.
ab-divided = Con { NUMBER($count) } confronti la soglia del { $level } si divide: ognuno deve stare sotto { $limit }, altrimenti più versioni provi e più è facile che una vinca per caso.

stages-heading = Il piano e i risultati: { $name }
stages-text = Le misure del piano, fase per fase. L’obiettivo ha un traguardo; le altre servono a capire perché.
stages-compared = Giorni a confronto: { $from } – { $to } ({ $days ->
    [one] un giorno
   *[other] { NUMBER($days) } giorni
}).
stages-scaled = Il traguardo di { $typed } { $period } diventa { $target } per questi giorni.
stages-part = Il traguardo è per tutta la campagna, { NUMBER($whole) } giorni: i file ne coprono { NUMBER($days) }.
stages-outside = { $rows ->
    [one] Una riga fuori dalle date della campagna ({ $start } – { $end }) non conta qui.
   *[other] { NUMBER($rows) } righe fuori dalle date della campagna ({ $start } – { $end }) non contano qui.
}
stages-undated = { $rows ->
    [one] Una riga non dice il giorno e conta lo stesso: controlla che sia di questa campagna.
   *[other] { NUMBER($rows) } righe non dicono il giorno e contano lo stesso: controlla che siano di questa campagna.
}
stages-none-within = Nessuna riga cade nei giorni della campagna: non c’è ancora niente da confrontare. Aggiungi un’esportazione di quei giorni, o correggi le date nel banco Obiettivo.
stages-none = Per confrontare i risultati con { $name } scegli un obiettivo e una misura nel banco Obiettivo.
stages-target = Traguardo
stages-far = A che punto è
stages-not-counted = Non è in questi export: aggiungi quello che la conta
stages-reached = Raggiunto
stages-share = Al { $share } del traguardo
stages-above = Ancora sopra il traguardo
stages-no-target = Senza traguardo
stages-explains = Aiuta a capire

trial-heading = Varianti del messaggio
trial-text = Gli annunci o le varianti degli export, dal migliore. Il primo è scelto guardando i dati, perciò la soglia del 5 % si divide fra tutte le coppie: quello che resta è difficile che sia un caso. Varianti uscite in giorni o verso pubblici diversi non sono un test.
trial-by = Misurate con
trial-name = Variante
trial-interval = Intervallo (95 %)
trial-said = Che cosa si può dire
trial-leader = La migliore finora
trial-surely = Peggio della migliore, e non per caso
trial-few = Troppo pochi dati per dirlo
trial-not-proven = La differenza può essere un caso
trial-unseen = Viste da troppo poche persone: { $names }.

followers-heading = Chi ti segue
followers-text = Follower per segmento, come li conta l’export nell’ultimo giorno. Le quote sono di chi l’export sa collocare.
followers-caption = Follower per segmento
followers-segment = Segmento
followers-count = Follower
followers-more = { $count ->
    [one] E un altro segmento, più piccolo.
   *[other] E altri { NUMBER($count) } segmenti, più piccoli.
  }
