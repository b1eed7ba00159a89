### Results beside published figures.

beside-heading = Beside published figures
beside-text = Only figures worked out as yours are: same formula, same platform, same currency. They come from other companies than yours: a bearing, not a verdict.
beside-caption = Your figures and the published ones
beside-own = Yours
beside-published = Published
beside-definition = How it is worked out
beside-source = Source
beside-side = Comparison
beside-better = better
beside-within = in line
beside-worse = worse
beside-range = { $low } to { $high }

results-own-failed = Nothing was written: the campaign does not open, is open in another tab, or the browser has no room. Check and try again.
