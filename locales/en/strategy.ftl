### Strategy: feasibility, audience, mix, work, the plan's document.

name-currency-eur = Euro (EUR)
name-currency-usd = US dollar (USD)
name-currency-gbp = Pound sterling (GBP)
name-currency-chf = Swiss franc (CHF)
name-past-field-label = What it was
    .about = The campaign or the period: “Christmas 2025”
name-past-field-channel = Channel
name-past-field-from = From
name-past-field-to = To
name-past-field-impressions = Impressions
name-past-field-clicks = Clicks
name-past-field-conversions = Conversions
    .about = Leads, orders or installs
name-past-field-spend = Spend
name-past-field-revenue = Revenue
name-past-field-reach = People reached

name-persona-field-pains = What weighs on them
name-persona-field-gains = What they would gain

name-rate-cpm = CPM
    .about = Cost of a thousand impressions
name-rate-cpc = CPC
    .about = Cost of a click
name-rate-ctr = CTR (%)
    .about = Clicks per hundred impressions
name-rate-cvr = Conversion rate (%)
    .about = Conversions per hundred clicks

origin-typed = typed by you
origin-assumed = typed by you, for the whole campaign
origin-past = { $results ->
    [one] from one result of yours
    *[other] from { NUMBER($results) } results of yours
    }
origin-benchmark = benchmark: { $country }, { $period }
origin-from-cpa = worked out from CPM, CTR and CPA of one source: { $country }, { $period }

formula-impressions = Impressions = budget ÷ CPM × 1,000 = { $budget } ÷ { $cpm } × 1,000 = { $impressions }
formula-clicks = Clicks = impressions × CTR = { $impressions } × { $ctr } = { $clicks }
formula-conversions = Conversions = clicks × conversion rate = { $clicks } × { $cvr } = { $conversions }
formula-cpa = CPA = budget ÷ conversions = { $budget } ÷ { $conversions } = { $cpa }
formula-roas = ROAS = revenue ÷ budget = { $revenue } ÷ { $budget } = { $roas }
formula-break-even = Break-even CPA = order value × margin = { $value } × { $margin } = { $even }
formula-reach = Reach = N × (1 − (1 + I ÷ N)⁻¹), negative binomial with k = 1, N = { $audience } people, I = { $impressions } impressions: { $people } people, { $frequency } times each

unanswered-metric = Choose how the goal is measured: without that, nobody can say whether it can be reached.
unanswered-not-from-ads = “{ $metric }” cannot be bought: advertising moves it only indirectly, so we do not forecast it. Below is what the budget can bring.
unanswered-target = Write the value to reach.
unanswered-dates = The target is counted a month or a week: the start and end dates are needed.
unanswered-budget = Write how much you can spend on advertising. With zero, the goal rests on unpaid channels alone: there your own past results count, not a benchmark.
unanswered-rates = The numbers of these placements are missing: type your own, add a past result, or the exchange rate.
unanswered-conversion-rate = For these placements no source says how many clicks become results: that takes a conversion rate of one’s own, or a past result. What the budget brings in impressions and clicks is known.
unanswered-order-value = To count money, the average order value is missing.
unanswered-audience = To count the people reached, how many there are is missing.
outside-exchange = Outside the forecast until the exchange rate of { $currencies } is given, because their figures are in that currency: { $names } ({ $budget }).
outside-no-benchmark = No figures with a source exist for { $names } ({ $budget }): what that part of the budget brings, the first results will tell.
outside-rest = Results, costs and advice count only the rest.

way-budget = Spend more: { $budget } on the placements in the forecast, everything else being equal.
way-cvr = Convert better: a conversion rate of { $to } instead of { $from }. That is won on the landing page and with the offer.
way-ctr = Be clicked more: a CTR of { $to } instead of { $from }. That is won with copy and pictures.
way-order-value = Sell more to each customer: an average order of { $to } instead of { $from }.
way-target = A nearer target: { $target } { $period }.
way-target-rate = A nearer target: { $metric } { $target }.
way-days = More time: at the same spend a day it takes { NUMBER($to) } days instead of { NUMBER($from) }, that is until { $end }, { $budget } in all.
way-days-open = More time: at the same spend a day it takes { NUMBER($to) } days instead of { NUMBER($from) }, { $budget } in all.
way-people = A wider audience: { $people } different people cannot be reached where they are not. Widen area or ages.

