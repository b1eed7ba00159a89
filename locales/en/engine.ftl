### Messages of what reads drafts from files or from JavaScript.

refused-placement = There is no placement “{ $name }”: `coso placements` lists them all
refused-language = There is no language “{ $name }”: use it or en
refused-field = There is no field “{ $field }” in { $placement }, which has: { $known }
refused-goal = There is no goal “{ $name }”: they are { $known }
refused-country = “{ $name }” is not a country code: two letters, such as IT
refused-education = There is no level “{ $name }”: they are primary, middle, high
refused-rule = There is no rule “{ $name }”: `coso rules` lists them all
refused-unit = There is no unit “{ $name }”: they are those of the counts
refused-shape = “{ $name }” does not have the expected shape: see the package’s types.
refused-not-loaded = The language “{ $language }” has not been loaded: ask init() for it.
