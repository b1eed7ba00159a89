### Community: labels, advice, files, house rules. Used by crates/community.

community-label =
    { $label ->
        [question] Question
        [complaint] Complaint
        [praise] Praise
        [crisis] Crisis
        [spam] Spam
        [abuse] Insult
        [suggestion] Suggestion
       *[chat] Small talk
    }
community-urgency =
    { $urgency ->
        [high] Urgent
        [low] No hurry
       *[normal] Normal
    }
community-status =
    { $status ->
        [answered] Answered
        [waiting] Waiting for others
        [hidden] Hidden
        [closed] Closed
       *[open] To do
    }
community-rule =
    { $kind ->
        [exact] Whoever writes “{ $words }”: { $then }
        [near] Whoever writes something like “{ $words }”: { $then }
        [author] Everything { $words } writes: { $then }
       *[phrase] Wherever “{ $words }” appears: { $then }
    }

community-dialect-comma = Table with commas
community-dialect-semicolon = Table with semicolons
community-dialect-tab = Table with tabs
community-dialect-bar = Table with bars
community-dialect-json = JSON
community-dialect-lines = One comment a line
community-refused-empty = There is nothing to read.
community-refused-json = It begins as JSON but is cut off or badly written. Export it again.
community-refused-no-list = It is JSON, but there is no list of comments in it.
community-refused-no-rows = There are headings and no row below them.
community-refused-not-text = This is not a text file. If it is a spreadsheet, save it as CSV.
community-refused-too-many = There are more than 5,000 comments: split them, or the browser has no room to keep them.
community-column =
    { $column ->
        [text] Text of the comment
        [author] Author
        [date] Date
        [time] Time
        [likes] Likes
        [replies] Number of replies
        [followers] Followers of the author
        [platform] Platform
        [post] Post
        [link] Link
        [id] Id of the comment
       *[parent] In reply to
    }
community-row-no-text = Row { NUMBER($row) }: the text is missing, so we skipped it.
community-row-date = Row { NUMBER($row) }: “{ $cell }” is not a date we can read. The comment stays, without a date.
community-row-number = Row { NUMBER($row) }: “{ $cell }” is not a number. We count it as zero.
community-row-wide = Row { NUMBER($row) }: it has more cells than there are headings. A text may contain the mark that divides the columns: check how it was read.
community-row-twice = Row { NUMBER($row) }: it is the same as row { NUMBER($first) }, so we skipped it.

community-way =
    { $way ->
        [positive] Speaks well, or fairly
        [question] Asks something
        [suggestion] Proposes something
        [troll] Lives to provoke
        [rager] Rants, jokes or mocks
        [misguided] Says what is not true
        [unhappy] Had a bad experience
        [spam] Advertises something else
        [danger] Danger, the press or the law
       *[talk] Small talk
    }
community-advice =
    { $advice ->
        [share] Say thank you, or tell how it went
        [answer] Answer
        [pass-on] Say thank you and pass it on
        [monitor] Do not answer, keep watching
        [facts] Correct with facts
        [restore] Put it right
        [hide] Hide
        [escalate] Tell whoever decides, then answer
       *[stand] Let it stand
    }
community-advice-why =
    { $advice ->
        [share] It agrees with you and does readers good: a thank you is enough, or add a fact or a story. You can also let it stand.
        [answer] The one who asks is waiting, and readers have the same question: answer in the comment, with the source. In private only if data are needed.
        [pass-on] A suggestion is a gift: say who you will take it to, without promising it will happen.
        [monitor] An answer feeds it and makes more people read it. Note the name and see whether others follow. If it breaks the house rules, hide it.
        [facts] Answer the claim, not the person: what is true, the source, once.
        [restore] They have reason to be unhappy: acknowledge the problem, say what you do and who takes care of it. In private if data are needed.
        [hide] It speaks neither to you nor to your readers. Hide and report it, without answering.
        [escalate] Somebody may come to harm, or it may end in court or in the papers. Before you write, tell whoever decides and keep a copy.
       *[stand] Nobody is waiting for an answer: the conversation goes on by itself.
    }

