### Names and reasons of the rules on persuasion.

rule-urgency-vague = Vague urgency
    .why = “Hurry” without a date gives no reason to act now, and sounds like pressure.
    .fix = Say until when the offer holds, or how many places are really left.
