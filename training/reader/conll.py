"""Reads CoNLL columns (CoNLL++, Wikigold) into texts: tokens joined by one space, a sentence a line, as score.py does."""
from .article import Document


def sentences(path):
    """Documents as lists of sentences, each a list of (word, tag)."""
    found, document, sentence = [], [], []
    with open(path, encoding="utf8") as file:
        for line in list(file) + ["", "-DOCSTART- O"]:
            parts = line.split()
            if parts and parts[0] != "-DOCSTART-":
                sentence.append((parts[0], parts[-1]))
                continue
            if sentence:
                document.append(sentence)
                sentence = []
            if parts and document:
                found.append(document)
                document = []
    return found


def document_of(document, name, corpus):
    text, names = "", []
    for sentence in document:
        current = None
        for word, tag in sentence:
            if text and not text.endswith("\n"):
                text += " "
            start = len(text)
            text += word
            kind = tag.split("-")[-1]
            if tag == "O":
                current = None
            elif current and current[2] == kind and not tag.startswith("B-"):
                current[1] = len(text)
            else:
                current = [start, len(text), kind]
                names.append(current)
        text += "\n"
    return Document(name, corpus, text, None, tuple(tuple(n) for n in names))


def documents(path, corpus):
    """The documents of a file, named 0000, 0001 and so on."""
    return [document_of(d, "%04d" % i, corpus) for i, d in enumerate(sentences(path))]
