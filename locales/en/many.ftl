### Many texts at once: from a spreadsheet or from a platform’s editor.

description-many = Check every text of a spreadsheet or of a file from Google Ads Editor, Meta or LinkedIn at once: in your browser, sent to nobody.
many-heading = Many texts at once
many-lead = A spreadsheet or the file of an ads editor: every row is checked, you fix what is wrong, and download the file with its findings. The file does not leave this browser.
many-from-check = Do you have a sheet of many texts? Check them at once
many-paste = Paste the rows
many-paste-hint = From Excel, Google Sheets or a file: with the row of headings, if there is one. One text a line will do too.
many-paste-read = Read the rows
many-paste-empty = Paste at least one row.
many-file = Open a CSV, TSV or Excel file
many-file-hint = Commas, semicolons or tabs, in UTF-8, UTF-16 or Excel’s old CSV. Of an Excel file the sheet with most rows is read; you can then choose another.
many-drop = Drop the file here
many-reading = Reading the file…
many-reading-file = Reading { $name }…
many-reading-rows = { $rows ->
    [one] One row read
   *[other] { NUMBER($rows) } rows read
  }
many-reading-stop = Stop reading
many-reading-other = Is this not the right file? Drop another one here: it opens in place of this one.
many-stopped = You stopped: { $name } was not opened, and nothing in it changed. You can open it again or choose another file.
many-stopped-paste = You stopped: the rows you pasted are still below.
many-unreadable = The file cannot be read
many-unreadable-do = It may be a folder, or it was moved or changed after you chose it. Open the file again.
many-failed = Reading has stopped
many-failed-do = No row was changed. See whether you are online, then begin again with the file.
many-again = Begin again with another file
many-again-sure = Rows you fixed and did not download will be lost. Begin again?
many-kept = The rows stay as long as this tab is open: download the file before you close it.

many-file-read = How the file is written
many-rows-read = { $rows ->
    [one] One row of texts
   *[other] { NUMBER($rows) } rows of texts
  }
many-encoding = Character encoding
many-encoding-hint = If accented letters look wrong, try another one.
many-encoding-utf8 = UTF-8
many-encoding-utf16le = UTF-16 (Excel’s Unicode text)
many-encoding-utf16be = UTF-16 big endian
many-encoding-1252 = Windows-1252 (old Excel files)
many-delimiter = Between two cells
many-delimiter-comma = Comma
many-delimiter-semicolon = Semicolon
many-delimiter-tab = Tab
many-headings = The first row holds the headings of the columns
many-above = { $rows ->
    [one] The row above the headings is not checked and stays in the file as it is.
   *[other] The { NUMBER($rows) } rows above the headings are not checked and stay in the file as they are.
  }
many-headings-row = Row { NUMBER($line) } holds the headings of the columns
many-sheet = Sheet
many-sheet-hint = If you change it, choose the columns again; the circumstances stay.
many-sample = The first rows
many-column-none = Column { NUMBER($number) }
many-problem-letters = Some letters cannot be read: choose another encoding.
many-problem-too-many = Line { NUMBER($line) } of the file: { NUMBER($cells) } cells, more than there are headings. Often a text with a comma lacks its quotation marks.
many-problem-unclosed = Line { NUMBER($line) } of the file: a quotation mark opens and never closes, and everything after it ends up in one cell.
many-problem-too-long = The file is too large: split it into parts below four gigabytes.
many-problems = { $count ->
    [one] One thing to look at in the file
   *[other] { NUMBER($count) } things to look at in the file
  }

many-where = Where they appear
many-where-all = All rows in the same place
many-where-column = A column says it
many-where-which = Placement
many-where-choose = Choose a placement
many-places = What the values of the column mean
many-place-rows = { $rows ->
    [one] one row
   *[other] { NUMBER($rows) } rows
  }
