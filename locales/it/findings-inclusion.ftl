### Osservazioni su ciò che tutti possono leggere.

emoji-in-a-row = { NUMBER($count) } emoji di fila: un lettore di schermo le pronuncia tutte, una per una
