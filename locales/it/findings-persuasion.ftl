### Osservazioni sulla persuasione.

urgency-without-date = «{ $words }» mette fretta ma non dice entro quando
