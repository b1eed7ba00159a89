### Why a comment has its label. { $words } are its own words.

triage-question = It asks for something: “{ $words }”
triage-complaint = It complains: “{ $words }”
triage-praise = It pays a compliment: “{ $words }”
triage-suggestion = It proposes something: “{ $words }”
triage-spam = It offers or promotes something else: “{ $words }”
triage-abuse = It insults: “{ $words }”
triage-threat = It threatens: “{ $words }”
triage-other = Small talk, no answer expected: “{ $words }”
triage-haste = In a hurry: “{ $words }”
triage-repeat = Not the first time they write: “{ $words }”
triage-safety = Somebody was hurt or is in danger: “{ $words }”
triage-legal = It speaks of legal action or authorities: “{ $words }”
triage-press = The press is on it, or it is spreading online: “{ $words }”
triage-data-leak = Personal data in the wrong hands: “{ $words }”
triage-discrimination = A charge of discrimination, harassment or exploitation: “{ $words }”
triage-self-harm = Somebody may hurt themselves, answer at once and as a person: “{ $words }”
triage-outrage = A public accusation that asks to be spread: “{ $words }”
triage-animals = Cruelty to animals: “{ $words }”
triage-words =
    { $label ->
        [question] Words of a question: “{ $words }”
        [complaint] Words of a complaint: “{ $words }”
        [praise] Words of praise: “{ $words }”
        [crisis] Words of a crisis: “{ $words }”
        [spam] Words of spam: “{ $words }”
        [abuse] Words of an insult: “{ $words }”
        [suggestion] Words of a proposal: “{ $words }”
       *[chat] Words of small talk: “{ $words }”
    }
triage-whole = No single word decides: as a whole it is like other comments labelled “{ $label }”
triage-praise-with-fault = A compliment beside a problem: irony, or praise with a “but”
triage-emoji = Only emoji
triage-mentions = Only names of people
triage-asks = There is a question mark
triage-nothing = Nothing that asks for an answer
