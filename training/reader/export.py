"""Writes a checkpoint as the files that OnRecord reads: two ONNX files, vocab.txt and reader.json.

  python -m training.reader.export CHECKPOINT FOLDER [--keep-fp32 FOLDER]
"""
import argparse
import json
import os
import shutil
import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from . import context, features
from .decode import Settings
from .labels import ANCHORS, NAMES, TAGS
from .model import AttributorExport, EncoderExport, Reader
from .pretrained import vocabulary
from .windows import LONGEST

OPSET, FORMAT = 17, 1


def write_fp32(reader, folder):
    """encoder.onnx and attributor.onnx in full precision."""
    os.makedirs(folder, exist_ok=True)
    reader.eval()
    encoder, attributor = os.path.join(folder, "encoder.onnx"), os.path.join(folder, "attributor.onnx")
    n, t, c = 24, 16, 3
    ids = (torch.randint(5, 900, (1, n)), torch.zeros(1, n, 4, dtype=torch.long), torch.arange(1, t + 1).unsqueeze(0))
    torch.onnx.export(EncoderExport(reader), ids, encoder, input_names=["ids", "features", "first"],
                      output_names=["hidden", "anchors", "names", "scope"], opset_version=OPSET, dynamo=False,
                      dynamic_axes={"ids": {1: "N"}, "features": {1: "N"}, "first": {1: "T"},
                                    **{k: {1: "T"} for k in ("hidden", "anchors", "names", "scope")}})
    state = (torch.randn(1, t, 384), torch.tensor([[1, 2], [4, 6], [9, 10]]), torch.zeros(c, t, 4, dtype=torch.long))
    torch.onnx.export(AttributorExport(reader), state, attributor, input_names=["hidden", "anchor", "context"], output_names=["tags"],
                      opset_version=OPSET, dynamo=False,
                      dynamic_axes={"hidden": {1: "T"}, "anchor": {0: "C"}, "context": {0: "C", 1: "T"}, "tags": {0: "C", 1: "T"}})


def quantise(source, target):
    """Weights to 7 bits a channel: full 8 bits can overflow on processors without VNNI. Only products of a matrix with weights."""
    graph = onnx.load(source).graph
    weights = {w.name for w in graph.initializer}
    skip = [n.name for n in graph.node if n.op_type == "MatMul" and n.input[1] not in weights]
    quantize_dynamic(source, target, weight_type=QuantType.QInt8, per_channel=True, reduce_range=True, nodes_to_exclude=skip,
                     extra_options={"DefaultTensorType": onnx.TensorProto.FLOAT})


def describe(settings, training):
    """The content of reader.json."""
    return {"format": FORMAT, "labels": {"anchors": ANCHORS, "names": NAMES, "tags": TAGS}, "longestWindow": LONGEST, "hidden": 384,
            "features": {"sizes": features.SIZES, "special": features.SPECIAL},
            "context": {"sizes": context.SIZES, "distanceLimits": context.LIMITS},
            "anchorBias": settings.anchor_bias, "scopeDrop": settings.scope_drop, "training": training}


def export(reader, folder, settings, training, fp32):
    """Everything into `folder`, the full-precision files into `fp32`."""
    os.makedirs(folder, exist_ok=True)
    write_fp32(reader, fp32)
    for name in ("encoder.onnx", "attributor.onnx"):
        quantise(os.path.join(fp32, name), os.path.join(folder, name))
    shutil.copyfile(vocabulary(), os.path.join(folder, "vocab.txt"))
    with open(os.path.join(folder, "reader.json"), "w", encoding="utf8") as file:
        json.dump(describe(settings, training), file, indent=2)
        file.write("\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("checkpoint")
    parser.add_argument("folder")
    parser.add_argument("--fp32", required=True, help="folder for the full-precision files")
    arguments = parser.parse_args()
    saved = torch.load(arguments.checkpoint)
    reader = Reader()
    reader.load_state_dict(saved["reader"])
    export(reader, arguments.folder, Settings(**saved["settings"]), saved["training"], arguments.fp32)


if __name__ == "__main__":
    main()
