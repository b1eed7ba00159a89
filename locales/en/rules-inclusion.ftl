### Names and reasons of the rules about inclusion.

rule-emoji-run = Emoji in a row
    .why = People who listen with a screen reader hear the name of every emoji, one after the other.
    .fix = Keep one or two, at the end of the sentence.
rule-hashtag-case = Capitals in hashtags
    .why = A screen reader says words run together as one; with a capital for each word it keeps them apart.
    .fix = Begin each word of the hashtag with a capital: searches stay the same.
rule-alt-text-missing = Alternative text
    .why = People who do not see the picture hear its alternative text: without one, or with a file name, they cannot know what is there.
    .fix = Say in one sentence what can be seen and why it matters.
rule-exclusionary-language = Words that exclude
    .why = Style guides and associations advise against these words: the people concerned feel described from outside, or left out.
    .fix = Use the recommended wording; if in doubt, ask the people concerned.
