### The Community page.

nav-community = Community
title-community = Community: whom to answer first
description-community = Paste comments: each gets a label, an urgency and the reasons. A queue with due times, crisis levels, saved replies. All in your browser.
community-heading = Community
community-lead = Paste comments or open a file: see whom to answer first, what kind of answer it takes and whether a crisis is beginning. Nothing leaves this browser.

community-tabs = Views of the Community desk
community-tab-queue = Queue
community-tab-crisis = Crisis
community-tab-people = Whom to engage
community-tab-replies = Saved replies
community-tab-house = House rules
community-tab-listen = Listening
community-tab-settings = Times and corrections

community-other-tab = Another tab changed the Community desk while you were working here.
community-take-other = Take what the other tab has
community-keep-mine = Keep what you see here
community-full = The browser has no room left.
community-full-what = Download old batches as tables, then delete them: what you write now lives as long as the page is open.
community-blocked = The browser does not allow saving.
community-blocked-what = You can work, but when the page closes all is lost: download the tables before you leave.
community-saving = Saving…
community-saved = Saved

community-batch = Batch
community-batch-line = { $name } · { NUMBER($open) } open
community-campaign = Campaign
community-no-campaign = No campaign
community-batch-more = Name, copy, deleting
community-batch-name = Name of the batch
community-batch-name-of = Comments of { $when }
community-batch-counts = { $comments ->
    [one] 1 comment
   *[other] { NUMBER($comments) } comments
  }: { NUMBER($open) } to do, { NUMBER($answered) } answered.
community-batch-download = Download as a table
community-batch-delete = Delete the batch…
community-batch-sure = This loses { $count ->
    [one] 1 comment
   *[other] { NUMBER($count) } comments
  } with the notes and replies. Corrections stay.
community-batch-delete-yes = Delete for good
community-sheet-author = Author
community-sheet-text = Comment
community-sheet-date = Date
community-sheet-label = Label
community-sheet-urgency = Urgency
community-sheet-status = Status
community-sheet-reply = Reply
community-sheet-note = Note

community-add = Add comments
community-paste = Paste the comments here
community-paste-hint = Copied from a spreadsheet too, with its headings: the columns are recognised.
community-split = A comment ends
community-split-lines = at the end of the line
community-split-blocks = at an empty line
community-file = Open a file
community-file-hint = Or open an export, or drop it here: CSV, TSV, JSON. No need to tidy it first.
community-example = Try an example
community-example-lines =
    Hi, do you ship to Northern Ireland?
    Third email without an answer! It was due on the 3rd, I want my money back
    Love your fruit cake, the best in Leeds 😍
    My daughter was ill after eating your cake, we are at the hospital
    Lovely, website down again today. Thanks a lot 👏
    It would be handy to collect from the shop
    Earn £300 a day from home, message me privately 💰
    what a bunch of clowns
    What time do you close on Sundays?
    @julia look at this ❤️
community-preview = { $count ->
    [one] 1 comment read
   *[other] { NUMBER($count) } comments read
  }
community-preamble = { $count ->
    [one] 1 line before the headings, skipped
   *[other] { NUMBER($count) } lines before the headings, skipped
  }
community-order = How are the dates in this file written?
community-order-day = Day first: 3/11 is 3 November
community-order-month = Month first: 3/11 is 11 March
community-columns = Columns
community-columns-read = { NUMBER($count) } of { NUMBER($of) } recognised
community-column-none = Not needed
community-column-number = Column { NUMBER($count) }
community-first-rows = The first comments
community-row = Row
community-problems = { $count ->
    [one] One thing to look at
   *[other] { NUMBER($count) } things to look at
  }
community-problems-more = { $count ->
    [one] One more
   *[other] { NUMBER($count) } more
  }
community-into = Add to the open batch, “{ $name }”
community-twice = { $count ->
    [one] 1 comment is already there, with the same author and words.
   *[other] { NUMBER($count) } comments are already there, with the same author and words.
  }
community-twice-keep = Add them all the same
community-keep = { $count ->
    [0] No comment to keep
    [one] Keep 1 comment
   *[other] Keep { NUMBER($count) } comments
  }

community-queue-none = The comments you add appear here, the most urgent on top.
community-queue-count = { $count ->
    [0] Nobody is waiting
    [one] 1 comment is waiting
   *[other] { NUMBER($count) } comments are waiting
  }
