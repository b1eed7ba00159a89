### Osservazioni su limiti e tagli. Ogni messaggio è anche una variante di `Say`.

length-over = { $over ->
    [one] Un carattere di troppo: { NUMBER($value) } su { NUMBER($limit) }
   *[other] { $over } caratteri di troppo: { NUMBER($value) } su { NUMBER($limit) }
  }
length-over-bytes = { $over ->
    [one] Un byte di troppo: { NUMBER($value) } su { NUMBER($limit) } (le lettere accentate e le emoji contano più di uno)
   *[other] { $over } byte di troppo: { NUMBER($value) } su { NUMBER($limit) } (le lettere accentate e le emoji contano più di uno)
  }
length-over-recommended = Più lungo di quanto si consiglia: { NUMBER($value) } caratteri, consigliati fino a { NUMBER($limit) }
length-over-disputed = { NUMBER($value) } caratteri: le fonti non concordano, c’è chi dice { NUMBER($low) } e chi { NUMBER($high) }
length-under = Troppo corto: { NUMBER($value) } caratteri, ne servono almeno { NUMBER($limit) }
items-over = Troppi testi nel campo: { NUMBER($value) }, al massimo { NUMBER($limit) }
items-under = { $limit ->
    [one] Serve almeno un testo in questo campo
   *[other] Servono almeno { $limit } testi in questo campo: ora sono { NUMBER($value) }
  }
field-missing = Questo campo è obbligatorio
characters-forbidden = Qui non si può usare «{ $sign }»
fix-cut-to-limit = Taglia al limite
fix-remove = Togli «{ $text }»
fix-replace = Sostituisci con «{ $text }»
fix-rewrite = Parti da qui: «{ $text }»
