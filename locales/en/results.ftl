### The results desk.

nav-results = Results
description-results = Read the exports of Meta, Google Ads, LinkedIn, TikTok, X, YouTube, Analytics and newsletters: what worked, how sure it is, when to publish.

results-heading = Results
results-lead = Drop the files you download from the platforms here: Coso reads them in your browser, says how it read them and what they allow you to conclude.
results-files = Your files
results-choose = Choose files
results-drop = Or drop them here. CSV, TSV and Excel (.xlsx, .xls), in Italian or English.
results-where = Where to download them: Meta Business Suite and Ads Manager, Google Ads, LinkedIn, TikTok, X, YouTube Studio, Google Analytics 4, Mailchimp, Brevo, MailerLite.
results-none = No data yet. Totals, comparisons between periods and best times appear here once you add an export.
results-unreadable-file = The browser cannot read { $name }. Check that the file is not open in another program and try again.
results-nothing-found = { $name } holds no table of numbers: a row with the names of the columns and the data below. Download the export again as CSV, or open the file and save only the sheet with the table.
results-sheet-failed = The spreadsheet { $name } does not open: it may be protected or damaged. Save it as CSV and try again.
results-sheet-loading = Opening the spreadsheet…
results-stored-elsewhere = The results were changed in another tab. Reload the page to see them: the rows just read must be added again.
results-stored-unreadable = The results kept in this browser could not be read: a copy was put aside and you start afresh.
results-stored-future = The results kept here come from a newer Coso. Reload the page: nothing is touched.
results-stored-full = The browser has no more room: these rows stay as long as the page is open. Remove a file you no longer need, or download the report.

results-read-heading = How { $name } was read
results-read-rows = { $rows ->
    [one] One row read
   *[other] { NUMBER($rows) } rows read
}
results-read-skipped = { $rows ->
    [0] none left out
    [one] one left out
   *[other] { NUMBER($rows) } left out
}
results-source = Where it comes from
results-encoding = Encoding
results-delimiter = Between columns
results-delimiter-comma = comma
results-delimiter-semicolon = semicolon
results-delimiter-tab = tab
results-decimals = How numbers are written
results-decimals-comma = 1.234,50 (comma before decimals)
results-decimals-point = 1,234.50 (point before decimals)
results-order = How dates are written
results-order-day-first = day/month/year
results-order-month-first = month/day/year
results-year = Year of dates without one
results-year-hint = Four digits, for example 2026
results-ask-decimals = This number can be read in two ways: { $example }. Choose the right one before you add the rows.
results-ask-order = This date can be read in two ways: { $example }. Choose the right one before you add the rows.
results-decided-shown = the file shows it
results-decided-usual = this program always writes so
results-decided-told = you chose it
results-decided-ask = to be chosen
results-decided-idle = makes no difference in this file
results-columns = Columns
results-columns-caption = What each column holds
results-column-heading = In the file
results-column-is = Is
results-column-unknown = Do not use it
results-column-sample = First value
results-skipped-heading = Rows and cells left out
results-skipped-line = Row { NUMBER($line) }
results-why-preamble = stands above the names of the columns
results-why-total = is a sum: it would count everything twice
results-why-empty = holds no numbers
results-why-another-table = is another table, below the first
results-why-no-year = the date { $cell } has no year: the row counts, without its day
results-why-no-day = the date { $cell } cannot be read: the row counts, without its day
results-why-no-number = { $heading } holds { $cell }, which is no number: the cell is left out
results-why-too-many = has more cells than there are names of columns: check that no text holds the sign that parts the columns
results-more-skipped = And { NUMBER($count) } more.
results-add = Add these rows
results-discard = Do not add them
results-added = { $rows ->
    [one] One row added from { $name }.
   *[other] { NUMBER($rows) } rows added from { $name }.
}
results-added-replaced = { $rows ->
    [one] One was there already and was brought up to date, not counted twice.
   *[other] { NUMBER($rows) } were there already and were brought up to date, not counted twice.
}
results-twice = These numbers are here already, at least in part: added up they would count twice
results-twice-file = { $file }: { $rows ->
    [one] one row of the same days
   *[other] { NUMBER($rows) } rows of the same days
} ({ $from } – { $to })
results-twice-file-undated = { $file }: { $rows ->
    [one] one row without a day
   *[other] { NUMBER($rows) } rows without a day
}
results-twice-why = It happens with two exports of the same thing cut in different ways: by age and by day, by ad and by campaign, a page’s days and its posts. Keep the most detailed one you need.
results-twice-replace = Put them in place of those
results-twice-both = Keep both: they are different things
results-kept-caption = Files added
results-kept-name = File
results-kept-period = Days
results-kept-rows = Rows
results-remove = Remove { $name }
results-removed = { $name } removed.
results-local = The results stay in this browser, in about { $size }.

