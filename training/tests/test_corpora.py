"""The readers of corpora, on the corpora; skipped where they are not."""
import os
import pytest
from training.reader import conll, gum, polnear, said
from training.reader.data import FICTION, train
from training.reader.evaluate import dev_sets, utf16
from training.reader.said import code_points

CORPORA = os.environ.get("ONRECORD_CORPORA", os.path.join(os.path.dirname(__file__), "..", "..", "..", "shared", "corpora"))
needs_corpora = pytest.mark.skipif(not os.path.isdir(CORPORA), reason=f"no corpora in {CORPORA}; set ONRECORD_CORPORA")


def test_utf16_and_code_points_are_inverse():
    text = "a😀b"
    assert utf16(text) == [0, 1, 3, 4]
    assert code_points(text) == [0, 1, 1, 2, 3]
    assert [code_points(text)[u] for u in utf16(text)] == [0, 1, 2, 3]


def test_a_conll_file_becomes_text_with_names(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("-DOCSTART- O\n\nAnna NNP I-NP I-PER\nLindqvist NNP I-NP I-PER\nleft VBD I-VP O\n\nBerghavn NNP I-NP I-LOC\nNorth NNP I-NP B-LOC\n\n-DOCSTART- O\n\nEnd NN I-NP O\n")
    first, second = conll.documents(str(path), "made")
    assert first.text == "Anna Lindqvist left\nBerghavn North\n"
    assert [(first.text[a:b], k) for a, b, k in first.names] == [("Anna Lindqvist", "PER"), ("Berghavn", "LOC"), ("North", "LOC")]
    assert second.text == "End\n" and second.names == ()


def test_brat_fragments_and_notes(tmp_path):
    path = tmp_path / "a.ann"
    path.write_text("T1\tSource 0 3\tAnn\nT2\tCue 4 8\tsaid\nT3\tContent 9 12;20 25\tit rains\nE1\tAttribution:T1 Source:T1 Cue:T2 Content:T3\n#1\tAnnotatorNotes E1\tx\n")
    (found,) = polnear.attributions(str(path))
    assert (found.source, found.cue, found.content) == (((0, 3),), ((4, 8),), ((9, 12), (20, 25)))


def conllu(*rows):
    return "# newpar\n" + "\n".join("\t".join((str(i + 1), word, word, pos, "X", "_", str(head), "x", "_", misc)) for i, (word, pos, head, misc) in enumerate(rows)) + "\n\n"


def test_gum_names_lose_titles_and_keep_places(tmp_path):
    path = tmp_path / "GUM_made.conllu"
    path.write_text(conllu(("President", "PROPN", 3, "Entity=(1-person-new-n-cf1-1-coref"), ("Anna", "PROPN", 3, "_"), ("Lindqvist", "PROPN", 4, "Entity=1)"),
                           ("left", "VERB", 0, "_"), ("Berghavn", "PROPN", 4, "Entity=(2-place-new-n-cf1-1-coref-Berghavn)|SpaceAfter=No"), (".", "PUNCT", 4, "_")))
    found = gum.document(str(path))
    assert found.text == "President Anna Lindqvist left Berghavn.\n"
    assert [(found.text[a:b], k) for a, b, k in found.names] == [("President", "?"), ("Anna Lindqvist", "PER"), ("Berghavn", "LOC")]


def test_listed_names_are_whole_words_and_the_longest():
    text = "Radio Kayanga FM said Kayanga’s mayor left Kayangan."
    found = said.names_in(text, {"Kayanga": "LOC", "Radio Kayanga FM": "ORG"})
    assert [(text[a:b], k) for a, b, k in found] == [("Radio Kayanga FM", "ORG"), ("Kayanga", "LOC")]


def test_invented_articles_have_sound_spans_and_names():
    documents = list(said.documents(FICTION))
    assert len(documents) > 100
    for d in documents:
        assert d.names
        for a in d.attributions:
            assert a.content and all(0 <= s < e <= len(d.text) and d.text[s:e].strip() == d.text[s:e] for s, e in a.source + a.cue + a.content), d.name


@needs_corpora
def test_polnear_spans_lie_in_their_texts():
    documents = list(polnear.documents(os.path.join(CORPORA, "polnear", "dev")))
    assert len(documents) == 84
    for d in documents:
        for a in d.attributions:
            assert a.content and all(0 <= s < e <= len(d.text) for s, e in a.source + a.cue + a.content)


@needs_corpora
def test_training_and_dev_share_no_article():
    trained = {(d.corpus, d.name) for ds in train(CORPORA).values() for d in ds}
    for _, documents, _ in dev_sets(CORPORA, ("polnear", "said", "said-wire", "said-fiction")).values():
        assert not trained & {(d.corpus, d.name) for d in documents}
    assert not any(d.name.startswith("GUM_news") for d in gum.documents(os.path.join(CORPORA, "gum", "dep")))


@needs_corpora
def test_said_spans_are_the_strings_of_the_gold():
    for name in ("said", "said-wire", "said-fiction"):
        for d in said.documents(os.path.join(CORPORA, name)):
            for a in d.attributions:
                assert a.own != a.optional
                assert all(d.text[s:e] == d.text[s:e].strip() for s, e in a.content)
