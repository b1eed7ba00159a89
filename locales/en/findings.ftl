### What a finding says. Each message is also a variant of `Say`.

over-limit = { $over ->
    [one] One character too many: { NUMBER($value) } of { NUMBER($limit) }
   *[other] { $over } characters too many: { NUMBER($value) } of { NUMBER($limit) }
  }
