### Messaggi di chi legge bozze da file o da JavaScript.

refused-placement = Il posizionamento «{ $name }» non esiste: `coso placements` li elenca tutti
refused-language = La lingua «{ $name }» non c’è: usa it oppure en
refused-field = Il campo «{ $field }» non esiste in { $placement }, che ha: { $known }
refused-goal = L’obiettivo «{ $name }» non esiste: sono { $known }
refused-country = «{ $name }» non è un codice di paese: due lettere, come IT
refused-education = Il livello «{ $name }» non esiste: sono primary, middle, high
refused-rule = La regola «{ $name }» non esiste: `coso rules` le elenca tutte
refused-unit = L’unità «{ $name }» non esiste: sono quelle che danno i conteggi
refused-shape = «{ $name }» non ha la forma prevista: guarda i tipi del pacchetto.
refused-not-loaded = La lingua «{ $language }» non è stata caricata: chiedila a init().
