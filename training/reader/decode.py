"""From the numbers of the two networks to attributions and names: constrained decoding (INTERFACE.md, sections 5 and 6)."""
from dataclasses import dataclass
import numpy as np
from .labels import ANCHORS, NAMES, TAGS, runs, viterbi


@dataclass(frozen=True)
class Settings:
    """`anchor_bias` is added to B-CUE and B-BARE; an anchor whose scope is below `scope_drop` is dropped."""
    anchor_bias: float = 0.0
    scope_drop: float = 0.0


@dataclass(frozen=True)
class Found:
    """A predicted attribution: token ranges in the article, and how likely its anchor is."""
    cue: tuple
    source: tuple
    content: tuple
    score: float
    scope: float


def anchors(scores, scope, settings):
    """(start, end, is_cue, probability, scope) of each anchor; scores [T, 4] log-probabilities."""
    biased = scores.astype(np.float64) + np.array([0, settings.anchor_bias, 0, settings.anchor_bias])
    out = []
    for start, end, kind in runs(viterbi(biased[None], ANCHORS)[0], ANCHORS):
        if scope[start] >= settings.scope_drop:
            label = ANCHORS.index("B-" + kind)
            out.append((start, end, kind == "CUE", float(np.exp(scores[start, label])), float(scope[start])))
    return out


def attributions(window, found, tags):
    """The attributions of a window; tags [C, T, 5] log-probabilities in the order of the anchors found."""
    s = window[0]
    if not found:
        return []
    out = []
    for (start, end, is_cue, score, scope), sequence in zip(found, viterbi(tags, TAGS)):
        spans = {"SOURCE": [], "CONTENT": []}
        for a, b, kind in runs(sequence, TAGS):
            if spans[kind] and spans[kind][-1][1] == s + a:
                spans[kind][-1] = (spans[kind][-1][0], s + b)
            else:
                spans[kind].append((s + a, s + b))
        if spans["CONTENT"]:
            out.append(Found(((s + start, s + end),) if is_cue else (), tuple(spans["SOURCE"]), tuple(spans["CONTENT"]), score, scope))
    return out


def names(window, scores):
    """(start, end, type) token ranges of names; scores [T, 9]."""
    s = window[0]
    return [(s + a, s + b, kind) for a, b, kind in runs(viterbi(scores[None], NAMES)[0], NAMES)]
