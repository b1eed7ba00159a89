### Pieces used on several pages.

optional = (optional)
error-prefix = Error:
there-is-a-problem = There is a problem
close = Close
cancel = Cancel
undo = Undo
why = Why
show-more = Show all
show-less = Show less
add = Add
remove = Remove
remove-item = Remove { $item }
copy-text = Copy
copied = Copied
copy-failed = The browser did not allow copying: select the text and copy it yourself.
opens-site = (opens in a new tab)
source = Source
checked-on = Read on { $date }
name-severity-error = Error
name-severity-warning = Warning
name-severity-advice = Advice
severity-error-count = { $count ->
    [one] 1 error
   *[other] { NUMBER($count) } errors
  }
severity-warning-count = { $count ->
    [one] 1 warning
   *[other] { NUMBER($count) } warnings
  }
severity-advice-count = { $count ->
    [one] 1 suggestion
   *[other] { NUMBER($count) } suggestions
  }
nothing-to-report = Nothing to report
name-confidence-documented = Documented
name-confidence-observed = Observed
name-confidence-reported = Reported
yes = Yes
no = No
choose-one = Choose
