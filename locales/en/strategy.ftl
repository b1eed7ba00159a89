### Strategy: feasibility, audience, mix, work, the plan's document.

name-currency-EUR = Euro (EUR)
name-currency-USD = US dollar (USD)
name-currency-GBP = Pound sterling (GBP)
name-currency-CHF = Swiss franc (CHF)
name-past-field-label = What it was
    .about = The campaign or the period: “Christmas 2025”
name-past-field-channel = Channel
name-past-field-from = From
name-past-field-to = To
name-past-field-impressions = Impressions
name-past-field-clicks = Clicks
name-past-field-conversions = Conversions
    .about = Leads, orders or installs
name-past-field-spend = Spend
name-past-field-revenue = Revenue
name-past-field-reach = People reached