results-which = What you look at
results-which-all = All files
results-campaign = Compare with the goal of
results-campaign-none = No campaign

results-figures = Totals and rates
results-figures-caption = Totals of the period, and rates and costs worked out from them
results-figure = Figure
results-value = Value
results-formula = How it is worked out
results-reach-note = Reach counts people, and the same person is in several rows: a sum would be a number of nobody. Here you see the highest of a single row: at least so many people.
results-mixed-currency = The files are in different currencies ({ $currencies }): costs do not add up. Look at one file at a time.
results-shown-note = “Shown” means impressions, or views where the platform counts those.

results-changes = What changed
results-changes-text = The last whole weeks ({ $from } – { $to }), against as many before.
results-changes-short = It takes at least two weeks of data with their day to compare a period with the one before.
results-change-up = { $what }: +{ $share }, from { $before } to { $now }
results-change-down = { $what }: −{ $share }, from { $before } to { $now }
results-change-same = { $what }: as before, { $now }
results-sure-yes = The difference is larger than chance would make it ({ NUMBER($on) } { $counted }).
results-sure-few = On { NUMBER($on) } { $counted }: too few to be sure.
results-sure-not-shown = On { NUMBER($on) } { $counted } there is not enough evidence of a difference.
results-sure-no-test = No test would tell whether this is chance: it depends on prices, not on counts.
results-better = Better
results-worse = Worse
results-same = Same
results-not-sure = Not certain

results-trend = Trend
results-trend-what = Figure
results-trend-by = By
results-groups = Comparison
results-groups-by = Group by
results-group-none = No row says which group it belongs to. Choose another grouping.
results-chart-table = See the numbers of the chart
results-chart-label = Chart: { $what }
results-by-campaign = campaign
results-by-ad-set = ad set
results-by-ad = ad or variant
results-by-type = post type
results-by-platform = platform
results-by-channel = channel
results-by-pillar = theme
results-by-segment = audience segment
results-by-month = month
results-by-week = week

results-best = When to publish
results-best-text = From your { NUMBER($posts) } posts with hour and views: interactions for each time they were shown, median by day and block of three hours. Where posts are few, the value is drawn towards that of all; fewer than three are not shown.
results-best-none = It takes posts with their hour of publication, interactions and views: Meta’s content export has them.
results-best-caption = Interactions for each time shown, by day and block of hours
results-best-hour = From
results-best-few = too few posts
results-best-cell = { $rate }, { NUMBER($posts) } posts
results-best-top = These do better than the others, and not by chance: { $blocks }.
results-best-block = { $day } from { NUMBER($from) } to { NUMBER($to) }
results-best-flat = No block surely does better than the others: with these posts it may be chance. For now choose the hour for other reasons.

results-report = Report
results-print = Print or save as PDF
results-markdown = Download as Markdown
results-own = Use these numbers in the forecasts
results-own-text = Impressions, clicks, conversions and spend of this period take the place of industry figures on the Goal desk of the chosen campaign.
results-own-choose = Choose a campaign above first.
results-own-nothing = Forecasts need at least impressions and clicks.
results-own-done = Written into the campaign { $name }.
results-own-undone = Taken out of the campaign { $name }.
results-own-label = Export { $from } – { $to }

weekday-monday = Monday
weekday-tuesday = Tuesday
weekday-wednesday = Wednesday
weekday-thursday = Thursday
weekday-friday = Friday
weekday-saturday = Saturday
weekday-sunday = Sunday

