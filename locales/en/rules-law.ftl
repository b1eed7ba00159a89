### Names and reasons of the rules on law.

### Promises on health, environment, gambling, prices, money, alcohol, records

rule-health-claim = Health promise
    .why = Food and supplements may use authorised health claims only; saying that a product cures or prevents a disease is forbidden.
    .fix = Remove the promise, or use the authorised claim of the ingredient it contains.
rule-green-claim = Generic environmental claim
    .why = “Eco-friendly” or “green” without saying why is considered misleading; in the Union it is forbidden since 27 September 2026.
    .fix = Say what, how much and who certifies it: “bottle of 90% recycled plastic, GRS certified”.
rule-gambling = Gambling
    .why = In Italy all advertising of games and bets for money is forbidden; elsewhere platforms want an authorisation.
    .fix = In Italy remove the mention; elsewhere get the authorisation and target adults only.
rule-price-reduction = Discount without prior price
    .why = Whoever announces a discount must show the lowest price of the last 30 days.
    .fix = Add the prior price: “€60 instead of €100, lowest price of the last 30 days”.
rule-financial-promise = Promise of earnings or credit
    .why = Earnings promised as certain mislead the reader, and the figures of a loan must come with its APR.
    .fix = Drop the certainty and name the risks; beside instalments and rates give the APR and an example.
rule-alcohol = Alcohol
    .why = Alcohol is not promoted with excess, health, driving, young people or success; ads are shown to adults only.
    .fix = Speak of the product, the taste, the place; in ads limit the audience to adults.
rule-absolute-claim = Superlative without proof
    .why = You must be able to prove “the best” or “no. 1”; if nobody certifies it, it is misleading advertising.
    .fix = Say who says so and when, or tell what makes you different.

### Disclosure, contests, politics, AI

rule-disclosure-missing = Advertising not declared
    .why = Whoever is paid or gets products must say so at once: hidden advertising is forbidden and costs readers’ trust.
    .fix = Put the label at the beginning, with the brand’s name: “#ad”, “Sponsored by…”, “Paid partnership with…”, or “gifted by…” for a present.

rule-prize-contest = Prize contest
    .why = Letting people win something for taking part is a contest: in Italy it needs rules, a notice to the ministry, a deposit and a notary; in the United States official rules and no purchase. Without them you risk a fine.
    .fix = First prepare rules and notices, then say in the copy where to read them. Or reward everyone with a discount, or choose by merit.

rule-political-content = Political content
    .why = In the European Union Meta and Google take no political ads, and every paid political message must say who pays for it.
    .fix = Publish it without paying for its reach, or use a channel that takes political ads, with the label and the name of who pays.

rule-ai-disclosure = Generated content not declared
    .why = People must know that an image, a voice or a video that looks or sounds real is generated, or imitates a real person: in the Union the law asks for it (AI Act, article 50, since 2 August 2026), and platforms have it marked. Coso looks at images marked as generated, and at copy that tells of imitating or pretending without saying so.
    .fix = Say so in the image or video itself and in the copy or the description (“image generated with AI”), and switch on the platform’s label when you publish.
