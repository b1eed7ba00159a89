### Names and reasons of the platforms' rules.

rule-personal-attribute = Personal attribute of the reader
    .why = An ad that seems to know the reader's health, age, faith, debts or other attributes feels intrusive, and Meta rejects it. Questions count too.
    .fix = Talk about the product and what it offers, not about the person: “Debt advice” instead of “Are you in debt?”.
rule-before-after = Before and after
    .why = Comparing before and after of bodies, weight or skin promises a result not everybody will get: platforms reject it in ads.
    .fix = Tell about the programme, the method or the service, without the comparison.
rule-engagement-bait = Reactions asked to order
    .why = Asking for likes, tags, shares or comments to order brings numbers, not interest: platforms show such posts less.
    .fix = Ask a real question, one whose answer you care about.
rule-clickbait = Clickbait
    .why = A line that withholds or exaggerates disappoints those who click. Platforms show it less, and reject it in ads.
    .fix = Say at once what it is about and what the reader gets from it.
rule-profanity = Profanity
    .why = Swear words can offend readers. In ads they lead to rejection, even when masked with asterisks or digits.
    .fix = Use another word.
rule-unrealistic-outcome = Unrealistic outcome
    .why = Promising easy money, weight lost in a few days or guaranteed results misleads readers. Platforms reject such ads, and it may be misleading advertising.
    .fix = Say what you offer and what it takes to get there; if you have data, give it with its source.
rule-restricted-product = Product not allowed in ads
    .why = Some products may not be advertised, or only with permission: tobacco, weapons, drugs, prescription medicines, imitations of brands, products for adults.
    .fix = Read the platform's rule before you publish; if the product is excluded, use another channel.
