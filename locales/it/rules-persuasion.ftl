### Nomi e ragioni delle regole sulla persuasione.

rule-urgency-vague = Urgenza vaga
    .why = «Affrettati» senza una data non dà un motivo per agire adesso, e suona come pressione.
    .fix = Scrivi entro quando vale l’offerta, o quanti posti restano davvero.