community-log-note = Note
community-log-reply = Reply
community-log-private = Private reply
community-log-when = When
community-log-kind = Kind
community-log-what = What
community-statement = Holding statement
community-debrief-title = How it went: { $name }
community-debrief-span = Comments from { $first } to { $last }.
community-debrief-level = Level { NUMBER($number) }: { $level }.
community-debrief-counts = Comments: { NUMBER($all) }. Complaints: { NUMBER($complaints) }. Crises: { NUMBER($crises) }.
community-debrief-answered = Answered: { NUMBER($answered) }. Hidden: { NUMBER($hidden) }. Still to do: { NUMBER($open) }.
community-debrief-wait = Half of the answers came within { NUMBER($minutes) } minutes.
community-debrief-log = What happened, hour by hour
community-debrief-questions = To write together, with a cool head
community-debrief-q1 = What really happened, and how did we learn of it?
community-debrief-q2 = What worked?
community-debrief-q3 = What cost us time?
community-debrief-q4 = Who is still waiting for an answer?
community-debrief-q5 = What do we change, who does it, by when?

community-why-comments = { $count ->
    [one] 1 comment
   *[other] { NUMBER($count) } comments
  }
community-why-posts = { $count ->
    [one] under 1 post
   *[other] under { NUMBER($count) } different posts
  }
community-why-answers = { $count ->
    [one] answered somebody else’s question
   *[other] answered { NUMBER($count) } questions of others
  }
community-why-likes = { $count ->
    [one] 1 like
   *[other] { NUMBER($count) } likes
  }
community-why-praises = { $count ->
    [one] 1 compliment
   *[other] { NUMBER($count) } compliments
  }
community-why-defends = { $count ->
    [one] spoke up for you under a complaint
   *[other] spoke up for you under { NUMBER($count) } complaints
  }
community-why-followers = { NUMBER($count) } followers

community-ban =
    { $ban ->
        [insults] insults and vulgarity
        [hate] hate and discrimination by origin, religion, gender, orientation, age or disability
        [threats] threats and harassment
        [personal-data] personal data, yours or other people’s: numbers, addresses, orders
        [spam] advertising, chain messages, scams and misleading links
        [off-topic] comments that have nothing to do with the post
        [illegal] content that is illegal or breaks somebody’s rights
        [minors] pictures or data of minors
        [false-facts] false news that can do harm
       *[repeats] the same comment many times over
    }
community-house-page = this page
community-house-title = House rules of { $name }
community-house-welcome = Here you can ask, tell how it went for you, criticise. Write as you would speak to somebody in front of you.
community-house-not = We hide or remove:
community-house-criticism = Criticism stays: we do not remove a comment because we do not like it.
community-house-answers = We answer at these times: { $hours }. Usually within { $count ->
    [one] 1 working hour
   *[other] { NUMBER($count) } working hours
  }. If it is urgent do not wait for the comments: write to us in private.
community-house-contact = For what concerns only you, or if your data are needed: { $contact }
community-policy-title = How we moderate the comments of { $name }
community-policy-scope = This holds for the comments under our posts and ads. A person always decides, after reading: no comment is removed automatically.
community-policy-hide = A comment that breaks the house rules is hidden, not deleted.
community-policy-keep = We keep a copy of the text, with the date, the name of the profile and the rule it breaks.
community-policy-warn = { $count ->
    [one] Whoever wrote it gets one warning.
   *[other] Whoever wrote it gets up to { NUMBER($count) } warnings.
  }
community-policy-block = Whoever goes on is blocked. Threats, hate and scams need no warning.
community-policy-report = Threats, illegal content and minors in danger are reported to the platform and, where needed, to the authorities.
community-policy-never = We do not hide questions, criticism and negative reviews.
community-policy-times = We read the comments at our opening times. First answer: urgent ones within { $high }, questions and complaints within { $normal }, all the rest within { $low }.
community-policy-appeal = Do you think we were wrong? Write to { $contact }: another person reads it again and answers within { $count ->
    [one] 1 day
   *[other] { NUMBER($count) } days
  }.
community-policy-private = us, in private
community-hours = { $count ->
    [one] 1 hour
   *[other] { NUMBER($count) } hours
  }
community-minutes = { $count ->
    [one] 1 minute
   *[other] { NUMBER($count) } minutes
  }
community-weekday =
    { $day ->
        [tue] Tuesday
        [wed] Wednesday
        [thu] Thursday
        [fri] Friday
        [sat] Saturday
        [sun] Sunday
       *[mon] Monday
    }
community-never-open = times to be decided

community-lint-tone = “{ $words }” does not go with the tone you chose
community-lint-slot = The slot “{ $name }” is still empty
community-greet =
    { $tone ->
        [formal] Dear { $name },
       *[familiar] Hi { $name },
    }
community-greet-nameless =
    { $tone ->
        [formal] Good morning,
       *[familiar] Hi,
    }
