"""Windows as arrays for the model: inputs, and gold where there is some."""
from dataclasses import dataclass
import numpy as np
import torch
from .article import token_spans
from .context import context
from .features import SPECIAL
from .labels import ANCHORS, NAMES, TAGS
from .wordpiece import CLS, SEP

IGNORE = -100


@dataclass
class Example:
    article: object
    window: tuple
    ids: list
    features: list
    first: list
    anchors: object = None     # int [T]
    scope: object = None       # float [T]: 1 own, 0 not, -1 not known
    names: object = None       # int [T]
    attributions: tuple = ()   # (start, end, tags [T]) of each anchor in the window


def inputs(article, window):
    ids, rows, first = [CLS], [SPECIAL], []
    for i in range(*window):
        first.append(len(ids))
        ids += article.pieces[i]
        rows += [article.features[i]] * len(article.pieces[i])
    return Example(article, window, ids + [SEP], rows + [SPECIAL], first)


def put(target, labels, start, end, kind):
    target[start] = labels.index("B-" + kind)
    if end > start + 1:
        target[start + 1:end] = labels.index("I-" + kind)


def example(article, window):
    """The inputs of a window with its gold."""
    out = inputs(article, window)
    s, e = window
    size, document = e - s, article.document
    if document.names is not None:
        out.names = np.zeros(size, np.int64)
        for start, end, kind in document.names:
            found = article.token_range(start, end)
            if found and found[0] >= s and found[0] < e:
                a, b = found[0] - s, min(found[1], e) - s
                if kind == "?":
                    out.names[a:b] = IGNORE
                else:
                    put(out.names, NAMES, a, b, kind)
    if document.attributions is not None:
        gold_of_window(out, s, size)
    return out


def gold_of_window(out, s, size):
    article = out.article
    out.anchors = np.zeros(size, np.int64)
    said = article.document.corpus != "polnear"
    out.scope = np.full(size, 0.0 if said else -1.0, np.float32)
    found, masked = [], []
    for gold in article.document.attributions:
        cue, content, source = (token_spans(article, x) for x in (gold.cue, gold.content, gold.source))
        anchor = cue[0] if cue else (content[0][0], content[0][0] + 1) if content else None
        if not anchor or anchor[0] < s or anchor[1] > s + size:
            continue
        a, b = anchor[0] - s, anchor[1] - s
        if gold.optional:
            masked.append((a, b))
        else:
            put(out.anchors, ANCHORS, a, b, "CUE" if cue else "BARE")
            if said:
                out.scope[a] = 1.0
        tags = np.zeros(size, np.int64)
        for kind, spans in (("CONTENT", content), ("SOURCE", source)):
            for start, end in spans:
                start, end = max(start - s, 0), min(end - s, size)
                if start < end:
                    put(tags, TAGS, start, end, kind)
        if gold.spans_known:
            found.append((a, b, tags))
    for a, b in masked:
        out.anchors[a:b] = np.where(out.anchors[a:b] == 0, IGNORE, out.anchors[a:b])
    out.attributions = tuple(found)


@dataclass
class Batch:
    ids: torch.Tensor
    features: torch.Tensor
    mask: torch.Tensor      # bool [B, N]
    first: torch.Tensor     # [B, T]
    words: torch.Tensor     # bool [B, T]
    anchors: torch.Tensor   # int [B, T], IGNORE where not known
    scope: torch.Tensor     # float [B, T], -1 where not known
    names: torch.Tensor
    examples: list


def collate(examples):
    """Pads windows to one batch."""
    count = len(examples)
    n = -(-max(len(x.ids) for x in examples) // 8) * 8
    t = -(-max(len(x.first) for x in examples) // 8) * 8
    ids, mask = np.zeros((count, n), np.int64), np.zeros((count, n), bool)
    rows = np.tile(np.array(SPECIAL), (count, n, 1))
    first, words = np.zeros((count, t), np.int64), np.zeros((count, t), bool)
    anchors, names = np.full((count, t), IGNORE), np.full((count, t), IGNORE)
    scope = np.full((count, t), -1.0, np.float32)
    for i, x in enumerate(examples):
        n_i, t_i = len(x.ids), len(x.first)
        ids[i, :n_i], rows[i, :n_i], mask[i, :n_i] = x.ids, x.features, True
        first[i, :t_i], words[i, :t_i] = x.first, True
        for target, value in ((anchors, x.anchors), (names, x.names), (scope, x.scope)):
            if value is not None:
                target[i, :t_i] = value
    tensor = torch.from_numpy
    return Batch(tensor(ids), tensor(rows), tensor(mask), tensor(first), tensor(words), tensor(anchors), tensor(scope), tensor(names), examples)


def contexts(batch, anchors):
    """int64 [C, T, 4] for anchors (row, start, end) of a batch, padded."""
    out = np.zeros((len(anchors), batch.words.shape[1], 4), np.int64)
    for c, (row, start, end) in enumerate(anchors):
        x = batch.examples[row]
        out[c, :len(x.first)] = context(x.article, x.window, (start, end))
    return torch.from_numpy(out)
