### The page that prepares the check for other sites, and the words of the check itself.

nav-embed = For your site
description-embed = Put Coso’s text check on your own site: WordPress, Blogger, Ghost or plain HTML. Free, without an account, and no text is sent anywhere.

embed-heading = The text check on your site
embed-lead = Choose what it should be like and copy the code: your readers write their text and see its length and the findings at once, without leaving your page.
embed-choices = What it should be like
embed-placement = Where the text will appear
embed-language = Language of the texts and of the findings
embed-italian = Italian
embed-english = English
embed-way = In which way
embed-way-frame = Frame (iframe)
embed-way-frame-about = Works almost everywhere: it is a page of Coso inside yours.
embed-way-element = Element of the page
embed-way-element-about = Takes on the fonts and the forms of your site. The page must allow scripts.
embed-accent = Colour of buttons and links
embed-accent-hint = Choose one dark enough, or light enough if your site has a dark background.
embed-theme = Background
embed-theme-system = As the reader’s device
embed-theme-light = Light
embed-theme-dark = Dark
embed-rows = Lines of the field
embed-height = Height of the frame, in pixels
embed-height-hint = For the start: then the frame takes the height of what is in it, if the site accepts the script.
embed-preview = Preview
embed-preview-title = Preview of the check
embed-paste = To paste
embed-code = Code
embed-copy = Copy the code
embed-site = Where you paste it
embed-site-html = An HTML page
embed-steps-html = Paste the code at the place in the page where you want the check.
embed-steps-wordpress = In the post, add a “Custom HTML” block and paste the code. If your role or your plan takes scripts out, use the frame: without the script it keeps the height you chose.
embed-steps-blogger = In the post editor, switch from Compose view to HTML view and paste the code where you want it.
embed-steps-ghost = In the editor, type /html, choose the HTML card and paste the code.
embed-privacy = Texts stay in the browser of whoever writes them: the frame sends nothing and keeps nothing. Your page receives the findings, and the text only if it asks.

embed-frame-title = Check a text
embed-frame-label = Your text
embed-used = Length: { $value }
embed-used-of = Length: { $value } of { $limit }
embed-none = No findings
embed-one = One finding
embed-many = { $found } findings
embed-why = Why
embed-checked = checked on { $date }
