### Limits that a person or a team set otherwise.

own-limit = Is your limit another one?
own-limit-label = Your limit
own-limit-label-weight = Your limit, in MB
own-limit-label-seconds = Your limit, in seconds
own-limit-hint = For example your Mastodon server’s or your subscription’s. It holds in this browser.
own-limit-wrong = Write a whole number from 1 to 1,000,000.
own-limit-hint-other = For example your server’s, your subscription’s, or a rule of your team. It holds in this browser.
own-limit-wrong-weight = Write a number above zero, for example 40 or 1.5.
own-limit-megabytes = { $number } MB
own-limit-seconds = { $count ->
    [one] one second
   *[other] { NUMBER($count) } seconds
  }
own-limit-use = Use this limit
own-limit-set = Your limit: { $limit }
own-limit-catalogue = in the catalogue: { $limit }
own-limit-back = Back to the catalogue’s limit
own-limits = Your limits
own-limits-count = { $count ->
    [0] none
    [one] one
   *[other] { NUMBER($count) }
  }
own-limits-lead = If your server or subscription takes more, or your team wants less (length, hashtags, mentions, weight or duration of files), write the true limit beside the counter or beside a rule below. The checks use it and always mark it. It stays in this browser; to give it to your team, download the file.
own-limits-save = Download your limits
own-limits-open = Open a file of limits
own-limits-added = { $count ->
    [one] One limit added
   *[other] { NUMBER($count) } limits added
  }
own-limits-left-out = { $count ->
    [one] One was left out: it is no limit of the catalogue that can be set.
   *[other] { NUMBER($count) } were left out: they are no limits of the catalogue that can be set.
  }
own-limits-bad = This is not a file of limits from Coso
own-limits-bad-do = Choose the .json file downloaded from this page. Your limits are as they were.
own-limit-finding = By the limit you set.
refused-override = The catalogue has no limit “{ $fact }” that can be set: “coso placements” lists the facts by name
