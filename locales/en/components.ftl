### Pieces used on several pages.

optional = (optional)
error-prefix = Error:
close = Close
undo = Undo
why = Why
add = Add
remove-item = Remove { $item }
copied = Copied
copy-failed = The browser did not allow copying: select the text and copy it yourself.
opens-site = (opens in a new tab)
source = Source
source-unread = No source read; where to look: { $title }
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
