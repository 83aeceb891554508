import { readFacts } from '../../../identity/facts.js';
import type { Anchored } from '../../../identity/partition.js';
import type { Run } from '../../connection.js';
import { anchoredReferences } from './frame-queries.js';

interface AnchoredRow {
  readonly candidate: string;
  readonly anchor: string;
  readonly facts: readonly string[];
  readonly company: readonly string[];
  readonly places: readonly string[];
}

/** The references of these candidates, those of one article together. By candidate. */
export async function anchoredOf(
  run: Run,
  candidates: readonly string[],
): Promise<ReadonlyMap<string, readonly Anchored[]>> {
  if (candidates.length === 0) return new Map();
  const rows = (await run(anchoredReferences(candidates))) as unknown as readonly AnchoredRow[];
  const byAnchor = new Map<string, AnchoredRow>();
  for (const row of rows) {
    const key = `${row.candidate} ${row.anchor}`;
    const before = byAnchor.get(key);
    byAnchor.set(key, before === undefined ? row : joined(before, row));
  }
  const found = new Map<string, Anchored[]>(candidates.map((id) => [id, []]));
  for (const { candidate, anchor, facts, company, places } of byAnchor.values()) {
    found
      .get(candidate)!
      .push({ anchor, facts: readFacts(facts), company: new Set(company), places: new Set(places) });
  }
  return found;
}

/** Two versions of an article, or two references that were not seen to be one. */
const joined = (a: AnchoredRow, b: AnchoredRow): AnchoredRow => ({
  ...a,
  facts: [...a.facts, ...b.facts],
  company: [...a.company, ...b.company],
  places: [...a.places, ...b.places],
});
