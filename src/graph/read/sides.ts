/** How a statement and an entity belong together; each is a relationship that carries `entity` and `order`. */
export type Side = 'ABOUT' | 'SAID' | 'ADDRESSED_TO' | 'SAID_AT';

/** Cypher: `statement` and its edge of one side. SAID comes from its speaker, the others leave the statement. */
export const edgeOf = (side: Side, edge: string, other = ''): string =>
  side === 'SAID' ? `(statement)<-[${edge}:SAID]-(${other})` : `(statement)-[${edge}:${side}]->(${other})`;

/** Which sides a text of Cypher deals with. */
export type SideSet = 'NONE' | 'ABOUT' | 'SAID' | 'ABOUT_SAID' | 'ALL';

export const SIDES_IN: Readonly<Record<SideSet, readonly Side[]>> = {
  NONE: [],
  ABOUT: ['ABOUT'],
  SAID: ['SAID'],
  ABOUT_SAID: ['ABOUT', 'SAID'],
  ALL: ['ABOUT', 'SAID', 'ADDRESSED_TO', 'SAID_AT'],
};

/**
 * A text for each set of sides. One for all of them would be planned with ways that most questions never go, and planning
 * takes far longer than answering.
 */
export const bySides = <Text>(text: (sides: SideSet) => Text): Readonly<Record<SideSet, Text>> => ({
  NONE: text('NONE'),
  ABOUT: text('ABOUT'),
  SAID: text('SAID'),
  ABOUT_SAID: text('ABOUT_SAID'),
  ALL: text('ALL'),
});

/** The smallest set with all sides that the terms have. */
export function sidesOf(terms: readonly { readonly side: Side }[]): SideSet {
  const has = (side: Side): boolean => terms.some((term) => term.side === side);
  if (has('ADDRESSED_TO') || has('SAID_AT')) return 'ALL';
  if (has('ABOUT')) return has('SAID') ? 'ABOUT_SAID' : 'ABOUT';
  return has('SAID') ? 'SAID' : 'NONE';
}

/** Cypher: how many statements `entity` has on one side: a degree that Neo4j keeps, nothing is counted. */
export const degreeOf = (side: Side): string =>
  side === 'SAID' ? 'COUNT { (entity)-[:SAID]->() }' : `COUNT { (entity)<-[:${side}]-() }`;
