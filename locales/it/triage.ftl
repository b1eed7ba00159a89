### Perché un commento ha la sua etichetta. { $words } sono le sue parole.

triage-question = Chiede qualcosa: «{ $words }»
triage-complaint = Si lamenta: «{ $words }»
triage-praise = Fa un complimento: «{ $words }»
triage-suggestion = Propone qualcosa: «{ $words }»
triage-spam = Offre o promuove altro: «{ $words }»
triage-abuse = Offende: «{ $words }»
triage-threat = Minaccia: «{ $words }»
triage-other = Chiacchiera, non aspetta risposta: «{ $words }»
triage-haste = Ha fretta: «{ $words }»
triage-repeat = Non è la prima volta che scrive: «{ $words }»
triage-safety = Qualcuno si è fatto male o è in pericolo: «{ $words }»
triage-legal = Parla di vie legali o di autorità: «{ $words }»
triage-press = La stampa se ne occupa, o gira in rete: «{ $words }»
triage-data-leak = Dati personali in mani sbagliate: «{ $words }»
triage-discrimination = Accusa di discriminazione, molestie o sfruttamento: «{ $words }»
triage-self-harm = Qualcuno potrebbe farsi del male, rispondi subito e da persona: «{ $words }»
triage-outrage = Accusa davanti a tutti e chiede di diffonderla: «{ $words }»
triage-animals = Crudeltà verso animali: «{ $words }»
triage-words =
    { $label ->
        [question] Parole da domanda: «{ $words }»
        [complaint] Parole da reclamo: «{ $words }»
        [praise] Parole da complimento: «{ $words }»
        [crisis] Parole da crisi: «{ $words }»
        [spam] Parole da spam: «{ $words }»
        [abuse] Parole da insulto: «{ $words }»
        [suggestion] Parole da proposta: «{ $words }»
       *[chat] Parole da chiacchiera: «{ $words }»
    }
triage-whole = Nessuna parola decide da sola: nel complesso somiglia ad altri commenti con etichetta «{ $label }»
triage-praise-with-fault = Un complimento accanto a un problema: ironia, o un «però»
triage-emoji = Solo emoji
triage-mentions = Solo nomi di persone
triage-asks = C’è un punto di domanda
triage-nothing = Niente che chieda una risposta
