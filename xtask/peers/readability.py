"""Texts a second of the Python peer: python readability.py TEXTS.json (textstat installed)."""

import json
import sys
import time

import textstat

with open(sys.argv[1], encoding="utf-8") as file:
    texts = json.load(file)["en"]

done = 0
start = time.perf_counter()
while time.perf_counter() - start < 2:
    for text in texts:
        # It remembers texts it has seen: a number makes each one new.
        textstat.flesch_reading_ease(f"{text} {done}")
        done += 1
print(done / (time.perf_counter() - start))
