### Findings about links.

link-not-secure = The link begins with http:// rather than https://
link-shortened = { $host } hides where the link leads
link-scheme = “{ $written }” is mistyped: perhaps you meant “{ $right }”
link-two-schemes = Two beginnings of an address stand one after the other
link-without-ending = The address lacks its ending, such as .com or .co.uk
link-unknown-ending = No domain ends in “.{ $ending }”
link-two-points = The address has two dots in a row
link-space = There is a space in the address: the link breaks off there
link-two-in-one = There are two addresses here: only one fits
link-is-none = This is not an address
link-stuck-sign = { $sign } is stuck to the address
link-bad-escape = Two hexadecimal digits must follow “%”
utm-missing = The link has no UTM parameters: visits from here cannot be told from the others
utm-mistyped = “{ $written }” is not read: it is spelt “{ $right }”
utm-twice = { $name } is there twice
utm-empty = { $name } is empty
utm-incomplete = { $name } is missing
utm-capitals = “{ $value }” in { $name } has capitals: Analytics counts it apart from the lower-case one
utm-space-in-value = There is a space in the value of { $name }
utm-space = A space breaks the link off before its last parameters
utm-glued = “&” is missing between { $name } and the next parameter
utm-after-fragment = The UTM parameters come after “#”: they are not read there
utm-two-marks = There are two “?”: from the second on, parameters are joined with “&”
utm-without-mark = The first parameter needs “?” before it
utm-escaped = “&amp;” is the sign “&” copied from a page: the parameters are not read
link-comma = The address has a comma in place of a dot
