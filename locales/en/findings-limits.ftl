### Findings about limits and cuts. Each message is also a variant of `Say`.

length-over = { $over ->
    [one] One character too many: { NUMBER($value) } of { NUMBER($limit) }
   *[other] { $over } characters too many: { NUMBER($value) } of { NUMBER($limit) }
  }
length-over-bytes = { $over ->
    [one] One byte too many: { NUMBER($value) } of { NUMBER($limit) } (accented letters and emoji count for more than one)
   *[other] { $over } bytes too many: { NUMBER($value) } of { NUMBER($limit) } (accented letters and emoji count for more than one)
  }
length-over-recommended = Longer than recommended: { NUMBER($value) } characters, { NUMBER($limit) } advised
length-over-disputed = { NUMBER($value) } characters: sources disagree, some say { NUMBER($low) }, some { NUMBER($high) }
length-under = Too short: { NUMBER($value) } characters, at least { NUMBER($limit) } needed
items-over = Too many texts in this field: { NUMBER($value) }, at most { NUMBER($limit) }
items-under = { $limit ->
    [one] This field needs at least one text
   *[other] This field needs at least { $limit } texts: there are { NUMBER($value) } now
  }
field-missing = This field is required
characters-forbidden = “{ $sign }” cannot be used here
fix-cut-to-limit = Cut at the limit
fix-remove = Remove “{ $text }”
fix-replace = Replace with “{ $text }”
fix-rewrite = Start from here: “{ $text }”
