### Immagini e video trascinati sul banco dei testi.

media-heading = Immagini e video
media-choose = Scegli immagini o video
media-drop = oppure trascinali qui
media-hint = Il file resta sul tuo dispositivo: qui leggiamo misure, peso, formato e durata. Con il lavoro si salvano il nome, le misure e il testo alternativo; il file no.
media-pixels = { $width } × { $height } pixel
media-unmeasured = misure non lette: il browser non riesce ad aprirlo
media-no-picture = L’anteprima non c’è: il file non si salva. Sceglilo di nuovo per rivederlo.
media-only-named = Nessuna anteprima: c’è solo il nome. Scegli il file per vederlo e misurarlo.
media-alt = Testo alternativo
media-alt-hint = Che cosa si vede, che cosa c’è scritto e perché conta qui, per chi non vede l’immagine. È lo stesso ovunque: nel calendario, nei file, per il cliente.
media-ai = Fatta o modificata con l’intelligenza artificiale
media-everywhere = Usa in tutti i posizionamenti scelti
media-removed = File tolto
media-refused = { $count ->
    [one] Un file non è stato aggiunto
   *[other] { NUMBER($count) } file non sono stati aggiunti
  }
media-refused-empty = «{ $name }» è vuoto: forse la copia si è interrotta. Prendilo di nuovo dall’originale.
media-refused-other = «{ $name }» non è un’immagine né un video, qualunque cosa dica il nome. Scegli un JPEG, un PNG, una GIF, un WebP, un MP4 o un MOV.
media-refused-broken = «{ $name }» è rovinato: il browser non riesce ad aprirlo. Esportalo di nuovo.
media-refused-cut = «{ $name }» è incompleto: manca la parte finale, e non si apre per intero. Di solito una copia, un download o un’esportazione si è interrotta. Prendilo di nuovo dall’originale o esportalo di nuovo.
media-refused-unreadable = «{ $name }» non si riesce a leggere: è una cartella, oppure è stato spostato. Scegli i singoli file.
media-fits = { $count ->
    [one] Va bene in { NUMBER($fit) } su 1 posizionamento
   *[other] Va bene in { NUMBER($fit) } su { NUMBER($count) } posizionamenti
  }
media-fits-table = Dove va bene questo file
media-fits-how = Come va
media-fits-well = Va bene
media-fits-unmeasured = Non lo sappiamo: il browser non ha letto misure o durata, e il resto non basta
media-fits-no-rule-video = Non lo sappiamo: nel catalogo non ci sono regole per i video qui
media-fits-no-rule-image = Non lo sappiamo: nel catalogo non ci sono regole per le immagini qui
media-crops = Come viene ritagliato
media-crops-unknown = Nel catalogo non ci sono proporzioni per questo posizionamento: non sappiamo se e come ritaglia.
media-crop-whole = si vede intera
media-crop-sides = si perde il { NUMBER($share) } % ai lati
media-crop-ends = si perde il { NUMBER($share) } % sopra e sotto
