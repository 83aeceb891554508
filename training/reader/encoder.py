"""all-MiniLM-L6-v2 written out, with embeddings for the features of tokens added to its input."""
import math
import torch
import torch.nn.functional as F
from safetensors.torch import load_file
from torch import nn
from .features import SIZES

WIDTH, LAYERS, HEADS, INNER, VOCABULARY, POSITIONS = 384, 6, 12, 1536, 30522, 512


def drop(x, chance, training):
    """Dropout with one mask per sequence and channel: a mask per element costs as much as a matrix product on a CPU."""
    if not training or not chance:
        return x
    return x * ((torch.rand(x.shape[0], 1, x.shape[2]) > chance).to(x.dtype) / (1 - chance))


class Layer(nn.Module):
    """A transformer layer, normalised after each part."""

    def __init__(self, width, heads, inner, dropout):
        super().__init__()
        self.heads, self.dropout = heads, dropout
        self.query, self.key, self.value = (nn.Linear(width, width) for _ in range(3))
        self.out = nn.Linear(width, width)
        self.after_attention = nn.LayerNorm(width, eps=1e-12)
        self.widen, self.narrow = nn.Linear(width, inner), nn.Linear(inner, width)
        self.after_inner = nn.LayerNorm(width, eps=1e-12)

    def forward(self, x, mask=None):
        batch, length, width = x.shape
        q, k, v = (p(x).view(batch, length, self.heads, width // self.heads).transpose(1, 2) for p in (self.query, self.key, self.value))
        if torch.onnx.is_in_onnx_export():
            mixed = torch.softmax(q @ k.transpose(-1, -2) / math.sqrt(width // self.heads), -1) @ v
        else:
            mixed = F.scaled_dot_product_attention(q, k, v, attn_mask=mask)
        mixed = mixed.transpose(1, 2).reshape(batch, length, width)
        x = self.after_attention(x + drop(self.out(mixed), self.dropout, self.training))
        return self.after_inner(x + drop(self.narrow(F.gelu(self.widen(x))), self.dropout, self.training))


class Encoder(nn.Module):
    def __init__(self, dropout=0.1):
        super().__init__()
        self.dropout = dropout
        self.word, self.position = nn.Embedding(VOCABULARY, WIDTH), nn.Embedding(POSITIONS, WIDTH)
        self.kind = nn.Parameter(torch.zeros(WIDTH))
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.features = nn.ModuleList(nn.Embedding(n + 1, WIDTH) for n in SIZES)
        for table in self.features:
            nn.init.normal_(table.weight, std=0.02)
        self.layers = nn.ModuleList(Layer(WIDTH, HEADS, INNER, dropout) for _ in range(LAYERS))

    def forward(self, ids, features, mask=None):
        x = self.word(ids) + self.position.weight[:ids.shape[1]].unsqueeze(0) + self.kind
        for i, table in enumerate(self.features):
            x = x + table(features[:, :, i])
        x = drop(self.norm(x), self.dropout, self.training)
        mask = None if mask is None else mask[:, None, None, :]
        for layer in self.layers:
            x = layer(x, mask)
        return x

    def load(self, path):
        """Takes the pretrained weights from model.safetensors."""
        weights = {k.removeprefix("bert."): v for k, v in load_file(path).items()}
        named = {"word.weight": "embeddings.word_embeddings.weight", "position.weight": "embeddings.position_embeddings.weight",
                 "norm.weight": "embeddings.LayerNorm.weight", "norm.bias": "embeddings.LayerNorm.bias"}
        parts = {"query": "attention.self.query", "key": "attention.self.key", "value": "attention.self.value", "out": "attention.output.dense",
                 "after_attention": "attention.output.LayerNorm", "widen": "intermediate.dense", "narrow": "output.dense", "after_inner": "output.LayerNorm"}
        for i in range(LAYERS):
            for mine, theirs in parts.items():
                for kind in ("weight", "bias"):
                    named[f"layers.{i}.{mine}.{kind}"] = f"encoder.layer.{i}.{theirs}.{kind}"
        state = {mine: weights[theirs] for mine, theirs in named.items()}
        state["kind"] = weights["embeddings.token_type_embeddings.weight"][0]
        missing, extra = self.load_state_dict(state, strict=False)
        if extra or any(not m.startswith("features.") for m in missing):
            raise ValueError(f"{path} does not hold a MiniLM-L6: missing {missing}, extra {extra}")
