"""Writes test vectors: three invented texts with every number that the reader computes for them.

  python -m training.reader.vectors MODEL_FOLDER OUT.json
"""
import json
import sys
from .article import Document, read
from .decode import Settings, anchors, attributions, names
from .runtime import Networks
from .windows import windows
from .wordpiece import WordPiece

# invented, as are the people in them
TEXTS = (
    'Mayor backs harbour plan, critics say\n\nBERGHAVN (Reuters) - Anna Lindqvist, the mayor of Berghavn, said on Monday that the harbour would reopen in May. '
    '"We have waited long enough," she told reporters. "Nobody will wait again."\n\n“Nonsense,” replied Tom O’Hara of the Dockers’ Union.\n',
    "‘It’s a disgrace,’ the dockers’ leader, Café-owner Zoë Ünal, told the BBC. 'We can't pay 3.5m euros,' she added; '90s prices won't return.\r\n"
    "According to the report, the U.N. believes that Berghavn’s “last fishermen” have left… 😀 naïve_name ١٢٣ Київ\n",
    "“Line one of the quotation.\n\n“Line two, still open,” she said, “and 'inner words' too.”\n" + "The council met again and talked about the old pier, at length. " * 30 + "\nEnd\n",
)


def vector(text, networks, wordpiece):
    article = read(Document("vector", "vector", text), wordpiece)
    out = {"text": text, "tokens": article.tokens, "pieces": article.pieces, "features": article.features,
           "paragraphs": article.paragraphs, "quotations": article.quotations, "windows": []}
    for window in windows(article):
        result = networks.run(article, window)
        found = anchors(result.anchors, result.scope, Settings())
        tags, rows = networks.attribute(article, window, result.hidden, [f[:2] for f in found]) if found else (None, [])
        out["windows"].append({
            "window": window, "ids": result.ids, "first": result.first,
            "anchors": round4(result.anchors), "names": round4(result.names), "scope": round4(result.scope),
            "anchor": [list(f[:2]) for f in found], "context": [r.tolist() for r in rows], "tags": round4(tags) if found else [],
            "attributions": [vars(f) for f in (attributions(window, found, tags) if found else [])], "foundNames": names(window, result.names)})
    return out


def round4(array):
    return [[float("%.4f" % x) for x in row] if row.ndim == 1 else round4(row) for row in array] if array.ndim > 1 else [float("%.4f" % x) for x in array]


def main(folder, target):
    networks = Networks(folder)
    wordpiece = WordPiece(folder + "/vocab.txt")
    with open(target, "w", encoding="utf8") as file:
        json.dump({"note": "offsets are code points", "vectors": [vector(t, networks, wordpiece) for t in TEXTS]}, file, ensure_ascii=False)


if __name__ == "__main__":
    main(*sys.argv[1:])
