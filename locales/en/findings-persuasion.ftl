### Findings about persuasion.

urgency-without-date = “{ $words }” hurries people but never says until when

call-missing = { $goal ->
    [traffic] You want visits, but the copy invites nobody to open anything: say where to go, such as “Read the guide on our site”
    [engagement] You want people to take part, but the copy asks for nothing: ask a question or invite an answer
    [leads] You want contacts, but the copy does not ask for them: add a call such as “Write to us” or “Request a quote”
    [sales] You want sales, but the copy does not invite anyone to buy: add a call such as “Order online” or “Come to the shop”
    [app] You want people to install the app, but the copy does not ask: add a call such as “Download the app”
   *[any] The copy does not say what to do next: add one clear call
  }

call-mismatch = { $goal ->
    [traffic] “{ $words }” brings no visits to the site, which is your goal: invite people to open the page
    [engagement] “{ $words }” starts no conversation, which is your goal: ask a question
    [leads] “{ $words }” leaves you no contact, which is your goal: invite people to write, book or sign up
    [sales] “{ $words }” does not lead to buying, which is your goal: invite people to order or come to the shop
    [app] “{ $words }” does not lead to the app, which is your goal: invite people to download it
   *[any] “{ $words }” does not serve your goal
  }

self-focused = { NUMBER($own) } words about yourselves and none for the reader: say what they gain
message-without-keywords = The copy has none of the keywords: { $words }
message-without-promise = Nothing of the promise comes back in the copy: { $words }

### Likeness: the same said in other words

like-self-focused = The text speaks almost only of who writes it: say what the reader gets
like-urgency-vague = This sentence hurries the reader without a date or a reason: say until when, or how many are left