community-queue-list = Comments, the most urgent first
community-queue-done = You have answered everyone who was waiting.
community-late-count = { $count ->
    [one] 1 late
   *[other] { NUMBER($count) } late
  }
community-talk-count = { $count ->
    [one] 1 piece of small talk awaits no answer
   *[other] { NUMBER($count) } pieces of small talk await no answer
  }
community-late = Late by { $span }
community-due = due { $when }
community-no-due = no due time: the hours are missing
community-today = today at { $clock }
community-tomorrow = tomorrow at { $clock }
community-yesterday = yesterday at { $clock }
community-on-day = { $date } at { $clock }
community-days = { $count ->
    [one] 1 day
   *[other] { NUMBER($count) } days
  }
community-filters = Search and filter
community-filter-status = Which
community-filter-queue = Those waiting
community-filter-all = All
community-filter-label = Label
community-filter-any = Any
community-filter-words = Words or author
community-filter-nothing = No such comment.
community-hide-spam = Mark the { NUMBER($count) } spam comments as hidden
community-more = Show { NUMBER($count) } more
community-keys = With the keyboard: arrows up and down, Home and End to go through the queue, Enter to open.

community-comment-of = { $name }
community-comment-nameless = Comment without an author
community-open-comment = Open where it was written
community-replies-count = { $count ->
    [one] 1 reply
   *[other] { NUMBER($count) } replies
  }
community-reasons = Why
community-reason-none = You decided so.
community-corrected = Corrected by you.
community-correct = Correct
community-correct-hint = A correction holds for whoever writes the same words. You can widen it afterwards.
community-label-label = Label
community-urgency-label = Urgency
community-scope = The correction holds for
community-scope-exact = whoever writes the same words
community-scope-near = whoever writes something like it
community-scope-phrase = wherever certain words appear
community-scope-author = everything this person writes
community-scope-words = The words
community-scope-words-hint = Keep only those that count: one, or several in a row.
community-scope-remove = Remove the correction
community-what-to-do = What to do
community-way-label = What kind of comment it is
community-way-hint = Suggested by the label: you know whether the comment is mistaken or only provokes.
community-five = Five things to look at before answering
community-five-open = It is clear who speaks and for whom.
community-five-source = There is a source: a page, a document, a picture.
community-five-time = It comes in time, but not in haste.
community-five-tone = The tone is your usual one, even with people who shout.
community-five-reach = It speaks to those who read, not only to the one who wrote: first to those most listened to.
community-chart-source = The chart is the one of the United States Air Force for answering on the web, “Web Posting Response Assessment”.
community-status-label = Status
community-note = Note
community-wait = Waiting for others
community-hide = Hidden
community-close = Close
community-sent = Reply sent, { $when }
community-sent-private = {" "}(in private)

community-reply = Reply
community-reply-not-needed = Here it is usually better not to answer. If you do, mind these checks.
community-tone = Tone
community-tone-tu = Tu (familiar)
community-tone-lei = Lei (formal)
community-tone-informal = Informal
community-tone-formal = Formal
community-tone-familiar = Informal, tu
community-tone-formal-both = Formal, Lei
community-where = Where it is read
community-public = In public
community-private = In private
community-suggest = Suggest a beginning
community-use-saved = Use a saved reply
community-parts = Put it together in parts
community-part-greet = Greeting
community-part-acknowledge = Acknowledge
community-part-fact = Fact and source
community-part-fact-hint = What one needs to know, and where it is written.
community-part-next = Next step
community-part-next-hint = Who does what, by when.
community-part-signature = Signature
community-reply-text = Text of the reply
community-to-mend = To mend
community-reply-good = Ready: no personal data, no promise without who and when.
community-copy = Copy
community-mark-sent = Mark as sent
community-keep-reply = Keep it among the saved replies
community-saved-name = Reply to: { $label }

community-level = Level { NUMBER($at) }: { $name }
community-scale = The five levels
community-raised = What raised it
community-no-trigger = Nothing raises it: no alarming words, no repeated complaint, mood as usual.
community-mood-now = { $all ->
    [one] 1 comment
   *[other] { NUMBER($all) } comments
  } looked at, { NUMBER($negative) } negative.
