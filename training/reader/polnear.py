"""Reads PolNeAR: brat stand-off, one file per article and annotator; the first annotator by name counts."""
import glob
import os
import re
from .article import Attribution, Document


def attributions(path):
    """The attributions of one .ann file that have content."""
    spans, relations = {}, []
    with open(path, encoding="utf8", newline="") as file:
        for line in file.read().split("\n"):
            parts = line.rstrip("\r").split("\t")
            if len(parts) > 1 and re.match(r"T\d+$", parts[0]):
                _, _, offsets = parts[1].partition(" ")
                spans[parts[0]] = [tuple(map(int, o.split())) for o in offsets.split(";")]
            elif len(parts) > 1 and re.match(r"E\d+$", parts[0]):
                relations.append([x.split(":") for x in parts[1].split()])
    out = []
    for relation in relations:
        found = {"Source": [], "Cue": [], "Content": []}
        for role, key in relation:
            role = re.sub(r"\d+$", "", role)
            if role in found and key in spans:
                found[role] += spans[key]
        if found["Content"]:
            out.append(Attribution(*(tuple(sorted(found[r])) for r in ("Source", "Cue", "Content"))))
    return tuple(out)


def documents(split):
    """The articles of a split folder (text/ and attributions/)."""
    first = {}
    for path in sorted(glob.glob(os.path.join(split, "attributions", "*.ann"))):
        first.setdefault(os.path.basename(path)[:-9], path)
    for name, path in sorted(first.items()):
        with open(os.path.join(split, "text", name + ".txt"), encoding="utf8", newline="") as file:
            yield Document(name, "polnear", file.read(), attributions(path))