measure-day = Day
measure-last-day = Last day
measure-time = Time
measure-campaign = Campaign
measure-ad-set = Ad set
measure-ad = Ad or variant
measure-text = Text or title
measure-link = Link
measure-id = Code
measure-type = Type
measure-platform = Platform
measure-channel = Channel
measure-pillar = Pillar
measure-segment = Audience segment
measure-currency = Currency
measure-spend = Spend
measure-impressions = Impressions
measure-reach = Reach
measure-views = Views
measure-clicks = Clicks
measure-all-clicks = Clicks of any kind
measure-reactions = Reactions
measure-comments = Comments
measure-shares = Shares
measure-saves = Saves
measure-follows = New followers
measure-engagements = Interactions
measure-conversions = Conversions
measure-results = Results of the ad
measure-leads = Leads
measure-revenue = Revenue
measure-sessions = Sessions
measure-engaged-sessions = Engaged sessions
measure-video-views = Video views
measure-key-events = Key events of the site
measure-site-revenue = Revenue counted by the site
measure-recipients = Emails sent
measure-delivered = Emails delivered
measure-opens = Opens (people)
measure-email-clicks = Clicks in emails (people)
measure-unsubscribes = Unsubscribes
measure-bounces = Emails not delivered
measure-profile-visits = Profile visits
measure-followers = Followers
measure-derived = Rate or average (worked out again)
measure-unused = Not needed

source-meta-ads = Meta Ads Manager
source-meta-content = Meta, content
source-google-ads = Google Ads
source-linkedin-ads = LinkedIn, ads
source-linkedin-content = LinkedIn, content
source-tiktok-ads = TikTok, ads
source-tiktok-content = TikTok, content
source-x-content = X, posts
source-x-days = X, days
source-youtube = YouTube Studio
source-analytics = Google Analytics 4
source-newsletter = Newsletter (Mailchimp, Brevo, MailerLite or the like)
source-other = Another program

ratio-ctr = Click-through rate (CTR)
ratio-cpc = Cost per click (CPC)
ratio-cpm = Cost per thousand impressions (CPM)
ratio-cvr = Conversion rate (CVR)
ratio-cost-per-conversion = Cost per conversion (CPA)
ratio-roas = Return on ad spend (ROAS)
ratio-average-order = Average value of a conversion
ratio-engagement-by-impressions = Engagement rate, by times shown
ratio-follow-rate = New followers, by times shown
ratio-engaged-sessions = Share of engaged sessions
ratio-open-rate = Open rate
ratio-email-click-rate = Email click rate
ratio-clicks-per-open = Clicks per open
ratio-unsubscribe-rate = Unsubscribe rate
ratio-formula-open-rate = opens ÷ emails delivered; opens are an estimate, because some mail programs open by themselves
ratio-formula-email-click-rate = clicks ÷ emails delivered
ratio-formula-clicks-per-open = clicks ÷ opens
ratio-formula-unsubscribe-rate = unsubscribes ÷ emails delivered
ratio-formula-ctr = clicks ÷ shown
ratio-formula-cpc = spend ÷ clicks
ratio-formula-cpm = spend ÷ impressions × 1,000
ratio-formula-cvr = conversions ÷ clicks
ratio-formula-cost-per-conversion = spend ÷ conversions
ratio-formula-roas = revenue ÷ spend
ratio-formula-average-order = revenue ÷ conversions
ratio-formula-engagement-by-impressions = interactions ÷ shown (not per follower: that rate is another thing)
ratio-formula-follow-rate = new followers ÷ shown
ratio-formula-engaged-sessions = engaged sessions ÷ sessions
counted-clicks = clicks
counted-shown = times shown
counted-spend = euros
counted-conversions = conversions
counted-orders = orders
counted-revenue = revenue
counted-interactions = interactions
counted-follows = new followers
counted-sessions = sessions
counted-engaged-sessions = sessions

counted-delivered = emails delivered
counted-opens = opens
counted-email-clicks = clicks in emails
counted-unsubscribes = unsubscribes

ab-heading = Compare versions (A/B)
ab-before = Before: how many people it takes
ab-base = Rate today, in per cent
ab-base-hint = For example 2.5: of 100 people, 2.5 do what you want
ab-hoped = Rate you want to be able to see
ab-hoped-hint = The smallest improvement that would make you change versions
ab-arms = Versions compared
ab-traffic = People a day who see the test
ab-wrong-rate = Write a number between 0 and 100, other than today’s rate.
ab-need = It takes { NUMBER($people) } people for each version, { NUMBER($all) } in all.
ab-days = With your traffic, { NUMBER($days) } days: whole weeks, so that each day of the week counts as much as the others.
ab-after = After: is the difference real?
ab-people = People, version { $name }
ab-conversions = Conversions, version { $name }
ab-wrong-count = Write whole numbers: there cannot be more conversions than people.
ab-planned = People for each version planned beforehand
ab-p = p-value { $p } ({ $method }); difference { $difference }, between { $low } and { $high } (Newcombe interval).
ab-z-test = z test
ab-fisher = Fisher’s exact test, because the counts are small
ab-peeking = You looked before reaching the planned people: the p-value promises more than it keeps. Wait for the end.

