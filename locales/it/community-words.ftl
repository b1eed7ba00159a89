### Community: etichette, consigli, file, regole della casa. Le usa crates/community.

community-label =
    { $label ->
        [question] Domanda
        [complaint] Reclamo
        [praise] Complimento
        [crisis] Crisi
        [spam] Spam
        [abuse] Insulto
        [suggestion] Proposta
       *[chat] Chiacchiera
    }
community-urgency =
    { $urgency ->
        [high] Urgente
        [low] Con calma
       *[normal] Normale
    }
community-status =
    { $status ->
        [answered] Risposto
        [waiting] In attesa di altri
        [hidden] Nascosto
        [closed] Chiuso
       *[open] Da fare
    }
community-rule =
    { $kind ->
        [exact] Chi scrive «{ $words }»: { $then }
        [near] Chi scrive qualcosa di simile a «{ $words }»: { $then }
        [author] Tutto quello che scrive { $words }: { $then }
       *[phrase] Dove compare «{ $words }»: { $then }
    }

community-dialect-comma = Tabella con le virgole
community-dialect-semicolon = Tabella con i punti e virgola
community-dialect-tab = Tabella con le tabulazioni
community-dialect-bar = Tabella con le barre
community-dialect-json = JSON
community-dialect-lines = Un commento per riga
community-refused-empty = Non c’è nulla da leggere.
community-refused-json = Comincia come JSON, ma è interrotto o scritto male. Esportalo di nuovo.
community-refused-no-list = È JSON, ma non contiene un elenco di commenti.
community-refused-no-rows = Ci sono le intestazioni e sotto nessuna riga.
community-refused-not-text = Non è un file di testo. Se è un foglio di calcolo, salvalo come CSV.
community-refused-too-many = Sono più di 5000 commenti: dividili, altrimenti il browser non ha posto per tenerli.
community-column =
    { $column ->
        [text] Testo del commento
        [author] Autore
        [date] Data
        [time] Ora
        [likes] Mi piace
        [replies] Numero di risposte
        [followers] Follower dell’autore
        [platform] Piattaforma
        [post] Post
        [link] Link
        [id] Codice del commento
       *[parent] In risposta a
    }
community-row-no-text = Riga { NUMBER($row) }: manca il testo, l’abbiamo saltata.
community-row-date = Riga { NUMBER($row) }: «{ $cell }» non è una data che sappiamo leggere. Il commento resta, senza data.
community-row-number = Riga { NUMBER($row) }: «{ $cell }» non è un numero. Lo contiamo come zero.
community-row-wide = Riga { NUMBER($row) }: ha più celle delle intestazioni. Forse un testo contiene il segno che divide le colonne: controlla com’è stato letto.
community-row-twice = Riga { NUMBER($row) }: è uguale alla riga { NUMBER($first) }, l’abbiamo saltata.

community-way =
    { $way ->
        [positive] Parla bene, o con equilibrio
        [question] Chiede qualcosa
        [suggestion] Propone qualcosa
        [troll] Vive per provocare
        [rager] Si sfoga, scherza o fa satira
        [misguided] Dice cose non vere
        [unhappy] Ha avuto una brutta esperienza
        [spam] Fa pubblicità ad altro
        [danger] C’è un pericolo, la stampa o la legge
       *[talk] Chiacchiera
    }
community-advice =
    { $advice ->
        [share] Ringrazia, o racconta com’è andata
        [answer] Rispondi
        [pass-on] Ringrazia e passa la proposta
        [monitor] Non rispondere, tieni d’occhio
        [facts] Correggi con i fatti
        [restore] Rimedia
        [hide] Nascondi
        [escalate] Avvisa chi decide, poi rispondi
       *[stand] Lascia com’è
    }
