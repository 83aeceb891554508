"""The reader: an encoder, heads per token for anchors, names and scope, and the attributor, which tags source and content of an anchor."""
import torch
from torch import nn
from .context import SIZES
from .encoder import WIDTH, Encoder, Layer
from .labels import ANCHORS, NAMES, TAGS

NARROW, NARROW_LAYERS, NARROW_HEADS = 128, 2, 4


class Attributor(nn.Module):
    """Tags of every token with respect to each anchor: states [B, T, 384], anchors (row, start, end) -> logits [C, T, 5]."""

    def __init__(self, dropout=0.1):
        super().__init__()
        self.token, self.anchor, self.gate = nn.Linear(WIDTH, NARROW), nn.Linear(2 * WIDTH, NARROW), nn.Linear(2 * WIDTH, NARROW)
        self.context = nn.ModuleList(nn.Embedding(n, NARROW) for n in SIZES)
        for table in self.context:
            nn.init.normal_(table.weight, std=0.1)
        self.norm = nn.LayerNorm(NARROW)
        self.layers = nn.ModuleList(Layer(NARROW, NARROW_HEADS, 2 * NARROW, dropout) for _ in range(NARROW_LAYERS))
        self.tags = nn.Linear(NARROW, len(TAGS))

    def forward(self, hidden, rows, start, end, context, words=None):
        ends = torch.cat([hidden[rows, start], hidden[rows, end - 1]], -1)
        x = self.token(hidden)[rows]
        x = x + self.anchor(ends).unsqueeze(1) + x * self.gate(ends).unsqueeze(1)
        for i, table in enumerate(self.context):
            x = x + table(context[:, :, i])
        x = self.norm(x)
        mask = None if words is None else words[rows][:, None, None, :]
        for layer in self.layers:
            x = layer(x, mask)
        return self.tags(x)


class Reader(nn.Module):
    def __init__(self, dropout=0.1):
        super().__init__()
        self.encoder = Encoder(dropout)
        self.anchors, self.names, self.scope = nn.Linear(WIDTH, len(ANCHORS)), nn.Linear(WIDTH, len(NAMES)), nn.Linear(WIDTH, 1)
        self.attributor = Attributor(dropout)

    def hidden(self, ids, features, first, mask=None):
        """State of each token: that of its first piece."""
        x = self.encoder(ids, features, mask)
        return torch.gather(x, 1, first.unsqueeze(-1).expand(-1, -1, WIDTH))


class EncoderExport(nn.Module):
    """What encoder.onnx computes."""

    def __init__(self, reader):
        super().__init__()
        self.reader = reader

    def forward(self, ids, features, first):
        r = self.reader
        hidden = r.hidden(ids, features, first)
        return (hidden, torch.log_softmax(r.anchors(hidden), -1), torch.log_softmax(r.names(hidden), -1),
                torch.sigmoid(r.scope(hidden)).squeeze(-1))


class AttributorExport(nn.Module):
    """What attributor.onnx computes, for the anchors of one window."""

    def __init__(self, reader):
        super().__init__()
        self.attributor = reader.attributor

    def forward(self, hidden, anchor, context):
        rows = torch.zeros_like(anchor[:, 0])
        return torch.log_softmax(self.attributor(hidden, rows, anchor[:, 0], anchor[:, 1], context), -1)
