### The workshop: exercises, hand-ins, marks.

nav-workshop = Workshop
home-exercise = Open an exercise
home-exercise-text = Six real cases to work on alone or in class; teachers write their own, collect the hand-ins and mark them.
description-workshop = Communication exercises on real cases, with a rubric: for those who study alone and for a class, with no account and no server.
description-exercise = Do an exercise in the browser, check your copy as you write, hand it in with a link or a file. No account, no server.
description-class = Write exercises, give them to a class with a link or a QR code, collect the hand-ins and mark them: all in your browser.

workshop-heading = Workshop
workshop-lead = Real cases, to learn by doing. Work alone or in class: Coso marks what can be counted and checked, the teacher marks the rest.
workshop-given = Ready-made exercises
workshop-do = Do the exercise
workshop-do-about = Do “{ $title }”
workshop-teach = For teachers
workshop-teach-text = Give an exercise to the class with a link or a QR code, collect the hand-ins, mark them and download the table. You can start from one of these and change it.
workshop-teach-open = Open the class
workshop-minutes = { NUMBER($minutes) } minutes
workshop-points = { $points } points
workshop-hat-strategist = Strategist
workshop-hat-manager = Social media manager
workshop-hat-community = Community manager
workshop-level-first = First steps
workshop-level-middle = Intermediate
workshop-level-advanced = Advanced
workshop-aims = What you learn
workshop-brief = The case
workshop-materials = The materials
workshop-tasks = Your work
workshop-rubric = How it is marked
workshop-rubric-row = Criterion
workshop-rubric-points = Points
workshop-rubric-by = Who marks
workshop-by-coso = Coso
workshop-by-teacher = The teacher

exercise-heading = Exercise
exercise-none = There is no exercise at this address.
exercise-none-do = Choose one in the workshop, open the link your teacher gave you, or the file you received.
exercise-broken = This link is incomplete or damaged.
exercise-broken-do = It often happens when a chat cuts a long link: copy all of it again, or ask for the file. Nothing was touched.
exercise-future = This exercise was written with a newer version of Coso.
exercise-future-do = Reload the page to update Coso and open the link again. Nothing was touched.
exercise-other = This link carries something else, not an exercise.
exercise-other-do = If it is a hand-in, it opens in the page of the class. Nothing was touched.
exercise-file = Open the file of an exercise
exercise-to-list = All exercises
exercise-saved = Your work stays in this browser: you can close the page and go on later.
exercise-not-saved = The browser cannot keep your work. Hand it in before you close the page, or copy your texts elsewhere.
exercise-elsewhere = This exercise is open in another tab too, which has written since. Reload the page to see that version; first copy what you have just written here.
exercise-stored-future = The work kept here comes from a newer version of Coso. Update the page: what you write now is not saved.
exercise-stored-unreadable = Your earlier work could not be read: a copy was put aside and you start afresh.
exercise-start-over = Start over
exercise-start-over-sure = Yes, delete my answers
exercise-keep = No, keep them
exercise-answer = Answer: { $title }
exercise-answer-unit = Answer in { $unit }: { $title }
exercise-field = { $field } ({ $title })
exercise-list-hint = One a line.
exercise-counter = { NUMBER($value) } / { NUMBER($limit) }
exercise-counter-spoken = { NUMBER($value) } characters of { NUMBER($limit) }
exercise-checked-clean = The checks have nothing to say.
exercise-checks = What the checks say: { $title }
exercise-engine-loading = The checks are loading: you can write in the meantime.
exercise-engine-failed = The checks did not load. You can write and hand in all the same.
exercise-engine-again = Try again
exercise-choose = Choose

timer-heading = Time
timer-about = Measure your time if you like. It goes on while the page is closed, until you pause it; the teacher sees it with your hand-in.
timer-start = Start
timer-resume = Go on
timer-pause = Pause
timer-of = { $worked } of { NUMBER($minutes) } minutes
timer-over = Over time by { $over }
timer-said-five = Five minutes left.
timer-said-over = Time is over. You can go on and hand in: the extra time will show.

hand-in-heading = Hand in
hand-in-student = Your name, as your teacher knows it
hand-in-who = Write your name to hand in.
hand-in-empty = You have not written anything yet: do at least one task.
hand-in-begun = { $tasks ->
    [one] You have done { NUMBER($begun) } task of { NUMBER($tasks) }.
   *[other] You have done { NUMBER($begun) } tasks of { NUMBER($tasks) }.
}
hand-in-link = The link of your hand-in
hand-in-link-hint = { NUMBER($letters) } characters: it contains all your answers. Copy it and send it to your teacher. If you change something later, send it again.
hand-in-too-long = Your answers are too long for a link ({ NUMBER($letters) } characters, { NUMBER($most) } at most): download the file and send that.
hand-in-copy = Copy the link
hand-in-file = Download the file

