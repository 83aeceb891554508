"""WordPiece of all-MiniLM-L6-v2 (uncased), token by token."""
import unicodedata

UNKNOWN, CLS, SEP = 100, 101, 102
LONGEST = 100


class WordPiece:
    """Cuts a token into ids of vocab.txt, greedily from the left; a token that cannot be cut is [UNK] as a whole."""

    def __init__(self, vocabulary):
        with open(vocabulary, encoding="utf8") as file:
            self.ids = {line.rstrip("\n"): i for i, line in enumerate(file)}
        self.known = {}

    def pieces(self, token):
        found = self.known.get(token)
        if found is None:
            found = self.known[token] = self._cut(token)
        return found

    def _cut(self, token):
        decomposed = unicodedata.normalize("NFD", token.lower())
        word = "".join(c for c in decomposed if unicodedata.category(c) != "Mn")
        if not word or len(word) > LONGEST:
            return [UNKNOWN]
        out, start = [], 0
        while start < len(word):
            for end in range(len(word), start, -1):
                piece = self.ids.get(("##" if start else "") + word[start:end])
                if piece is not None:
                    break
            else:
                return [UNKNOWN]
            out.append(piece)
            start = end
        return out
