"""Trains the reader again from the corpora, exports it and writes its card: `python -m training.run` in the repository's root.

  python -m training.run --corpora FOLDER --score score.py

Steps (fixed seeds; the same machine gives the same weights): train, export to ONNX int8, evaluate both forms on dev, write the card.
Checkpoints and full-precision files go to .onrecord/training, the rest to ingest/models/reader.
"""
import argparse
import json
import os
import subprocess
import sys
import torch
from .reader.card import card
from .reader.decode import Settings
from .reader.evaluate import figures, predict_article, short
from .reader.export import export
from .reader.model import Reader
from .reader.pretrained import vocabulary
from .reader.runtime import Networks
from .reader.wordpiece import WordPiece

SCRATCH, TARGET = os.path.join(".onrecord", "training"), os.path.join("ingest", "models", "reader")
# Chosen on dev, see LOG.md.
SETTINGS = Settings(anchor_bias=0.0, scope_drop=0.0)
STAGES = (("reader.pt", ["--epochs", "4"]),)
ALL = ("polnear", "said", "said-wire", "said-fiction", "conll", "wikigold")


def train(options):
    """Runs the stages of training in order; returns the last checkpoint."""
    before = None
    for name, arguments in STAGES:
        out = os.path.join(SCRATCH, name)
        command = [sys.executable, "-m", "training.reader.train", out, "--corpora", options.corpora, "--score", options.score, *arguments]
        subprocess.run(command + (["--init", before] if before else []), check=True)
        before = out
    return before


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpora", required=True)
    parser.add_argument("--score", required=True)
    parser.add_argument("--checkpoint", help="export this one instead of training")
    options = parser.parse_args()
    os.makedirs(SCRATCH, exist_ok=True)
    saved = torch.load(options.checkpoint or train(options))
    reader = Reader()
    reader.load_state_dict(saved["reader"])
    commit = subprocess.run(["git", "rev-parse", "--short", "HEAD"], capture_output=True, text=True).stdout.strip()
    training = {**saved["training"], "commit": commit, "corpora": ["polnear/train", "said-wire", "said-fiction", "conll2003/conllpp_train"]}
    fp32 = os.path.join(SCRATCH, "fp32")
    export(reader, TARGET, SETTINGS, training, fp32)
    wordpiece, found = WordPiece(vocabulary()), {}
    for name, folder in (("int8", TARGET), ("fp32", fp32)):
        networks = Networks(folder, threads=2)
        found[name] = short(figures(lambda a: predict_article(a, networks, SETTINGS), options.corpora, options.score, wordpiece, ALL))
        print(name, json.dumps(found[name]), flush=True)
    with open(os.path.join(TARGET, "README.md"), "w", encoding="utf8") as file:
        file.write(card(found, training))


if __name__ == "__main__":
    main()
