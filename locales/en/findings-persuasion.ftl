### Findings about persuasion.

urgency-without-date = “{ $words }” hurries people but never says until when
