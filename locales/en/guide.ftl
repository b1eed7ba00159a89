### The guide for people at work: one situation at a time. The words in “” are those of the pages: a test makes sure.

guide-heading = What do you have to do today?
guide-contents = Situations

guide-check = Check a text before it goes out
guide-check-1 = Open “Check” and paste the text, or write it there.
guide-check-2 = Under “Where it appears” tick the places; under “Circumstances” choose country and goal, and say whether the content is paid for. Which rules hold depends on it.
guide-check-3 = Begin with the errors: those are what a text is refused for. “Why” opens the rule, with its source and date.
guide-check-4 = Put it right, look at the preview up to the cut, then press “Copy the final text”.

guide-many = Check a sheet of ads or products
guide-many-1 = Open the file, or paste the rows from your spreadsheet. Commas, semicolons, tabs and Excel files all do.
guide-many-2 = Say what each column holds; those named as the platforms name them are recognised.
guide-many-3 = Filter the rows with errors and put them right there.
guide-many-4 = “Download the file”: your columns stay as they are, the findings are added at the end.

guide-plan = Make a plan for a client
guide-plan-1 = “New campaign”: write the goal with a number and two dates. “Is it within reach?” says at once whether the budget will do, with its formulas.
guide-plan-2 = Describe whom you speak to, and mark what you know and what you suppose. The promises you write here come back in the checks of the copy.
guide-plan-3 = Say how many hours you have and what you can make: Coso looks for the best set of platforms and explains each choice. “Use this proposal”, then change what you like.
guide-plan-4 = Write the copy, give each piece a day, and print the plan: “Print or save as PDF”.

guide-month = Fill the calendar and hand it over
guide-month-1 = Under “Weekly slots” decide what goes out each week: the calendar shows the places to fill.
guide-month-2 = Under “Themes and shares” name your themes: their balance stands beside, with gaps and pile-ups.
guide-month-3 = “Take the calendar elsewhere”: for your scheduler, for Google and Meta, for the calendar of your phone.

guide-client = Have a client approve the copy
guide-client-1 = In the calendar open “Have the client approve” and send the link: the copy is inside, no account is needed.
guide-client-2 = The client approves or comments and sends an answer back: open it, and the states are brought up to date.

guide-crisis = Tell whether it is a crisis, and answer
guide-crisis-1 = Copy the comments and paste them, or open the export. On top are those to answer now, and why.
guide-crisis-2 = Under “Crisis” read the level, who must act and by when. You can publish the holding statement and stop scheduled posts with “Hold all”.
guide-crisis-3 = Prepare the answers: Coso points out personal data, promises without a date and answers pasted three times. If a label is wrong, correct it: it holds for the next ones too.

guide-results = Read the results of the month
guide-results-1 = Drop the files from the platforms. Before anything is added, Coso says how it read numbers and dates, and what it left out.
guide-results-2 = Read the conclusions: they also say when there are too few numbers to be sure.
guide-results-3 = “Use these numbers in the forecasts”: the next campaign starts from your data and not from the industry’s.

guide-alone = Decide what to drop, if you do it all alone
guide-alone-1 = In the plan open “Who does what”: the hours a week are split among strategist, social media manager and community manager.
guide-alone-2 = If they are more than you have, it says what to drop or hand over first.

guide-keep = Lose nothing, and work as a pair
guide-keep-1 = Your work is in this browser. Every week press “Download a copy of everything” and keep the file where you keep what matters.
guide-keep-2 = On another computer press “Bring a copy back”: what is there stays, and it tells you what it added.
guide-keep-3 = To pass a plan to somebody, use “Share with a link” in the plan.
