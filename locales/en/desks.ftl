### The desks of a campaign.

check-heading = Check a text
check-lead = Paste or write: findings arrive as you write, for each place where it will appear.
copy-where = Where it appears
copy-switch = Placement shown
copy-none = Choose at least one placement: the text is checked by its rules.
copy-options = Circumstances
copy-language = Language of the copy
copy-language-it = Italian
copy-language-en = English
copy-country = Country where it appears
copy-goal = Goal
copy-sponsored = A creator is paid, in money or goods
copy-use-everywhere = Use this text in every chosen placement
copy-together = The same text everywhere
copy-used-everywhere = Text copied to the other placements
copy-add-item = Add a text
copy-preview = How it looks
copy-preview-empty = The text appears here, with the place where it is cut.
copy-fold-phone = On a phone
copy-fold-desktop = On a desktop
copy-fold-more = … more
copy-fold-none = No documented cut: all of it shows, up to the limit.
checks-loading = The checks are on their way: you can write meanwhile.
checks-failed = The checks did not load
checks-failed-do = What you write is saved all the same. See whether the network is there, then try again.
checks-retry = Try again
checks-broken = The checks have stopped
checks-broken-do = There is no outcome to read: it does not mean that the text is fine. What you have written stays where it is. Reload the page; if it happens again, take out the last piece of text you added and try again.
checks-reload = Reload the page
copy-apply-safe = { $count ->
    [one] Apply the safe fix
   *[other] Apply the { NUMBER($count) } safe fixes
  }
copy-fixed-all = { $count ->
    [one] One fix applied
   *[other] { NUMBER($count) } fixes applied
  }
copy-fixed = Fix applied
copy-findings = Findings
copy-other-findings = Other findings
copy-final = Copy the final text
copy-final-errors = { $count ->
    [one] Copied. One error is still there.
   *[other] Copied. { NUMBER($count) } errors are still there.
  }
copy-publication = Publication
copy-what-to-do = What to do
campaigns-lead = The campaigns saved in this browser.
campaigns-new = New campaign
campaigns-first-name = Untitled campaign
campaigns-example = Explore a sample campaign
campaigns-none = There is no campaign yet. Begin with “New campaign”: write a goal, describe whom you speak to, choose where to appear, write the copy. At the end you have a plan to hand over; ten minutes are enough for a first draft. To see first what comes of it, open the sample: it is a copy of your own, to change and throw away.
campaigns-duplicate = Duplicate
campaigns-delete = Delete
campaigns-deleted = Campaign deleted
campaigns-name = Name of the campaign
campaigns-file = Open a Coso file
campaigns-file-bad = Choose the .json file downloaded from Coso. Your campaigns are as they were.
campaigns-file-added = { $count ->
    [one] One campaign added to yours
   *[other] { NUMBER($count) } campaigns added to yours
  }
campaigns-other-tab = { $name } (other tab)
campaigns-bin = Recently deleted ({ NUMBER($count) })
campaigns-bin-text = They stay here for thirty days, then go by themselves.
campaigns-restore = Restore
campaigns-erase = Delete for good
goal-lead = Everything else depends on this: a single goal that can be verified.
goal-objective = What should the campaign do?
goal-metric = How it is measured
goal-metric-none = Choose a metric
goal-sentence = In one sentence
goal-sentence-empty = Write what should happen: the sentence for the plan builds up here.
goal-period = Period of the two numbers
goal-period-hint = For example 120 a month and 200 a month
goal-letter-there = there
goal-letter-missing = something is missing
goal-smart = Is it a SMART goal?
goal-smart-done = Yes: specific, measurable, achievable, relevant and time-bound.
goal-kpis = What to watch
audience-lead = Whom you speak to, what they need, what you promise. Mark what you know and what you assume.
audience-market = Whom you sell to
audience-education = Schooling of the readers
audience-education-hint = How far most of the people you write to got: readability is measured against it. If you do not know, leave it.
audience-education-unknown = I do not know
audience-persona-add = Add a persona
audience-persona = Persona { NUMBER($number) }
audience-name = Name
audience-awareness = How much they know of the problem and of you
audience-evidence = I know this for a fact
audience-source = How you know
audience-platforms = Where they spend time
audience-more = More details
audience-messages = Message map
audience-messages-lead = From the pain to the promise, the proof, the answer to the objection.
audience-message-add = Add a message
audience-message = Message { NUMBER($number) }
platforms-lead = An explained ranking: how well each placement serves your goal. You decide.
platforms-means = What you can make
platforms-purchase = How people buy
platforms-hours = Hours a week for all the work
platforms-ranking = Ranking
platforms-per-week-hint = Our proposal: { $pieces }
platforms-budget-hint = The part that goes here
platforms-reason = Why you choose it
platforms-reason-hint = Left empty, the plan gives the reason of the ranking
platforms-score = { NUMBER($score) } out of 100
platforms-chosen = Chosen: { NUMBER($count) }
platforms-weights = The weights of the factors are our judgement, not data of the platforms.
plan-notes = Notes for you
plan-notes-about = Only you see them, on this page: they are neither printed nor in the files you hand over.
plan-lead = Everything on one page, to print or hand over.
plan-print = Print or save as PDF
plan-markdown = Download as Markdown
plan-json = Download the Coso file (JSON)
plan-change = Change
share-heading = Share with a link
share-lead = The whole campaign is inside the link. Whoever opens it sees it and can add a copy to theirs; yours stays as it is. The link passes through no server: whoever has it can read it.
share-link = Link to send
share-size = It is { NUMBER($length) } characters long
share-careful = Some chats and mail programs cut links this long: if it does not open, send the file.
share-copy = Copy the link
share-too-long = This campaign does not fit in a link: it would take { NUMBER($length) } characters, and beyond { NUMBER($most) } links get cut.
share-too-long-do = Download the Coso file and send that: whoever opens it sees the same.
