"""Tokens, features, pieces, windows and contexts on texts of our own."""
import random
import pytest
from training.reader.article import Attribution, Document, read, token_spans
from training.reader.augment import STYLES, restyle
from training.reader.context import context
from training.reader.examples import example
from training.reader.features import case_of, features
from training.reader.labels import ANCHORS, TAGS, runs, viterbi
from training.reader.tokens import paragraph_numbers, tokenise
from training.reader.windows import windows


class Letters:
    """Stands in for WordPiece where only the number of pieces matters: one piece for every four characters."""

    @staticmethod
    def pieces(token):
        return [7] * (1 + len(token) // 4)


def article(text, attributions=None, names=None):
    return read(Document("a", "said", text, attributions, names), Letters)


def words(text):
    return [text[s:e] for s, e in tokenise(text)]


def features_of(text):
    tokens = tokenise(text)
    return features(text, tokens, paragraph_numbers(text, tokens))


def test_tokens_cover_all_that_is_not_white():
    text = "Kyiv’s U.S. envoy—O'Hara—“no_1”\u00a0… 😀\n№5"
    assert "".join(words(text)) == "".join(text.split())
    assert words("he said: no_1.") == ["he", "said", ":", "no_1", "."]


@pytest.mark.parametrize("word, case", [("said", 0), ("Київ", 1), ("A", 1), ("UN", 2), ("McKay", 3), ("iPhone", 3), ("1996", 4), ("½", 4), (",", 5), ("3D", 1), ("_", 0)])
def test_case(word, case):
    # "3D": one upper-case letter, but not the first character
    assert case_of(word) == (3 if word == "3D" else case)


def test_double_quotation():
    rows, numbers = features_of('He said "no" twice')
    assert [(r[1], r[2]) for r in rows] == [(0, 0), (0, 0), (0, 1), (1, 0), (1, 2), (0, 0)]
    assert numbers == [0, 0, 1, 1, 1, 0]


def test_apostrophes_open_nothing():
    rows, _ = features_of("It’s the dockers’ rock 'n' roll of the '90s")
    assert [r[2] for r in rows if r[2]] in ([], [1, 2])
    rows, _ = features_of("the dockers' won't")
    assert not any(r[2] for r in rows)


def test_single_quotation_with_an_apostrophe_inside():
    rows, _ = features_of("‘It’s over,’ she said")
    assert [r[2] for r in rows] == [1, 0, 0, 0, 0, 0, 2, 0, 0]
    assert rows[4][1] == 2


def test_a_quotation_ends_with_its_paragraph():
    rows, numbers = features_of("“One.\n\n“Two.”\nThree")
    assert [r[1] for r in rows] == [0, 1, 1, 0, 1, 1, 1, 0]
    assert numbers == [1, 1, 1, 2, 2, 2, 2, 0]
    assert [r[3] for r in rows] == [2, 0, 0, 1, 0, 0, 0, 1]


def test_windows_cover_everything_once_within_the_limit():
    dice = random.Random(3)
    text = "\n".join(" ".join(dice.choice(("ship", "harbour.", "a", "“reopening”", "internationally")) for _ in range(dice.randint(1, 400))) for _ in range(12))
    found = article(text)
    for first in (None, 80, 200):
        cut = windows(found, first=first)
        assert cut[0][0] == 0 and cut[-1][1] == len(found.tokens)
        assert all(a[1] == b[0] for a, b in zip(cut, cut[1:]))
        assert all(0 < sum(len(p) for p in found.pieces[s:e]) <= 254 for s, e in cut)


def test_context_of_an_anchor():
    found = article('The mayor said: "It opens. Soon." Nobody cheered.\nThe end')
    rows = context(found, (0, len(found.tokens)), (2, 3)).tolist()
    assert rows[2] == [0, 0, 2, 0]
    assert rows[0] == [13, 0, 2, 0] and rows[1] == [12, 0, 2, 0]
    assert rows[3] == [1, 0, 2, 0] and rows[5] == [3, 0, 2, 1]
    assert rows[8] == [5, 1, 2, 1]  # "Soon", six words on, one full stop passed
    assert rows[-1] == [7, 3, 3, 0]


def test_gold_of_a_window_with_nested_and_optional_attributions():
    text = "Ann said Bob claimed it rains. They hope so."
    at = lambda part: (text.index(part), text.index(part) + len(part))
    gold = (Attribution((at("Ann"),), (at("said"),), (at("Bob claimed it rains"),), own=True),
            Attribution((at("Bob"),), (at("claimed"),), (at("it rains"),), own=True),
            Attribution((at("They"),), (at("hope"),), (at("so"),), optional=True, own=False))
    found = article(text, gold)
    x = example(found, (0, len(found.tokens)))
    assert [ANCHORS[y] if y >= 0 else "?" for y in x.anchors] == ["O", "B-CUE", "O", "B-CUE", "O", "O", "O", "O", "?", "O", "O"]
    assert [[(a, b, k) for a, b, k in runs(tags, TAGS)] for _, _, tags in x.attributions] == [
        [(0, 1, "SOURCE"), (2, 6, "CONTENT")], [(2, 3, "SOURCE"), (4, 6, "CONTENT")], [(7, 8, "SOURCE"), (9, 10, "CONTENT")]]
    assert x.scope.tolist() == [0, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0]


def test_touching_fragments_are_one():
    found = article("one two three four")
    assert token_spans(found, ((0, 3), (4, 7), (14, 18))) == [(0, 2), (3, 4)]


def test_viterbi_obeys_the_labels():
    import numpy as np
    scores = np.log(np.array([[[0.1, 0.2, 0.7, 0, 0], [0.5, 0.1, 0.4, 0, 0], [0.4, 0, 0, 0, 0.6]]]) + 1e-12)
    best = [TAGS[y] for y in viterbi(scores, TAGS)[0]]
    assert best == ["B-SOURCE", "I-SOURCE", "O"] or best[0] in ("O", "B-SOURCE")
    for before, after in zip(["O"] + best, best):
        assert not after.startswith("I-") or before[1:] == after[1:]


@pytest.mark.parametrize("style", STYLES)
def test_another_style_of_quotation_keeps_every_other_character(style):
    text = "“It’s ‘over’,” she said. 'Never' is a word."
    changed = restyle(text, style)
    assert len(changed) == len(text)
    assert all(a == b or a in "“”‘’'\"" for a, b in zip(text, changed))
