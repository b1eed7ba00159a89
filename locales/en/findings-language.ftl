### Findings about language.

spelling-unknown = “{ $word }” is not in the dictionary
accent-wrong = “{ $words }” is spelt “{ $right }”
sentence-too-long = A sentence of { NUMBER($words) } words: hard to follow to its end
words-wrong = “{ $words }” should be “{ $right }”
english-word = “{ $words }”: in Italian “{ $italian }”
gulpease-low = Hard to read: Gulpease { NUMBER($score) }, for these readers at least { NUMBER($limit) }
gulpease-low-in-short = Seems hard to read: Gulpease { NUMBER($score) } (indicative, the text is short), for these readers at least { NUMBER($limit) }
flesch-low = Hard to read: Flesch reading ease { NUMBER($score) }, for these readers at least { NUMBER($limit) }
flesch-low-in-short = Seems hard to read: Flesch { NUMBER($score) } (indicative, the text is short), for these readers at least { NUMBER($limit) }
