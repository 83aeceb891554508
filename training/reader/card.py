"""Puts the dev figures into the model card: the section "Figures on dev" is written here, the rest by hand."""
import re

HEADING = "## Figures on dev"
INTRODUCTION = """Written by `python -m training.run`: the networks alone, decoded in Python and scored by `score.py`; int8 is what lies here (7-bit weights), fp32 the same
before quantisation. What the whole of `onrecord extract` reaches is in [docs/quality.md](../../../docs/quality.md) and printed by `npm run quality`.
A few statements move each way between the two: said has 125, so that two of them are a point."""

joined = lambda values: " / ".join(str(v) for v in values)
ROWS = (
    ("PolNeAR attribution F1", "polnear", lambda f: f["attribution"]),
    ("… precision / recall", "polnear", lambda f: joined((f["P"], f["R"]))),
    ("… content token F1", "polnear", lambda f: f["content"]),
    ("… exact F1 source / cue / content", "polnear", lambda f: joined(f["exact"][k] for k in ("source", "cue", "content"))),
    ("… source overlaps when matched", "polnear", lambda f: f["source"]),
    ("… recall direct / mixed / indirect", "polnear", lambda f: joined(f["recall"][k] for k in ("direct", "mixed", "indirect"))),
    ("said: statement F1 / precision / recall", "said", joined),
    ("said-wire, dev part", "said-wire", joined),
    ("said-fiction, dev part", "said-fiction", joined),
    ("CoNLL++ dev, PER + ORG + LOC F1", "conll", lambda f: f[0]),
    ("Wikigold F1, not trained on it", "wikigold", lambda f: f[0]),
)


def table(figures):
    """Rows of `figures`, {"int8": …, "fp32": …} as evaluate.short gives them, as a Markdown table."""
    head = ["| | int8 | fp32 |", "|---|---|---|"]
    return "\n".join(head + ["| %s | %s | %s |" % (title, *(of(figures[k][name]) for k in ("int8", "fp32"))) for title, name, of in ROWS])


def with_figures(card, figures):
    """The card with its section of figures replaced."""
    section = f"{HEADING}\n\n{INTRODUCTION}\n\n{table(figures)}\n\n"
    found = re.sub(rf"{HEADING}\n.*?(?=^## |\Z)", lambda _: section, card, count=1, flags=re.S | re.M)
    if section not in found:
        raise ValueError(f'the model card has no section "{HEADING}"')
    return found
