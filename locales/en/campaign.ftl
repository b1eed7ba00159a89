### The person's work: goal, audience, platforms, copy, plan.

name-objective-awareness = Be remembered
    .about = Reach people who do not know you
name-objective-traffic = Bring visits
    .about = Bring people to a page of your site
name-objective-engagement = Start interactions
    .about = Get comments, saves, shares, replies
name-objective-leads = Collect leads
    .about = Get enquiries, sign-ups, bookings
name-objective-sales = Sell
    .about = Get orders, in a shop or online
name-objective-app = Get the app installed
    .about = Get installs and first uses
name-objective-loyalty = Bring customers back
    .about = Get repeat orders, reviews and referrals from people who already buy

name-stage-awareness = Awareness
    .about = See: people who might need you see you
name-stage-consideration = Consideration
    .about = Think: people with a need weigh you up
name-stage-conversion = Conversion
    .about = Do: people who weigh you up act
name-stage-loyalty = Loyalty
    .about = Care: customers come back and talk about you

name-goal-period-campaign = over the whole campaign
name-goal-period-month = a month
name-goal-period-week = a week

name-goal-field-action = What should happen
    .about = Start with a verb: “get more quote requests from the site”
name-goal-field-baseline = Where you are now
    .about = The number today, or last time
name-goal-field-target = Where you want to be
    .about = A number, counted the same way
name-goal-field-unit = Unit
    .about = What the two numbers count: enquiries, orders, €, %
name-goal-field-reason = What it does for the business
    .about = The bigger goal that this one serves
name-goal-field-capacity = Why it can be reached
    .about = A past result, a benchmark, the hours and money you have
name-goal-field-start = Start
    .about = The day the campaign starts
name-goal-field-end = End
    .about = The day the result is read
name-goal-field-budget = Budget
    .about = What you spend on advertising in all; 0 if nothing

name-kpi-reach = Reach
    .about = How many different people see it at least once
name-kpi-impressions = Impressions
    .about = How many times it is shown
name-kpi-cpm = CPM
    .about = Cost of a thousand impressions
name-kpi-frequency = Frequency
    .about = How often each person reached sees it, on average
name-kpi-video-view-rate = Video view rate
    .about = How many impressions become views
name-kpi-brand-searches = Brand searches
    .about = How often your name is searched for
name-kpi-followers = Followers
    .about = How many people follow you
name-kpi-clicks = Link clicks
    .about = How often the link is opened
name-kpi-ctr = CTR
    .about = Share of impressions that become clicks
name-kpi-cpc = CPC
    .about = Cost of a click
name-kpi-landing-page-views = Landing page views
    .about = How often the page really loads after the click
name-kpi-interactions = Interactions
    .about = Reactions, comments, saves and shares
name-kpi-engagement-rate = Engagement rate
    .about = Interactions per hundred impressions; others compute it on followers
name-kpi-saves = Saves
    .about = How many people keep it for later
name-kpi-shares = Shares
    .about = How many people pass it on
name-kpi-subscribers = Newsletter subscribers
    .about = How many people allow you to write to them
name-kpi-leads = Leads
    .about = Enquiries, sign-ups, bookings
name-kpi-cost-per-lead = CPL
    .about = Cost of a lead
name-kpi-orders = Orders
    .about = How many purchases
name-kpi-revenue = Revenue
    .about = The value of the orders
name-kpi-cvr = Conversion rate
    .about = Share of clicks that become conversions
name-kpi-cpa = CPA
    .about = Cost of a conversion
name-kpi-roas = ROAS
    .about = Revenue for each euro spent; means something only beside its stage
name-kpi-average-order = Average order value
    .about = What an order is worth on average
name-kpi-cart-rate = Add-to-cart rate
    .about = Share of clicks that put something in the cart
name-kpi-installs = Installs
    .about = How often the app is installed
name-kpi-cost-per-install = CPI
    .about = Cost of an install
name-kpi-repeat-rate = Repeat purchase rate
    .about = Share of customers who buy again
name-kpi-ltv = LTV
    .about = What a customer is worth over time; good at three times the cost of finding one