community-advice-why =
    { $advice ->
        [share] Concorda con te e fa bene a chi legge: basta un grazie, oppure aggiungi un fatto o una storia. Puoi anche lasciarlo com’è.
        [answer] Chi chiede aspetta, e chi legge ha la stessa domanda: rispondi nel commento, con la fonte. In privato solo se servono dati.
        [pass-on] Una proposta è un regalo: di’ a chi la porti, senza promettere che si farà.
        [monitor] Una risposta lo nutre e lo fa leggere a più persone. Segna il nome e guarda se altri lo seguono. Se infrange le regole della casa, nascondi.
        [facts] Rispondi al fatto, non alla persona: la cosa vera, la fonte, una volta sola.
        [restore] Ha ragione di essere scontento: riconosci il problema, di’ che cosa fai e chi se ne occupa. In privato se servono dati.
        [hide] Non parla con te né con chi legge. Nascondi e segnala, senza rispondere.
        [escalate] Può farsi male qualcuno, o può arrivare in tribunale o sui giornali. Prima di scrivere, avvisa chi decide e tieni una copia.
       *[stand] Nessuno aspetta una risposta: la conversazione va avanti da sola.
    }

community-log-note = Nota
community-log-reply = Risposta
community-log-private = Risposta in privato
community-log-when = Quando
community-log-kind = Tipo
community-log-what = Che cosa
community-statement = Dichiarazione di attesa
community-debrief-title = Com’è andata: { $name }
community-debrief-span = Commenti: { $first } – { $last }.
community-debrief-level = Livello { NUMBER($number) }: { $level }.
community-debrief-counts = Commenti: { NUMBER($all) }. Reclami: { NUMBER($complaints) }. Di crisi: { NUMBER($crises) }.
community-debrief-answered = Con risposta: { NUMBER($answered) }. Nascosti: { NUMBER($hidden) }. Ancora da fare: { NUMBER($open) }.
community-debrief-wait = Metà delle risposte è arrivata entro { NUMBER($minutes) } minuti.
community-debrief-log = Che cosa è successo, ora per ora
community-debrief-questions = Da scrivere insieme, a mente fredda
community-debrief-q1 = Che cosa è successo davvero, e come lo abbiamo saputo?
community-debrief-q2 = Che cosa ha funzionato?
community-debrief-q3 = Che cosa ci ha fatto perdere tempo?
community-debrief-q4 = Chi aspetta ancora una risposta?
community-debrief-q5 = Che cosa cambiamo, chi lo fa, entro quando?

community-why-comments = { $count ->
    [one] 1 commento
   *[other] { NUMBER($count) } commenti
  }
community-why-posts = { $count ->
    [one] sotto 1 post
   *[other] sotto { NUMBER($count) } post diversi
  }
community-why-answers = { $count ->
    [one] ha risposto a una domanda di altri
   *[other] ha risposto a { NUMBER($count) } domande di altri
  }
community-why-likes = { $count ->
    [one] 1 mi piace
   *[other] { NUMBER($count) } mi piace
  }
community-why-praises = { $count ->
    [one] 1 complimento
   *[other] { NUMBER($count) } complimenti
  }
community-why-defends = { $count ->
    [one] ti ha difeso sotto una critica
   *[other] ti ha difeso sotto { NUMBER($count) } critiche
  }
community-why-followers = { NUMBER($count) } follower

community-ban =
    { $ban ->
        [insults] insulti e volgarità
        [hate] odio e discriminazione, per origine, religione, genere, orientamento, età o disabilità
        [threats] minacce e molestie
        [personal-data] dati personali, tuoi o di altri: numeri, indirizzi, ordini
        [spam] pubblicità, catene, truffe e link ingannevoli
        [off-topic] commenti che non c’entrano con il post
        [illegal] contenuti illegali o che violano diritti di altri
        [minors] immagini o dati di minori
        [false-facts] notizie false che possono fare danno
       *[repeats] lo stesso commento ripetuto molte volte
    }
community-house-page = questa pagina
community-house-title = Le regole della casa di { $name }
community-house-welcome = Qui puoi fare domande, raccontare la tua esperienza, criticare. Scrivi come parleresti a una persona che hai davanti.
community-house-not = Nascondiamo o togliamo:
community-house-criticism = Le critiche restano: non togliamo un commento perché non ci fa piacere.
community-house-answers = Rispondiamo in questi orari: { $hours }. Di solito entro { $count ->
    [one] 1 ora
   *[other] { NUMBER($count) } ore
  } di lavoro. Per le urgenze non aspettare i commenti: scrivi in privato.
