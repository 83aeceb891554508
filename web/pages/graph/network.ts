import type { EntityLinkFragment, NeighbourhoodQuery } from '../../service/questions.js';

/** Who spoke about whom how often, among those that are shown. */
export interface Network {
  readonly nodes: ReadonlyMap<string, EntityLinkFragment>;
  readonly edges: ReadonlyMap<string, Edge>;
  /** How many neighbours of opened entities were left out, so that the picture stays readable. */
  readonly leftOut: number;
}

/** `from` made `count` statements about `to`. */
export interface Edge {
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

/** Neighbours shown for each entity that is opened, and entities in all. */
export const BOUNDS = Object.freeze({ neighbours: 14, nodes: 80 });

type Centre = NonNullable<NeighbourhoodQuery['entity']>;

/** Puts the neighbourhoods of the opened entities together, those with most statements first. */
export function networkOf(centres: readonly Centre[]): Network {
  const nodes = new Map<string, EntityLinkFragment>(
    centres.map(({ id, name, type }) => [id, { id, name, type }]),
  );
  const edges = new Map<string, Edge>();
  let leftOut = 0;
  for (const centre of centres) {
    const spokes = spokesOf(centre);
    const counts = new Map<string, { readonly entity: EntityLinkFragment; count: number }>();
    for (const { entity, edge } of spokes.values()) {
      const known = counts.get(entity.id);
      if (known === undefined) counts.set(entity.id, { entity, count: edge.count });
      else known.count += edge.count;
    }
    const ranked = [...counts.values()].sort(
      (a, b) => b.count - a.count || a.entity.name.localeCompare(b.entity.name),
    );
    let room: number = BOUNDS.neighbours;
    for (const { entity } of ranked) {
      if (nodes.has(entity.id)) continue;
      if (room === 0 || nodes.size >= BOUNDS.nodes) leftOut++;
      else {
        nodes.set(entity.id, entity);
        room--;
      }
    }
    for (const [key, { entity, edge }] of spokes) if (nodes.has(entity.id)) edges.set(key, edge);
  }
  return { nodes, edges, leftOut };
}

interface Spoke {
  readonly entity: EntityLinkFragment;
  readonly edge: Edge;
}

function spokesOf(centre: Centre): ReadonlyMap<string, Spoke> {
  const spokes = new Map<string, Spoke>();
  const count = (from: string, to: string, entity: EntityLinkFragment): void => {
    if (from === to) return;
    const key = `${from} ${to}`;
    const known = spokes.get(key)?.edge.count ?? 0;
    spokes.set(key, { entity, edge: { from, to, count: known + 1 } });
  };
  for (const { speakers } of centre.about.nodes)
    for (const { entity } of speakers) count(entity.id, centre.id, entity);
  for (const { about } of centre.by.nodes)
    for (const { entity } of about) count(centre.id, entity.id, entity);
  return spokes;
}
