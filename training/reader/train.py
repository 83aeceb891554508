"""Trains the reader on the CPU: two processes with one thread each, bf16 copies of fp32 weights where the processor has bf16.

  python -m training.reader.train OUT.pt --corpora FOLDER --score score.py --epochs 5
"""
import argparse
import json
import os
import random
import time
import torch
import torch.multiprocessing as multiprocessing
from .data import Epochs
from .evaluate import figures, predict_article, short
from .decode import Settings
from .examples import collate
from .loss import loss_of
from .model import Reader
from .pretrained import vocabulary, weights
from .torch_networks import TorchNetworks
from .wordpiece import WordPiece

WARM_UP = 100
DECAY = 0.998            # of the running average of weights, which is what is evaluated and kept
SAVE_EVERY = 300
DEV = ("polnear", "said", "said-wire", "said-fiction", "conll")


def has_bf16():
    try:
        with open("/proc/cpuinfo", encoding="utf8") as file:
            return "avx512_bf16" in file.read()
    except OSError:
        return False


def groups(reader, options):
    """Parameters for AdamW: the encoder slower than what is new, no decay for vectors."""
    fast, slow, plain = [], [], []
    for name, p in reader.named_parameters():
        if p.requires_grad:
            new = not name.startswith("encoder.") or ".features." in name
            (fast if new else slow if p.ndim > 1 else plain).append(p)
    return [{"params": slow, "weight_decay": 0.01, "peak": options.lr}, {"params": plain, "weight_decay": 0, "peak": options.lr},
            {"params": fast, "weight_decay": 0.01, "peak": options.head_lr}]


def build(options):
    torch.manual_seed(options.seed)
    reader = Reader(options.dropout)
    if options.init:
        reader.load_state_dict(torch.load(options.init)["reader"])
    else:
        reader.encoder.load(weights())
    reader.encoder.word.weight.requires_grad_(False)
    return reader


def weights_of(option):
    """{"said": 2} from "said=2"."""
    return {k: int(v) for k, v in (part.split("=") for part in option.split(","))} if option else None


def mean_of(found):
    """What decides which checkpoint is kept."""
    return sum((found["polnear"]["attribution_f1"], *(found[k]["statement_f1"] for k in ("said", "said-wire", "said-fiction")), found["conll"]["all_f1"])) / 5


class Keeper:
    """Evaluates the running average of weights and keeps the best."""

    def __init__(self, reader, options, half):
        self.average = [p.detach().clone() for p in reader.parameters()]
        self.options, self.half, self.best, self.log = options, half, 0.0, []
        self.copy = Reader()
        self.wordpiece = WordPiece(vocabulary())

    def add(self, reader, step):
        decay = min(DECAY, (1 + step) / (10 + step))
        with torch.no_grad():
            for mean, p in zip(self.average, reader.parameters()):
                if p.requires_grad:
                    mean.lerp_(p, 1 - decay)

    def state(self):
        return dict(zip((n for n, _ in self.copy.named_parameters()), self.average))

    def save(self, path, record):
        torch.save({"reader": self.state(), "settings": vars(Settings()),
                    "training": {"seed": self.options.seed, "epochs": self.options.epochs, "record": record}}, path)

    def evaluate(self, record):
        self.copy.float().load_state_dict(self.state())
        networks = TorchNetworks(self.copy.to(torch.bfloat16) if self.half else self.copy)
        found = figures(lambda a: predict_article(a, networks, Settings()), self.options.corpora, self.options.score, self.wordpiece, DEV)
        mean = mean_of(found)
        self.log.append({**record, "mean": round(mean, 2), **short(found)})
        print(json.dumps(self.log[-1]), flush=True)
        with open(self.options.out + ".log.json", "w", encoding="utf8") as file:
            json.dump(self.log, file, indent=1)
        if mean > self.best:
            self.best = mean
            self.save(self.options.out, record)


