"""One text with its tokens, features and, for training, its gold."""
from dataclasses import dataclass, field
from bisect import bisect_left, bisect_right
from .features import features
from .tokens import paragraph_numbers, tokenise

CUE, BARE = "CUE", "BARE"
NAME_TYPES = ("PER", "ORG", "LOC", "MISC")


@dataclass(frozen=True)
class Attribution:
    """Gold spans of one attribution as (start, end) in code points. `optional`: neither reward nor punish finding it.
    `own`: within OnRecord's own definition (None: not known)."""
    source: tuple
    cue: tuple
    content: tuple
    optional: bool = False
    own: bool | None = None
    spans_known: bool = True


@dataclass(frozen=True)
class Document:
    """A text with gold in code points. `attributions` or `names` is None where the corpus says nothing of them.
    `names`: (start, end, type), type "?" for stretches nobody has judged."""
    name: str
    corpus: str
    text: str
    attributions: tuple | None = None
    names: tuple | None = None


@dataclass
class Article:
    """A document cut up. All lists run over its tokens."""
    document: Document
    tokens: list
    pieces: list
    features: list
    paragraphs: list
    quotations: list
    stops: list = field(default_factory=list)

    def token_range(self, start, end):
        """The tokens that overlap a span, as (first, last + 1); None when there are none."""
        first = bisect_right(self.ends, start)
        last = bisect_left(self.starts, end)
        return (first, last) if first < last else None

    def __post_init__(self):
        self.starts = [s for s, _ in self.tokens]
        self.ends = [e for _, e in self.tokens]


def read(document, wordpiece):
    """Cuts a document into an article."""
    text = document.text
    tokens = tokenise(text)
    paragraphs = paragraph_numbers(text, tokens)
    rows, quotations = features(text, tokens, paragraphs)
    stops, count = [0], 0
    for start, end in tokens:
        count += text[start:end] in ".?!"
        stops.append(count)
    return Article(document, tokens, [wordpiece.pieces(text[s:e]) for s, e in tokens], rows, paragraphs, quotations, stops)


def token_spans(article, spans):
    """Character spans as token ranges in order; ranges that touch or overlap become one."""
    out = []
    for start, end in sorted(spans):
        found = article.token_range(start, end)
        if not found:
            continue
        if out and found[0] <= out[-1][1]:
            out[-1] = (out[-1][0], max(out[-1][1], found[1]))
        else:
            out.append(found)
    return out
