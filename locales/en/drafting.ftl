### Writing: frameworks, openings, calls to action, variants, adapting, hashtags, pictures.

name-framework-aida = AIDA
    .about = Attention, interest, desire, action. For ads and email.
name-framework-pas = PAS
    .about = Problem, agitate, solution. To speak to those who do not know you yet.
name-framework-fab = FAB
    .about = Feature, advantage, benefit. To present a product.
name-framework-bab = BAB
    .about = Before, after, bridge. To tell of a change.
name-framework-4u = 4U
    .about = Useful, urgent, unique, ultra-specific. For headlines and subject lines.
name-framework-slot-attention = Attention
    .about = What makes people stop scrolling
name-framework-slot-interest = Interest
    .about = Why it concerns the reader
name-framework-slot-desire = Desire
    .about = What proves it
name-framework-slot-action = Action
    .about = What to do now
name-framework-slot-problem = Problem
    .about = In the words of those who have it
name-framework-slot-agitate = Agitate
    .about = What happens if it stays so; without frightening
name-framework-slot-solution = Solution
    .about = The promise and its proof
name-framework-slot-feature = Feature
    .about = What it has
name-framework-slot-advantage = Advantage
    .about = What it does better
name-framework-slot-benefit = Benefit
    .about = What changes for the buyer
name-framework-slot-before = Before
    .about = How it is now
name-framework-slot-after = After
    .about = How it will be
name-framework-slot-bridge = Bridge
    .about = How to get there
name-framework-slot-useful = Useful
    .about = What it is good for
name-framework-slot-urgent = Urgent
    .about = Why now; only if it is true
name-framework-slot-unique = Unique
    .about = What others do not say
name-framework-slot-specific = Ultra-specific
    .about = A number, a name, a date
name-opening-question = Question
name-opening-mistake = Where it goes wrong
name-opening-result = Result
name-opening-quote = Customer’s words
name-opening-story = Scene
name-opening-steps = Steps
name-opening-objection = Objection
name-opening-deadline = Deadline
opening-mistake = { $pain }: here is where it goes wrong.
opening-quote = “{ $quote }”: if you think so too, read on.
opening-story = “When { $when }…” Sound familiar?
opening-steps = { $promise }: here is how, one step at a time.
opening-objection = “{ $objection }” { $answer }
opening-deadline = Last call, { $when }: { $promise }.
name-call-awareness-1 = Save this post to find it again
name-call-awareness-2 = Follow us to see what comes next
name-call-awareness-3 = Send it to someone who may need it
name-call-traffic-1 = Read it all
name-call-traffic-2 = See how it works
name-call-traffic-3 = See the details
name-call-engagement-1 = What would you do?
name-call-engagement-2 = Tell us in the comments how it went for you
name-call-engagement-3 = A question? Write it below
name-call-leads-1 = Ask for a quote
name-call-leads-2 = Book a call
name-call-leads-3 = Download the guide
name-call-sales-1 = Order now
name-call-sales-2 = Choose yours
name-call-sales-3 = See all models
name-call-app-1 = Install the app
name-call-app-2 = Try it now
name-call-app-3 = Download the app and start
name-call-loyalty-1 = Tell us how you are getting on
name-call-loyalty-2 = Leave a review
name-call-loyalty-3 = Come and see us again
call-profile = { $ask }: the link is in the profile.
call-link = { $ask }: { $link }

drafting-heading = Where to start
drafting-lead = The frameworks start from goal, audience and message map. Change what you like, then put it into the text.
drafting-framework = Framework
drafting-plan-empty = The message map is empty: write here, or fill it in on the Audience desk and come back.
drafting-result = How it would read
drafting-result-empty = Fill in at least one box.
drafting-put = Put into the text
drafting-put-after = Add at the end
drafting-put-variant = Make it a variant
drafting-done = Text changed
drafting-added-variant = Variant added
drafting-openings = Openings
drafting-openings-none = Openings are made of the plan’s words: write at least a pain or a promise in the message map.
drafting-put-first = Put at the beginning
drafting-calls = Calls to action
drafting-buttons = Buttons of this platform
draft-button = Button
drafting-buttons-lead = Press the one you want: it is kept with this advertisement. Press it again to take it away.
drafting-buttons-chosen = Button chosen
drafting-buttons-taken = Button taken away
drafting-buttons-fit = Fit for your goal
drafting-buttons-all = { $count ->
    [one] One other button
   *[other] { NUMBER($count) } other buttons
  }