name-kpi-nps = NPS
    .about = Those who would recommend you minus those who would not
name-kpi-response-time = Response time
    .about = How long people who write to you wait
name-kpi-reviews = Reviews
    .about = How many reviews you have
name-kpi-user-content = Customer content
    .about = How often customers post about you

name-term-spend = spend
name-term-impressions = impressions
name-term-reach = people reached
name-term-clicks = clicks
name-term-interactions = interactions
name-term-video-views = views
name-term-conversions = conversions
name-term-leads = leads
name-term-orders = orders
name-term-carts = additions to cart
name-term-installs = installs
name-term-revenue = revenue
name-term-customers = customers
name-term-returning-customers = returning customers
name-term-average-order = average order
name-term-orders-per-year = orders a year
name-term-years = years
name-term-promoters-per-cent = % promoters
name-term-detractors-per-cent = % detractors

name-smart-letter-specific = Specific
name-smart-letter-measurable = Measurable
name-smart-letter-achievable = Achievable
name-smart-letter-relevant = Relevant
name-smart-letter-time-bound = Time-bound

name-smart-missing-action = Write what should happen, with a verb
name-smart-missing-action-too-short = One word is not enough: who does what, and where?
name-smart-missing-vague-action = This is an aspiration, not a goal: no number can tell whether you got there
name-smart-missing-metric = Choose the metric that will tell whether you got there
name-smart-missing-baseline = The starting value is missing: without it no change can be seen. If you start from nothing, write 0
name-smart-missing-baseline-not-a-number = The starting value is not a number
name-smart-missing-target = The value to reach is missing
name-smart-missing-target-not-a-number = The value to reach is not a number
name-smart-missing-unit = Write what the two numbers count: orders, €, %
name-smart-missing-no-change = Start and target are the same: what changes?
name-smart-missing-wrong-direction = With this metric the value to reach is worse than the starting one
name-smart-missing-capacity = Write why it can be done: a past result, a benchmark, the hours and money you have
name-smart-missing-budget-not-a-number = The budget is not a number
name-smart-missing-reason = Write which business goal it serves
name-smart-missing-start = The start date is missing
name-smart-missing-start-not-a-date = The start is not a date that exists: write for example 23/11/2026
name-smart-missing-end = The day you will read the result is missing
name-smart-missing-end-not-a-date = The end is not a date that exists: write for example 31/12/2026
name-smart-missing-end-before-start = The end must come after the start

name-market-consumers = Consumers (B2C)
name-market-businesses = Businesses (B2B)
name-market-both = Both

name-education-primary = Primary school
name-education-middle = Middle school
name-education-high = High school or more

name-aware-unaware = Unaware
    .about = Speak of their life, not of you
name-aware-problem-aware = Problem aware
    .about = Name the problem and show that you understand it
name-aware-solution-aware = Solution aware
    .about = Explain why your way works
name-aware-product-aware = Product aware
    .about = Bring proof and answer objections
name-aware-most-aware = Most aware
    .about = Make a clear offer and make acting easy

name-persona-field-situation = Role and situation
name-persona-field-demographics = Demographics
name-persona-field-needs = Needs
name-persona-field-frustrations = Frustrations
name-persona-field-objections = Objections
name-persona-field-words = Words they use
name-persona-field-places = Where they are
name-persona-field-trigger = What makes them move
name-persona-field-quote = A sentence of theirs
name-persona-field-when = When…
name-persona-field-want = I want to…
name-persona-field-so = so I can…
name-persona-field-says = What they say
name-persona-field-thinks = What they think
name-persona-field-does = What they do
name-persona-field-feels = What they feel
name-basis-assumption = Assumption
name-basis-evidence = Evidence

name-message-field-pain = Pain
name-message-field-promise = Promise
name-message-field-proof = Proof
name-message-field-objection = Objection
name-message-field-answer = Answer to the objection