community-acknowledge =
    { $kind ->
        [question]
            { $tone ->
                [formal] thank you for your question.
               *[familiar] thanks for asking.
            }
        [complaint]
            { $tone ->
                [formal] thank you for telling us. We apologise.
               *[familiar] you’re right to tell us, and we’re sorry.
            }
        [praise]
            { $tone ->
                [formal] thank you: everyone here is glad to read this.
               *[familiar] thanks, this made everyone’s day here.
            }
        [suggestion]
            { $tone ->
                [formal] thank you for the idea: it is useful.
               *[familiar] thanks for the idea, it’s useful.
            }
        [facts] it is easy to see where the doubt comes from.
        [self-harm] thank you for writing this: what you feel matters, and you do not have to face it alone.
        [safety] we are sorry, and first of all: how are you now? If you need it, please see a doctor.
        [legal] we have read your message.
        [press] thank you for contacting us.
        [data-leak] thank you for telling us. Please post no further data here.
        [discrimination] what you describe is serious, and we take it so.
        [crisis] we take what you write very seriously.
        [abuse] we read criticism, not insults.
       *[chat]
            { $tone ->
                [formal] thank you for your comment.
               *[familiar] thanks for stopping by.
            }
    }
community-next =
    { $kind ->
        [complaint]
            { $tone ->
                [formal] Please send us the details in a private message.
               *[familiar] Send us the details in a private message, and let’s sort it out together.
            }
        [self-harm] If you want, write to us in a private message.
        [safety] Please keep the product and the receipt, and send us a contact, the place and the day in a private message.
        [legal] Please send us the references in a private message: this is not a matter for the comments.
        [press] Please send us your outlet, questions and deadline in a private message: one person here speaks to the press.
        [data-leak] Please tell us in a private message what arrived or can be seen, and when.
        [discrimination] Please tell us in a private message what happened: where, when, and who was there.
        [crisis]
            { $tone ->
                [formal] Please send us a number in a private message: the person in charge calls you today.
               *[familiar] Send us a number in a private message: the person in charge calls you today.
            }
        [facts] Here is the source:
        [suggestion] It goes to whoever decides.
        [praise] { "" }
        [spam] { "" }
        [abuse] { "" }
        [chat] { "" }
       *[question]
            { $tone ->
                [formal] Should you need anything else, we are here.
               *[familiar] Need anything else? We’re here.
            }
    }

community-care = This is a crisis: before you write
community-care-first =
    { $kind ->
        [self-harm] Answer at once and as a person: no set phrases, no promises, no questions about reasons.
        [threat] Do not answer in public, and do not delete it yet: save the text, the profile, the link and the time.
        [safety] First ask how the person is. If the danger is still there, have it removed now.
        [legal] Do not argue the facts in the comments: neither admit nor deny.
        [press] Do not answer on the matter itself: pass the message to whoever speaks for you.
        [data-leak] If somebody’s data can be read in the comment, hide it and keep a copy.
        [discrimination] Defend nobody in public before you have listened to whoever tells it.
       *[any] Before you answer, tell whoever decides.
    }
community-care-then =
    { $kind ->
        [self-harm] Report the comment to the platform as a risk of suicide or self-harm. If the danger is immediate, call { $emergency } and say what you know of the person.
        [threat] Report the profile to the platform and the threat to the police. If the danger is now, call { $emergency }.
        [safety] If somebody is unwell now, call { $emergency }. Then ask in private for a contact, the place, the day and the product.
        [legal] Save the comment and pass it to whoever deals with legal matters.
        [press] Note the outlet, the name, the questions and the deadline.
        [data-leak] Tell whoever looks after privacy at once: they decide what must be notified, and to whom.
        [discrimination] Gather in private what happened, where and when, and pass it to management.
       *[any] Save the comment and see who shares it.
    }
community-care-team =
    { $kind ->
        [self-harm] Tell somebody in the team, and look at the comment again in an hour.
        [threat] Tell the team and whoever is on site, above all who opens and who closes.
        [press] Nobody else in the team comments until there is one answer.
       *[any] Tell the team, and note who decided what.
    }
community-help-line =
    { $tone ->
        [formal] Somebody can listen right now: Samaritans on { $line } in the UK and Ireland, { $other } in the United States. If you feel in danger, please call { $emergency }.
       *[familiar] Somebody can listen right now: Samaritans on { $line } in the UK and Ireland, { $other } in the US. If you feel in danger, call { $emergency }.
    }
community-help-emergency = { $eu }, { $uk } or { $us }
community-lint-threat = A threat is not argued with in public: save, report, tell the team
community-lint-help = A number to call is missing: who speaks of hurting themselves is told where to find help now
