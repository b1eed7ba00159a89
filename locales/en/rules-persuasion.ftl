### Names and reasons of the rules on persuasion.

rule-urgency-vague = Vague urgency
    .why = “Hurry” without a date gives no reason to act now, and sounds like pressure.
    .fix = Say until when the offer holds, or how many places are really left.

rule-cta-missing = No call to action
    .why = Readers do not know what to do next: copy that only tells brings no visits, contacts or sales.
    .fix = End with one clear call: “Book here”, “Write to us”, “Download the guide”, “Drop by”.

rule-cta-goal-mismatch = A call that does not serve the goal
    .why = If the copy asks for a like and you want contacts, you will get likes: people do what you ask.
    .fix = Ask for the action that counts as the campaign’s result, and only for that.
