"""Texts a second of processor time, of the Python peer: python readability.py TEXTS.json (textstat installed)."""

import json
import sys
import time

import textstat

with open(sys.argv[1], encoding="utf-8") as file:
    texts = json.load(file)["en"]

done = 0
start = time.process_time()
while time.process_time() - start < 2:
    for text in texts:
        # It remembers texts it has seen: a number makes each one new.
        textstat.flesch_reading_ease(f"{text} {done}")
        done += 1
print(done / (time.process_time() - start))
