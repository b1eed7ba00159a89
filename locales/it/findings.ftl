### Che cosa dice un'osservazione. Ogni messaggio diventa anche una variante di `Say`.

over-limit = { $over ->
    [one] Un carattere di troppo: { $value } su { $limit }
   *[other] { $over } caratteri di troppo: { $value } su { $limit }
  }