community-house-contact = Per quello che riguarda solo te, o se servono i tuoi dati: { $contact }
community-policy-title = Come moderiamo i commenti di { $name }
community-policy-scope = Vale per i commenti sotto i nostri post e i nostri annunci. Decide sempre una persona, dopo aver letto: nessun commento viene tolto in automatico.
community-policy-hide = Un commento che infrange le regole della casa viene nascosto, non cancellato.
community-policy-keep = Teniamo una copia del testo, con la data, il nome del profilo e la regola infranta.
community-policy-warn = { $count ->
    [one] Chi lo ha scritto riceve un avviso.
   *[other] Chi lo ha scritto riceve fino a { NUMBER($count) } avvisi.
  }
community-policy-block = Chi continua viene bloccato. Minacce, odio e truffe non hanno bisogno di avviso.
community-policy-report = Minacce, contenuti illegali e minori in pericolo vengono segnalati alla piattaforma e, dove serve, alle autorità.
community-policy-never = Non nascondiamo domande, critiche e recensioni negative.
community-policy-times = Leggiamo i commenti nei nostri orari. Prima risposta: urgenti entro { $high }, domande e reclami entro { $normal }, tutto il resto entro { $low }.
community-policy-appeal = Pensi che abbiamo sbagliato? Scrivi a { $contact }: un’altra persona rilegge e risponde entro { $count ->
    [one] 1 giorno
   *[other] { NUMBER($count) } giorni
  }.
community-policy-private = noi, in privato
community-hours = { $count ->
    [one] 1 ora
   *[other] { NUMBER($count) } ore
  }
community-minutes = { $count ->
    [one] 1 minuto
   *[other] { NUMBER($count) } minuti
  }
community-weekday =
    { $day ->
        [tue] martedì
        [wed] mercoledì
        [thu] giovedì
        [fri] venerdì
        [sat] sabato
        [sun] domenica
       *[mon] lunedì
    }
community-never-open = orari da stabilire

community-lint-tone = «{ $words }» non va d’accordo con il tono che hai scelto
community-lint-slot = Lo spazio «{ $name }» è ancora da riempire
community-greet =
    { $tone ->
        [formal] Buongiorno { $name },
       *[familiar] Ciao { $name },
    }
community-greet-nameless =
    { $tone ->
        [formal] Buongiorno,
       *[familiar] Ciao,
    }
community-acknowledge =
    { $kind ->
        [question] grazie della domanda.
        [complaint]
            { $tone ->
                [formal] ha ragione a farcelo presente, e ci dispiace.
               *[familiar] hai ragione a dircelo, e ci dispiace.
            }
        [praise] grazie, fa piacere a tutti qui leggerlo.
        [suggestion] grazie dell’idea, è utile.
        [facts] si capisce da dove nasce il dubbio.
        [self-harm]
            { $tone ->
                [formal] grazie di averlo scritto: quello che sente conta, e non deve affrontarlo senza nessuno accanto.
               *[familiar] grazie di averlo scritto: quello che senti conta, e non devi affrontarlo senza nessuno accanto.
            }
        [safety]
            { $tone ->
                [formal] ci dispiace, e per prima cosa: come sta adesso? Se serve, chiami un medico.
               *[familiar] ci dispiace, e per prima cosa: come stai adesso? Se serve, chiama un medico.
            }
        [legal] abbiamo letto il messaggio.
        [press] grazie di averci scritto.
        [data-leak]
            { $tone ->
                [formal] grazie di avercelo segnalato. Per favore non pubblichi qui altri dati.
               *[familiar] grazie di avercelo segnalato. Per favore non pubblicare qui altri dati.
            }
        [discrimination] quello che leggiamo è grave, e lo prendiamo sul serio.
        [crisis] prendiamo molto sul serio questa segnalazione.
        [abuse] leggiamo le critiche, non gli insulti.
       *[chat] grazie del commento.
    }
