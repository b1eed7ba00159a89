### Names and reasons of the rules about language.

rule-spelling = Word not in the dictionary
    .why = A misspelt word is noticed before anything else, and makes people doubt the rest.
    .fix = Choose the right word among those proposed. If it is right as it is, add it to your dictionary.
rule-accent-error = Wrong accent
    .why = A missing or wrong accent is noticed at once and makes the text look careless.
    .fix = Use the correct form that is offered.
rule-sentence-long = Long sentence
    .why = Beyond some forty words readers, above all on a phone, lose the thread.
    .fix = Split it into two or three sentences, one for each idea.
rule-common-error = Common mistake
    .why = Mistakes that everybody knows are noticed at once, and make the text look careless.
    .fix = Use the correct form that is offered.
rule-anglicism = English word
    .why = Where everybody uses an Italian word, it is understood sooner and by more people.
    .fix = Use the Italian word, if your readers speak so.
rule-readability-low = Hard text
    .why = Long sentences and long words are tiring: many stop reading before the end.
    .fix = Shorten the sentences and prefer short, everyday words.
