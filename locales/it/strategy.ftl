### Strategia: fattibilità, pubblico, mix, lavoro, documento del piano.

name-currency-EUR = Euro (EUR)
name-currency-USD = Dollaro statunitense (USD)
name-currency-GBP = Sterlina (GBP)
name-currency-CHF = Franco svizzero (CHF)
name-past-field-label = Che cos’era
    .about = La campagna o il periodo: «Natale 2025»
name-past-field-channel = Canale
name-past-field-from = Dal giorno
name-past-field-to = Al giorno
name-past-field-impressions = Impression
name-past-field-clicks = Clic
name-past-field-conversions = Conversioni
    .about = Contatti, ordini o installazioni
name-past-field-spend = Spesa
name-past-field-revenue = Ricavi
name-past-field-reach = Persone raggiunte
