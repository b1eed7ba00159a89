### Findings about language.

accent-wrong = “{ $words }” is spelt “{ $right }”
sentence-too-long = A sentence of { NUMBER($words) } words: hard to follow to its end
