### The copy of everything in one file, and its way back.

backup-heading = A copy of everything
backup-lead = One file with everything Coso keeps in this browser: campaigns, community, results, links, limits, your words, settings. When you bring it back, here or on another computer, nothing that is there is replaced: what is missing is added, and of what differs both versions stay.
backup-due = Your work is only in this browser.
backup-due-never = If the browser’s data are cleared, it is lost. Download a copy and keep it in a safe place.
backup-due-since = The last copy is of { $day }: download a new one.
backup-last = The last copy is of { $day }.
backup-download = Download a copy of everything
backup-restore = Bring a copy back
backup-keep = Ask the browser not to clear it
backup-kept = The browser has promised not to clear these data by itself. A copy is needed all the same.
backup-not-kept = The browser has not promised: it may clear them when it runs out of room. Keep a recent copy.
backup-refused = The browser did not allow the download: try another window or another browser.
backup-not-ours = This file is not a copy made by Coso.
backup-not-ours-do = Choose the .json file you got with “Download a copy of everything”. Your work is as it was. For a single campaign use “Open a Coso file”.
backup-restored = Copy brought back
backup-added = Campaigns added: { $names }
backup-copies = Different from those that were here, added beside them: { $names }
backup-same = { $count ->
    [one] One thing was already here, just the same
   *[other] { $count } things were already here, just the same
}
backup-others = Added, because they were not here: { $names }
backup-joined = Completed with what was missing: { $names }
backup-aside = Different: what was here stays, the other is put aside and can be downloaded: { $names }
backup-unreadable = { $count ->
    [one] One campaign of the file cannot be read
   *[other] { $count } campaigns of the file cannot be read
}
backup-nothing = There was nothing to add in the file.
backup-full = There is no room in the browser for everything.
backup-full-do = What did not fit stays in this page until you close it. Empty the bin above, then bring the copy back again.
backup-future = { $count ->
    [one] One campaign comes from a newer Coso: it was not added. Update Coso and bring the copy back again
   *[other] { $count } campaigns come from a newer Coso: they were not added. Update Coso and bring the copy back again
}
backup-aside-list = { $count ->
    [one] Put aside: one
   *[other] Put aside: { $count }
}
backup-aside-about = They are versions that differ from those in use, or could not be read here. Download one to bring it back in another browser, or delete it.
backup-aside-download = Download
backup-aside-delete = Delete
backup-thing-settings = settings and your words
backup-thing-overrides = limits you changed
backup-thing-index = the list of campaigns
backup-thing-check = the text of the check desk
backup-thing-links = links
backup-thing-community = community
backup-thing-results = results
backup-thing-workshop = exercises
backup-thing-campaign = campaign
backup-thing-other = other data
backup-remind-download = Download a copy of everything now
backup-remind-later = Remind me later
