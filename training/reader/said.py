"""Reads said, said-wire, said-fiction and training/fiction: text/*.txt and gold/*.json with spans in UTF-16 code units; names/*.json where there are."""
import collections
import glob
import json
import os
import re
from .article import Attribution, Document

DEV_EVERY = 6  # every sixth article of said-wire and said-fiction is kept for dev


def code_points(text):
    """UTF-16 offset -> code point offset."""
    out = []
    for i, character in enumerate(text):
        out += [i] * (2 if ord(character) > 0xFFFF else 1)
    return out + [len(text)]


def names_in(text, listed):
    """(start, end, type) of every occurrence of {"string": type}, the longest where they overlap."""
    if not listed:
        return ()
    strings = "|".join(re.escape(s) for s in sorted(listed, key=len, reverse=True))
    return tuple((m.start(), m.end(), listed[m.group()]) for m in re.finditer(rf"(?<!\w)(?:{strings})(?!\w)", text))


def names_of(path, text):
    """The names that a file lists, or None without one."""
    if not os.path.exists(path):
        return None
    with open(path, encoding="utf8") as file:
        return names_in(text, json.load(file))


def documents(folder):
    """All articles of a corpus folder, in order of name."""
    corpus = os.path.basename(os.path.normpath(folder))
    for path in sorted(glob.glob(os.path.join(folder, "gold", "*.json"))):
        name = os.path.basename(path)[:-5]
        with open(os.path.join(folder, "text", name + ".txt"), encoding="utf8", newline="") as file:
            text = file.read()
        with open(path, encoding="utf8") as file:
            gold = json.load(file)
        units = code_points(text)
        place = lambda span: (units[span[0]], units[span[1]])
        cues = collections.Counter(tuple(g["cueSpan"]) for g in gold if g["cueSpan"])
        found = [Attribution(
            source=(place(g["sourceSpan"]),) if g["sourceSpan"] else (),
            cue=(place(g["cueSpan"]),) if g["cueSpan"] else (),
            content=tuple(place(s) for s in g["contentSpans"]),
            optional=g["optional"], own=not g["optional"],
            # two statements of one cue cannot both be told by it: its spans are not trained on
            spans_known=not g["cueSpan"] or cues[tuple(g["cueSpan"])] == 1) for g in gold]
        yield Document(name, corpus, text, tuple(found), names_of(os.path.join(folder, "names", name + ".json"), text))


def split(folder):
    """(train, dev) documents of said-wire or said-fiction."""
    found = list(documents(folder))
    return [d for i, d in enumerate(found) if i % DEV_EVERY != DEV_EVERY - 1], found[DEV_EVERY - 1::DEV_EVERY]
