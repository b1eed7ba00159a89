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

rule-self-focused = All about you, not about them
    .why = Readers care about what changes for them: copy full of “we” and without “you” gets skipped.
    .fix = Turn the sentences towards the reader: from “we offer courses” to “you learn in ten weeks”.

rule-message-match = The message does not match
    .why = People who come from a promise or a search look for the same words: without them they think they are in the wrong place and leave.
    .fix = Take up the words of the promise or of the search in the headline or the first sentence.
