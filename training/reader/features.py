"""Case, quotation and paragraph features of tokens; exact definitions in INTERFACE.md, section 3."""
import regex
from .tokens import IS_WHITE, WORD_CHARACTER

SIZES = (6, 3, 3, 3)  # values of each feature; the value after the last stands for [CLS] and [SEP]
SPECIAL = SIZES

NUMBER = regex.compile(r"\p{N}+")
UPPER = regex.compile(r"[\p{Lu}\p{Lt}]")
LOWER = regex.compile(r"\p{Ll}")
OPENERS = "([—–-“\"«"


def case_of(word):
    """0 lower or caseless, 1 Title, 2 UPPER, 3 mIxed, 4 number, 5 punctuation."""
    if not WORD_CHARACTER.match(word):
        return 5
    if NUMBER.fullmatch(word):
        return 4
    upper, lower = len(UPPER.findall(word)), len(LOWER.findall(word))
    if upper == 0:
        return 0
    if upper >= 2 and lower == 0:
        return 2
    return 1 if upper == 1 and UPPER.match(word) else 3


def can_open(text, start):
    """Whether a single mark at `start` may open a quotation, not be an apostrophe."""
    before = text[start - 1] if start else " "
    after = text[start + 1] if start + 1 < len(text) else " "
    return (bool(IS_WHITE.match(before)) or before in OPENERS) and not IS_WHITE.match(after)


def can_close(text, start):
    if text[start] not in "’'" or start == 0 or IS_WHITE.match(text[start - 1]):
        return False
    return start + 1 == len(text) or not WORD_CHARACTER.match(text[start + 1])


def features(text, tokens, paragraphs):
    """Per token (case, inside, mark, paragraph), and per token the number of its quotation (0: none)."""
    last_close = {}
    for (start, _), paragraph in zip(tokens, paragraphs):
        if text[start] in "’'" and can_close(text, start):
            last_close[paragraph] = start
    rows, numbers = [], []
    double = single = counter = 0
    previous = None
    for (start, end), paragraph in zip(tokens, paragraphs):
        first = paragraph != previous
        if first:
            double = single = 0
        word = text[start:end]
        inside = 1 if double else 2 if single else 0
        mark, number = 0, max(double, single)
        if word in "“«„" or (word == '"' and not double):
            counter += 1
            mark, double, number = 1, counter, counter
        elif word in "”»" or word == '"':
            mark, number = 2, double or single
            if single > double:
                single = 0
            double = 0
        elif word in "‘'" and not single and last_close.get(paragraph, -1) > start and can_open(text, start):
            counter += 1
            mark, single, number = 1, counter, counter
        elif word in "’'" and single and can_close(text, start):
            mark, number, single = 2, single, 0
        rows.append((case_of(word), inside, mark, (2 if previous is None else 1) if first else 0))
        numbers.append(number)
        previous = paragraph
    return rows, numbers
