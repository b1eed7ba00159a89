### The calendar: posts, remarks, files that leave and files that come in, the client.

desk-calendar = Calendar
name-weekday-1 = Monday
    .short = Mon
name-weekday-2 = Tuesday
    .short = Tue
name-weekday-3 = Wednesday
    .short = Wed
name-weekday-4 = Thursday
    .short = Thu
name-weekday-5 = Friday
    .short = Fri
name-weekday-6 = Saturday
    .short = Sat
name-weekday-7 = Sunday
    .short = Sun
name-zone-rome = Rome, Paris, Berlin, Madrid
name-zone-london = London, Dublin
name-zone-lisbon = Lisbon
name-zone-athens = Athens, Helsinki, Bucharest
name-zone-new-york = New York
name-zone-chicago = Chicago
name-zone-denver = Denver
name-zone-los-angeles = Los Angeles
name-zone-utc = UTC
name-role-help = Help (70)
    .about = What is always useful: answers, advice, how-tos. Seven in ten.
name-role-hub = Hub (20)
    .about = Regular series for those who follow you already. Two in ten.
name-role-hero = Hero (10)
    .about = The big piece, to be noticed by many. One in ten.
name-calendar-it = Italy
name-calendar-eu = EU institutions
name-calendar-us = United States

calendar-lead = What goes out, when and where. Move posts by dragging them, with the keyboard, or by choosing the day.
calendar-view = View
calendar-month = Month
calendar-week = Week
calendar-list = List
calendar-earlier-month = Previous month
calendar-later-month = Next month
calendar-earlier-week = Previous week
calendar-later-week = Next week
calendar-today = Today
calendar-week-of = Week { $number }: { $from } – { $to }
calendar-week-number = Week
calendar-keys = With the keyboard: Shift and the left or right arrow moves a post by a day, Shift and the up or down arrow by a week; Enter opens its card.
calendar-moved = Moved to { $weekday } { $date }
calendar-moved-short = Post moved
calendar-changed = Calendar changed
calendar-added = { $count ->
    [one] One post added
   *[other] { NUMBER($count) } posts added
  }
calendar-named = { $label } ({ $placement })
calendar-no-words = No text yet
calendar-no-time = time to be decided
calendar-free = Free slot
calendar-free-day = Free day
calendar-free-fill = Fill the slot: { $placement }, { $date }
calendar-slot-event = Slot: { $placement }
calendar-undated = { $count ->
    [one] One text without a day
   *[other] { NUMBER($count) } texts without a day
  }
calendar-undated-do = Drag them onto a day, or open one and choose its date.
calendar-empty = Nothing goes out in this period.
calendar-empty-do = Write a text and give it a day, add weekly slots, or open a file you already have.
calendar-count = { $count ->
    [0] No posts
    [one] One post
   *[other] { NUMBER($count) } posts
  }
calendar-filters = Filters
calendar-all = All
calendar-all-f = All
calendar-hat = Job
calendar-role = Role (70-20-10)
calendar-role-none = Not set
calendar-group = Group the list
calendar-group-day = By day
calendar-group-pillar = By theme
calendar-group-hat = By job
calendar-group-platform = By platform
calendar-no-pillar = No theme
calendar-new = New post
calendar-new-on = New post on { $date }
calendar-card = Card of the post
calendar-close = Close
calendar-open-copy = Go to the text
calendar-move = Move
calendar-day-back = A day earlier
calendar-day-on = A day later
calendar-week-back = A week earlier
calendar-week-on = A week later
calendar-take-off = Take off the calendar
calendar-taken-off = Off the calendar: the text stays
calendar-elsewhere = { $zone }: { $time }
calendar-in-utc = In UTC: { $time }
calendar-skipped = The clock jumps forward by an hour here: this time does not exist. It would become { $time }.
calendar-twice = This time comes twice, because the clock goes back: the first is meant.
calendar-history = Who approved, and when
calendar-step = { $status }: { $who }, { $when }
calendar-step-changed = { $status }: the text has changed after the approval
calendar-lapsed = It was approved, but has changed since: have it read and approve it again.
calendar-lapsed-of = { $who } had approved it, { $when }. It has changed since: have it read and approve it again.
calendar-someone = no name
calendar-note-of = { $who }, { $when }
calendar-notes = Comments
calendar-note = Add a comment
calendar-note-add = Add
calendar-me = Your name
calendar-me-hint = Shown beside approvals and in the link for the client

