### Images and videos dropped on the copy desk.

media-heading = Images and videos
media-choose = Choose images or videos
media-drop = or drop them here
media-hint = The file stays on your device: its measures, weight, format and duration are read here. Name, measures and alternative text are saved with your work; the file is not.
media-pixels = { $width } × { $height } pixels
media-unmeasured = measures not read: the browser cannot open it
media-no-picture = No preview: the file is not saved. Choose it again to see it.
media-only-named = No preview: there is only the name. Choose the file to see and measure it.
media-alt = Alternative text
media-alt-hint = What is seen, what is written in it and why it matters here, for those who do not see the image. It is the same everywhere: calendar, files, client view.
media-ai = Made or altered with artificial intelligence
media-everywhere = Use in all chosen placements
media-removed = File removed
media-refused = { $count ->
    [one] One file was not added
   *[other] { NUMBER($count) } files were not added
  }
media-refused-empty = “{ $name }” is empty: perhaps the copy was cut short. Take it from the original again.
media-refused-other = “{ $name }” is neither an image nor a video, whatever its name says. Choose a JPEG, PNG, GIF, WebP, MP4 or MOV.
media-refused-broken = “{ $name }” is broken: the browser cannot open it. Export it again.
media-refused-cut = “{ $name }” is cut off: its last part is missing, and it does not open whole. Usually a copy, a download or an export was interrupted. Take it from the original again, or export it again.
media-refused-unreadable = “{ $name }” cannot be read: it is a folder, or it was moved. Choose the single files.
media-fits = { $count ->
    [one] Fits { NUMBER($fit) } of 1 placement
   *[other] Fits { NUMBER($fit) } of { NUMBER($count) } placements
  }
media-fits-table = Where this file fits
media-fits-how = How it does
media-fits-well = Fits
media-fits-unmeasured = Not known: the browser could not read its size or its length, and the rest is not enough
media-fits-no-rule-video = Not known: the catalogue has no rule for videos here
media-fits-no-rule-image = Not known: the catalogue has no rule for images here
media-crops = How it is cropped
media-crops-unknown = The catalogue has no shapes for this placement: whether and how it crops is not known.
media-crop-whole = all of it is seen
media-crop-sides = { NUMBER($share) }% is lost at the sides
media-crop-ends = { NUMBER($share) }% is lost at top and bottom