def work(rank, options, gradients, barrier):
    """One of the processes that train; each takes its share of every step's batches, gradients are averaged."""
    torch.set_num_threads(1)
    half = has_bf16() and not options.fp32
    master = build(options)
    reader = Reader(options.dropout)
    reader.load_state_dict(master.state_dict())
    reader.encoder.word.weight.requires_grad_(False)
    reader = reader.to(torch.bfloat16) if half else reader
    torch.manual_seed(options.seed * 10 + rank)
    dice = random.Random(options.seed * 10 + rank)
    mine, theirs = ([p for p in m.parameters() if p.requires_grad] for m in (master, reader))
    optimiser = torch.optim.AdamW(groups(master, options), lr=options.lr, fused=True)
    offsets = [0]
    for p in mine:
        offsets.append(offsets[-1] + p.numel())
    epochs = Epochs(options.corpora, WordPiece(vocabulary()), options.seed, weights_of(options.weights), options.limit)
    keeper = Keeper(master, options, half) if rank == 0 else None
    step, began, total = 0, time.time(), None
    for epoch in range(options.epochs):
        batches = epochs.batches(epoch, options.batch // options.processes)
        steps = len(batches) // options.processes
        total = total or options.steps or steps * options.epochs
        sums, pieces, at = {}, 0, time.time()
        for k in range(steps):
            rate = min(1.0, (step + 1) / WARM_UP) * max(0.02, 1 - step / total)
            for group in optimiser.param_groups:
                group["lr"] = group["peak"] * rate
            reader.train()
            batch = batches[k * options.processes + rank]
            loss, parts = loss_of(reader, collate(batch), dice, options.name_weight)
            loss.backward()
            for p, a, b in zip(theirs, offsets, offsets[1:]):
                gradients[rank, a:b].copy_(torch.zeros(b - a) if p.grad is None else p.grad.flatten())
                p.grad = None
            barrier.wait()
            gradient = gradients.mean(0)
            gradient *= min(1.0, 1.0 / (float(gradient.norm()) + 1e-6))
            barrier.wait()
            for p, a, b in zip(mine, offsets, offsets[1:]):
                p.grad = gradient[a:b].view_as(p)
            optimiser.step()
            with torch.no_grad():
                for p, q in zip(mine, theirs):
                    q.copy_(p)
            step += 1
            pieces += sum(len(x.ids) for x in batch)
            for name, value in parts.items():
                sums[name] = sums.get(name, 0.0) + value
            if keeper:
                keeper.add(master, step)
                if step % 50 == 0:
                    print(f"step {step}/{total} epoch {epoch}", {n: round(v / (k + 1), 4) for n, v in sums.items()},
                          f"{options.processes * pieces / (time.time() - at):.0f} pieces/s {time.time() - began:.0f} s", flush=True)
            if (step % options.every == 0 and step >= options.every or step == total):
                if keeper:
                    keeper.evaluate({"step": step, "of": total, "epoch": round(epoch + (k + 1) / steps, 2), "seconds": round(time.time() - began),
                                             "loss": {n: round(v / (k + 1), 4) for n, v in sums.items()}})
                barrier.wait()
            if keeper and step % SAVE_EVERY == 0:
                keeper.save(options.out + ".last", {"step": step})
            if step == (options.stop or total):
                return
    if keeper:
        # epochs differ by a few batches, so that the last may end before the step foreseen
        keeper.evaluate({"step": step, "of": total, "seconds": round(time.time() - began)})


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out")
    parser.add_argument("--corpora", required=True)
    parser.add_argument("--score", required=True)
    parser.add_argument("--epochs", type=int, default=5)
    parser.add_argument("--batch", type=int, default=2048, help="pieces a step, over all processes")
    parser.add_argument("--lr", type=float, default=1.5e-4)
    parser.add_argument("--head-lr", type=float, default=8e-4)
    parser.add_argument("--dropout", type=float, default=0.1)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--every", type=int, default=700, help="steps between evaluations")
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--name-weight", type=float, default=1.0)
    parser.add_argument("--weights", help="how often each corpus is seen in an epoch, as polnear=1,said-wire=3")
    parser.add_argument("--steps", type=int, help="steps over which the learning rate falls to nothing; else those of all epochs")
    parser.add_argument("--stop", type=int, help="stop after this many steps, for another stage to go on from there")
    parser.add_argument("--limit", type=int, help="documents of each corpus, for a quick look")
    parser.add_argument("--init", help="a checkpoint to go on from")
    parser.add_argument("--fp32", action="store_true")
    options = parser.parse_args()
    count = sum(p.numel() for p in build(options).parameters() if p.requires_grad)
    gradients = torch.zeros(options.processes, count).share_memory_()
    start = multiprocessing.get_context("spawn")
    barrier = start.Barrier(options.processes)
    processes = [start.Process(target=work, args=(r, options, gradients, barrier)) for r in range(options.processes)]
    for p in processes:
        p.start()
    for p in processes:
        p.join()
    if any(p.exitcode for p in processes):
        raise SystemExit("a training process failed")


if __name__ == "__main__":
    main()
