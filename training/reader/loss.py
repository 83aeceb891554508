"""The loss of a batch: anchors, names and scope per token, and the tags of each anchor."""
import torch
import torch.nn.functional as F
from .examples import IGNORE, contexts
from .labels import ANCHORS

TAG_WEIGHT, SCOPE_WEIGHT, FALSE_WEIGHT = 0.3, 0.2, 0.3
LIKELY = 0.08        # a token this likely to begin an anchor is worth teaching its scope, and as a false anchor
MOST_ANCHORS = 96    # a batch, to bound memory


def told(batch, likely, dice):
    """(row, start, end, tags, weight) of the anchors to train the attributor on: gold ones, now and then cut wrongly, and false ones, whose tags are all O."""
    gold = []
    for row, x in enumerate(batch.examples):
        for start, end, tags in x.attributions:
            if dice.random() < 0.08:
                end = max(start + 1, min(len(x.first), end + dice.choice((-1, 1))))
            gold.append((row, start, end, tags, 1.0))
    dice.shuffle(gold)
    gold = gold[:MOST_ANCHORS]
    false = [(row, t, t + 1, None, FALSE_WEIGHT) for row, t in likely]
    dice.shuffle(false)
    return gold + false[:2 + len(gold) // 5]


def loss_of(reader, batch, dice, name_weight=1.0):
    """(loss, parts): parts maps each task to its loss per token, for the log."""
    hidden = reader.hidden(batch.ids, batch.features, batch.first, batch.mask)
    count = batch.words.sum()
    anchor_scores = reader.anchors(hidden).float()
    anchors = F.cross_entropy(anchor_scores.flatten(0, 1), batch.anchors.flatten(), ignore_index=IGNORE, reduction="sum") / count
    names = F.cross_entropy(reader.names(hidden).float().flatten(0, 1), batch.names.flatten(), ignore_index=IGNORE, reduction="sum") / count
    with torch.no_grad():
        probability = anchor_scores.softmax(-1)
        likely = probability[..., ANCHORS.index("B-CUE")] + probability[..., ANCHORS.index("B-BARE")] > LIKELY
        false = (likely & (batch.anchors == 0)).nonzero().tolist()
        judged = (batch.scope >= 0) & (likely | (batch.scope > 0) | (batch.anchors == IGNORE)) & batch.words
    scope = F.binary_cross_entropy_with_logits(reader.scope(hidden).float().squeeze(-1)[judged], batch.scope[judged], reduction="sum") / count
    tags = hidden.new_zeros(()).float()
    chosen = told(batch, false, dice)
    if chosen:
        rows, start, end = (torch.tensor([c[i] for c in chosen]) for i in range(3))
        scores = reader.attributor(hidden, rows, start, end, contexts(batch, [c[:3] for c in chosen]), batch.words).float()
        gold = torch.full(scores.shape[:2], IGNORE)
        for i, (row, _, _, labels, _) in enumerate(chosen):
            size = len(batch.examples[row].first)
            gold[i, :size] = 0 if labels is None else torch.from_numpy(labels)
        each = F.cross_entropy(scores.flatten(0, 1), gold.flatten(), ignore_index=IGNORE, reduction="none").view(gold.shape).sum(1)
        tags = (each * torch.tensor([c[4] for c in chosen])).sum() / count
    parts = {"anchors": anchors, "names": names, "scope": scope, "tags": tags}
    return anchors + name_weight * names + SCOPE_WEIGHT * scope + TAG_WEIGHT * tags, {k: float(v.detach()) for k, v in parts.items()}
