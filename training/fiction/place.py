"""Checks the invented articles and fills in the places of their strings: `python -m training.fiction.place [NAME …]`.

text/NAME.txt is an article, gold/NAME.json its statements (GUIDE.md), names/NAME.json its proper names as {"string": "PER|ORG|LOC|MISC"}.
Writes contentSpans, cueSpan and sourceSpan ([start, end) in UTF-16 code units) into the gold, one statement a line. The cue is the occurrence
nearest to the content, the source that nearest to the cue. Names each problem and exits 1 when there is one.
"""
import glob
import json
import os
import re
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
KEYS = {"kind", "content", "source", "cue", "speakers", "speakerTypes", "about", "addressee", "date", "nestedIn", "optional"}
SPEAKER_TYPES = {"Person", "Organisation", "Country", "City", "Document", "Group"}
ABOUT_TYPES = {"Person", "Organisation", "Country", "City", "Place", "Event", "Other"}


def occurrences(text, part):
    """Where a string stands as whole words ("he" is not in "then"), or where it stands at all when it never does."""
    found = [m.start() for m in re.finditer(f"(?={re.escape(part)})", text)]
    whole = [at for at in found if not inner(text, at) and not inner(text, at + len(part))]
    return whole or found


def inner(text, at):
    """Whether a place lies within a word."""
    return 0 < at < len(text) and text[at - 1].isalnum() and text[at].isalnum()


def content_places(text, fragments, cue):
    """[start, end) of fragments in order, the first as near to a cue as can be."""
    first = [(min((abs(c - p) for c in occurrences(text, cue)), default=p) if cue else p, p) for p in occurrences(text, fragments[0])]
    best = None
    for distance, at in first:
        found, end = [], at
        for fragment in fragments:
            place = text.find(fragment, end)
            if place < 0:
                break
            found.append([place, place + len(fragment)])
            end = place + len(fragment)
        # fragments far apart are rather another occurrence of the first
        if len(found) == len(fragments) and (best is None or distance + found[-1][1] - at < best[0]):
            best = (distance + found[-1][1] - at, found)
    return best and best[1]


def nearest(text, part, content, to):
    """The occurrence of `part` nearest to one of the spans `to` and, where one is, outside the content."""
    def cost(at):
        end = at + len(part)
        inside = any(s < end and at < e for s, e in content)
        return inside, min(abs(at - e) if at >= e else abs(s - end) for s, e in to)
    found = sorted(occurrences(text, part), key=cost)
    return [found[0], found[0] + len(part)] if found else None


def utf16(text, span):
    return span and [len(text[:p].encode("utf-16-le")) // 2 for p in span]


def placed(text, statement, count, problem):
    """The statement with its places; tells problem(message) what is wrong."""
    if set(statement) - {"contentSpans", "cueSpan", "sourceSpan"} != KEYS:
        problem(f"fields missing or unknown: {sorted(KEYS ^ (set(statement) - {'contentSpans', 'cueSpan', 'sourceSpan'}))}")
        return statement
    if statement["kind"] not in ("DIRECT", "INDIRECT", "MIXED"):
        problem("kind is not DIRECT, INDIRECT or MIXED")
    if len(statement["speakers"]) != len(statement["speakerTypes"]) or not SPEAKER_TYPES.issuperset(statement["speakerTypes"]):
        problem("speakerTypes do not fit")
    for about in statement["about"]:
        if about.get("type") not in ABOUT_TYPES or about.get("how") not in ("name", "pronoun", "description"):
            problem(f"about {about.get('name')}: type or how is not allowed")
    within = statement["nestedIn"]
    if within is not None and not (isinstance(within, int) and 0 <= within < count):
        problem("nestedIn is no index of a statement")
    content = content_places(text, statement["content"], statement["cue"])
    if not content:
        problem(f"content is not in the text in this order: {statement['content'][0][:60]!r}")
        return statement
    spans = {}
    for key in ("cue", "source"):
        to = [spans["cue"]] if spans.get("cue") else content
        spans[key] = statement[key] and nearest(text, statement[key], content, to)
        if statement[key] and not spans[key]:
            problem(f"{key} is not in the text: {statement[key]!r}")
        if spans[key] and any(s < spans[key][1] and spans[key][0] < e for s, e in content):
            problem(f"{key} lies inside the content: {statement[key]!r}")
    if statement["date"] and statement["date"] not in text:
        problem(f"date is not in the text: {statement['date']!r}")
    return {**{k: statement[k] for k in statement if not k.endswith(("Spans", "Span"))}, "contentSpans": [utf16(text, s) for s in content],
            "cueSpan": utf16(text, spans["cue"]), "sourceSpan": utf16(text, spans["source"])}


def check(name, report):
    with open(os.path.join(HERE, "text", name + ".txt"), encoding="utf8", newline="") as file:
        text = file.read()
    with open(os.path.join(HERE, "gold", name + ".json"), encoding="utf8") as file:
        gold = json.load(file)
    found = [placed(text, s, len(gold), lambda message, i=i: report(f"{name} statement {i}: {message}")) for i, s in enumerate(gold)]
    with open(os.path.join(HERE, "gold", name + ".json"), "w", encoding="utf8") as file:
        file.write("[\n" + ",\n".join(json.dumps(s, ensure_ascii=False) for s in found) + "\n]\n")
    with open(os.path.join(HERE, "names", name + ".json"), encoding="utf8") as file:
        for string, kind in json.load(file).items():
            if kind not in ("PER", "ORG", "LOC", "MISC"):
                report(f"{name} name {string}: {kind} is not PER, ORG, LOC or MISC")
            if string not in text:
                report(f"{name} name is not in the text: {string!r}")
    return len(found)


def main():
    problems = []
    names = sys.argv[1:] or [os.path.basename(p)[:-4] for p in sorted(glob.glob(os.path.join(HERE, "text", "*.txt")))]
    count = sum(check(name, problems.append) for name in names)
    print(*problems, f"{len(names)} articles, {count} statements, {len(problems)} problems", sep="\n")
    raise SystemExit(1 if problems else 0)


if __name__ == "__main__":
    main()
