"""Reads named entities of GUM (CoNLL-U with `Entity=` in MISC) as PER, ORG and LOC after the habits of CoNLL.

GUM marks whole noun phrases, named or not: a mention whose head is a proper noun is a name when it is capitalised throughout, without its article and
titles ("President Anna Lindqvist" -> "Anna Lindqvist"), and is linked to Wikipedia or a person of two words. Proper nouns and capitalised adjectives that fall under no such mention are "?": nobody has judged them.
"""
import glob
import os
import re
from .article import Document

TYPES = {"person": "PER", "organization": "ORG", "place": "LOC"}
TITLES = frozenset("""mr mrs ms dr sir lord lady dame president minister secretary senator sen governor gov mayor king queen prince princess pope professor prof
chancellor ambassador general gen colonel col captain capt lieutenant lt major sergeant sgt chief judge justice rep representative congressman congresswoman
chairman chairwoman director saint st rev reverend father sister brother uncle aunt prime vice detective officer inspector attorney dear""".split())

INNER = frozenset("of the and for de la le du van von der den di da al bin ibn - '".split())


def sentences(path):
    """(rows, new_paragraph) of each sentence; rows are lists of CoNLL-U columns, contractions left to their parts."""
    with open(path, encoding="utf8") as file:
        for block in file.read().split("\n\n"):
            lines = block.split("\n")
            rows = [line.split("\t") for line in lines if line and line[0] != "#"]
            if rows:
                yield [r for r in rows if "." not in r[0]], any(line.startswith("# newpar") and not line.startswith("# newpar_block") for line in lines)


def misc(row):
    return dict(p.split("=", 1) for p in row[9].split("|") if "=" in p)


def mentions(words):
    """(first, last + 1, etype, linked to Wikipedia) of mentions in a sentence; `Entity=` brackets: "(5-person-…", "5)"."""
    opened, out = [], []
    for i, row in enumerate(words):
        # (12-person-new-…-coref-Some_Link) opens and closes on one word
        for part in re.findall(r"\([^()]*\)?|[^()]*\)", misc(row).get("Entity", "")):
            if part.startswith("("):
                fields = part.strip("()").split("-")
                opened.append((fields[0], i, fields[1] if len(fields) > 1 else "", fields[-1][:1].isupper()))
                closing = fields[0] if part.endswith(")") else None
            else:
                closing = part[:-1]
            if closing is not None:
                for k in range(len(opened) - 1, -1, -1):
                    if opened[k][0] == closing:
                        _, start, etype, linked = opened.pop(k)
                        out.append((start, i + 1, etype, linked))
                        break
    return out


def head_of(words, start, end):
    """The word of a mention whose own head lies outside it."""
    inside = {w[0] for w in words[start:end]}
    return next((i for i in range(start, end) if words[i][6] not in inside), start)


def names_of(words):
    """(first, last + 1, type) of names in a sentence, "?" for what is not judged."""
    label = [None] * len(words)
    out = []
    for start, end, etype, linked in sorted(mentions(words), key=lambda m: m[1] - m[0]):
        head = head_of(words, start, end)
        if etype not in TYPES or words[head][3] != "PROPN":
            continue
        titles = [i for i in range(start, end - 1) if etype == "person" and words[i][1].lower().rstrip(".") in TITLES]
        start = titles[-1] + 1 if titles else start + (words[start][3] == "DET")
        while start < end and words[end - 1][3] in ("PART", "PUNCT"):
            end -= 1
        whole = start < end and words[end - 1][1][:1].isupper() and all(w[1][:1].isupper() or w[1].lower() in INNER for w in words[start:end])
        people = etype == "person" and words[head][4] == "NNPS"  # "Palestinians": CoNLL calls them MISC
        sure = whole and not people and (linked or etype == "person" and end - start > 1)
        if sure and all(label[i] is None for i in range(start, end)):
            label[start:end] = [etype] * (end - start)
            out.append((start, end, TYPES[etype]))
    out += [(i, i + 1, "?") for i, w in enumerate(words)
            if label[i] is None and (w[3] == "PROPN" or w[3] in ("ADJ", "NOUN") and w[1][:1].isupper())]
    return sorted(out)


def document(path):
    text, names = "", []
    for rows, new in sentences(path):
        if text:
            text += "\n" if new else " "
        places, whole_end, part = [], 0, 0
        for row in rows:
            if "-" not in row[0] and int(row[0]) <= whole_end:
                # a part of a contraction: "Ann" and "’s" of "Ann’s"
                places.append((part, part + len(row[1])))
                part += len(row[1])
                continue
            if "-" in row[0]:
                whole_end, part = int(row[0].split("-")[1]), len(text)
            else:
                places.append((len(text), len(text) + len(row[1])))
            text += row[1] + ("" if misc(row).get("SpaceAfter") == "No" else " ")
        text = text.rstrip(" ")
        words = [r for r in rows if "-" not in r[0]]
        names += [(places[a][0], places[b - 1][1], kind) for a, b, kind in names_of(words)]
    return Document(os.path.basename(path)[:-7], "gum", text + "\n", None, tuple(names))


def documents(folder):
    """GUM's documents but its news, which are the texts of `said` (dev)."""
    return [document(p) for p in sorted(glob.glob(os.path.join(folder, "*.conllu"))) if "GUM_news" not in p]
