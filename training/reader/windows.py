"""Cuts an article into windows that fit the encoder: whole paragraphs, up to 254 pieces (INTERFACE.md, section 4)."""

LONGEST = 254


def windows(article, longest=LONGEST, first=None):
    """Token ranges [s, e). `first` shortens the first window, so that training sees other cuts each epoch."""
    text, sizes = article.document.text, [len(p) for p in article.pieces]
    count = len(sizes)
    starts = [i for i, row in enumerate(article.features) if row[3]] + [count]
    out, s, n = [], 0, 0
    limit = first or longest
    for p, q in zip(starts, starts[1:]):
        m = sum(sizes[p:q])
        if n and n + m > limit:
            out.append((s, p))
            s, n, limit = p, 0, longest
        if m <= longest:
            n += m
            continue
        last = s
        for i in range(p, q):
            if n + sizes[i] > longest:
                cut = last if last > s else i
                out.append((s, cut))
                s, n, last = cut, sum(sizes[cut:i]), cut
            n += sizes[i]
            if text[slice(*article.tokens[i])] in ".?!”\"":
                last = i + 1
    if s < count:
        out.append((s, count))
    return out
