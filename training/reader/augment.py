"""Changes a text for training without moving a character, so that its gold spans stay where they are.

  He said “no”. -> He said "no".  |  He said ‘no’.  |  He said  no .  |  he said “no”.  |  HE SAID “NO”.
"""
import random
from .article import Document
from .features import features
from .tokens import paragraph_numbers, tokenise

STYLES = ("straight", "curly", "single", "straight single", "none")
CASES = ("lower", "upper")
MARKS = {"straight": ('"', '"'), "curly": ("“", "”"), "single": ("‘", "’"), "straight single": ("'", "'"), "none": (" ", " ")}


def restyle(text, style):
    """All quotation marks in one style, with the other kind inside; "none" takes double marks away."""
    tokens = tokenise(text)
    rows, _ = features(text, tokens, paragraph_numbers(text, tokens))
    characters = list(text)
    for (start, _), (_, inside, mark, _) in zip(tokens, rows):
        if not mark:
            if text[start] in "’'" and not inside:
                characters[start] = "'" if style.startswith("straight") else "’"
            continue
        if text[start] in "‘’'":
            if style in ("single", "straight single"):
                characters[start] = MARKS["curly" if style == "single" else "straight"][mark - 1]
        else:
            characters[start] = MARKS[style][mark - 1]
    return "".join(characters)


def recase(text, case):
    changed = text.lower() if case == "lower" else text.upper()
    return changed if len(changed) == len(text) else text


def augment(document, dice: random.Random, style_chance=0.3, case_chance=0.04):
    """The document as it is, or with other quotation marks or case."""
    text = document.text
    if document.attributions is not None and dice.random() < style_chance:
        text = restyle(text, dice.choices(STYLES, (4, 4, 4, 2, 1))[0])
    if dice.random() < case_chance:
        text = recase(text, dice.choice(CASES))
    if document.attributions is None and dice.random() < 0.5:
        # sentences on one line each are a habit of the corpus, not of news
        text = "".join(" " if c == "\n" and dice.random() < 0.8 else c for c in text)
    return Document(document.name, document.corpus, text, document.attributions, document.names)
