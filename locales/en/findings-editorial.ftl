### Findings about the form of the text.

punctuation-repeated = Repeated punctuation: “{ $signs }”
word-twice = Word repeated: “{ $word } { $word }”
exclamation-in-headline = Exclamation mark in the headline of a search ad
placeholder-left = A placeholder was left in: “{ $words }”
