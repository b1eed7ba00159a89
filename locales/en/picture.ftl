### The text as a whole: what is there, where there is room, what is missing.

picture-heading = The text as a whole
picture-lead = { $there ->
    [0] Of { NUMBER($parts) } things that make a text strong here, none is there yet. No mark: each line says why it counts.
    [one] Of { NUMBER($parts) } things that make a text strong here, one is there. No mark: each line says why it counts.
   *[other] Of { NUMBER($parts) } things that make a text strong here, { NUMBER($there) } are there. No mark: each line says why it counts.
  }
picture-there = There
picture-room = Room for more
picture-missing = Missing
picture-call-there = it says what to do
picture-call-missing = it does not say what to do
picture-call-why = Readers who do not know the next step usually take none.
picture-call-how = End with one verb: book, write to us, see the models.
picture-hook-there = the first sentence is read before the cut
picture-hook-room = the first sentence ends after the cut
picture-hook-why = Almost everybody reads only what stands before “more”: there they decide whether to go on.
picture-hook-how = Begin with a short sentence that stands on its own: the benefit, the question, the news.
picture-number = { $field }: { NUMBER($value) } of { NUMBER($limit) }
picture-number-why = The more different texts there are, the more combinations the platform can try with different people.
picture-number-how = Add texts that say something else: the price, the proof, the benefit, what to do.
picture-diversity-there = { $field }: each says something different
picture-diversity-room = { $value ->
    [one] { $field }: one nearly repeats another
   *[other] { $field }: { NUMBER($value) } nearly repeat another
  }
picture-diversity-why = Two texts that are almost alike, shown together, take the place of one.
picture-diversity-how = Keep the better one and change the other: a benefit, a proof, a question.
picture-keywords = keywords present: { NUMBER($value) } of { NUMBER($limit) }
picture-keywords-why = People who search recognise their own words, and the platform understands what you are about.
picture-keywords-how = Put the most important keyword in the headline or the first sentence, as people who search would say it.
picture-length = { $field }: { NUMBER($value) } long, up to { NUMBER($limit) } advised
picture-length-why = Beyond the advised length a text is cut or skipped; far below, it wastes room.
picture-length-how = Shorten what can be said with less, or use the room for a proof.
picture-proof-there = it brings a fact: a figure, a guarantee, words of others
picture-proof-missing = no fact to support it
picture-proof-why = A promise without a fact looks like every other promise.
picture-proof-how = Add something that can be verified: how many customers, since when, which guarantee, what buyers say. Only if it is true.
picture-link-there = the link is there and its visits can be told apart
picture-link-room = the link is there, without UTM parameters
picture-link-missing = no link
picture-link-why = Without a link nobody arrives; without UTM parameters nobody knows where they came from.
picture-link-how = Put the link to the right page, with the UTM parameters of this campaign.
picture-alt-there = the image has an alternative text
picture-alt-missing = no alternative text
picture-alt-why = People with a screen reader hear only that; it also helps when the image does not load.
picture-alt-how = If you publish an image, describe in one sentence what it shows and why it is there.
picture-reading = { $index } index { NUMBER($value) }, for this audience at least { NUMBER($limit) }: { $level }{ $sure }
picture-reading-primary = easy with primary school
picture-reading-middle = easy with middle school
picture-reading-high = easy with a high-school diploma
picture-reading-hard = hard even with a high-school diploma
picture-reading-short = . The text has fewer than a hundred words: the figure is indicative
picture-reading-why = The threshold depends on the schooling of your readers; where you do not say it, it is that of middle school.
picture-reading-how = Shorter sentences, everyday words, one idea a sentence.