community-mood-before = In the seven days before it was { NUMBER($negative) } of { NUMBER($all) }.
community-mood-share = Usually it is { NUMBER($negative) } of 100.
community-mood-none = There are no earlier days to compare them with.
community-undated = { $count ->
    [one] 1 has no date: it counts as of when it came in.
   *[other] { NUMBER($count) } have no date: they count as of when the batch came in.
  }
community-who-acts = Who does what, by when
community-acts = Acts
community-told = Must be told
community-first-answer = First answer
community-at-once = at once
community-within = within { $span }
community-step-usual = Answer as usual, from the queue.
community-step-private = Move single cases to private messages.
community-step-log = Keep the log: time, fact, who.
community-step-statement = Publish the holding statement and pin it.
community-step-stop = Stop scheduled posts and ads.
community-step-debrief = When it is over, write how it went.
community-how-levels = How the level is worked out
community-how-levels-text = It rises to 2 if negatives are more than twice the mean of the seven days before (at least five), if three complaints about one thing come within an hour, if the writer has more than 10,000 followers, or with any alarming word. It rises to 3 for press, danger to people and personal data, or with more than 100,000 followers. It rises to 4 when these already echo, or when three comments speak of the same alarm.
community-statement-hint = It says that you know, what you are doing and when you speak again. No blame, no unverified figures.
community-statement-begin = Begin from an outline
community-statement-it = In Italian
community-statement-en = In English
community-statement-us = us
community-statement-private = write to us in private
community-statement-start = We have read your reports and are checking them now. For { $us } people’s safety and respect come before everything else. If you had a problem you can reach us here: { $contact }. We will be back here with news today by [time].
community-copy-it = Copy the Italian
community-copy-en = Copy the English
community-log = Log
community-log-new = What happened
community-log-hint = One fact at a time, with who did it. The time is added by itself.
community-log-add = Add to the log
community-log-download = Download the log
community-log-held = { $count ->
    [one] Held 1 scheduled post
   *[other] Held { NUMBER($count) } scheduled posts
  }
community-log-freed = { $count ->
    [one] Freed 1 scheduled post
   *[other] Freed { NUMBER($count) } scheduled posts
  }
community-debrief-download = Download “How it went”
community-scheduled = Scheduled posts
community-scheduled-choose = Choose a campaign above, under Campaign: you see its posts still to go out and can hold them.
community-scheduled-none = { $name } has no post with a date from today on.
community-scheduled-of = { $count ->
    [one] 1 post of { $name } from today on
   *[other] { NUMBER($count) } posts of { $name } from today on
  }
community-hold-all = Hold all
community-free-all = Free all
community-hold = Held
community-hold-failed = The browser did not save the campaign: open it and check.
community-scheduled-note = Here you mark them as held in the campaign. If you have already uploaded them to a platform or another program, stop them there too.
community-weighing = { $count ->
    [0] No comment weighs
    [one] 1 comment that weighs
   *[other] { NUMBER($count) } comments that weigh
  }
community-compare = What is compared
community-stretch = Look at
community-stretch-hour = the last hour of comments
community-stretch-day = the last day of comments
community-stretch-all = the whole batch
community-usual = Usually negative, out of 100
community-usual-hint = If you know it: it stands in for the seven days before.

community-people-title = Whom to engage
community-people-lead = The people of this batch worth talking to, and why.
community-people-own = Write in “Times and corrections” under which name you answer: then you are not in these lists.
community-people-nobody = This takes the names of the authors: an export has them, pasted text alone does not.
community-people-advocates = May speak well of you
community-people-advocates-why = They praise more than once or defend you, and never complain. Thank them by name, ask before you quote them.
community-people-helpful = Help others
community-people-helpful-why = They answer other people’s questions. Confirm it in public, and learn from how they put it.
community-people-active = Write most
community-people-active-why = They keep coming back: greet them by name.
community-people-threads = Open threads
community-people-threads-why = Questions and complaints that others follow and you have not answered yet.
community-thread = Replies of others: { NUMBER($replies) }. Likes: { NUMBER($likes) }.

community-saved-title = Saved replies
community-saved-lead = To adapt each time: at the third identical one we tell you.
community-saved-new = New reply
community-export = Export
community-import = Import
community-saved-added = { $count ->
    [0] None new: all were there.
    [one] Added 1 reply.
   *[other] Added { NUMBER($count) } replies.
  }