class-heading = The class
class-lead = Choose an exercise, give it to the class and collect the hand-ins here. Everything stays in this browser: make a copy from the page of campaigns.
class-own = Your exercises
class-own-none = You have none yet. Write a new one, or start from one of those below and change it.
class-new = Write a new exercise
class-new-title = Untitled exercise
class-open-file = Open the file of an exercise
class-open-file-bad = There is no exercise of Coso in { $name }, or the file is damaged. Nothing was touched.
class-open-file-future = { $name } comes from a newer version of Coso. Reload the page and try again.
class-given = Ready-made exercises
class-count = { $count ->
    [0] no hand-ins
    [one] one hand-in
   *[other] { NUMBER($count) } hand-ins
}
class-unknown = This exercise is not in this browser.
class-unknown-do = Perhaps you wrote it on another computer: open its file here, or ask whoever wrote it.
class-back = All classes
class-copy = Make a copy to change
class-copy-title = { $title } (copy)
class-edit = Change the exercise
class-edit-done = I have finished changing it
class-delete = Delete the exercise
class-delete-sure = Yes, delete exercise and hand-ins
class-delete-keep = No, keep it
class-arrived = This is a hand-in
class-arrived-text = { $student } has handed in “{ $title }”.
class-arrived-add = Add it to the class
class-trouble-full = The browser has no room left: what has changed stays as long as the page is open. Download the table and the files before you close it.
class-trouble-elsewhere = The class was changed in another tab. Reload the page: the last changes made here have to be made again.
class-trouble-future = The classes kept here come from a newer version of Coso. Update the page: we touch nothing.
class-trouble-unreadable = The classes kept in this browser could not be read: a copy was put aside and you start afresh.
class-see = See the exercise as the class sees it

share-exercise = Give the exercise to the class
share-exercise-problems = Before you give it to the class complete what is missing: you find it above, among the changes.
share-exercise-link = The link for the class
share-exercise-hint = { NUMBER($letters) } characters. Whoever opens it sees the case and the tasks, not the right answers.
share-exercise-too-long = The exercise is too long for a link: give the class the file.
share-exercise-file = Download the file for the class
share-exercise-colleague = Download the file for a colleague, with the right answers
share-qr = QR code for the wall
share-qr-label = QR code with the link to “{ $title }”. The link is written above.
share-qr-too-long = The link is too long for a QR code that can be read from the back of the room: send the link, or give the class the file.

collect-heading = Collect the hand-ins
collect-paste = Paste the links you have received, all together if you like
collect-paste-hint = They may be inside a whole message or email.
collect-add = Add the hand-ins
collect-files = Choose the files of the hand-ins
collect-drop = Or drop them here, all together.
collect-came-added = { $student }: added.
collect-came-same-name = { $student }: added, though there was a hand-in under this name already. You find both.
collect-came-newer = { $student }: a new version. The earlier one stays in their sheet.
collect-came-older = { $student }: an older version than the one here; it stays in their sheet.
collect-came-again = { $student }: it was here already, the same.
collect-came-other = { $student } has handed in another exercise, “{ $title }”: not added here.
collect-came-future = A hand-in comes from a newer version of Coso: reload the page and add it again.
collect-came-unreadable = A link is incomplete or damaged and begins like this: { $start }. Ask for it again, or for the file.
collect-came-nothing = There is no hand-in here: it takes the link that begins with Coso’s address, or the file downloaded by whoever did the exercise.
collect-sum = { $count ->
    [0] No new hand-ins.
    [one] One hand-in added.
   *[other] { NUMBER($count) } hand-ins added.
}
collect-unreadable-file = The browser cannot read { $name }.

table-heading = The table of the class
table-caption = Points for each criterion. Choose a name to mark.
table-empty = No hand-ins yet. They will appear here, a line for each student.
table-student = Student
table-handed = Handed in
table-minutes = Minutes
table-total = Total
table-of = Of
table-missing = To be marked
table-comment = Comment
table-csv = Download the table (CSV)
table-print = Print the table
table-sheets = Print a sheet for each student
table-average = Average of the class: { $average } of { $most }
table-waiting = Waiting for the checks

mark-heading = { $student }
mark-position = Hand-in { NUMBER($number) } of { NUMBER($all) }
mark-next = Next hand-in
mark-previous = Previous hand-in
mark-close = Close the sheet
mark-earlier = { $count ->
    [one] There is a version handed in before
   *[other] There are { NUMBER($count) } versions handed in before
}
mark-answers = The answers
mark-nothing = Nothing
mark-marks = The points
mark-points = Points for “{ $title }” (0 to { $most })
mark-points-coso = Coso gives { $points }. Write a number only if you want to change it.
mark-comment = Comment on “{ $title }”
mark-overall = Comment for the student
mark-total = Total: { $total } of { $most }
mark-total-missing = { $missing ->
    [one] One criterion is missing.
   *[other] { NUMBER($missing) } criteria are missing.
}
mark-typo-number = Write a number, for example 3 or 2.5.
mark-typo-most = This criterion is worth { $most } points at most.
mark-typo-negative = Points cannot be less than zero.
mark-remove = Remove this hand-in
mark-remove-sure = Yes, remove the hand-in and its points
mark-remove-keep = No, keep it

reason-nothing = Nothing was written.
reason-not-yet = The checks have not loaded yet.
reason-broken = Coso cannot mark this criterion: see in the exercise which task it looks at.
reason-words = { $count ->
    [one] One word
   *[other] { NUMBER($count) } words
}
reason-words-least = at least { NUMBER($least) }
reason-words-most = at most { NUMBER($most) }
reason-mentions-all = Everything is there.
reason-mentions-missing = Not found: { $missing }.
reason-fits = Within the limits, nothing missing.
reason-fits-empty = Missing: { $fields }.
reason-fits-over = { $field }: { NUMBER($value) } characters, { NUMBER($limit) } at most.
reason-clean = The checks find nothing.
reason-labels-all = All right.
reason-labels-wrong = { NUMBER($right) } right of { NUMBER($of) }. Different: { $wrong }.
reason-number-right = { $written }: right.
reason-number-wrong = { $written }; the result is { $expected }.
reason-not-a-number = “{ $written }” is not a number.