repeat-heading = Repeat
repeat-lead = Each repetition is a post of its own, as a draft: you can change it without touching the others.
repeat-days = Days of the week
repeat-every = Every how many weeks
repeat-from = From
repeat-until = Until
repeat-dates = { $count ->
    [0] No day: choose the days of the week and the two dates
    [one] One day: { $dates }
   *[other] { NUMBER($count) } days: { $dates }
  }
repeat-make = { $count ->
    [0] Add the posts
    [one] Add one post
   *[other] Add { NUMBER($count) } posts
  }

slots-heading = Weekly slots
slots-lead = The rhythm you want to keep: in the calendar a slot stays free until you fill it. The time is that of the clock, in summer and in winter.
slots-add = Add a slot
slots-remove = Remove the slot
slots-slot = Slot { NUMBER($number) }
slots-no-end = Empty: without end

observed-heading = Remarks on the calendar
observed-none = Nothing to report in this period.
observed-of = About: { $period }
observed-pillar-share = The theme “{ $pillar }” is { $share }% of the posts, it was meant to be { $target }%.
    .why = More than ten points off: the calendar tells another story than the plan.
observed-role-share = “{ $role }”: { $share }% instead of { $target }%.
    .why = The 70-20-10 rule balances what helps, what keeps people and what makes noise.
observed-no-pillar = { $count ->
    [one] One post has no theme
   *[other] { NUMBER($count) } posts have no theme
  }
    .why = Without a theme nobody can see whether the calendar is balanced.
observed-pillar-run = { NUMBER($count) } posts in a row on the theme “{ $pillar }”.
    .why = After two in a row your followers see the same thing over and over: alternate the themes.
observed-same-text = The same text { NUMBER($count) } times in the same place: “{ $text }”.
    .why = Followers notice, and some platforms limit repeated content. Change at least the beginning.
observed-gap = { NUMBER($days) } days without posts, from { $from } to { $to }.
    .why = A long pause breaks the habit of your followers. If you mean it, leave it.
observed-pile-up = { NUMBER($count) } posts on { $platform } on { $date }.
    .why = On one day they take attention from each other.
observed-too-close = Less than two hours between “{ $one }” and “{ $other }”.
    .why = In the same place the second covers the first before it has been seen.
observed-on-holiday = { $date } is a holiday ({ $holiday }): “{ $label }”.
    .why = Offices are closed and habits differ. Check that the text suits the day and that somebody answers.
observed-skipped = “{ $label }”: the clock jumps over that time, it would become { $becomes }.
    .why = Summer time begins that night. Choose another time.
observed-twice = “{ $label }”: that time comes twice.
    .why = Summer time ends that night: a tool may publish at the first or at the second.
observed-overdue = { $count ->
    [one] The day of one post is over and it is not marked as published
   *[other] The days of { NUMBER($count) } posts are over and they are not marked as published
  }
    .why = If they went out, mark them as published; otherwise give them another day.
observed-not-ready = { $count ->
    [one] One post goes out soon and is still a draft
   *[other] { NUMBER($count) } posts go out soon and are still drafts
  }
    .why = Two days or less are left.
observed-lapsed = { $count ->
    [one] An approved post has changed after the approval
   *[other] { NUMBER($count) } approved posts have changed after the approval
  }
    .why = Whoever approved read another text: have them read again. Until they are approved they stay “ready”.
observed-show = Show
observed-more = { $count ->
    [one] One more remark
   *[other] { NUMBER($count) } more remarks
  }

balance-heading = Balance
balance-caption = Posts by theme
balance-roles = Posts by role (70-20-10)
balance-share = Share
balance-target = Target
balance-posts = Posts
balance-none = As soon as there are posts in this period, you see here how they divide.
pillars-heading = Themes and shares
pillars-lead = Three to five themes are enough. The share is the part of the posts you want to give to each, in per cent.
pillars-name = Theme
pillars-share = Share (%)
pillars-add = Add a theme
pillars-remove = Remove the theme
pillars-sum = The shares make { $sum }% in all.

