### Findings about what everybody can read.

emoji-in-a-row = { NUMBER($count) } emoji in a row: a screen reader says the name of each one
