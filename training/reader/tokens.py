"""Cuts text into tokens: runs of letters, digits and underscores, and single other characters.

  'Kirby said: "No."' -> Kirby | said | : | " | No | . | "
"""
import regex

# JavaScript's \s, written out: Python's own differs in a few control characters.
WHITE = "\\t\\n\\x0b\\f\\r \\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff"
TOKEN = regex.compile(r"[\p{L}\p{N}_]+|[^\p{L}\p{N}_" + WHITE + "]")
IS_WHITE = regex.compile("[" + WHITE + "]")
WORD_CHARACTER = regex.compile(r"[\p{L}\p{N}_]")
LINE_END = regex.compile("[\n\r\u2028\u2029]")


def tokenise(text):
    """The tokens of a text as (start, end) in code points."""
    return [m.span() for m in TOKEN.finditer(text)]


def paragraph_numbers(text, tokens):
    """For each token the number of its paragraph, from 0: a line end between two tokens begins another."""
    numbers, number, end = [], -1, None
    for start, stop in tokens:
        if end is None or LINE_END.search(text, end, start):
            number += 1
        numbers.append(number)
        end = stop
    return numbers
