### Findings on law.

### Promises on health, environment, gambling, prices, money, alcohol, records

health-disease = “{ $words }” says it cures or prevents an ailment
health-effect = “{ $words }” promises an effect on health that needs authorisation
health-slimming = “{ $words }” promises weight loss
green-generic = “{ $words }” is a generic environmental claim: the proof is missing
gambling-forbidden = “{ $words }” promotes gambling: in Italy that is forbidden
gambling-permission = “{ $words }” promotes gambling: the platform wants an authorisation
price-thirty-days = “{ $words }” announces a discount: the lowest price of the last 30 days is missing
price-of-service = “{ $words }” announces a discount: say from which price, and it must have been a real one
price-former = “{ $words }” recalls a former price: it must have been a real one, for a reasonable time
financial-sure = “{ $words }” promises money as certain or easy
financial-without-apr = “{ $words }” gives a figure of the credit without its APR
alcohol-excess = “{ $words }” invites people to drink in the wrong way
alcohol-audience = “{ $words }”: show the ad to adults only
alcohol-offered = “{ $words }”: alcohol is on offer, to be shown to adults only
absolute-unproven = “{ $words }” is a superlative without proof

### Disclosure, contests, politics, AI

disclosure-absent = The content is sponsored and the text does not say so: begin with “{ $label }” and the brand’s name
disclosure-late = “{ $words }” comes too late: move it to the beginning, where it shows without opening the text, or among the first three hashtags
disclosure-weak = “{ $words }” does not clearly say that this is advertising: begin with “{ $label }” and the brand’s name
disclosure-foreign = “{ $words }” is not in the reader’s language: write “{ $label }”
disclosure-proved = “{ $words }” shows a deal or a gift, but there is no label: say so at the beginning

contest-italy = “{ $words }”: this is a prize contest. In Italy it needs rules, a notice to the ministry 15 days before, and a deposit: say in the copy where to read the rules
contest-united-states = “{ $words }”: this is a prize contest. In the United States write “no purchase necessary” and where to read the official rules
contest-without-rules = “{ $words }”: this is a prize contest. Check the country’s law and say in the copy where to read the rules
political-ad-in-union = “{ $words }”: this is political advertising. In the Union Meta and Google do not take it, and elsewhere it needs a label with the name of who pays
political-ad = “{ $words }”: this is political advertising. The platform asks you to declare it and to say who pays
political-post = “{ $words }”: this is a political message. If you pay for its reach, the rules on political ads apply
generated-unmarked-in-union = The image or video is generated and the copy does not say so: add for example “image generated with AI”
generated-unmarked = The image or video is generated and the copy does not say so: mark it, with the platform’s label too
generated-as-real-in-union = “{ $words }”: here something made with AI passes for real. Since 2 August 2026 the Union wants it declared (AI Act, article 50): say so in the picture, sound or video itself and in the caption
generated-as-real = “{ $words }”: here something made with AI passes for real, and whoever finds out feels deceived. Say so in the picture, sound or video itself and in the caption
fix-label-first = Put “{ $label }” at the beginning

### Likeness: the same said in other words

like-absolute-claim = Read like this, the sentence resembles a claim to be first without proof: say who attests it, or tell it another way
like-ai-disclosure = The text suggests content made or altered with AI and shown as real: if it is, say so
like-financial-promise = This sentence resembles a promise of earnings: take out the certainty and tell the risks
like-gambling = This sentence resembles advertising of gaming or betting: check whether you may do it
like-green-claim = This sentence resembles an environmental claim without proof: say what, how much and who certifies it
like-health-claim = This sentence resembles a health claim: check that it is authorised, or take it out
like-political-content = This sentence resembles a political message: if it is one, paid reach has rules of its own
like-price-reduction = This sentence resembles the announcement of a discount: if it is one, give the lowest price of the last 30 days
like-prize-contest = This sentence resembles a prize contest: if it is one, say where its rules can be read
