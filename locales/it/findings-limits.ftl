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
hashtags-over = { NUMBER($value) } hashtag: al massimo { NUMBER($limit) }
hashtags-over-advised = { NUMBER($value) } hashtag: se ne consigliano fino a { NUMBER($limit) }
hashtags-disputed = { NUMBER($value) } hashtag: le fonti non concordano, c’è chi dice { NUMBER($low) } e chi { NUMBER($high) }
hashtags-refused = Qui non sono ammessi hashtag
mentions-over = { NUMBER($value) } menzioni: al massimo { NUMBER($limit) }
mentions-refused = Qui non sono ammesse menzioni con @
emoji-over = { NUMBER($value) } emoji: al massimo { NUMBER($limit) }
emoji-refused = Qui non sono ammesse emoji
emoji-drown = { NUMBER($value) } emoji, più di una ogni due parole: il messaggio si perde
link-stays-text = Qui il link non si apre: resta testo
link-refused-here = Qui non sono ammessi link nel testo
fold-hides-link = Il link sta dopo il taglio: senza toccare «altro» si leggono circa { NUMBER($limit) } caratteri
fold-hides-action = L’invito o l’offerta stanno dopo il taglio: senza toccare «altro» si leggono circa { NUMBER($limit) } caratteri
fold-cuts-title = { NUMBER($value) } caratteri: se ne vedono circa { NUMBER($limit) }, il resto è tagliato
media-too-heavy = Il file pesa { NUMBER($value) } { $unit }: al massimo { NUMBER($limit) } { $unit }
media-too-heavy-disputed = Il file pesa { NUMBER($value) } { $unit }: le fonti non concordano, c’è chi dice { NUMBER($low) } { $unit } e chi { NUMBER($limit) } { $unit }
media-too-small = { $value } pixel: servono almeno { $limit }
media-too-large = { $value } pixel: al massimo { $limit }
media-too-many = { NUMBER($value) } file: al massimo { NUMBER($limit) }
media-ratio-range = Proporzioni { $value }: qui vanno da { $low } a { $high }, il resto viene tagliato o rifiutato
media-ratio-other = Proporzioni { $value }: qui vanno bene { $wanted }
media-too-long = Il video dura { NUMBER($value) } secondi: al massimo { NUMBER($limit) } secondi
media-too-long-disputed = Il video dura { NUMBER($value) } secondi: le fonti non concordano, c’è chi dice { NUMBER($low) } secondi e chi { NUMBER($limit) } secondi
media-too-short = Il video dura { NUMBER($value) } secondi: servono almeno { NUMBER($limit) } secondi
media-format-other = Formato { $value }: qui vanno bene { $wanted }
media-format-converted = Formato { $value }: attraverso l’API vanno bene { $wanted }; l’app può convertirlo
sms-several = { NUMBER($value) } caratteri: parte in { NUMBER($segments) } SMS, e si pagano tutti
sms-several-short = { NUMBER($value) } caratteri: per via di «{ $sign }» un SMS ne contiene { NUMBER($limit) }, e parte in { NUMBER($segments) } SMS
links-over = { NUMBER($value) } link diversi: al massimo { NUMBER($limit) }