community-saved-wrong = This is not a file of replies from Coso.
community-saved-nameless = Without a name
community-saved-name-label = Name
community-saved-text = Text
community-saved-slots = Slots to fill go in braces: {"{"}name{"}"}, {"{"}day{"}"}.
community-saved-found = Slots: { $names }
community-saved-for = For
community-saved-remove = Delete the reply
community-pairs-title = Questions and answers
community-pairs-lead = What people always ask. The answer is proposed by itself when a comment resembles it.
community-pair-question = Question
community-pair-add = Add the question
community-pair-answer = Answer
community-pair-source = Where it is written
community-pair-source-hint = The page or document to point to.
community-pair-remove = Delete the question
community-pairs-download = Download as text
community-pairs-asked = { $count ->
    [one] 1 question of this batch without a ready answer
   *[other] { NUMBER($count) } questions of this batch without a ready answer
  }

community-house-heading = House rules
community-house-lead = Two texts to publish: what is allowed in the comments and how they are moderated. Whoever hides a comment then has a rule to point to.
community-house-name = Name of the page or business
community-house-contact-label = Where to write in private
community-house-contact-hint = A mailbox, a form or a number of the house: not of a person.
community-house-bans = What is hidden
community-house-warnings = Warnings before a block
community-house-appeal = Days to answer an appeal
community-house-hours = The hours come from “Times and corrections”: { $hours }.
community-house-law = This is not legal advice: have them read by whoever advises you.
community-house-language = Language of the texts
community-in-italian = Italian
community-in-english = English
community-house-published = House rules, to publish
community-policy-published = How we moderate, to publish
community-copy-text = Copy
community-download-text = Download

community-listen-title = Listening
community-listen-lead = What to search for, in each platform’s own search, to find people who talk about you without spelling your name right.
community-brand = Name of the brand
community-brand-also = Other names
community-one-a-line = One a line: products, people, slogans.
community-brand-words = Add the words of the campaign: { $words }
community-brand-without = Words to leave out
community-brand-without-hint = One a line. If the name also means something else.
community-competitors = Competitors
community-misspellings = Mistakes to search for
community-listen-empty = Write the name of the brand: the searches appear here, ready to open.
community-listen-names = The right names
community-listen-wrong = The wrong names
community-listen-competitors = The competitors
community-listen-place = Where
community-listen-search = Search
community-listen-syntax = Where we found no source on how to join words, there is a search for each. The links open the platform’s own search: some ask you to log in.
community-copy-search = Copy
community-syntax-from = Syntax from
community-syntax-elsewhere = written for another way into the same search: try it before you trust it

community-service = How soon to answer
community-service-lead = Due times of the queue count the hours in which somebody is there, in the zone chosen, also when the clocks change.
community-minutes-high = Urgent, minutes
community-minutes-normal = Normal, minutes
community-minutes-low = No hurry, minutes
community-round-the-clock = Urgent ones count at night and on holidays too
community-zone-label = Time zone
community-zone =
    { $zone ->
        [london] London
        [athens] Athens
        [new_york] New York
        [los_angeles] Los Angeles
        [utc] UTC
       *[rome] Rome
    }
community-hours-label = Opening hours
community-hours-hint = For instance 9-13, 14:00-18:00. Empty means closed.
community-hours-wrong = Write times like this: 9-13, 14:00-18:00.
community-closed = Closed days
community-closed-hint = One a line, for instance 2026-12-25.
community-closed-wrong = “{ $line }” is not a date such as 2026-12-25.
community-hours-read = Read as: { $hours }.
community-service-usual = Back to the times it began with
community-who = Who answers
community-own = Names under which you answer
community-own-hint = One a line, as they appear in the comments.
community-contacts = Whom to tell in a crisis
community-contacts-hint = Name and number, for each step.
community-rules = Corrections
community-rules-lead = They win over the automatic reading, in every batch. The closest wins, of equal ones the latest.
community-rules-none = None yet: they are made when you correct a comment.
community-rules-added = { $count ->
    [0] None new: all were there.
    [one] Added 1 correction.
   *[other] Added { NUMBER($count) } corrections.
  }
community-rules-wrong = This is not a file of corrections from Coso.
community-rule-words = Words or person
community-as-engine = As the automatic reading says
community-rule-remove = Delete the correction
