"""The section of figures in the model card."""
import pytest
from training.reader.card import with_figures

SAID = [84.0, 85.0, 83.0]
POLNEAR = {"attribution": 77.8, "P": 80.1, "R": 75.7, "content": 88.3, "exact": {"source": 77.5, "cue": 71.4, "content": 60.5}, "source": 94.9,
           "recall": {"direct": 92.8, "mixed": 87.6, "indirect": 69.8}}
FIGURES = {"polnear": POLNEAR, "said": SAID, "said-wire": SAID, "said-fiction": SAID, "conll": [93.5, {}], "wikigold": [72.1, {}]}


def test_only_the_section_of_figures_changes():
    card = "# Card\n\n## Figures on dev\n\noutdated\n\n## Limits\n\n- few\n"
    written = with_figures(card, {"int8": FIGURES, "fp32": {**FIGURES, "conll": [93.6, {}]}})
    assert written.startswith("# Card\n\n## Figures on dev\n") and written.endswith("\n\n## Limits\n\n- few\n")
    assert "outdated" not in written
    assert "| CoNLL++ dev, PER + ORG + LOC F1 | 93.5 | 93.6 |" in written
    assert with_figures(written, {"int8": FIGURES, "fp32": {**FIGURES, "conll": [93.6, {}]}}) == written


def test_a_card_without_the_section_is_an_error():
    with pytest.raises(ValueError, match='no section "## Figures on dev"'):
        with_figures("# Card\n", {"int8": FIGURES, "fp32": FIGURES})