times-heading = When to post
times-own = From your own data: { $source }, computed on { $date }.
times-own-none = For your own best times open an export of the platform on the Results desk. Meanwhile here is a survey of others: it is old, take it as a place to start.
times-block = { $weekday }, { $from } to { $to }
times-rate = { $rate } of interactions per impression, { $posts } posts
times-none = For this platform we know no serious source. Try two times for a month and compare.
times-survey = Survey of { $year }
times-caption = Times for { $platform }
times-source = Source

settings-heading = Time zone and holidays
settings-zone = Time zone of the posts
settings-zone-hint = 9:30 stays 9:30 when the clocks change. In files for other tools the times are of this zone: check that the account uses the same.
settings-holidays = Holidays to show

exporting-heading = Take the calendar elsewhere
exporting-format = Format
exporting-platform = Platform
exporting-download = Download the file
exporting-holds = { $count ->
    [0] The file is empty: see below why
    [one] The file holds one post
   *[other] The file holds { NUMBER($count) } posts
  }
exporting-left-out = { $count ->
    [one] One text is left out
   *[other] { NUMBER($count) } texts are left out
  }
exporting-moved = { $count ->
    [one] We rounded the minutes of one post: the tool only takes those that end in 0 or 5
   *[other] We rounded the minutes of { NUMBER($count) } posts: the tool only takes those that end in 0 or 5
  }
exporting-headings = Heading row of Meta
exporting-headings-hint = Meta often renames its columns: export one ad from Ads Manager, copy its first row and paste it here. Empty: we use the most common columns.
exporting-unknown = Columns left blank: { $columns }
exporting-plan = Your account
exporting-plan-paid = Paid: up to { NUMBER($count) } posts a file
exporting-plan-free = Free: up to { NUMBER($count) } posts a file
exporting-plan-any = Any: up to { NUMBER($count) } posts a file
exporting-pieces = { $count ->
    [one] { $tool } takes one post at a time: there are { NUMBER($files) } files
   *[other] { $tool } takes { NUMBER($count) } posts at a time: there are { NUMBER($files) } files
  }
exporting-piece = Download file { NUMBER($number) } of { NUMBER($files) }
exporting-piece-days = { $count ->
    [one] One post, { $from } – { $to }
   *[other] { NUMBER($count) } posts, { $from } – { $to }
  }
exporting-limit-source = Where the limit comes from
exporting-which = What goes out
exporting-losses = What does not go through with this file
exporting-loss = { $count ->
    [one] { $loss } (in one post)
   *[other] { $loss } (in { NUMBER($count) } posts)
  }
exporting-no-list = We have no source for the platforms { $tool } takes: before you upload the file check that it publishes on { $platform }.
exporting-zone = The times of the file are those of { $zone }.
exporting-done = File downloaded
name-format-ical = Calendar (iCalendar, .ics)
    .about = Opens with Google Calendar, Outlook and Apple’s Calendar. Import it again and the posts are updated, not doubled.
name-format-excel = Excel (.csv)
    .about = Opens with a double click, accents included. Coso reads it back: rows you change update the same posts, new ones are added. Leave the column “Coso” alone.
name-format-buffer = Buffer
    .about = One channel at a time. Buffer refuses a file with a blank row: ours has none.
name-format-hootsuite = Hootsuite
    .about = Without a heading row. On upload choose the format dd/mm/yyyy.
name-format-metricool = Metricool
    .about = All platforms together, with first comment and alternative texts. Drafts arrive as drafts.
name-format-postpickr = PostPickr
    .about = Without a heading row: text, link, date, kind.
name-format-socialpilot = SocialPilot
    .about = A form taken from a single source: try one row first.
name-format-google-editor = Google Ads Editor
    .about = Search ads, paused. The headings are in English, as the Editor wants them.
name-format-google-bulk = Google Ads, bulk upload on the web
    .about = Search ads, paused, for “Uploads” on the Google Ads site.
name-format-meta-bulk = Meta, bulk import
    .about = Facebook and Instagram ads, all paused. Variants go into the columns for additional texts.
name-scheduler-socialpilot = SocialPilot

