"""What the attributor is told about each token relative to an anchor (INTERFACE.md, section 6)."""
import numpy as np

SIZES = (23, 4, 5, 5)
LIMITS = (1, 2, 3, 4, 6, 9, 14, 22, 35, 60)  # the greatest distance in each bucket but the last


def context(article, window, anchor):
    """int64 [T, 4] for one anchor, given as token range in the window."""
    s, e = window
    start, end = anchor
    index = np.arange(e - s)
    after, before = index >= end, index < start
    distance = np.where(after, index - end + 1, np.where(before, start - index, 0))
    bucket = np.searchsorted(np.array(LIMITS), distance) + 1
    bucket = np.where(after, bucket, np.where(before, bucket + 11, 0))
    counts = np.array(article.stops[s:e + 1]) - article.stops[s]
    stops = np.where(after, counts[:-1] - counts[end], np.where(before, counts[start] - counts[:-1], 0))
    paragraphs = np.array(article.paragraphs[s:e])
    paragraph = np.clip(paragraphs - paragraphs[start], -2, 2) + 2
    quotations = np.array(article.quotations[s:e])
    mine = quotations[start]
    quotation = np.where(quotations == mine, 3 if mine else 0, np.where(quotations == 0, 2, 4 if mine else 1))
    return np.stack([bucket, np.minimum(stops, 3), paragraph, quotation], 1).astype(np.int64)
