### The frame: header, pages, saving.

title = { $page } – Coso
title-home = Coso – plan, copy and checks for marketing
title-campaigns = Your campaigns
title-desk = Step { NUMBER($number) } of { NUMBER($all) }: { $desk } – Coso
description-home = The workbench for the one-person marketing department: goal, audience, platforms, checked copy. In your browser, without an account.
description-check = Paste a text and see at once what is wrong for each platform: length, policies, law, readability. The text stays in your browser.
description-rulebook = Limits, cuts and rules of every platform, each with its source, the day it was read and how sure it is.
description-received = A campaign that came in a link: look at it, and add it to yours only if you want it. It stays in your browser.
description-help = How Coso works: what it checks, where its rules come from, where your work stays and what its limits are.

desk-goal = Goal
desk-audience = Audience
desk-platforms = Platforms
desk-copy = Copy
desk-plan = Plan
desks-label = Steps of the campaign
desk-step = Step { NUMBER($number) } of { NUMBER($all) }
desk-continue = Continue: { $next }
desk-back = Back: { $previous }

skip-to-content = Skip to content
home-link = Coso, home page
nav-label = Sections
nav-check = Check
nav-campaigns = Campaigns
nav-rulebook = Rulebook
nav-help = Guide
tools-label = Preferences
switch-language = Italiano
switch-language-label = Leggi questa pagina in italiano
theme-to-dark = Switch to the dark theme
theme-to-light = Switch to the light theme
foot-local = What you write stays in this browser.
foot-limits = Coso helps you write well; it is not legal advice.

saved = Saved
saving = Saving…
save-full = The browser has no room left: your latest changes are not saved.
save-full-do = Download a copy of your work, then delete for good a campaign you no longer need.
save-blocked = This browser does not let us save (private browsing or settings).
save-blocked-do = You can work, but closing the page loses everything: download a copy before you leave.
save-other-tab = This work was changed in another tab.
save-other-tab-do = So as not to erase those changes, saving here is paused. Choose the version to go on with: what would be lost becomes a campaign of its own.
save-use-other = Load the other version
save-keep-mine = Keep mine
save-set-aside = The other version is among your campaigns, named “{ $name }”.
save-download = Download a copy
unreadable = Some saved work cannot be read.
unreadable-do = We have not touched it: we put aside a copy, which you can download at the bottom of the campaigns page.
put-aside = Something kept here cannot be used: { $things }.
put-aside-do = It is damaged, or a newer version of Coso wrote it: in that case reload the page. It is not lost: a copy is put aside at the bottom of the campaigns page, where you can download it.
from-the-future = This work was saved by a newer version of Coso.
from-the-future-do = Reload the page to get the new version. Meanwhile we leave it alone.
not-found-heading = This page does not exist
not-found-text = The address has changed or is misspelt. Your work is not affected: it is where it was.
not-found-campaign = This campaign is not in this browser. If you made it elsewhere, open it from its file.
not-found-home = Go to the home page
not-found-campaigns = Go to your campaigns

rulebook-heading = What platforms accept
rulebook-intro = Every limit Coso uses, with its source, the day we read it and how sure it is. Platforms change often: before you spend, read the source again.
rulebook-search = Search
rulebook-search-hint = A word, a placement or a number
rulebook-platform = Platform
rulebook-all = All platforms
rulebook-kind = About
rulebook-all-kinds = Everything
rulebook-old-only = Only those to read again (over 180 days)
rulebook-count = { $count ->
    [0] No rule matches
    [one] One rule
   *[other] { NUMBER($count) } rules
  }
rulebook-none-do = Try fewer words or choose another platform.
rulebook-clear = Clear the filters
rulebook-more = Show { NUMBER($count) } more
rulebook-and-more = { $count ->
    [one] { " " }and one more
   *[other] { " " }and { NUMBER($count) } more
  }
rulebook-old = To be read again: over 180 days old
rulebook-conflict = Sources disagree
rulebook-everywhere = All placements

help-heading = How it works
help-lead = Coso reads your text as you write it and compares it with the rules of the platforms, with the law and with good use of the language. It tells you what is wrong, why, and where that is written.
help-privacy-heading = Where your work stays
help-privacy = Everything happens in this page. There is no account, no server that receives your texts, no visitor counter. Campaigns live in this browser’s storage, on this device: if you clear it, they are gone. Download a copy of what you care about.
help-findings-heading = What the findings mean
help-error = The platform or the law refuses it: it must be corrected before you publish.
help-warning = The text may be cut, rejected or challenged.
help-advice = The text could do better.
help-sources-heading = Where the rules come from
help-sources = Every number comes from a source you can open, with the date we read it. Where sources disagree we show the range, not an average. They are all on the rulebook page.
help-sources-link = Open the rulebook
help-documented = read in the official documentation or in the text of the law
help-observed = measured, or official documentation quoted by others
help-reported = only secondary sources say so
help-limits-heading = The limits of this tool
help-limits = Coso reports what an expert reviewer would not dispute. It does not replace a lawyer, it does not know your product and it cannot foresee what a platform will decide. If it reports nothing, read your text again all the same.
help-keys-heading = With the keyboard
help-keys = Everything works with Tab, Enter and Space. Tabs are moved through with the arrow keys. Coso never stops you typing: paste a text that is too long and cut it at leisure.
help-questions-heading = Common questions
help-question-count = Why is the number of characters not the one in my editor?
help-answer-count = Because each platform counts in its own way: on X a link is always worth the same number of characters and an emoji is worth two, on Bluesky an emoji is worth one. Coso counts as the platform counts.
help-question-team = Can I hand my work to a colleague?
help-answer-team = Yes: from the plan page, send a link or the file. Whoever opens it sees what you see, decides whether to add it to their campaigns, and yours stay as they are.
received-heading = A campaign you received
received-lead = This campaign came with the link. It has passed through no server and is not yet among yours.
received-size = Size
received-characters = { $count ->
    [one] one character in the link
   *[other] { NUMBER($count) } characters in the link
  }
received-none = Not written yet
received-personas = { $count ->
    [0] No persona described
    [one] One persona described
   *[other] { NUMBER($count) } personas described
  }
received-texts = { $count ->
    [0] No text written
    [one] One text written
   *[other] { NUMBER($count) } texts written
  }
received-add = Add to my campaigns
received-leave = Do not add
received-read = Read all of it before you decide
received-nothing = There is no campaign in this address.
received-nothing-do = Open the whole link you received, or choose the file that was sent to you.
received-broken = This link is incomplete or damaged.
received-broken-do = It happens when a chat or a mail program cuts it. Ask the sender to copy it again, or to send the file.
received-future = This link comes from a newer version of Coso.
received-future-do = Reload the page to get the new version, then try again. Meanwhile nothing is touched.
rulebook-loading = The rules are on their way…
rulebook-failed = The rules could not be loaded
rulebook-failed-do = Check your connection, then try again.