many-place-none = Do not check these rows
many-columns = What the columns hold
many-columns-lead = Columns that the checks do not need stay in the file as they are.
many-columns-more = Other columns ({ NUMBER($count) })
many-example = for example: { $text }
many-target-nothing = Not checked
many-target-placement = The placement
many-target-name = The name of the row
many-circumstances = Circumstances
many-spelling = Check spelling too
many-spelling-about = Words the dictionary does not know are put among the findings, in the downloaded file too. The words of your own dictionary and the brands written in their columns are left alone.
many-spelling-loading = The dictionary is on its way, then the checks begin.
many-spelling-failed-do = See whether you are online and press “Check the rows” again. Or turn spelling off: the other checks work all the same.
many-checks-loading = The checks are on their way, then it begins.
many-checks-failed-do = See whether you are online and press “Check the rows” again: the columns stay as you chose them.
many-goal-none = None in particular
many-start = Check the rows
many-need-placement = Choose where the texts appear.
many-need-column = Choose at least one column that holds a text to check.
many-need-place-column = Choose the column that says the placement.

many-progress = Checking: { NUMBER($done) } of { NUMBER($rows) } rows
many-progress-fixing = Fixing: { NUMBER($done) } of { NUMBER($rows) } rows
many-cancel = Stop
many-cancelled = You stopped: rows not yet checked stay in the list as “waiting”.
many-resume = Go on with the waiting rows
many-results = Result
many-done = { $rows ->
    [one] { NUMBER($done) } of { NUMBER($rows) } row checked
   *[other] { NUMBER($done) } of { NUMBER($rows) } rows checked
  }
many-tally-errors = Rows with errors
many-tally-warnings = Rows with warnings
many-tally-advice = Rows with advice
many-tally-clean = Rows without findings
many-tally-skipped = Rows not checked
many-tally-changed = Rows fixed
many-filter = Which rows
many-filter-all = All
many-filter-rule = Rule
many-filter-rule-all = All rules
many-filter-text = Search in the texts
many-shown = { $count ->
    [one] One row
   *[other] { NUMBER($count) } rows
  }
many-shown-none = No row matches this choice.
many-table = Rows and findings
many-col-row = Row
many-col-where = Where
many-col-text = Text
many-col-findings = Findings
many-open = Open
many-open-row = Open row { NUMBER($line) }
many-state-waiting = waiting
many-state-empty = no text
many-state-no-placement = placement not recognised
many-state-refused = cannot be checked
many-state-clean = fine
many-state-changed = fixed
many-pages = Pages of the list
many-page = Page { NUMBER($page) } of { NUMBER($pages) }
many-first = First
many-previous = Previous
many-next = Next
many-last = Last
many-fix-all = { $count ->
    [one] Apply the safe fixes to one row
   *[other] Apply the safe fixes to { NUMBER($count) } rows
  }
many-undo = { $count ->
    [one] Undo the last change
   *[other] Undo the last change ({ NUMBER($count) } cells)
  }
many-row = Row { NUMBER($line) }
many-row-back = Back to the list
many-row-previous = Previous row
many-row-next = Next row
many-row-none = This row does not say where it appears, so it cannot be checked. Correct the value of the column in the file, or go back to the columns.
many-row-clean = No findings on this row.
many-back-to-columns = Change columns and circumstances
many-back-sure = The checks run again and what you fixed here is lost. Go on?

many-download = Download the file
many-download-lead = The columns of the file stay as they are, with your fixes; placement, number of findings and findings are added at the end.
many-form = For which program
many-form-plain = Plain CSV
many-form-plain-about = For Google Ads Editor and other programs: UTF-8 and the separator the file had.
many-form-excel = CSV for Excel in Italian
many-form-excel-about = Opens with a double click: semicolons, right accents, and no cell that Excel would run as a formula.
many-file-name = with-findings
many-word-placement = Placement
many-word-errors = Errors
many-word-warnings = Warnings
many-word-advice = Advice
many-word-findings = Findings
many-downloaded = File downloaded
