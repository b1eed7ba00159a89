### Writing an exercise.

editor-heading = The exercise
editor-complete = The exercise is complete: you can give it to the class.
editor-where = Show where
editor-problems = { $count ->
    [one] One thing is missing
   *[other] { NUMBER($count) } things are missing
}
editor-title = Title
editor-hat = Whose work it is
editor-level = Level
editor-minutes = Minutes
editor-aims = What one learns
editor-lines-hint = One a line.
editor-brief = The case
editor-brief-hint = Who the client is, what happened, what is needed. An empty line separates paragraphs.
editor-materials = Materials
editor-material = Material { NUMBER($number) }
editor-material-title = Title of material { NUMBER($number) }
editor-material-form = Form of material { NUMBER($number) }
editor-form-text = Text
editor-form-list = List: a line an item
editor-form-table = Table: cells apart by |, headings in the first line
editor-material-text = Text of material { NUMBER($number) }
editor-material-add = Add a material
editor-tasks = Tasks
editor-task = Task { NUMBER($number) }
editor-task-title = Title of task { NUMBER($number) }
editor-task-ask = What you ask in task { NUMBER($number) }
editor-task-kind = What is written in task { NUMBER($number) }
editor-kind-text = A free text
editor-kind-copy = Copy for a platform, checked while one writes
editor-kind-labels = A label for each item
editor-kind-number = A number
editor-task-placement = Where it will appear
editor-task-items = Items to label
editor-task-options = Labels to choose from
editor-task-unit = Unit (for example %, £)
editor-task-add = Add a task
editor-rows = Criteria
editor-row = Criterion { NUMBER($number) }
editor-row-title = Title of criterion { NUMBER($number) }
editor-row-points = Points of criterion { NUMBER($number) }
editor-row-by = Who marks criterion { NUMBER($number) }
editor-row-levels = Levels
editor-row-levels-hint = One a line: the points, the sign | and what earns them. For example: 5 | two different groups. You may leave it empty.
editor-row-task = Which task is looked at
editor-row-check = What is looked at
editor-check-words = How many words
editor-check-mentions = Whether it says certain things
editor-check-fits = Whether it is within the platform’s limits
editor-check-clean = Whether certain checks find nothing
editor-check-labels = Whether the labels are right
editor-check-number = Whether the number is right
editor-check-ratio = Whether the calculation is right
editor-row-least = Words: at least
editor-row-most = Words: at most
editor-row-mentions = What it must say
editor-row-mentions-hint = One thing a line; other ways to say it after |. The beginning of a word will do: book | phon.
editor-row-rules = Checks that must find nothing
editor-row-rules-chosen = { $count ->
    [0] No check chosen
    [one] One check chosen
   *[other] { NUMBER($count) } checks chosen
}
editor-row-right = Right labels, in the order of the items
editor-row-value = The right number
editor-row-tolerance = How far off it may be
editor-row-tolerance-hint = Empty: right when rounded to two decimals.
editor-row-measure = The calculation
editor-row-above = Above the line
editor-row-below = Below the line
editor-row-add = Add a criterion
editor-measure-ctr = CTR: clicks ÷ impressions × 100
editor-measure-cpc = CPC: spend ÷ clicks
editor-measure-cpm = CPM: spend ÷ impressions × 1000
editor-measure-cpa = CPA: spend ÷ actions
editor-measure-conversion = Conversion rate: actions ÷ clicks × 100
editor-measure-roas = ROAS: revenue ÷ spend
editor-measure-engagement = Engagement rate: interactions ÷ people × 100
editor-up = Move up: { $what }
editor-down = Move down: { $what }
editor-remove = Remove: { $what }
editor-removed = Removed: { $what }.
editor-undo = Put it back

problem-title = Write a title.
problem-minutes = Write how many minutes it takes, for example 30.
problem-brief = Tell the case.
problem-no-task = Add at least one task.
problem-no-row = Add at least one criterion.
problem-task-title = Write the title.
problem-ask = Write what you ask.
problem-placement = Choose where the copy will appear.
problem-items = Write the items to label, one a line.
problem-options = Write at least two labels, one a line.
problem-row-title = Write the title.
problem-points = Write how many points it is worth, a number above zero.
problem-levels = Each level is a line with the points, the sign | and a description; the points are no more than the criterion’s.
problem-no-such-task = Choose which task is looked at.
problem-unsuited = What is looked at does not suit this kind of task: choose another check or another task.
problem-rules = Choose at least one check.
problem-words = Write how many words at least or at most; the least is no more than the most.
problem-mentions = Write at least one thing to say.
problem-right = Write a line for each item, with one of the labels of the task.
problem-number = Write the right number, or the two numbers of the calculation; below the line there can be no zero.
problem-tolerance = Write a number, or leave it empty.