results-times = Use these times in the calendar
results-times-text = The blocks that surely do better, platform by platform, take the place of the suggested times in the calendar of the chosen campaign.
results-times-nothing = No block surely does better than the others: it takes more posts in the same block, of a known platform.
results-times-done = Times written into the campaign { $name }.
results-times-undone = The times of before are back in the campaign { $name }.

ab-need-why = Threshold { $level }, power { $power }, two-sided; with more than two versions the threshold is divided among the comparisons (Bonferroni).
ab-need-rates = To see the step from { $from } to { $to }.
ab-alpha = Threshold (significance)
ab-alpha-hint = How often you accept to see a difference that is not there
ab-power = Power
ab-power-hint = How often you want to see a difference that is there
ab-form = How you say the improvement
ab-as-rate = As a new rate
ab-as-growth = As growth on today’s rate
ab-growth = Growth you want to be able to see, in per cent
ab-growth-hint = For example 20: from 2.5% to 3%
ab-result-rate = Version { $name }: { $rate }, between { $low } and { $high } ({ $level } Wilson interval).
ab-better = Version { $name } does better than { $other }: the difference is larger than chance would make it.
ab-too-few = A and { $other }: too few data. There is not enough evidence either way.
ab-not-proven = A and { $other }: there is not enough evidence of a difference. That does not mean they are the same.
ab-bayes = Probability that { $other } is better than A: { $probability }. If you choose { $other } and are wrong, you lose { $loss } of rate on average.
ab-adjusted = Corrected for the number of comparisons: { $p }.
ab-relative = Relative to A: { $growth }.
ab-all-differ = The versions do not all do equally well (chi-square, p-value { $p }).
ab-all-alike = Taken together there is not enough evidence that the versions differ (chi-square, p-value { $p }).
ab-leader = So far version { $name } has the highest rate.
ab-divided = With { NUMBER($count) } comparisons the threshold of { $level } is divided: each must stay below { $limit }, or the more versions you try, the easier one wins by chance.

stages-heading = The plan and the results: { $name }
stages-text = The measures of the plan, stage by stage. The goal has a target; the others help you see why.
stages-compared = Days compared: { $from } – { $to } ({ $days ->
    [one] one day
   *[other] { NUMBER($days) } days
}).
stages-scaled = The target of { $typed } { $period } comes to { $target } for these days.
stages-part = The target is for the whole campaign, { NUMBER($whole) } days: the files cover { NUMBER($days) } of them.
stages-outside = { $rows ->
    [one] One row outside the days of the campaign ({ $start } – { $end }) does not count here.
   *[other] { NUMBER($rows) } rows outside the days of the campaign ({ $start } – { $end }) do not count here.
}
stages-undated = { $rows ->
    [one] One row says no day and counts all the same: check that it belongs to this campaign.
   *[other] { NUMBER($rows) } rows say no day and count all the same: check that they belong to this campaign.
}
stages-none-within = No row falls within the days of the campaign: there is nothing to compare yet. Add an export of those days, or correct the dates on the Goal desk.
stages-none = To compare the results with { $name }, choose an objective and a measure on the Goal desk.
stages-target = Target
stages-far = How far it is
stages-not-counted = Not in these exports: add the one that counts it
stages-reached = Reached
stages-share = { $share } of the target
stages-above = Still above the target
stages-no-target = No target
stages-explains = Helps to explain

trial-heading = Message variants
trial-text = The ads or variants of the exports, the best first. The first is chosen by looking at the data, so the threshold of 5% is divided among all pairs: what remains is hardly chance. Variants that ran on different days or to different audiences are no test.
trial-by = Measured by
trial-name = Variant
trial-interval = Interval (95%)
trial-said = What may be said
trial-leader = The best so far
trial-surely = Worse than the best, and not by chance
trial-few = Too few data to say
trial-not-proven = The difference may be chance
trial-unseen = Seen by too few people: { $names }.

followers-heading = Who follows you
followers-text = Followers by segment, as the export counts them on its last day. Shares are of those the export can place.
followers-caption = Followers by segment
followers-segment = Segment
followers-count = Followers
followers-more = { $count ->
    [one] And another segment, smaller.
   *[other] And { NUMBER($count) } more segments, smaller.
  }
