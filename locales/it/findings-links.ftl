### Osservazioni sui link.

link-not-secure = Il link comincia con http:// e non con https://
link-shortened = { $host } nasconde dove porta il link
link-scheme = «{ $written }» è scritto male: forse volevi scrivere «{ $right }»
link-two-schemes = Ci sono due inizi di indirizzo uno dopo l’altro
link-without-ending = All’indirizzo manca la fine, come .it o .com
link-unknown-ending = Nessun dominio finisce in «.{ $ending }»
link-two-points = Nell’indirizzo ci sono due punti di fila
link-space = Nell’indirizzo c’è uno spazio: il link si interrompe lì
link-two-in-one = Qui ci sono due indirizzi: ne va uno solo
link-is-none = Questo non è un indirizzo
link-stuck-sign = All’indirizzo è rimasto attaccato { $sign }
link-bad-escape = Dopo «%» devono venire due cifre esadecimali
utm-missing = Il link non ha parametri UTM: le visite da qui si confonderanno con le altre
utm-mistyped = «{ $written }» non viene letto: si scrive «{ $right }»
utm-twice = { $name } c’è due volte
utm-empty = { $name } è vuoto
utm-incomplete = Manca { $name }
utm-capitals = «{ $value }» in { $name } ha lettere maiuscole: Analytics lo conta a parte da quello minuscolo
utm-space-in-value = C’è uno spazio nel valore di { $name }
utm-space = Uno spazio interrompe il link prima degli ultimi parametri
utm-glued = Fra { $name } e il parametro dopo manca «&»
utm-after-fragment = I parametri UTM stanno dopo «#»: lì non vengono letti
utm-two-marks = Ci sono due «?»: dal secondo in poi i parametri si uniscono con «&»
utm-without-mark = Prima del primo parametro ci vuole «?»
utm-escaped = «&amp;» è il segno «&» copiato da una pagina: i parametri non vengono letti
link-comma = Nell’indirizzo c’è una virgola al posto di un punto
