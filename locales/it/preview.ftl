### Come si vede il testo dove esce.

preview-note = Il testo sottolineato a puntini qualcuno lo vede e qualcuno no: le fonti danno un intervallo, e dipende dallo schermo. In grigio quello che resta dietro al taglio; sottolineato in rosso quello che la piattaforma non accetta.
preview-author = La tua pagina
preview-host = tuosito.it
preview-picture = Immagine o video
preview-sources = Dove sta scritto il taglio
preview-some = Si vede solo su alcuni schermi
preview-dots = …
preview-own = Con il tuo limite
preview-seen = { $field }: prima del taglio si vedono { $much }
