### Findings about what everybody can read.

emoji-in-a-row = { NUMBER($count) } emoji in a row: a screen reader says the name of each one
hashtag-without-capitals = { $tag } is made of several words: with capitals, { $right }, it is easier to read and to hear
alt-text-none = The image has no alternative text
alt-text-file-name = “{ $words }” is the name of a file: it does not say what can be seen
alt-text-empty-words = “{ $words }” does not say what can be seen
language-disability = “{ $words }”: put the person first, for example “disabled people” or “people with a disability”
language-illness = “{ $words }”: it reduces the person to an illness or shows them as a victim
language-gender = “{ $words }”: it leaves somebody out, or speaks in gender stereotypes
language-origin = “{ $words }”: it is felt as offensive or excludes because of origin
language-orientation = “{ $words }”: it is an outdated or offensive way to speak of orientation and identity
language-age = “{ $words }”: it speaks of a group of people as if they were all the same
language-limit = “{ $words }”: in an ad for a job or a home it shuts people out by age, sex, looks or origin; say what they need to be able to do
language-term = “{ $words }”: “{ $right }” is preferred today

### Likeness: the same said in other words

like-exclusionary-language = This sentence may shut somebody out: check who does not feel addressed
