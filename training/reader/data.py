"""The corpora of training and dev, from one folder that holds them all."""
import os
import random
from . import conll, gum, polnear, said
from .article import read
from .augment import augment
from .examples import example
from .windows import LONGEST, windows

# How often an article of each corpus is seen in an epoch. said-* follow OnRecord's own definition, but are few.
WEIGHTS = {"polnear": 1, "said-wire": 3, "said-fiction": 3, "fiction": 3, "conll": 1, "gum": 1}
FICTION = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "fiction")


def train(corpora):
    """Documents of training by corpus; never those of dev."""
    at = lambda *parts: os.path.join(corpora, *parts)
    return {"polnear": list(polnear.documents(at("polnear", "train"))),
            "said-wire": said.split(at("said-wire"))[0], "said-fiction": said.split(at("said-fiction"))[0], "fiction": list(said.documents(FICTION)),
            "conll": conll.documents(at("conll2003", "conllpp_train.txt"), "conll"), "gum": gum.documents(at("gum", "dep"))}


class Epochs:
    """Examples of one epoch after another: other cuts, other augmentation, the same for the same seed."""

    def __init__(self, corpora, wordpiece, seed, weights=None, limit=None):
        self.wordpiece, self.seed = wordpiece, seed
        self.weights = weights or WEIGHTS
        self.documents = {k: v[:limit] for k, v in train(corpora).items() if self.weights.get(k)}
        self.plain = {}

    def article(self, document, dice):
        changed = augment(document, dice)
        if changed.text != document.text:
            return read(changed, self.wordpiece)
        key = (document.corpus, document.name)
        if key not in self.plain:
            self.plain[key] = read(document, self.wordpiece)
        return self.plain[key]

    def examples(self, epoch):
        dice = random.Random(self.seed * 1000 + epoch)
        for corpus, documents in self.documents.items():
            for _ in range(self.weights[corpus]):
                for document in documents:
                    article = self.article(document, dice)
                    for window in windows(article, first=dice.randint(LONGEST // 4, LONGEST)):
                        found = example(article, window)
                        # of GUM's many genres, only windows with names are worth their time
                        if corpus != "gum" or (found.names > 0).sum() >= 3:
                            yield found

    def batches(self, epoch, size):
        """Lists of examples of about `size` pieces, padding counted, of like length, in random order."""
        dice = random.Random(self.seed * 1000 + epoch + 500)
        ordered = sorted(self.examples(epoch), key=lambda x: len(x.ids) + dice.random() * 24)
        out, current = [], []
        for x in ordered:
            if current and (len(current) + 1) * max(len(x.ids), max(len(y.ids) for y in current)) > size:
                out.append(current)
                current = []
            current.append(x)
        if current:
            out.append(current)
        dice.shuffle(out)
        return out
