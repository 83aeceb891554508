"""Runs the exported networks as OnRecord does: one window a call."""
from dataclasses import dataclass
import os
import numpy as np
import onnxruntime
from .context import context
from .examples import inputs


@dataclass
class Result:
    ids: list
    first: list
    hidden: np.ndarray    # [1, T, 384]
    anchors: np.ndarray   # [T, 4]
    names: np.ndarray     # [T, 9]
    scope: np.ndarray     # [T]


class Networks:
    def __init__(self, folder, threads=1):
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        self.encoder, self.attributor = (onnxruntime.InferenceSession(os.path.join(folder, f), options, providers=["CPUExecutionProvider"])
                                         for f in ("encoder.onnx", "attributor.onnx"))

    def run(self, article, window):
        x = inputs(article, window)
        hidden, anchors, names, scope = self.encoder.run(None, {"ids": np.array([x.ids]), "features": np.array([x.features]), "first": np.array([x.first])})
        return Result(x.ids, x.first, hidden, anchors[0], names[0], scope[0])

    def attribute(self, article, window, hidden, anchors):
        """Tags [C, T, 5] and the context rows given for them."""
        rows = [context(article, window, a) for a in anchors]
        return self.attributor.run(None, {"hidden": hidden, "anchor": np.array(anchors, np.int64), "context": np.stack(rows)})[0], rows
