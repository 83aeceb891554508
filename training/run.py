"""Trains the reader again from the corpora, exports it and writes its card: `python -m training.run` in the repository's root.

  python -m training.run --corpora FOLDER --score score.py

Steps (fixed seeds; the same machine gives the same weights): train, export to ONNX int8, evaluate both forms on dev, write the figures into the model card.
Checkpoints and full-precision files go to .onrecord/training, the rest to ingest/models/reader.
"""
import argparse
import json
import os
import subprocess
import sys
import torch
from .reader.card import with_figures
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
MIX = "polnear=1,said-wire=3,said-fiction=3,conll=1"
STAGES = (
    ("stage1.pt", ["--seed", "1", "--epochs", "4", "--stop", "850", "--every", "850", "--weights", MIX]),
    ("stage2.pt", ["--seed", "2", "--epochs", "2", "--steps", "900", "--every", "450", "--lr", "1.3e-4", "--head-lr", "6e-4",
                   "--name-weight", "3", "--weights", MIX + ",gum=1"]),
)
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
    training = {**saved["training"], "commit": commit, "corpora": ["polnear/train", "said-wire", "said-fiction", "conll2003/conllpp_train", "gum/dep without news"]}
    fp32 = os.path.join(SCRATCH, "fp32")
    export(reader, TARGET, SETTINGS, training, fp32)
    wordpiece, found = WordPiece(vocabulary()), {}
    for name, folder in (("int8", TARGET), ("fp32", fp32)):
        networks = Networks(folder, threads=2)
        found[name] = short(figures(lambda a: predict_article(a, networks, SETTINGS), options.corpora, options.score, wordpiece, ALL))
        print(name, json.dumps(found[name]), flush=True)
    with open(os.path.join(TARGET, "README.md"), "r+", encoding="utf8") as file:
        written = with_figures(file.read(), found)
        file.seek(0)
        file.write(written)
        file.truncate()


if __name__ == "__main__":
    main()
