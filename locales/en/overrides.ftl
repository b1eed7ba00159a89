### Limits that a person or a team set otherwise.

own-limit = Is your limit another one?
own-limit-label = Your limit
own-limit-hint = For example your Mastodon server’s or your subscription’s. It holds in this browser.
own-limit-wrong = Write a whole number from 1 to 1,000,000.
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
own-limits-lead = If your server or subscription takes longer texts, write the true limit beside the counter or beside a rule below. The checks use it and always mark it. It stays in this browser; to give it to your team, download the file.
own-limits-save = Download your limits
own-limits-open = Open a file of limits
own-limits-added = { $count ->
    [one] One limit added
   *[other] { NUMBER($count) } limits added
  }
own-limits-left-out = { $count ->
    [one] One was left out: it is no length of the catalogue.
   *[other] { NUMBER($count) } were left out: they are no lengths of the catalogue.
  }
own-limits-bad = This is not a file of limits from Coso
own-limits-bad-do = Choose the .json file downloaded from this page. Your limits are as they were.
own-limit-finding = By the limit you set.
refused-override = The catalogue has no length limit “{ $fact }”: “coso placements” lists the facts by name
