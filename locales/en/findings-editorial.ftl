### Findings about the form of the text.

punctuation-repeated = Repeated punctuation: “{ $signs }”
word-twice = Word repeated: “{ $word } { $word }”
exclamation-in-headline = Exclamation mark in the headline of a search ad
placeholder-left = A placeholder was left in: “{ $words }”
words-in-capitals = Words in capitals: “{ $words }”
word-in-capitals = Word in capitals: “{ $word }”
word-in-alternating-capitals = Capitals and small letters mixed: “{ $word }”
letters-pulled-apart = Letters pulled apart: “{ $words }”
space-wrong = A space out of place
fix-space = Put the space right
signs-for-show = Symbols for show: “{ $signs }”
letters-swapped = Letters swapped for symbols or digits: “{ $word }”
letters-styled = Letters a screen reader cannot read: “{ $words }”
phone-in-ad = Phone number in the text of the ad: { $number }
headline-twice = The same as text { NUMBER($number) } of this field
headline-nearly-twice = Says almost the same as text { NUMBER($number) } of this field
