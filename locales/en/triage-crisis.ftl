### Crisis levels, queue and replies.

triage-level-normal = All is normal
triage-level-isolated = Isolated cases: whoever minds the comments answers
triage-level-echoing = It echoes: tell management and move it offline
triage-level-management = Management speaks
triage-level-crisis-team = The crisis team meets

triage-who-service = Whoever minds the comments
triage-who-manager = The head of communication
triage-who-director = The management
triage-who-crisis-team = The crisis team

triage-trigger-mood = { NUMBER($now) }% of the comments are negative; in the seven days before it was { NUMBER($before) }%
triage-trigger-burst = { NUMBER($count) } complaints about one thing within the hour: “{ $topic }”
triage-trigger-kind =
    { $kind ->
        [safety] Harm or danger to people (comments: { NUMBER($count) })
        [legal] Legal action or authorities (comments: { NUMBER($count) })
        [press] Press, or spreading online (comments: { NUMBER($count) })
        [data-leak] Personal data in the wrong hands (comments: { NUMBER($count) })
        [discrimination] Discrimination, harassment or exploitation (comments: { NUMBER($count) })
        [self-harm] Somebody may hurt themselves (comments: { NUMBER($count) })
        [threat] Threats of violence (comments: { NUMBER($count) })
        [animals] Cruelty to animals (comments: { NUMBER($count) })
       *[outrage] Public accusations to be spread (comments: { NUMBER($count) })
    }
triage-trigger-unnamed =
    { $count ->
        [one] One comment looks like a crisis, though no phrase says which kind: read it
       *[other] { NUMBER($count) } comments look like a crisis, though no phrase says which kind: read them
    }
triage-trigger-reach = A negative comment by somebody with { NUMBER($followers) } followers

triage-action-escalate = Tell whoever decides, before answering
triage-action-answer = Answer
triage-action-repair = Say sorry, put it right; in private if data are needed
triage-action-thank = Thank
triage-action-pass-on = Thank, and pass it to whoever can use it
triage-action-hide = Hide, keep a copy, report
triage-action-leave = Leave it

triage-reply-personal =
    { $kind ->
        [email] “{ $words }” is a person’s address: go on in private
        [phone] “{ $words }” looks like a person’s phone: go on in private
        [iban] “{ $words }” is an IBAN: never in public
        [card] “{ $words }” looks like a payment card: never in public
        [tax-code] “{ $words }” is a tax code: never in public
        [account] “{ $words }” looks like somebody’s account: never in public
        [address] “{ $words }” looks like where somebody lives: go on in private
        [health] “{ $words }” speaks of somebody’s health: never in public
        [asked] “{ $words }” asks for data where all can read them: ask in private
       *[order] “{ $words }” is an order number: go on in private
    }
triage-reply-promise = “{ $words }” promises without saying who or by when
triage-reply-promise-who = “{ $words }” promises with a date, but does not say who: add a name or sign
triage-reply-promise-when = “{ $words }” promises without saying by when
triage-reply-address = “{ $familiar }” and “{ $formal }” address the reader in two ways: choose one
triage-reply-repeated = The same reply { NUMBER($times) } times now: write it for this person
