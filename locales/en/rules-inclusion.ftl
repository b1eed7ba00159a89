### Names and reasons of the rules about inclusion.

rule-emoji-run = Emoji in a row
    .why = People who listen with a screen reader hear the name of every emoji, one after the other.
    .fix = Keep one or two, at the end of the sentence.
