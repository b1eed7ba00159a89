### Names and reasons of the rules about links.

rule-link-insecure = Insecure link
    .why = Browsers warn that the page is not secure: many people go back before they see it.
    .fix = Use the address with https:// and check that it opens.
rule-link-shortener = Shortened link
    .why = Readers cannot see where it leads and may not trust it.
    .fix = Use the full address or a short domain of your own company.
rule-link-malformed = Mistyped link
    .why = A link with a mistake does not open, and the platform may refuse the ad.
    .fix = Copy the address from the browser, paste it whole and try it.
rule-utm-missing = Link without UTM
    .why = Without UTM the data say how many visits come, not from which post or ad.
    .fix = Add utm_source, utm_medium and utm_campaign, in lower case.
rule-utm-malformed = Mistyped UTM
    .why = Analytics ignores wrong parameters and counts differently written ones apart: the totals do not add up.
    .fix = Use utm_source, utm_medium and utm_campaign, once each, in lower case, without spaces, between “?” and “#”.