warning-no-persona = Describe at least one persona: copy for everybody convinces nobody
warning-no-needs = { $persona }: what they need is missing
warning-all-assumption = { $persona }: all of it is assumption. Talk to three customers and mark as evidence what they confirm
warning-evidence-without-source = { $persona }, { $field }: marked as evidence, but where it comes from is missing
warning-demographics-outnumber-needs = { $persona }: there are more demographics ({ NUMBER($demographics) }) than needs ({ NUMBER($needs) }). Age does not tell why people buy
warning-no-message = The message map is empty: start from the pain and write what you promise
warning-promise-without-proof = “{ $promise }”: the proof is missing
warning-objection-without-answer = “{ $objection }”: the answer is missing
warning-no-objection-answered = You wrote down objections, but no message answers them
warning-persona-unnamed = Unnamed persona

name-purchase-impulse = On impulse: little money, little risk
name-purchase-considered = After comparing
name-purchase-local = In a place: shop, restaurant, practice
name-purchase-recurring = By subscription or contract
name-content-text = Text
name-content-photo = Photos
name-content-design = Design
name-content-short-video = Short videos
name-content-long-video = Long videos
name-choice-field-reason = Why
name-choice-field-per-week = Pieces a week
name-choice-field-budget = Budget
name-factor-goal = Goal
name-factor-audience = Audience
name-factor-content = Content
name-factor-purchase = Purchase
name-factor-means = Means
name-fit-none = none
name-fit-low = low
name-fit-medium = medium
name-fit-good = good
name-fit-best = excellent

reason-goal-fit = “{ $objective }”: { $fit ->
    [none] does not serve it
    [low] serves it little
    [medium] serves it fairly
    [good] serves it well
    *[best] serves it very well
    }
reason-goal-unknown = Choose the objective to see how well it fits
reason-people-there = { $of ->
    [one] { $there ->
    [0] Your persona is not here
    *[other] Your persona is here
    }
    *[other] { $there ->
    [0] None of your personas is here
    [one] One of your { NUMBER($of) } personas is here
    *[other] { NUMBER($there) } of your { NUMBER($of) } personas are here
    }
    }
reason-own-people = It is yours: it reaches whoever left an address or looks for you, with nobody in between
reason-searchers = It reaches people who search, whatever platform they spend their time on
reason-people-unknown = Say where your personas are to see whether you find them here
reason-content-ready = { $kind }: what you can make, and what works best here
reason-content-possible = { $kind }: possible; something else works better here ({ $better })
reason-content-missing = Needs what you do not make yet: { $needed }
reason-content-unknown = Say what you can make
reason-purchase-fit = { $fit ->
    [none] Does not suit
    [low] Suits little
    [medium] Fairly suits
    [good] Suits
    *[best] Suits very well
    } how you sell: { $how }
reason-purchase-unknown = Say whom you sell to and how people buy
reason-hours = Takes about { $needed } hours a week of the { $available } you have
reason-hours-unknown = Takes about { $needed } hours a week: say how many you have
reason-budget-there = It is paid for, and there is a budget
reason-budget-missing = It is paid for, and the budget is zero
reason-budget-unknown = It is paid for: give the budget with the goal

name-assumption-cpm = CPM
name-assumption-ctr = CTR (%)
name-assumption-cvr = Conversion rate (%)
name-assumption-order-value = Value of an order
name-assumption-margin = Margin (%)
name-assumption-audience = People who can be reached
name-case-low = Low
name-case-mid = Middle
name-case-high = High
name-feasibility-likely = Within reach: even the low case gets there
name-feasibility-possible = Possible: the middle case gets there
name-feasibility-ambitious = Ambitious: only the high case gets there
name-feasibility-out-of-reach = Out of reach: not even the high case gets there

name-status-draft = Draft
name-status-ready = Ready
name-status-approved = Approved
name-status-published = Published
name-draft-field-title = Working title
name-draft-field-date = Day
name-draft-field-time = Time
name-draft-field-first-comment = First comment
name-draft-field-media-notes = Pictures and videos
name-draft-field-pillar = Theme
name-theme-system = As the device
name-theme-light = Light
name-theme-dark = Dark

name-problem-not-json = The file is damaged or incomplete
name-problem-not-coso = The file does not come from Coso
name-problem-another-kind = The file comes from Coso but holds no campaign
name-problem-wrong-shape = The file comes from Coso, but a part of it cannot be read
name-problem-broken-link = The link is incomplete: perhaps it was cut when it was copied

