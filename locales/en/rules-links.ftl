### Names and reasons of the rules about links.

rule-link-insecure = Insecure link
    .why = Browsers warn that the page is not secure: many people go back before they see it.
    .fix = Use the address with https:// and check that it opens.
rule-link-shortener = Shortened link
    .why = Readers cannot see where it leads and may not trust it.
    .fix = Use the full address or a short domain of your own company.