community-next =
    { $kind ->
        [complaint]
            { $tone ->
                [formal] Ci scriva in privato i dettagli, così li guardiamo insieme.
               *[familiar] Scrivici in privato i dettagli, così li guardiamo insieme.
            }
        [self-harm]
            { $tone ->
                [formal] Se vuole, ci scriva in privato.
               *[familiar] Se vuoi, scrivici in privato.
            }
        [safety]
            { $tone ->
                [formal] Tenga il prodotto e lo scontrino, e ci scriva in privato un recapito, il luogo e il giorno.
               *[familiar] Tieni il prodotto e lo scontrino, e scrivici in privato un recapito, il luogo e il giorno.
            }
        [legal]
            { $tone ->
                [formal] Ci scriva in privato i riferimenti: di questo non discutiamo nei commenti.
               *[familiar] Scrivici in privato i riferimenti: di questo non discutiamo nei commenti.
            }
        [press]
            { $tone ->
                [formal] Ci scriva in privato testata, domande e scadenza: alla stampa risponde chi parla per noi.
               *[familiar] Scrivici in privato testata, domande e scadenza: alla stampa risponde chi parla per noi.
            }
        [data-leak]
            { $tone ->
                [formal] Ci scriva in privato che cosa ha ricevuto o visto, e quando.
               *[familiar] Scrivici in privato che cosa è arrivato o si vede, e quando.
            }
        [discrimination]
            { $tone ->
                [formal] Ci racconti in privato che cosa è successo: dove, quando, chi c’era.
               *[familiar] Raccontaci in privato che cosa è successo: dove, quando, chi c’era.
            }
        [crisis]
            { $tone ->
                [formal] Ci scriva in privato un recapito: La chiama oggi la persona responsabile.
               *[familiar] Scrivici in privato un recapito: ti chiama oggi la persona responsabile.
            }
        [facts] Ecco la fonte:
        [suggestion] La portiamo a chi decide.
        [praise] { "" }
        [spam] { "" }
        [abuse] { "" }
        [chat] { "" }
       *[question]
            { $tone ->
                [formal] Se serve altro, siamo qui.
               *[familiar] Se ti serve altro, siamo qui.
            }
    }

community-care = È una crisi: prima di scrivere
community-care-first =
    { $kind ->
        [self-harm] Rispondi subito e da persona: niente frasi fatte, niente promesse, niente domande sui motivi.
        [threat] Non rispondere in pubblico e non cancellare ancora: salva il testo, il profilo, il link e l’ora.
        [safety] Chiedi per prima cosa come sta la persona. Se il pericolo c’è ancora, fallo togliere adesso.
        [legal] Non discutere i fatti nei commenti: non ammettere e non negare.
        [press] Non rispondere nel merito: passa il messaggio a chi parla per voi.
        [data-leak] Se nel commento si leggono dati di qualcuno, nascondilo e tienine una copia.
        [discrimination] Non difendere nessuno in pubblico prima di avere ascoltato chi racconta.
       *[any] Prima di rispondere avvisa chi decide.
    }
community-care-then =
    { $kind ->
        [self-harm] Segnala il commento alla piattaforma come rischio di suicidio o autolesionismo. Se il pericolo è immediato chiama il { $emergency } e di’ quello che sai della persona.
        [threat] Segnala il profilo alla piattaforma e denuncia il fatto alla polizia. Se il pericolo è adesso, chiama il { $emergency }.
        [safety] Se qualcuno sta male adesso, chiama il { $emergency }. Poi fatti dare in privato recapito, luogo, giorno e prodotto.
        [legal] Salva il commento e passalo a chi segue le questioni legali.
        [press] Segna testata, nome, domande e scadenza.
        [data-leak] Avvisa subito chi segue la privacy: decide che cosa va notificato, e a chi.
        [discrimination] Raccogli in privato che cosa è successo, dove e quando, e passalo a chi dirige.
       *[any] Salva il commento e guarda chi lo condivide.
    }
community-care-team =
    { $kind ->
        [self-harm] Dillo a qualcuno del gruppo, e torna a guardare il commento tra un’ora.
        [threat] Avvisa il gruppo e chi è sul posto, soprattutto chi apre e chi chiude.
        [press] Nessun altro del gruppo commenta finché non c’è una risposta sola.
       *[any] Dillo al gruppo, e tieni nota di chi ha deciso che cosa.
    }
community-help-line =
    { $tone ->
        [formal] Può parlarne adesso con Telefono Amico Italia, { $line }. { $other }Se sente di essere in pericolo chiami il { $emergency }.
       *[familiar] Puoi parlarne adesso con Telefono Amico Italia, { $line }. { $other }Se senti di essere in pericolo chiama il { $emergency }.
    }
community-help-emergency = { $eu }, { $uk } o { $us }
community-lint-threat = Una minaccia non si discute in pubblico: salva, segnala, avvisa
community-lint-help = Manca un numero da chiamare: a chi parla di farsi del male si dice dove trovare aiuto adesso
