### How the text looks where it appears.

preview-note = Text underlined with dots is seen by some and not by others: sources give a range, and it depends on the screen. In grey, what stays behind the cut; underlined in red, what the platform does not accept.
preview-author = Your page
preview-host = yoursite.com
preview-picture = Image or video
preview-sources = Where the cut is written
preview-some = Seen on some screens only
preview-dots = …
preview-own = By your limit
preview-seen = { $field }: { $much } are seen before the cut
