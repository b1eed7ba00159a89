### What goes into a link.

share-what = What to send
share-whole = The whole campaign