importing-heading = Open a file of posts
importing-lead = A CSV from Excel, Google Sheets or another tool. Nothing enters the calendar until you confirm.
importing-choose = Choose a CSV file
importing-empty = This file is empty.
importing-binary = This file is not text. From Excel use Save as and choose “CSV UTF-8”.
importing-too-long = The file is larger than { $most } MB. Split it into several files, for example one a month.
importing-file = { $name } · { $encoding }
importing-delimiter = Separator
importing-comma = Comma
importing-semicolon = Semicolon
importing-tab = Tab
importing-headed = The first row holds the headings
importing-order = Dates like 03/04/2026
name-day-order-day-first = Day first: 3 April
name-day-order-month-first = Month first: 4 March
importing-placement = If the row does not say where
importing-placement-none = Leave the row out
importing-columns = What each column holds
importing-column = Column { NUMBER($number) }
importing-first-rows = The first rows
importing-good = { $count ->
    [0] No row can be added
    [one] One row is ready
   *[other] { NUMBER($count) } rows are ready
  }
importing-double = { $count ->
    [one] One is there already: same place, day, time and text
   *[other] { NUMBER($count) } are there already: same place, day, time and text
  }
importing-double-keep = Add those that are there already, too
importing-bad = { $count ->
    [one] One row cannot be read
   *[other] { NUMBER($count) } rows cannot be read
  }
importing-update = { $count ->
    [one] One row changes a post that is there already
   *[other] { NUMBER($count) } rows change posts that are there already
  }
importing-keep-update = { $count ->
    [0] Update
    [one] Update one post
   *[other] Update { NUMBER($count) } posts
  }
importing-keep-both = Add { NUMBER($count) } and update { NUMBER($updated) } posts
importing-done-update = { $count ->
    [one] One post updated
   *[other] { NUMBER($count) } posts updated
  }
importing-past-days = { $count ->
    [one] One row has a day that is already past
   *[other] { NUMBER($count) } rows have a day that is already past
  }
importing-above = { $count ->
    [one] One row above the headings was skipped
   *[other] { NUMBER($count) } rows above the headings were skipped
  }
importing-remarks = Rows to look at
importing-bad-do = You can add the others and correct these in the file.
importing-line = Line { NUMBER($line) }: { $trouble }
importing-line-cell = Line { NUMBER($line) }: { $trouble } (“{ $cell }”)
importing-keep = { $count ->
    [0] Add
    [one] Add one post
   *[other] Add { NUMBER($count) } posts
  }
importing-drop = Never mind
importing-done = { $count ->
    [one] One post added
   *[other] { NUMBER($count) } posts added
  }
importing-past = Files opened before
importing-past-file = { $count ->
    [one] { $file }: one post, { $when }
   *[other] { $file }: { NUMBER($count) } posts, { $when }
  }
importing-spared = { $count ->
    [one] One stays: you have worked on it since
   *[other] { NUMBER($count) } stay: you have worked on them since
  }
importing-none-to-take = You have worked on all of them: there is nothing to take out
importing-take-out = { $count ->
    [one] Take out its post
   *[other] Take out { NUMBER($count) } of its posts
  }
importing-taken-out = The posts of the file that nobody touched are out
name-column-nothing = Ignore
name-column-text = Text
name-column-moment = Day and time
name-column-date = Day
name-column-time = Time
name-column-placement = Placement or platform
name-column-title = Working title
name-column-headline = Headline of the ad
name-column-link = Link
name-column-pillar = Theme
name-column-status = Status
name-column-first-comment = First comment
name-column-media-notes = Notes on pictures and video
name-column-image = Pictures and videos
name-column-alt-text = Alternative text
name-column-own = Coso (do not change)
name-column-post-title = Title of the content
name-column-headlines = Headlines of the ad
name-column-description = Description
name-column-descriptions = Descriptions of the ad
name-column-subject = Subject
name-column-preheader = Preheader
name-column-call-to-action = Call to action
name-column-long-headline = Long headline
name-column-long-headlines = Long headlines
name-column-business-name = Business name
name-column-brand-name = Brand name
name-column-display-name = Display name
name-column-path1 = Path 1
name-column-path2 = Path 2
name-column-header = Header
name-column-footer = Footer
name-column-buttons = Buttons
name-column-meta-title = Title for search engines
name-column-meta-description = Description for search engines
name-column-keywords = Keywords of the video
name-row-remark-unknown-status = a status we do not know: it stays as it was, or a draft if it is new
name-row-remark-other-clock = the time is of another zone: we brought it into the campaign’s
name-row-trouble-no-text = the text is missing
name-row-trouble-bad-date = the date cannot be read or does not exist
name-row-trouble-bad-time = the time cannot be read
name-row-trouble-no-placement = it does not say where it goes out
name-row-trouble-unknown-placement = we do not know this place
name-row-trouble-no-field = this one needs several headlines and descriptions: write them on the Copy desk

