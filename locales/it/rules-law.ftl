### Nomi e ragioni delle regole sulla legge.

### Promesse di salute, ambiente, gioco, prezzi, denaro, alcol, primati

rule-health-claim = Promessa di salute
    .why = Per cibi e integratori si possono usare solo le indicazioni sulla salute autorizzate; dire che un prodotto cura o previene una malattia è vietato.
    .fix = Togli la promessa, o usa l’indicazione autorizzata per l’ingrediente che contiene.
rule-green-claim = Vanto ambientale generico
    .why = «Ecologico» o «green» senza dire perché è considerato ingannevole; nell’Unione è vietato dal 27 settembre 2026.
    .fix = Di’ che cosa, quanto e chi lo certifica: «bottiglia in plastica riciclata al 90 %, certificata GRS».
rule-gambling = Gioco d’azzardo
    .why = In Italia ogni pubblicità di giochi e scommesse con vincite in denaro è vietata; altrove le piattaforme chiedono un’autorizzazione.
    .fix = In Italia togli il riferimento; altrove chiedi l’autorizzazione e rivolgiti solo ai maggiorenni.
rule-price-reduction = Sconto senza prezzo precedente
    .why = Chi annuncia uno sconto deve indicare il prezzo più basso degli ultimi 30 giorni.
    .fix = Aggiungi il prezzo precedente: «60 € invece di 100 €, prezzo più basso degli ultimi 30 giorni».
rule-financial-promise = Promessa di guadagno o di credito
    .why = Un guadagno promesso come certo inganna chi legge, e le cifre di un prestito vanno date con il TAEG.
    .fix = Togli la certezza e di’ i rischi; accanto a rate e tassi metti il TAEG e un esempio.
rule-alcohol = Alcol
    .why = L’alcol non si promuove con l’eccesso, la salute, la guida, i giovani o il successo; gli annunci vanno mostrati solo ai maggiorenni.
    .fix = Parla del prodotto, del gusto, del luogo; negli annunci limita il pubblico ai maggiorenni.
rule-absolute-claim = Primato senza prova
    .why = «Il migliore» o «n. 1» si deve poter dimostrare; se nessuno lo certifica è pubblicità ingannevole.
    .fix = Di’ chi lo dice e quando, oppure racconta che cosa ti distingue.

### Disclosure, contests, politics, AI

rule-disclosure-missing = Pubblicità non dichiarata
    .why = Chi è pagato o riceve prodotti deve farlo capire subito: la pubblicità nascosta è vietata e costa la fiducia di chi legge.
    .fix = Metti l’etichetta all’inizio, con il nome del marchio: «Pubblicità», «#adv», «Sponsorizzato da…», oppure «prodotto inviato da…» se è un regalo.

rule-prize-contest = Concorso a premi
    .why = Far vincere qualcosa a chi partecipa è un concorso: in Italia servono regolamento, avviso al ministero, cauzione e un notaio; negli Stati Uniti regole ufficiali e nessun obbligo d’acquisto. Senza, si rischia una sanzione.
    .fix = Prima prepara il regolamento e gli avvisi, poi scrivi nel testo dove si legge. Oppure premia tutti con uno sconto, o scegli per merito.

rule-political-content = Contenuto politico
    .why = Nell’Unione europea Meta e Google non accettano annunci politici, e ogni messaggio politico a pagamento deve dire chi lo paga.
    .fix = Pubblicalo senza pagarne la diffusione, oppure usa un canale che accetta annunci politici, con l’etichetta e il nome di chi paga.

rule-ai-disclosure = Contenuto generato non dichiarato
    .why = Chi guarda o ascolta deve sapere che un’immagine, una voce o un video che sembra vero è generato o imita una persona vera: nell’Unione lo chiede la legge (AI Act, articolo 50, dal 2 agosto 2026), e le piattaforme lo fanno segnare. Coso guarda le immagini segnate come generate, e i testi che raccontano di imitare o di fingere senza dirlo.
    .fix = Scrivilo nell’immagine o nel video stesso e nel testo o nella descrizione («immagine generata con IA»), e accendi l’etichetta della piattaforma quando pubblichi.
