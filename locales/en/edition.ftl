### Coso in one file: where it is downloaded, what is different when it is opened.

edition-heading = Coso in one file
edition-text = All of Coso in a page that opens with a double click, from a USB stick and without a network: program, rules, sources and dictionaries. It does not update itself: now and then, download the new one.
edition-download = Download coso.html
edition-here = This is the edition in one file.
edition-here-text = What you write is kept by the browser of this computer, not by the file and not by the stick: before you change computer, download a copy of everything from the page of campaigns. Other pages opened from a file in this browser could read it.
edition-blocked = Here the browser keeps nothing.
edition-blocked-text = It does not allow it to a page opened from a file. You can work, but what you write lives while the page is open: download a copy before you close it, or open the file with another browser.
edition-no-site = This copy cannot make a link.
edition-no-site-text = It is a file and comes from no site: the link would lead nowhere. Download the file and send that: whoever gets it opens it with “Open a Coso file”.
edition-no-site-client = This copy of Coso is a file and comes from no site, so it cannot make links. Download the file and send that: it opens on the page “Preview for the client”.
edition-no-embed = The code needs a published Coso.
edition-no-embed-text = The check on other pages comes from a site; this copy is a file. Open the same page on the site you downloaded it from.
edition-embed-site = The code takes the check from { $site }. The preview is seen on that site.
share-file = Download as a file
packed-loading = Opening the page…
