"""Runs a model in PyTorch the way runtime.Networks runs the exported one."""
import numpy as np
import torch
from .context import context
from .examples import inputs
from .model import Reader
from .runtime import Result


class TorchNetworks:
    def __init__(self, reader):
        self.reader = reader.eval()

    @staticmethod
    def of_checkpoint(path):
        reader = Reader()
        reader.load_state_dict(torch.load(path)["reader"])
        return TorchNetworks(reader)

    @torch.no_grad()
    def run(self, article, window):
        x = inputs(article, window)
        hidden = self.reader.hidden(torch.tensor([x.ids]), torch.tensor([x.features]), torch.tensor([x.first]))
        log = lambda head: torch.log_softmax(head(hidden).float(), -1)[0].numpy()
        return Result(x.ids, x.first, hidden, log(self.reader.anchors), log(self.reader.names), torch.sigmoid(self.reader.scope(hidden).float())[0, :, 0].numpy())

    @torch.no_grad()
    def attribute(self, article, window, hidden, anchors):
        rows = [context(article, window, a) for a in anchors]
        place = torch.tensor(anchors)
        logits = self.reader.attributor(hidden, torch.zeros(len(anchors), dtype=torch.long), place[:, 0], place[:, 1], torch.from_numpy(np.stack(rows)))
        return torch.log_softmax(logits.float(), -1).numpy(), rows
