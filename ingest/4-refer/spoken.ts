import { blockAt, type Layout } from '../../src/model/layout.js';

/** Who has spoken so far, in the order of the sources in the text. */
export class Spoken {
  private readonly turns: { readonly at: number; readonly ids: readonly string[] }[] = [];

  constructor(private readonly layout: Layout) {}

  add(at: number, ids: readonly string[]): void {
    if (ids.length > 0) this.turns.push({ at, ids });
  }

  /** Each speaker before a place once, the latest first. */
  latest(place: number): readonly string[] {
    const found: string[] = [];
    for (let i = this.turns.length - 1; i >= 0 && found.length < MOST; i--) {
      const { at, ids } = this.turns[i] as { at: number; ids: readonly string[] };
      if (at >= place) continue;
      for (const id of ids) if (!found.includes(id)) found.push(id);
    }
    return found;
  }

  /** The paragraph in which somebody spoke last before a place; -1 when nobody did. */
  lastBlock(place: number): number {
    const turn = this.turns.findLast(({ at }) => at < place);
    return turn ? blockAt(this.layout, turn.at) : -1;
  }
}

const MOST = 6;
