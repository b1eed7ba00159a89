### The spelling check.

spelling-title = Spelling
spelling-off = off
spelling-loading = the dictionary is on its way
spelling-on = on
spelling-failed = the dictionary did not arrive
spelling-lead = Names words the dictionary does not know and that look like another one: names, brands, hashtags, links and foreign words are left alone. The dictionary is downloaded only if you turn it on, and the check runs in this browser.
spelling-weight = To download once: about { $size }.
spelling-size-kilo = { NUMBER($kilobytes) } kB
spelling-turn-on = Turn spelling on
spelling-turn-off = Turn spelling off
spelling-retry = Try again
spelling-failed-do = See whether you are online, then try again. The other checks work all the same.
spelling-dictionaries = The dictionaries and their licences
spelling-dictionary-it = Italian, by Andrea Pescetti and others (dict-it)
spelling-dictionary-en = American English (SCOWL, by Kevin Atkinson)
spelling-dictionary-en-gb = British English (SCOWL, by Kevin Atkinson)
spelling-licence = licence { $licence }, version { $version }
spelling-licence-text = text of the licence
spelling-both = Beside the dictionary of the text’s language a second, English one is used: so everyday English words, and both spellings of English, do not count as wrong.
spelling-personal = Your dictionary
spelling-personal-hint = One word a line: names, brands, words of the trade. It stays in this browser.
spelling-export = Download your dictionary
spelling-import = Add the words of a file
spelling-imported = { $count ->
    [0] There were no new words in the file
    [one] One word added
   *[other] { NUMBER($count) } words added
  }
spelling-file = my-dictionary
spelling-learn = Add “{ $word }” to my dictionary
spelling-why = A misspelt word is noticed before anything else, and makes people doubt the rest.
