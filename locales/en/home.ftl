### The home page.

home-heading = The workbench for the one‑person marketing department
home-lead = Decide goal, audience and platforms; write the copy and see as you write what is wrong, why, and where that is written.
home-ways = Where to start
home-check = Check a text now
home-check-text = Paste it, choose where it will appear and read the findings. No steps to follow.
home-plan = Make a plan
home-plan-text = Goal, audience, platforms, copy, calendar: six steps to a document you can hand over.
home-open = Open a file
home-open-text = A plan downloaded from Coso, yours or a colleague’s.
home-recent = Pick up where you were
home-all-campaigns = All campaigns
home-changed = Last changed: { $date }
home-promises = What to expect
home-promise-local = Your texts never leave this browser. No account, no server, no tracking.
home-promise-source = Every rule has its source, the date it was read and how sure it is.
home-promise-count = Characters are counted as the platform counts them, emoji and links included.

home-tools = The other tools
home-tool-community = Paste comments: see whom to answer first, whether it is a crisis, and in which words.
home-tool-results = Read the platforms’ exports: what worked, and how sure that is.
home-tool-many = Check a whole sheet of texts and download it with the findings.
home-tool-links = One link for each place you publish in, to know where visits come from.
home-tool-rulebook = Limits and rules of each platform, with source and date.
home-tool-embed = Your readers check their own texts without leaving your page.