client-heading = Have the client approve
client-lead = A link with only the planned posts and their texts: no goal, audience, budget or inner comments. The client approves or comments and sends the answer back. No server: whoever has the link can read it.
client-which = What you show
client-from = From the day
client-to = To the day
client-shown = { $count ->
    [0] No post to show
    [one] The client sees one post
   *[other] The client sees { NUMBER($count) } posts
  }
client-message = A word to the client
client-link = Link for the client
client-copy = Copy the link
client-too-long = There are too many posts for a link ({ NUMBER($length) } characters). Download the file and send that: the client opens it on the page “Preview for the client”.
client-file = Download the file for the client
client-none = No post with a day and a text is within the choice: there is nothing to show.
client-answer = The client’s answer
client-answer-hint = Paste the link you received, or open the file
client-answer-file = Open the answer’s file
client-answer-take = Put the answer into the calendar
client-answer-bad = This is no answer of a client: paste the whole link or open the .json file you received.
client-answer-other = This answer is about another campaign: “{ $name }”.
client-answer-again = This answer was there already: nothing has changed.
client-merged = { $approved ->
    [one] { $who }: one post approved, { NUMBER($commented) } with a comment.
   *[other] { $who }: { NUMBER($approved) } posts approved, { NUMBER($commented) } with a comment.
  }
client-merged-changed = { $count ->
    [one] One approval does not count: the text has changed since it was sent
   *[other] { NUMBER($count) } approvals do not count: the texts have changed since they were sent
  }
client-merged-gone = { $count ->
    [one] One post is no longer there
   *[other] { NUMBER($count) } posts are no longer there
  }
client-page-heading = Preview for the client
client-page-description = The planned posts and their texts, to read, approve or comment on. Everything stays in your browser until you send the answer.
client-page-lead = Read each post and say whether it is fine. At the end you prepare the answer and send it to whoever wrote to you: what you write here goes nowhere by itself.
client-page-from = From { $who }
client-page-nothing = There is no preview in this address.
client-page-nothing-do = Open the whole link you received, or the file.
client-page-file = Open the file you received
client-page-broken = This link is incomplete or damaged.
client-approve = Fine
client-change = To be changed
client-later = Not decided yet
client-verdict = Your answer
client-comment = Comment
client-who = Your name
client-send = Send the answer
client-send-lead = { $approved ->
    [one] You approved one of { NUMBER($all) } posts.
   *[other] You approved { NUMBER($approved) } of { NUMBER($all) } posts.
  }
client-send-link = Link with the answer
client-send-link-do = Copy it and send it to whoever wrote to you, in a message or by email.
client-send-file = Download the answer as a file
client-send-who = Write your name: it tells who approved.
client-send-empty = Answer for at least one post, or write a comment.
client-came = This is { $who }’s answer about the campaign “{ $name }”.
client-came-here = The campaign is in this browser: you can put the answer into its calendar.
client-came-put = Put the answer into the campaign
client-came-done = Done. Open the calendar to see.
client-came-not-here = This campaign is not in this browser. Open the link where the campaign is, or paste it into its calendar.

plan-calendar = Rhythm of the calendar
plan-calendar-slots = Weekly slots
plan-calendar-slot = { $days } at { $time }: { $placement }
plan-calendar-every = every { NUMBER($weeks) } weeks
plan-calendar-pillars = Themes
plan-calendar-zone = Times are those of { $zone }.
plan-held = { $count ->
    [one] One post is on hold: it must not go out for now.
   *[other] { NUMBER($count) } posts are on hold: they must not go out for now.
  }
plan-calendar-states = State of the texts

calendar-held = On hold
calendar-hold = On hold: must not go out for now
calendar-hold-hint = It stays in the calendar, but goes into no file for other tools. If it is uploaded elsewhere already, stop it there too.
calendar-held-event = ON HOLD – { $name }
calendar-held-count = { $count ->
    [one] One post is on hold: it goes into no file and must not go out for now
   *[other] { NUMBER($count) } posts are on hold: they go into no file and must not go out for now
  }
calendar-free-all = Let all go out
calendar-freed = The posts on hold may go out
client-held = On hold: not going out for now