name-month-1 = January
name-month-2 = February
name-month-3 = March
name-month-4 = April
name-month-5 = May
name-month-6 = June
name-month-7 = July
name-month-8 = August
name-month-9 = September
name-month-10 = October
name-month-11 = November
name-month-12 = December
date-long = { NUMBER($day) } { $month } { $year }
date-by = by { NUMBER($day) } { $month } { $year }

smart-change = { $action }: from { $from } to { $to } { $unit } { $period }
smart-target = { $action }: { $to } { $unit } { $period }
smart-starting = It starts on { $date }.
smart-measured = It is measured by: { $metric }.
smart-serves = It serves this: { $reason }.
smart-capacity = It can be reached because: { $capacity }.
smart-budget = Budget: { $budget }.

name-scheduler-buffer = Buffer
name-scheduler-hootsuite = Hootsuite
name-scheduler-metricool = Metricool
name-scheduler-postpickr = PostPickr
name-left-out-not-a-post = Not a post: ads, email, blog and messages are published elsewhere
name-left-out-other-platform = Not for this platform
name-left-out-no-date = The day is missing
name-left-out-no-time = The time is missing
name-left-out-no-text = The text is missing
name-left-out-published = Already published
name-left-out-held = On hold: it is let go in the calendar
name-left-out-past = The time is already past
name-left-out-not-approved = Not approved yet
name-left-out-other-kind = This file carries another kind of ad
name-left-out-too-few = It has fewer headlines or descriptions than it needs: complete them on the Copy desk
name-left-out-no-column = The heading row you pasted has no column for the text
name-export-which-approved = Only what is approved
name-export-which-ready = What is ready, too
name-export-which-all = Drafts, too
name-loss-first-comment = First comment: write it by hand after publishing
name-loss-pictures = Pictures: the file has no column for them, add them in the tool
name-loss-more-pictures = Pictures after the first, or beyond those the file takes
name-loss-local-pictures = Pictures without a web address: upload them in the tool
name-loss-videos = Videos: upload them in the tool
name-loss-alt-texts = Alternative text: write it again in the tool
name-loss-title = Title: write it again in the tool
name-loss-board = Pinterest board: choose it in the tool
name-loss-hour = A time that does not exist on that day (the clock jumps ahead): correct it
name-loss-text = Primary text: your heading row has no column for it
name-loss-headline = Headline: your heading row has no column for it
name-loss-link = Link: your heading row has no column for it
name-loss-description = Description: your heading row has no column for it
name-loss-button = Button: your heading row has no column for it
name-loss-wordings = Other variants: the columns for additional texts are missing
name-loss-ad-pictures = Pictures and videos: upload them in Ads Manager

name-holiday-new-year = New Year’s Day
name-holiday-epiphany = Epiphany
name-holiday-valentine = Valentine’s Day
name-holiday-womens-day = International Women’s Day
name-holiday-fathers-day = Father’s Day
name-holiday-easter = Easter Sunday
name-holiday-easter-monday = Easter Monday
name-holiday-liberation = Liberation Day (Italy)
name-holiday-labour = Labour Day
name-holiday-mothers-day = Mother’s Day
name-holiday-republic = Republic Day (Italy)
name-holiday-ferragosto = Assumption Day
name-holiday-saint-francis = Saint Francis of Assisi
name-holiday-halloween = Halloween
name-holiday-all-saints = All Saints’ Day
name-holiday-black-friday = Black Friday
name-holiday-cyber-monday = Cyber Monday
name-holiday-immaculate = Immaculate Conception
name-holiday-christmas-eve = Christmas Eve
name-holiday-christmas = Christmas Day
name-holiday-saint-stephen = Saint Stephen’s Day
name-holiday-new-years-eve = New Year’s Eve
name-holiday-winter-sales = Winter sales begin (Italy)
name-holiday-martin-luther-king = Martin Luther King Jr. Day
name-holiday-presidents = Presidents’ Day
name-holiday-maundy-thursday = Maundy Thursday
name-holiday-good-friday = Good Friday
name-holiday-europe-day = Europe Day
name-holiday-ascension = Ascension Day
name-holiday-memorial = Memorial Day
name-holiday-whit-monday = Whit Monday
name-holiday-juneteenth = Juneteenth
name-holiday-summer-sales = Summer sales begin (Italy)
name-holiday-independence = Independence Day (United States)
name-holiday-labor-day = Labor Day (United States)
name-holiday-columbus = Columbus Day
name-holiday-veterans = Veterans Day
name-holiday-thanksgiving = Thanksgiving