name-mix-change-more-hours = With two more hours a week
name-mix-change-fewer-hours = With two hours a week less
name-mix-change-more-money = With 200 more of budget
name-mix-change-no-money = Without a budget
name-mix-change-without-video = Without video
name-mix-change-with-video = If you could make short videos
mix-enters = { $count ->
    [one] in comes { $names }
    *[other] in come { $names }
    }
mix-leaves = { $count ->
    [one] out goes { $names }
    *[other] out go { $names }
    }
mix-unchanged = nothing changes
taken-owned = It is yours: it always stays
taken-worth = Brings { $share } of the value of the set
left-poor-fit = Below 50 points: the hours bring more elsewhere
left-money = It is paid: at least { $needed } are needed
left-hours = { $missing } hours a week are missing
left-outweighed = To take it, { $out } would have to go: the whole is worth { $loss } less

name-task-decide = Read the numbers and decide
    .about = What to go on with, what to stop, where the budget goes
name-task-measure = Look at what each placement brought
name-task-write = Write the copy
name-task-make = Prepare photos, graphics and video
name-task-ads = Watch the advertisements
name-task-order = Keep calendar and files in order
name-task-answer = Answer and moderate
name-task-listen = Listen to what is said about us
name-raci-responsible = Does it
name-raci-accountable = Answers for it
name-raci-consulted = Is consulted
name-raci-informed = Is informed

name-country-world = world
name-country-bg = Bulgaria
name-country-cy = Cyprus
name-country-cz = Czechia
name-country-dk = Denmark
name-country-ee = Estonia
name-country-fi = Finland
name-country-gr = Greece
name-country-hr = Croatia
name-country-hu = Hungary
name-country-lt = Lithuania
name-country-lu = Luxembourg
name-country-lv = Latvia
name-country-mt = Malta
name-country-pl = Poland
name-country-ro = Romania
name-country-se = Sweden
name-country-si = Slovenia
name-country-sk = Slovakia
name-region-itc1 = Piedmont
name-region-itc2 = Aosta Valley
name-region-itc3 = Liguria
name-region-itc4 = Lombardy
name-region-itf1 = Abruzzo
name-region-itf2 = Molise
name-region-itf3 = Campania
name-region-itf4 = Apulia
name-region-itf5 = Basilicata
name-region-itf6 = Calabria
name-region-itg1 = Sicily
name-region-itg2 = Sardinia
name-region-ith1 = Province of Bolzano
name-region-ith2 = Province of Trento
name-region-ith3 = Veneto
name-region-ith4 = Friuli-Venezia Giulia
name-region-ith5 = Emilia-Romagna
name-region-iti1 = Tuscany
name-region-iti2 = Umbria
name-region-iti3 = Marche
name-region-iti4 = Lazio

name-sostac-situation = Situation
    .about = where are we now?
name-sostac-objectives = Objectives
    .about = where do we want to be?
name-sostac-strategy = Strategy
    .about = how do we get there?
name-sostac-tactics = Tactics
    .about = with what, exactly?
name-sostac-actions = Actions
    .about = who does what, and when?
name-sostac-control = Control
    .about = how shall we know that we got there?

plan-summary = In short
plan-summary-who = Whom we speak to
plan-summary-where = Where we appear
plan-summary-hours = Hours of work a week
plan-summary-can = Is it within reach?
plan-situation = Where we start from
plan-hours = Hours available a week
plan-content = What we can make
plan-budget-split = The budget among the advertisements
plan-workload-chart = Hours a week by job
plan-hat = Job
plan-task = Task
plan-tasks = Who does what
plan-tasks-alone = Nobody else is named: one person does everything and answers for it. Those are three jobs.
plan-myself = me
plan-delegate-first = What to give to others first
plan-delegate-easily = { $task }: { $hours } hours. Safe in any trained hand.
plan-delegate-with-care = { $task }: { $hours } hours. Give it away with examples and a check.
plan-control = Control
plan-control-points = Where to be, and when
plan-control-day = Day
plan-control-expected = Results expected
plan-control-spent = Spend planned
plan-control-rule = The expected results grow evenly: a simple rule, no forecast. If half-way you are below half, look first at the landing page and the offer, then at the copy, then at the budget.
plan-words = The words of this plan
plan-word-placement = Placement
plan-word-placement-about = One exact place where content appears: an Instagram post, a Facebook ad, the newsletter
plan-word-persona = Persona
plan-word-persona-about = The portrait of a typical customer; each line says whether it is evidence or an assumption
plan-word-raci = RACI
plan-word-raci-about = For each task: who does it, who answers for it, who is consulted, who is informed

