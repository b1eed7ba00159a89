### The reference pages and the list of changes.

reference-platforms = Platforms
reference-rules = Checks
reference-platforms-description = Limits, cuts, formats and rules of each platform, with the source, the day it was read and how sure it is.
reference-rules-description = The { NUMBER($count) } checks of Coso: what they look for, why, what to do, with examples and sources for each.
reference-platforms-lead = What each platform accepts and what it shows: every number has its source and the day it was read.
reference-rules-lead = What Coso looks at in a text. Each check has a page with why, what to do, examples and sources.
reference-issuers = Laws, codes and rules that hold for several platforms
reference-platform-heading = { $name }: limits, formats and rules
reference-platform-description = { $name }: { NUMBER($count) } limits, cuts, formats and rules, each with its source, the day it was read and how sure it is.
reference-platform-lead = { $count ->
    [one] One rule with its source and the day it was read. Before you spend, read the source again.
   *[other] { NUMBER($count) } rules, each with its source and the day it was read. Where sources disagree you find the range. Before you spend, read the source again.
  }
reference-rule-description = { $title }: { $why } What to do, examples and sources.
reference-crumbs = Where you are
reference-contents = On this page
reference-why = Why
reference-examples = Examples
reference-fires = Here Coso speaks
reference-silent = Here it says nothing
reference-behind = What is behind it
reference-behind-none = This check comes from good use of language and of the trade: it leans on no platform’s limit.
reference-kinds = The check reads from the catalogue, for each placement:
reference-more = All about this check
rulebook-age = { $days ->
    [0] today
    [one] one day ago
   *[other] { NUMBER($days) } days ago
  }
name-family-limits = Limits
name-family-editorial = Care of the text
name-family-policy = Rules of the platforms
name-family-law = Law
name-family-persuasion = Effect
name-family-language = Language
name-family-inclusion = Accessibility and inclusion
name-family-links = Links
changes-heading = What has changed
changes-count = { $count ->
    [one] one change
   *[other] { NUMBER($count) } changes
  }
changes-lead = Platforms change all the time. Here is what has changed in the catalogue: how it was, how it is now, since when and who says so. If you still use the former number, now is the time to correct it.
changes-what = What
changes-before = Before
changes-now = Now
changes-since = Since
changes-no-limit = no limit
changes-read = read on { $date }