name-hat-strategist = Strategist
    .about = Where we are going, with what means, how platforms, blog and email work together
name-hat-manager = Social media manager
    .about = What to say to engage
name-hat-community = Community manager
    .about = Whom to engage, how to answer, when it is a crisis

plan-title = Plan: { $name }
plan-title-unnamed = Campaign plan
plan-goal = Goal
plan-goal-empty = The goal has not been written yet.
plan-smart-score = SMART: { NUMBER($score) } of 5
plan-objective = Objective
plan-stage = Stage
plan-metric = Metric
plan-from-to = From and to
plan-growth = Growth
plan-dates = Dates
plan-days = { $days ->
    [one] one day
    *[other] { NUMBER($days) } days
    }
plan-needed = Results needed
plan-needed-value = { $total } in all, { $weekly } a week
plan-budget = Budget
plan-budget-per-result = What each result may cost
plan-budget-per-result-loss = { $each }, more than the { $leaves } of margin an order leaves: you lose money this way
plan-kpis = KPIs to follow
plan-kpi = KPI
plan-formula = How it is computed
plan-kpi-role = Role
plan-kpi-primary = Decides
plan-kpi-secondary = Explains
plan-counted = counted by the platform
plan-audience = Audience
plan-audience-empty = No persona has been described yet.
plan-market = Whom you sell to
plan-education = Schooling of the readers
plan-awareness = Awareness
plan-reached-on = Reached on
plan-claim-evidence = { $text } (evidence: { $source })
plan-claim-evidence-bare = { $text } (evidence)
plan-claim-assumption = { $text } (assumption)
plan-messages = Message map
plan-assumed = { $count ->
    [one] What is said of { $names } rests on assumptions, to be verified with real customers.
   *[other] What is said of these people rests on assumptions, to be verified with real customers: { $names }.
}
plan-weak-points = Weak points
plan-for-persona = For
plan-everybody = Everybody
plan-platforms = Platforms
plan-platforms-empty = No placement has been chosen yet.
plan-placement = Placement
plan-score = Score out of 100
plan-per-week = Pieces a week
plan-why = Why
plan-forecast = Forecast
plan-forecast-case = Case
plan-copy = Copy
plan-copy-empty = No copy has been written yet.
plan-variant = Variant { $letter }
plan-variant-named = Variant { $letter }: { $name }
plan-status = Status
plan-scheduled = Publication
plan-scheduled-at = { $date }, { $time }
plan-sponsored = Paid collaboration
plan-yes = yes
plan-schedule = Calendar
plan-schedule-day = Day
plan-schedule-what = What
plan-workload = Workload
plan-workload-intro = Estimate: hours a week for this plan, split among the three jobs. The times are a judgement of Coso’s, not measured.
plan-workload-adjust = The times are our judgement: change the pieces a week and see what moves
plan-workload-total = Total
plan-workload-every-week = Every week, anyway
plan-workload-hours = Hours
plan-workload-jobs = In all { $hours } hours a week: { $jobs } full-time jobs of 40 hours.
plan-workload-fits = { $available } are available: it fits.
plan-workload-short = { $available } are available: { $missing } too few.
plan-workload-over = You have { $available }: { $missing } too few.
plan-drop-first = What to drop first
plan-drop-row = { $placement }: frees { $hours } hours; score { NUMBER($score) }
plan-drop-enough = { $placement }: frees { $hours } hours; score { NUMBER($score) }. From here on the hours are enough
plan-made-with = Made with Coso. Scores and times are declared estimates, not promises.