past-heading = Your past results
past-what = What it was
past-channel = Channel
past-spend = Spend
past-all-channels = all channels

size-heading = How many people there are
size-men = men
size-women = women
size-both = women and men
size-residents = { $place }, { $who } aged { NUMBER($from) } to { NUMBER($to) }: { $residents } residents ({ $day }).
size-interested = If { $share } of them are interested: { $people } people.
size-platform = Platform
size-share = Share
size-people = People
size-source = Sources
size-by-platform = How many of them use the platforms

feasible-loss = But you lose money this way: an order costs { $cpa } of advertising and leaves you { $leaves } of margin.
feasible-needed = Needed from advertising: { $needed } ({ $metric }).
feasible-needed-beyond = Needed from advertising: { $needed } ({ $metric }), beyond the { $already } that come already.
feasible-results = Forecast: { $low } in the cautious case, { $mid } in the probable one, { $high } in the optimistic one.
feasible-ways = What would make it reachable (each by itself, everything else being equal)
feasible-total = All together, in the three cases
feasible-alternatives = If the whole budget went to one place, probable case
feasible-by-placement = By placement, probable case
feasible-clicks-chart = Clicks expected by placement, probable case
feasible-conversions = Conversions
feasible-rate = Figure
feasible-origin = Where it comes from
feasible-assumptions = The numbers the forecast rests on

interview-title = Interview guide
interview-how = How to do it
interview-how-who = Talk to people who bought lately, to people who thought about it and gave up, to people who chose others: five are enough to begin.
interview-how-past = Ask about things that happened, not about intentions: “the last time you…” is worth more than “would you like…”.
interview-how-silence = Do not suggest answers and do not sell. After an answer, wait: what matters often comes next.
interview-how-words = Write down the exact words: those are the ones to use in the copy.
interview-how-consent = Say what it is for, ask whether you may take notes, and record no personal data that you will not use.
interview-ask = The questions
interview-situation = The situation
interview-q-day = What is an ordinary day like, when you deal with this?
interview-q-last = Can you tell me about the last time you needed it?
interview-q-before = What did you use before, and what do you use today?
interview-job = What they want to get done
interview-q-trigger = What happened on the day you decided to look for a solution?
interview-q-done = If all went well, what could you do that you cannot do today?
interview-q-others = What would others say, if you managed it?
interview-pains = What weighs on them
interview-q-hard = Which part takes most effort?
interview-q-cost = What does it cost you, in time, money or worry?
interview-q-tried = What have you tried already, and why was it not enough?
interview-choice = How they choose
interview-q-doubt = What made you hesitate?
interview-q-decide = Who else had a say before the decision?
interview-q-proof = What convinced you, or would have convinced you?
interview-places = Where they are
interview-q-search = Where did you look, and what did you type to find it?
interview-q-trust = Whom do you trust on this subject?
interview-q-quote = How would you explain it to a friend, in one sentence?
interview-check = What is still an assumption
interview-supposed = { $field }: “{ $text }”. Is it true? How does it show?
interview-nothing-supposed = There is no assumption to check: describe a persona, or look for somebody who contradicts you.
interview-after = Afterwards
interview-after-write = Read your notes again the same day and put the sentences into the persona’s fields.
interview-after-three = When three people who do not know each other say the same, treat it as evidence.
interview-after-mark = Write down the source: “5 interviews, March 2027”. What nobody confirms stays an assumption.

