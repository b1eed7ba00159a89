### Names and reasons of the rules about language.

rule-accent-error = Wrong accent
    .why = A missing or wrong accent is noticed at once and makes the text look careless.
    .fix = Use the correct form that is offered.
rule-sentence-long = Long sentence
    .why = Beyond some forty words readers, above all on a phone, lose the thread.
    .fix = Split it into two or three sentences, one for each idea.
