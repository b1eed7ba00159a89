### Findings about links.

link-not-secure = The link begins with http:// rather than https://
link-shortened = { $host } hides where the link leads
