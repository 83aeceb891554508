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
LATER = ["--processes", "1", "--lr", "1.2e-4", "--head-lr", "5e-4", "--name-weight", "2"]
STAGES = (
    ("stage1.pt", ["--seed", "1", "--epochs", "4", "--stop", "850", "--every", "850", "--weights", MIX]),
    ("stage2.pt", ["--seed", "2", "--epochs", "2", "--steps", "900", "--every", "450", "--lr", "1.3e-4", "--head-lr", "6e-4",
                   "--name-weight", "3", "--weights", MIX + ",gum=1"]),
    ("stage3.pt", ["--seed", "3", "--epochs", "6", "--steps", "4200", "--stop", "600", "--every", "600", *LATER, "--weights", MIX + ",gum=1"]),
    ("stage4.pt", ["--seed", "4", "--epochs", "6", "--steps", "3200", "--stop", "300", "--every", "300", *LATER, "--weights", MIX + ",fiction=3,gum=1"]),
    ("stage5.pt", ["--seed", "5", "--epochs", "6", "--steps", "2100", "--every", "1050", *LATER, "--weights", MIX + ",fiction=3,gum=1"]),
    ("stage6.pt", ["--seed", "6", "--epochs", "6", "--steps", "700", "--every", "700", *LATER, "--lr", "8e-5", "--head-lr", "3e-4", "--name-weight", "1",
                   "--weights", MIX + ",fiction=3"]),
)
# The mean of these is better on dev than either.
MEAN = ("stage5.pt", "stage6.pt")
ALL = ("polnear", "said", "said-wire", "said-fiction", "conll", "wikigold")


def train(options):
    """Runs the stages of training in order; returns the checkpoint whose weights are the mean of the last."""
    before = None
    for name, arguments in STAGES:
        out = os.path.join(SCRATCH, name)
        command = [sys.executable, "-m", "training.reader.train", out, "--corpora", options.corpora, "--score", options.score, *arguments]
        subprocess.run(command + (["--init", before] if before else []), check=True)
        before = out
    return mean([os.path.join(SCRATCH, name) for name in MEAN], os.path.join(SCRATCH, "mean.pt"))


def mean(paths, out):
    """Writes a checkpoint with the mean of the weights of others, and else what the first says."""
    saved = [torch.load(path) for path in paths]
    weights = {k: sum(s["reader"][k] for s in saved) / len(saved) for k in saved[0]["reader"]}
    torch.save({**saved[0], "reader": weights}, out)
    return out


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
    training = {**saved["training"], "commit": commit, "corpora": ["polnear/train", "said-wire", "said-fiction", "training/fiction", "conll2003/conllpp_train", "gum/dep without news"]}
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
