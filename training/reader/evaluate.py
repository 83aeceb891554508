"""Figures on dev, by score.py, for a checkpoint or for exported networks.

  python -m training.reader.evaluate MODEL --corpora FOLDER --score score.py [--bias B] [--drop D] [--predictions FOLDER]

MODEL is a checkpoint (.pt) or a folder with encoder.onnx and attributor.onnx.
"""
import argparse
import importlib.util
import json
import os
import tempfile
from . import conll, polnear, said
from .article import read
from .decode import Settings, anchors, attributions, names
from .windows import windows

TYPES = {"PER": "PERSON", "ORG": "ORGANISATION", "LOC": "PLACE"}


def utf16(text):
    """code point offset -> UTF-16 offset"""
    out, at = [], 0
    for character in text:
        out.append(at)
        at += 2 if ord(character) > 0xFFFF else 1
    return out + [at]


def prediction(article, found, named):
    """One line of `onrecord extract --jsonl`, as far as the reader knows it."""
    text, units = article.document.text, utf16(article.document.text)
    place = lambda r: (article.tokens[r[0]][0], article.tokens[r[1] - 1][1])
    spans = lambda ranges: [[units[a], units[b]] for a, b in map(place, ranges)]
    statements = [{"id": str(i), "kind": "INDIRECT", "content": spans(f.content), "quotes": [text[slice(*place(r))] for r in f.content],
                   "cue": spans(f.cue), "source": spans(f.source), "speakers": [], "about": [], "score": round(f.score, 4), "scope": round(f.scope, 4)}
                  for i, f in enumerate(found)]
    listed = [{"start": s[0], "end": s[1], "type": TYPES[kind]} for (s, kind) in ((spans([(a, b)])[0], k) for a, b, k in named) if kind in TYPES]
    return {"document": {"path": article.document.name + ".txt"}, "names": listed, "entities": [], "statements": statements}


def predict_article(article, networks, settings):
    """`networks`: run(article, window) and attribute(article, window, hidden, anchors)."""
    found, named = [], []
    for window in windows(article):
        result = networks.run(article, window)
        named += names(window, result.names)
        at = anchors(result.anchors, result.scope, settings)
        if at:
            tags, _ = networks.attribute(article, window, result.hidden, [a[:2] for a in at])
            found += attributions(window, at, tags)
    return prediction(article, found, named)


def load_score(path):
    spec = importlib.util.spec_from_file_location("score", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def dev_sets(corpora, which):
    """name -> (kind, documents, gold place for score.py)"""
    at = lambda *parts: os.path.join(corpora, *parts)
    found = {}
    if "polnear" in which:
        found["polnear"] = ("polnear", list(polnear.documents(at("polnear", "dev"))), at("polnear", "dev"))
    for name in ("said", "said-wire", "said-fiction"):
        if name in which:
            documents = list(said.documents(at(name))) if name == "said" else said.split(at(name))[1]
            found[name] = ("said", documents, at(name))
    for name, path in (("conll", at("conll2003", "conllpp_dev.txt")), ("wikigold", at("wikigold", "CONLL-format", "data", "wikigold.conll.txt"))):
        if name in which:
            found[name] = ("ner", conll.documents(path, name), path)
    return found


def part_of(folder, documents, scratch):
    """A folder for score.py that holds only these documents of a said corpus."""
    for kind, ending in (("gold", ".json"), ("text", ".txt")):
        os.makedirs(os.path.join(scratch, kind))
        for d in documents:
            os.symlink(os.path.abspath(os.path.join(folder, kind, d.name + ending)), os.path.join(scratch, kind, d.name + ending))
    return scratch


def figures(predict, corpora, score, wordpiece, which=("polnear", "said", "said-wire", "said-fiction", "conll", "wikigold"), keep=None):
    """Scores predict(article) -> prediction on dev; returns name -> figures. `keep`: a folder for the predictions."""
    score, out = load_score(score), {}
    for name, (kind, documents, gold) in dev_sets(corpora, which).items():
        with tempfile.TemporaryDirectory() as scratch:
            path = os.path.join(keep or scratch, name + ".jsonl")
            with open(path, "w", encoding="utf8") as file:
                for document in documents:
                    file.write(json.dumps(predict(read(document, wordpiece)), ensure_ascii=False) + "\n")
            if kind == "said":
                gold = part_of(gold, documents, os.path.join(scratch, "gold-part"))
            out[name] = getattr(score, kind)(path, gold)
            if kind == "said" and keep:
                with open(os.path.join(keep, name + ".misses.json"), "w", encoding="utf8") as file:
                    json.dump([m for m in out[name]["misses"] if not m[1].startswith(("speaker", "about"))], file, ensure_ascii=False, indent=1)
            out[name].pop("misses", None)
    return out


def short(all_figures):
    """One figure or a few for each set, for logs."""
    out = {}
    for name, f in all_figures.items():
        if name == "polnear":
            out[name] = {"attribution": f["attribution_f1"], "content": f["token_f1"]["content"], "exact": f["exact_f1"], "source": f["source_overlap_when_matched"],
                         "recall": f["recall_by_kind"], "P": f["attribution_precision"], "R": f["attribution_recall"]}
        elif "statement_f1" in f:
            out[name] = [f["statement_f1"], f["statement_precision"], f["statement_recall"]]
        else:
            out[name] = [f["all_f1"], f["f1"]]
    return out


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("model")
    parser.add_argument("--corpora", required=True)
    parser.add_argument("--score", required=True)
    parser.add_argument("--bias", type=float, default=0.0)
    parser.add_argument("--drop", type=float, default=0.0)
    parser.add_argument("--predictions")
    parser.add_argument("--sets", default="polnear,said,said-wire,said-fiction,conll,wikigold")
    arguments = parser.parse_args()
    from .pretrained import vocabulary
    from .wordpiece import WordPiece
    if arguments.model.endswith(".pt"):
        from .torch_networks import TorchNetworks
        networks = TorchNetworks.of_checkpoint(arguments.model)
    else:
        from .runtime import Networks
        networks = Networks(arguments.model)
    settings = Settings(arguments.bias, arguments.drop)
    if arguments.predictions:
        os.makedirs(arguments.predictions, exist_ok=True)
    found = figures(lambda a: predict_article(a, networks, settings), arguments.corpora, arguments.score, WordPiece(vocabulary()),
                    arguments.sets.split(","), arguments.predictions)
    print(json.dumps(short(found)))


if __name__ == "__main__":
    main()
