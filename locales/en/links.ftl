### The page of links with UTM tags.

nav-links = Links
description-links = Make the links of a campaign with UTM tags, one for each place it appears, or take apart a link you already have. All in your browser.

links-heading = Links with UTM tags
links-lead = One address, one campaign name, and a link for each place it appears: so your statistics show where visits come from. Other parameters and the anchor of the address stay where they are.
links-own-site = Do not put them on links from one page of your site to another: every click would begin a new visit and you would lose the true source.

links-make = Make the links
links-from = Start from
links-from-none = No campaign
links-base = Address of the page
links-base-hint = What opens with the click, for example www.example.org/sale
links-campaign = Name of the campaign
links-campaign-hint = The same everywhere, for example summer sale 2026
links-written = In the link: { $value }
links-nothing-left = It needs letters or figures: nothing of this is left in the link.
links-content = Content
links-content-hint = To tell apart two ads or two buttons, for example video or photo
links-term = Term
links-term-hint = Keyword or audience
links-more = More choices
links-joint = Between words
links-joint-hyphen = Hyphen: summer-sale
links-joint-underscore = Underscore: summer_sale
links-joint-why = Choose one and keep it: otherwise your statistics show the same campaign twice.
links-filled-in = In Meta and Google ads let them write the number and the names
links-own-legend = A place that is not in the list
links-own-text = A leaflet with a QR code, a partner’s site, your email signature.
links-source = Where the visit comes from
links-source-hint = utm_source, for example leaflet
links-medium = By what means
links-medium-hint = utm_medium, for example qr
links-own-half = Write both where it comes from and by what means: both are needed.

links-completed = We put https:// in front.
links-replaced = The address has UTM tags already: we replace them where needed. Other parameters stay.
links-behind = Some UTM tags stood after the hash (#), where Analytics does not read them: we moved them.
links-clicks = The address carries the number of a click ({ $names }): everybody would be counted as that person. Better to remove it.
links-clicks-remove = Remove it
links-play-store = This is a Play Store address: UTM tags go inside its referrer parameter, not beside the others.
links-app-store = This is an App Store address: it does not read UTM tags. Use the campaign links of App Store Connect.

links-empty = Write the address of the page.
links-space = There is a space in the address: remove it, or write %20 in its place.
links-two = There are two addresses here: leave one.
links-start = The beginning is misspelt. Perhaps you meant: { $right }
links-not-web = An address that begins with { $scheme }: opens no page, and nothing there counts visits. Write that of a page.
links-email = This is an email address. Write that of a page.
links-no-host = The name of the site is missing, for example www.example.org.
links-no-domain = “{ $host }” is not a whole name of a site, like example.org: check the dots and the end.
links-local = This address opens only on your computer or your network: whoever clicks would see nothing.
links-sign = The name of the site has a sign that cannot be there: { $sign }

links-ready = The links
links-ready-count = { $count ->
    [one] One link ready
   *[other] { NUMBER($count) } links ready
  }
links-need-base = Write the address of the page to see the links.
links-need-right-base = Correct the address of the page to see the links.
links-need-campaign = Write the name of the campaign to see the links.
links-need-places = Choose where it appears to see the links.
links-caption = A link for each place
links-col-place = Where
links-col-link = Link
links-col-group = Group in Analytics
links-col-copy = Copy
links-copy-for = Copy the link for { $place }
links-copied-for = Copied the link for { $place }
links-copy-all = Copy all
links-copied-all = All copied: paste them into a spreadsheet or a message.
links-never = Your own site: no tags, or every click begins a new visit.
links-not-clickable = Links do not open in the text here: put it where people can tap, for example in the bio.
links-group-later = It depends on what the platform writes
links-unassigned = Unassigned: Analytics does not know in which group to put it
links-shopping = The name of the campaign contains “shop”: Analytics counts these visits as Shopping, whatever the source. If you do not sell there, change the name.
links-group-source = How Analytics forms groups

links-put = Put the links into the copy of “{ $name }”
links-put-done = { $count ->
    [one] One link is in the copy of the campaign.
   *[other] { NUMBER($count) } links are in the copy of the campaign.
  }
links-put-left = { $count ->
    [one] One text leads to another page: its link was left as it was.
   *[other] { NUMBER($count) } texts lead to another page: their links were left as they were.
  }
links-put-none = None of the places chosen is among those of the campaign: copy the links and paste them where you need them.
links-put-see = Go to the copy

links-apart = Take apart a link you already have
links-apart-text = Paste a link: see what each parameter says and what is wrong.
links-apart-field = Link to take apart
links-part = Part
links-says = What it says
links-apart-caption = The parts of the link
links-part-base = Address without UTM tags
links-part-foreign = Other parameters
links-part-fragment = Anchor, after the hash (#)
links-part-group = Group in Analytics
links-part-none = There are no UTM tags.
links-apart-good = The UTM tags are written well.
links-use = Use these values above
links-used = The values are in the form above.
links-desk = Make the links with UTM tags