drafting-buttons-none = None of the list says just what you want: choose the nearest of the others.
drafting-model = With your browser’s own model
drafting-model-lead = Some browsers have a language model that runs on this computer: the text does not leave it. Always read again, it may invent.
drafting-model-look = See whether it is here
drafting-model-none = In this browser the model is not available. You miss nothing: everything else works as it does.
drafting-model-load = The browser has to download the model first: it may be large.
drafting-model-shorter = Shorter
drafting-model-plainer = Plainer
drafting-model-another = Another version
drafting-model-working = Writing…
drafting-model-failed = The browser’s model did not answer. Your text is as it was.
drafting-model-result = The model’s proposal

variants-heading = Variants
variants-lead = Change one thing at a time: then you will know what made the difference.
variants-add = Add a variant
variants-one = Variant { $letter }
variants-name = What it tries out
variants-remove = Remove the variant
variants-removed = Variant removed
variants-differences = Differences from A
variants-same = The same as variant A.
variants-gone = removed
variants-new = added
variants-swap = Use as variant A
variants-swapped = Variants swapped

adapt-heading = Adapt to the other placements
adapt-lead = The text of { $placement }, shortened where it must be. Links, mentions and hashtags stay.
adapt-to = { $placement }
adapt-fits = It fits as it is.
adapt-same = It is so already.
adapt-lost-hashtags = Too many hashtags: { $tags }
adapt-lost-sentences = { $count ->
    [one] One sentence left out
   *[other] { NUMBER($count) } sentences left out
  }
adapt-lost-words = One sentence cut
adapt-does-not-fit = It does not fit even when shortened: rewrite it by hand.
adapt-now = The text there now, which would be replaced
adapt-link = The link goes into its field:
adapt-approved = It is approved: if you change it, it goes back to ready and has to be read again.
adapt-lists = These need several headlines and descriptions, one text will not do: { $places }. Write them apart.
adapt-apply = Apply
adapt-apply-all = { $count ->
    [one] Apply to one placement
   *[other] Apply to { NUMBER($count) } placements
  }
adapt-done = { $count ->
    [one] Text adapted for one placement
   *[other] Text adapted for { NUMBER($count) } placements
  }
adapt-nothing = Write the text of this placement first.
adapt-alone = Choose at least one other placement.
adapt-wait = The limits are on their way: a moment.

hashtags-heading = Hashtag sets
hashtags-lead = Name a set and put it into the text with one click, as far as the placement allows.
hashtags-name = Name of the set
hashtags-tags = Hashtags
hashtags-tags-hint = Separated by spaces; we add the # sign
hashtags-add = Add a set
hashtags-remove = Remove the set
hashtags-removed = Set removed
hashtags-insert = Put into the text
hashtags-insert-comment = Put into the first comment
hashtags-inserted = Hashtags added
hashtags-left-out = { $count ->
    [one] No room for { $tags }
   *[other] No room for { NUMBER($count) } hashtags: { $tags }
  }
hashtags-set = Set { NUMBER($number) }

images-heading = Pictures and alternative text
images-unnamed = Image without a name
images-line = { $name }: { $alt }
images-line-none = { $name } (no alternative text)
images-add = Add an image by name or address
images-add-one = Add
images-name = File or address
images-name-hint = Without choosing the file: to write the alternative text of an image kept elsewhere. With a full address the image also goes into the files for the tools that publish.
which-draft = Which text you work on
# What the browser's model is asked, in the language of the text.
model-shorter = Rewrite this text shorter, in the same language. Add no facts. Leave links, mentions and hashtags as they are. Answer with the text only.
model-plainer = Rewrite this text in plainer words and shorter sentences, in the same language. Add no facts. Leave links, mentions and hashtags as they are. Answer with the text only.
model-another = Rewrite this text in another way, in the same language and of the same length. Add no facts. Leave links, mentions and hashtags as they are. Answer with the text only.

grades-heading = Grade each U
grades-text = From 1 to 4, looking at it like somebody who does not know you. The usual measure: at least 3 in three of the four.
grade-none = Not graded
name-grade-1 = not there
name-grade-2 = can be guessed
name-grade-3 = there
name-grade-4 = leaps to the eye
name-grade-ask-useful = Does the reader gain something, and is it clear what?
name-grade-ask-urgent = Is there a reason to do it now?
name-grade-ask-unique = Could a competitor write the same sentence?
name-grade-ask-specific = Does it say how much, when, where, with what?
grades-no-figure = The ultra-specific part holds no number: how many, in how long, at what price?
grades-good = At least three of the four U have 3 or more: the headline holds.
grades-open = { $count ->
    [one] One U has no grade yet.
   *[other] { NUMBER($count) } of the U have no grade yet.
  }
grades-weak = Fewer than three of the U reach 3. Begin with the weakest: { $slot }.
