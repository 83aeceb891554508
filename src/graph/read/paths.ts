import type { Graph } from '../connection.js';
import { badInput } from './bad-input.js';
import { entitiesNamed } from './entities-named.js';
import type { EntityRecord } from './entity-record.js';
import { entitiesById } from './entities-by-id.js';
import { neighbours, type Link } from './neighbours.js';
import type { StatementRecord } from './statement-record.js';
import { statements } from './statements.js';
import { statementsById } from './statements-by-id.js';

/** Entities in a row, from one to the other, each beside the next for a reason that can be shown. */
export interface PathRecord {
  readonly steps: readonly StepRecord[];
}

export interface StepRecord {
  readonly from: EntityRecord;
  readonly to: EntityRecord;
  /** Up to three of the newest statements in which both stand. */
  readonly statements: readonly StatementRecord[];
  readonly roles: readonly string[];
  readonly located: boolean;
}

export interface PathsAsked {
  readonly from: string;
  readonly to: string;
  /** Steps at most, 1 to 6. */
  readonly longest: number;
  /** Paths at most, 1 to 20. */
  readonly most: number;
}

/** Of the entities found last, so many are gone on from. */
const WIDEST = 50;

/** One side of the search: what it has reached, each with the links by which it was reached first. */
interface Side {
  readonly reached: Map<string, readonly Link[]>;
  edge: readonly string[];
}

/**
 * The shortest ways from one to the other, through statements, roles and places; of equally long ones those first whose
 * steps share most statements. Searched from both ends; of each entity only the newest statements are looked at, so the
 * search costs the same in an archive of any size and may miss a link that only old statements show: but not one between
 * the two themselves. Throws `BAD_USER_INPUT`.
 */
export async function paths(
  graph: Graph,
  { from, to, longest, most }: PathsAsked,
): Promise<readonly PathRecord[]> {
  between('longest', longest, 6);
  between('most', most, 20);
  const [starts, ends] = await Promise.all([from, to].map((name) => idsNamed(graph, name)));
  if (starts === undefined || ends === undefined || starts.length === 0 || ends.length === 0) return [];
  if (starts.some((id) => ends.includes(id))) return [];
  const near = side(starts);
  const far = side(ends);
  for (let steps = 0; steps < longest; steps++) {
    const narrower = near.edge.length <= far.edge.length ? near : far;
    const other = narrower === near ? far : near;
    const direct = steps === 0 ? await directLinks(graph, starts, ends, narrower === near) : [];
    widen(narrower, [...direct, ...(await neighbours(graph, narrower.edge))], other);
    const met = narrower.edge.filter((id) => other.reached.has(id));
    if (met.length > 0) return shown(graph, joined(met, near, far, most));
    if (narrower.edge.length === 0) return [];
    narrower.edge = narrower.edge.slice(0, WIDEST);
  }
  return [];
}

const side = (ids: readonly string[]): Side => ({ reached: new Map(ids.map((id) => [id, []])), edge: ids });

/** One step further; several links may reach the same entity in it. What the other side has reached comes first. */
function widen(side: Side, links: readonly Link[], other: Side): void {
  const found = new Map<string, Link[]>();
  for (const link of links) {
    if (side.reached.has(link.to)) continue;
    const known = found.get(link.to) ?? [];
    if (!known.some(({ from }) => from === link.from)) found.set(link.to, [...known, link]);
  }
  for (const [id, reachedBy] of found) side.reached.set(id, reachedBy);
  const strength = (id: string): number =>
    (found.get(id) ?? []).reduce((sum, link) => sum + link.strength, other.reached.has(id) ? 1e9 : 0);
  side.edge = [...found.keys()].sort((a, b) => strength(b) - strength(a) || (a < b ? -1 : 1));
}

/** All ways over the entities where the sides met, the strongest first. */
function joined(met: readonly string[], near: Side, far: Side, most: number): readonly (readonly Link[])[] {
  const toStart = (id: string): readonly (readonly Link[])[] => {
    const links = near.reached.get(id) ?? [];
    return links.length === 0
      ? [[]]
      : links.flatMap((link) => toStart(link.from).map((way) => [...way, link]));
  };
  const toEnd = (id: string): readonly (readonly Link[])[] => {
    const links = far.reached.get(id) ?? [];
    return links.length === 0
      ? [[]]
      : links.flatMap((link) =>
          toEnd(link.from).map((way) => [{ ...link, from: link.to, to: link.from }, ...way]),
        );
  };
  // A way costs as much as its weakest step is worth; enough are looked at to find the best of the first.
  const ways = met
    .slice(0, WIDEST)
    .flatMap((id) => toStart(id).flatMap((start) => toEnd(id).map((end) => [...start, ...end])));
  const weakest = (way: readonly Link[]): number => Math.min(...way.map(({ strength }) => strength));
  const nameOf = (way: readonly Link[]): string => way.map(({ to }) => to).join();
  return ways.sort((a, b) => weakest(b) - weakest(a) || (nameOf(a) < nameOf(b) ? -1 : 1)).slice(0, most);
}

/** Statements that both stand in, however old they are. */
async function directLinks(
  graph: Graph,
  starts: readonly string[],
  ends: readonly string[],
  forwards: boolean,
): Promise<readonly Link[]> {
  const pairs = starts.flatMap((start) => ends.map((end) => [start, end] as const)).slice(0, 4);
  const links = await Promise.all(
    pairs.map(async ([start, end]) => {
      const pages = await Promise.all(
        [
          { about: [start, end] },
          { by: start, about: [end] },
          { by: end, about: [start] },
          { by: start, to: end },
          { by: end, to: start },
        ].map((filter) => statements(graph, { ...filter, first: 3 })),
      );
      const found = pages.flatMap(({ records }) => records);
      const ids = [...new Set(found.sort((a, b) => (a.order < b.order ? 1 : -1)).map(({ id }) => id))];
      const [from, to] = forwards ? [start, end] : [end, start];
      return { from, to, strength: ids.length, statements: ids.slice(0, 3), roles: [], located: false };
    }),
  );
  return links.filter(({ strength }) => strength > 0);
}

/** The ways with the entities and statements themselves instead of their ids. */
async function shown(graph: Graph, ways: readonly (readonly Link[])[]): Promise<readonly PathRecord[]> {
  const links = ways.flat();
  const [entities, evidence] = await Promise.all([
    entitiesById(graph, [...new Set(links.flatMap(({ from, to }) => [from, to]))]),
    statementsById(graph, [...new Set(links.flatMap((link) => link.statements))]),
  ]);
  const entity = new Map(entities.map((one) => [one.id, one]));
  const statement = new Map(evidence.map((one) => [one.id, one]));
  return ways.map((way) => ({
    steps: way.map(({ from, to, statements: ids, roles, located }) => ({
      from: entity.get(from) as EntityRecord,
      to: entity.get(to) as EntityRecord,
      statements: ids.flatMap((id) => statement.get(id) ?? []),
      roles,
      located,
    })),
  }));
}

const idsNamed = async (graph: Graph, name: string): Promise<readonly string[]> =>
  (await entitiesNamed(graph, name)).map(({ entity }) => entity.id).slice(0, WIDEST);

function between(argument: string, value: number, most: number): void {
  if (!Number.isInteger(value) || value < 1 || value > most) {
    throw badInput(argument, `${value} cannot be given: it must be 1 to ${most}.`);
  }
}
