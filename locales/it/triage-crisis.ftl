### Livelli di crisi, coda e risposte.

triage-level-normal = Tutto normale
triage-level-isolated = Casi isolati: risponde chi segue i commenti
triage-level-echoing = Se ne parla: avvisa chi dirige e sposta in privato
triage-level-management = Parla la direzione
triage-level-crisis-team = Si riunisce il gruppo di crisi

triage-who-service = Chi segue i commenti
triage-who-manager = Chi dirige la comunicazione
triage-who-director = La direzione
triage-who-crisis-team = Il gruppo di crisi

triage-trigger-mood = I commenti negativi sono il { NUMBER($now) } %, nei sette giorni prima erano il { NUMBER($before) } %
triage-trigger-burst = { NUMBER($count) } lamentele in un’ora sulla stessa cosa: «{ $topic }»
triage-trigger-kind =
    { $kind ->
        [safety] Danni o pericoli per le persone (commenti: { NUMBER($count) })
        [legal] Vie legali o autorità (commenti: { NUMBER($count) })
        [press] Stampa o diffusione in rete (commenti: { NUMBER($count) })
        [data-leak] Dati personali in mani sbagliate (commenti: { NUMBER($count) })
        [discrimination] Discriminazione, molestie o sfruttamento (commenti: { NUMBER($count) })
        [self-harm] Qualcuno potrebbe farsi del male (commenti: { NUMBER($count) })
        [threat] Minacce di violenza (commenti: { NUMBER($count) })
        [animals] Crudeltà verso animali (commenti: { NUMBER($count) })
       *[outrage] Accuse pubbliche da diffondere (commenti: { NUMBER($count) })
    }
triage-trigger-unnamed =
    { $count ->
        [one] Un commento che sembra una crisi, senza che una frase dica quale: leggilo
       *[other] { NUMBER($count) } commenti che sembrano una crisi, senza che una frase dica quale: leggili
    }
triage-trigger-reach = Un commento negativo di chi ha { NUMBER($followers) } follower

triage-action-escalate = Avvisa chi decide, prima di rispondere
triage-action-answer = Rispondi
triage-action-repair = Scusati, rimedia; in privato se servono dati
triage-action-thank = Ringrazia
triage-action-pass-on = Ringrazia e passa la proposta a chi può usarla
triage-action-hide = Nascondi, tieni una copia, segnala
triage-action-leave = Lascia stare

triage-reply-personal =
    { $kind ->
        [email] «{ $words }» è l’indirizzo di una persona: continua in privato
        [phone] «{ $words }» sembra il telefono di una persona: continua in privato
        [iban] «{ $words }» è un IBAN: mai in pubblico
        [card] «{ $words }» sembra una carta di pagamento: mai in pubblico
        [tax-code] «{ $words }» è un codice fiscale: mai in pubblico
        [account] «{ $words }» sembra un conto di qualcuno: mai in pubblico
        [address] «{ $words }» sembra l’indirizzo di casa di qualcuno: continua in privato
        [health] «{ $words }» parla della salute di qualcuno: mai in pubblico
        [asked] «{ $words }» chiede dati dove li leggono tutti: chiedili in privato
       *[order] «{ $words }» è un numero d’ordine: continua in privato
    }
triage-reply-promise = «{ $words }» promette senza dire chi né entro quando
triage-reply-promise-who = «{ $words }» promette con una data, ma non dice chi: aggiungi un nome o firma
triage-reply-promise-when = «{ $words }» promette senza dire entro quando
triage-reply-address = Dai del tu («{ $familiar }») e del Lei («{ $formal }»): scegli
triage-reply-repeated = È la stessa risposta per la { NUMBER($times) }ª volta: scrivila per questa persona
