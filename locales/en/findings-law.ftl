### Findings on law.

### Disclosure, contests, politics, AI

disclosure-absent = The content is sponsored and the text does not say so: begin with “{ $label }” and the brand’s name
disclosure-late = “{ $words }” comes too late: move it to the beginning, where it shows without opening the text, or among the first three hashtags
disclosure-weak = “{ $words }” does not clearly say that this is advertising: begin with “{ $label }” and the brand’s name
disclosure-foreign = “{ $words }” is not in the reader’s language: write “{ $label }”
disclosure-proved = “{ $words }” shows a deal or a gift, but there is no label: say so at the beginning
