### Names and reasons of the rules on law.

### Disclosure, contests, politics, AI

rule-disclosure-missing = Advertising not declared
    .why = Whoever is paid or gets products must say so at once: hidden advertising is forbidden and costs readers’ trust.
    .fix = Put the label at the beginning, with the brand’s name: “#ad”, “Sponsored by…”, “Paid partnership with…”, or “gifted by…” for a present.
