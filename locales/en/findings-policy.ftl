### Findings about the platforms' rules.

personal-attribute-implied = “{ $words }” implies that you know a personal attribute of the reader
before-after-body = “{ $words }”: before-and-after comparison of bodies
before-after-post = “{ $words }”: before-and-after comparison of bodies, which the platform refuses once the post is promoted
bait-react = “{ $words }” asks for a reaction to order
bait-tag = “{ $words }” asks people to tag somebody
bait-share = “{ $words }” asks people to share to order
bait-comment = “{ $words }” asks for a comment to order
bait-vote = “{ $words }” uses reactions as a vote
clickbait-line = “{ $words }” is clickbait
profane-word = Profanity: “{ $words }”
profane-masked = Masked profanity: “{ $words }”
outcome-money = “{ $words }” promises an unrealistic income
outcome-body = “{ $words }” promises an unrealistic result for the body
outcome-skill = “{ $words }” promises to learn in an unrealistic time
outcome-guaranteed = “{ $words }” guarantees a result that does not depend on you alone
restricted-tobacco = “{ $words }”: tobacco and vaping may not be advertised
restricted-weapons = “{ $words }”: weapons and explosives may not be advertised
restricted-drugs = “{ $words }”: drugs, cannabis and CBD may not be advertised, with few exceptions
restricted-prescription = “{ $words }”: prescription medicines may not be advertised without permission
restricted-counterfeit = “{ $words }”: imitations of brands and fakes are forbidden
restricted-adult = “{ $words }”: products and services for adults are not allowed in ads
restricted-dishonest = “{ $words }”: a service that helps to deceive others may not be advertised
restricted-post = “{ $words }”: a product the platform does not allow in ads: the post cannot be promoted
restricted-elsewhere = “{ $words }”: many platforms do not allow this product in ads: check the rules of whoever publishes or delivers the text

### Likeness: the same said in other words

like-before-after = This sentence resembles a before-and-after comparison of bodies: platforms do not admit it in ads
like-clickbait = This sentence resembles clickbait: say at once what it is about
like-engagement-bait = This sentence resembles asking for reactions: a real question does better
like-personal-attribute = This sentence suggests that you know a personal attribute of the reader: speak of the service
like-restricted-product = This sentence resembles the offer of a product that ads do not admit: read the platform’s rule
like-unrealistic-outcome = This sentence resembles the promise of an unrealistic result: say what it takes to get there
