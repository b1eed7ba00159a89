### Names and reasons of the rules on limits.

rule-length-limit = Length
    .why = Beyond the limit the platform refuses or cuts the text. Coso counts as the platform does: emoji, links and accented letters do not weigh the same everywhere.
    .fix = Shorten the text: begin with adverbs, greetings and what the picture already says.
