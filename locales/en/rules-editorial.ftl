### Names and reasons of the rules about form.

rule-repeated-punctuation = Repeated punctuation
    .why = Several exclamation or question marks in a row read as shouting; in ads they can lead to a rejection.
    .fix = Keep a single mark.
rule-repeated-word = Repeated word
    .why = The same word twice in a row is nearly always a slip, and makes the text look careless.
    .fix = Remove one of them.
rule-headline-exclamation = Exclamation mark in headline
    .why = Headlines of search ads may not contain exclamation marks: the ad is rejected.
    .fix = Remove the mark; if you need one, use it once in the description.
rule-placeholder-text = Forgotten placeholder
    .why = A piece of the template is still in the text: everybody would see it.
    .fix = Write the real text in its place.