feasible-heading = Is it within reach?
feasible-currency = Currency
feasible-reachable-hint = “People who can be reached” may stay empty: then the estimate under “Audience” is used, where there is a source. The order value is for ROAS, the margin for the break-even CPA.
feasible-alternatives-why = You have not chosen yet where to advertise: here each placement gets the whole budget, and the answer looks at the one that suits best.
feasible-exchange = Some benchmarks are not in { $currency }
feasible-exchange-why = We convert nothing by ourselves. Type the exchange rate to use, or leave it empty: those costs then stay out of the forecast.
feasible-worth = How many { $currency } is 1 { $other } worth
feasible-left-out = For the other paid placements we found no benchmark with a source: they can be forecast only with your own numbers or past results.
feasible-line = With this part of the budget: { $mid } clicks (from { $low } to { $high }).
rates-heading = formulas, sources and your numbers
rates-caption = { $name }: the numbers used
rates-read = read on { $date }
rates-spread = A benchmark given as a single number is widened by 30% down and up: our judgement. “Cautious” is what lowers the result, so the higher cost.
rates-yours = { $field }: your numbers
rates-source = Where your numbers come from
lack-no-benchmark = no figure with a source: type your own
lack-no-exchange = there is one, in another currency ({ $value }): type the exchange rate
past-lead = They count more than any benchmark: where they are, they replace it. A result of the placement counts more than one of its platform, which counts more than one of all channels.
past-add = Add a result
past-result = Result { NUMBER($number) }
past-currency = Currency

mix-heading = The best set for the hours and the budget you have
mix-lead = Of all possible sets, the one that is worth most without passing the hours and the budget. It is an exact search: no other set is worth more. A placement is worth the square of its points above 50, so that one that fits very well counts more than two that fit somewhat: our judgement. Blog and email are always in: where hours are few, they come out less often.
mix-least = Least spend a day for an advertisement ({ $currency })
mix-least-hint = Below it an advertisement teaches nothing. Left empty: 5, our judgement.
mix-hours = Hours a week
mix-uses = It uses { $used } of the { $available } hours you have.
mix-uses-usual = You did not write how many hours you have: of { $available } a week it uses { $used }.
mix-owned-slower = Blog and email come out less often than usual: that leaves time for something else.
mix-too-few = Blog, email and the basic work take more already: cut the pieces a week or find help.
mix-taken = In
mix-left = Out, and why
mix-adopt = Use this proposal
mix-adopt-hint = It chooses these placements, with the proposed cadence and parts of the budget: first the least to each ad; of the rest 70 to what is proven, 20 to what promises, 10 to a test. Then change whatever you like.
mix-sensitivity = What would change the answer

size-lead = Residents by age, sex and place, and how many of them use each platform. Every number has its source; what no source says is left out.
size-country = Country
size-sex = Sex
size-from = From age
size-to = To age
size-interested-label = How many could be interested (%)
size-regions = Only some regions
size-unknown = We have no source for this country: type the people who can be reached under the goal.
size-ages = { NUMBER($from) }–{ NUMBER($to) } years
size-age = Age
size-by-age = Residents by age
size-how = The lower share divides the people measured by all residents from 13 years on, the higher one by the adults; surveys count only for the ages they asked. It is the share of the whole country: in a region or at an age it may differ.
size-left-out = Without a source, hence without an estimate: { $platforms }.

audience-job = The job to be done
audience-job-about = When [situation], I want to [motivation], so I can [outcome].
audience-empathy = Empathy map
audience-empathy-about = Real words and acts, from interviews, reviews, messages.
compare-heading = Compare the personas
compare-caption = The personas side by side; in brackets, whether it is evidence or an assumption
interview-lead = Fifteen questions for talking with real people, and the list of what you only suppose so far.
interview-markdown = Download the guide as Markdown
interview-text = Download the guide as text
interview-file = interview

team-heading = Who does what
team-lead = For each task: who does it, who answers for it, who is consulted, who is informed. Leave empty what you do yourself.
team-hours = { $hours } hours a week
plan-docx = Download as Word (DOCX)
plan-docx-making = The file is being prepared: the first time takes a moment.
plan-docx-done = The file is ready.
plan-docx-failed = The file could not be prepared. See whether the network is there, then try again.
