"""Label sets and the transitions that decoding allows."""
import numpy as np

ANCHORS = ("O", "B-CUE", "I-CUE", "B-BARE")
NAMES = ("O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC", "B-MISC", "I-MISC")
TAGS = ("O", "B-SOURCE", "I-SOURCE", "B-CONTENT", "I-CONTENT")
IMPOSSIBLE = -1e9


def transitions(labels):
    """(allowed [n, n], start [n]): 0 or IMPOSSIBLE; I-X follows only B-X or I-X."""
    n = len(labels)
    matrix, start = np.zeros((n, n)), np.zeros(n)
    for j, label in enumerate(labels):
        if label.startswith("I-"):
            start[j] = IMPOSSIBLE
            for i, before in enumerate(labels):
                if before[1:] != label[1:]:
                    matrix[i, j] = IMPOSSIBLE
    return matrix, start


def viterbi(scores, labels):
    """Best label sequences for scores [C, T, n] (log-probabilities): int array [C, T]."""
    matrix, start = transitions(labels)
    best = scores[:, 0].astype(np.float64) + start
    back = []
    for t in range(1, scores.shape[1]):
        paths = best[:, :, None] + matrix
        back.append(paths.argmax(1))
        best = paths.max(1) + scores[:, t]
    path = [best.argmax(1)]
    rows = np.arange(len(scores))
    for pointers in reversed(back):
        path.append(pointers[rows, path[-1]])
    return np.stack(path[::-1], 1)


def runs(sequence, labels):
    """(start, end, type) of each B-X I-X* run."""
    out = []
    for i, y in enumerate(sequence):
        label = labels[y]
        if label[0] == "B":
            out.append([i, i + 1, label[2:]])
        elif label[0] == "I" and out:
            out[-1][1] = i + 1
    return [tuple(r) for r in out]
