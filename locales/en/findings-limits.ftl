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
hashtags-over = { NUMBER($value) } hashtags: { NUMBER($limit) } at most
hashtags-over-advised = { NUMBER($value) } hashtags: up to { NUMBER($limit) } advised
hashtags-disputed = { NUMBER($value) } hashtags: sources disagree, some say { NUMBER($low) }, some { NUMBER($high) }
hashtags-refused = Hashtags are not allowed here
mentions-over = { NUMBER($value) } mentions: { NUMBER($limit) } at most
mentions-refused = Mentions with @ are not allowed here
emoji-over = { NUMBER($value) } emoji: { NUMBER($limit) } at most
emoji-refused = Emoji are not allowed here
emoji-drown = { NUMBER($value) } emoji, more than one for every two words: the message gets lost
link-stays-text = Links do not open here: this one stays plain text
link-refused-here = Links in the text are not allowed here
fold-hides-link = The link comes after the cut: about { NUMBER($limit) } characters show before “more”
fold-hides-action = The call to action or the offer comes after the cut: about { NUMBER($limit) } characters show before “more”
fold-cuts-title = { NUMBER($value) } characters: about { NUMBER($limit) } show, the rest is cut
media-too-heavy = The file is { NUMBER($value) } { $unit }: { NUMBER($limit) } { $unit } at most
media-too-heavy-disputed = The file is { NUMBER($value) } { $unit }: sources disagree, some say { NUMBER($low) } { $unit }, some { NUMBER($limit) } { $unit }
media-too-small = { $value } pixels: at least { $limit } needed
media-too-large = { $value } pixels: { $limit } at most
media-too-many = { NUMBER($value) } files: { NUMBER($limit) } at most
media-ratio-range = Aspect ratio { $value }: here it goes from { $low } to { $high }, the rest is cropped or refused
media-ratio-other = Aspect ratio { $value }: here { $wanted } fit
media-too-long = The video lasts { NUMBER($value) } seconds: { NUMBER($limit) } seconds at most
media-too-long-disputed = The video lasts { NUMBER($value) } seconds: sources disagree, some say { NUMBER($low) } seconds, some { NUMBER($limit) } seconds
media-too-short = The video lasts { NUMBER($value) } seconds: at least { NUMBER($limit) } seconds needed
media-format-other = Format { $value }: here { $wanted } fit
media-format-converted = Format { $value }: { $wanted } fit through the API; the app may convert it
sms-several = { NUMBER($value) } characters: it goes out as { NUMBER($segments) } text messages, and each is paid
sms-several-short = { NUMBER($value) } characters: because of “{ $sign }” a text message holds { NUMBER($limit) }, and it goes out as { NUMBER($segments) }
links-over = { NUMBER($value) } different links: { NUMBER($limit) } at most
