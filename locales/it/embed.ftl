### La pagina che prepara il controllo per altri siti, e le parole del controllo stesso.

nav-embed = Per il tuo sito
description-embed = Metti il controllo dei testi di Coso nel tuo sito: WordPress, Blogger, Ghost o una pagina HTML. Gratis, senza account e senza inviare testi.

embed-heading = Il controllo dei testi nel tuo sito
embed-lead = Scegli come deve essere e copia il codice: chi legge scrive il suo testo e vede subito lunghezza e segnalazioni, senza uscire dalla tua pagina.
embed-choices = Come deve essere
embed-placement = Dove uscirà il testo
embed-language = Lingua dei testi e delle segnalazioni
embed-italian = Italiano
embed-english = Inglese
embed-way = In che modo
embed-way-frame = Riquadro (iframe)
embed-way-frame-about = Funziona quasi dappertutto: è una pagina di Coso dentro la tua.
embed-way-element = Elemento della pagina
embed-way-element-about = Prende i caratteri e i moduli del tuo sito. La pagina deve permettere gli script.
embed-accent = Colore dei pulsanti e dei link
embed-accent-hint = Sceglilo abbastanza scuro, o abbastanza chiaro se il tuo sito ha lo sfondo scuro.
embed-theme = Sfondo
embed-theme-system = Come il dispositivo di chi legge
embed-theme-light = Chiaro
embed-theme-dark = Scuro
embed-rows = Righe del campo
embed-height = Altezza del riquadro, in pixel
embed-height-hint = Vale all’inizio: poi il riquadro prende l’altezza di quello che contiene, se il sito accetta lo script.
embed-preview = Anteprima
embed-preview-title = Anteprima del controllo
embed-paste = Da incollare
embed-code = Codice
embed-copy = Copia il codice
embed-site = Dove lo incolli
embed-site-html = Una pagina HTML
embed-steps-html = Incolla il codice nel punto della pagina in cui vuoi il controllo.
embed-steps-wordpress = Nell’articolo aggiungi un blocco «HTML personalizzato» e incolla il codice. Se il tuo ruolo o il tuo piano tolgono gli script, usa il riquadro: senza script l’altezza resta quella che hai scelto.
embed-steps-blogger = Nell’editor dell’articolo passa dalla visualizzazione Scrivi alla visualizzazione HTML e incolla il codice dove serve.
embed-steps-ghost = Nell’editor scrivi /html, scegli la scheda HTML e incolla il codice.
embed-privacy = I testi restano nel browser di chi scrive: il riquadro non invia nulla e non conserva nulla. La tua pagina riceve le segnalazioni, e il testo solo se lo chiede.

embed-frame-title = Controlla un testo
embed-frame-label = Il tuo testo
embed-used = Lunghezza: { $value }
embed-used-of = Lunghezza: { $value } su { $limit }
embed-none = Nessuna segnalazione
embed-one = Una segnalazione
embed-many = { $found } segnalazioni
embed-why = Perché
embed-checked = verificata il { $date }
