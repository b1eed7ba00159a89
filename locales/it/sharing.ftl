### Che cosa va in un link.

share-what = Che cosa mandare
share-whole = Tutta la campagna
