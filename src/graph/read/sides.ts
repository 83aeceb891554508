/** How a statement and an entity belong together; each is a relationship that carries `entity` and `order`. */
export const SIDES = ['ABOUT', 'SAID', 'ADDRESSED_TO', 'SAID_AT'] as const;
export type Side = (typeof SIDES)[number];

/** Cypher: `statement` and its edge of one side. SAID comes from its speaker, the others leave the statement. */
export const edgeOf = (side: Side, edge: string, other = ''): string =>
  side === 'SAID' ? `(statement)<-[${edge}:SAID]-(${other})` : `(statement)-[${edge}:${side}]->(${other})`;

/**
 * The text for the sides that terms have, each made once. One text for all of them would be planned with ways that most
 * questions never go; planning takes far longer than answering.
 */
export function bySides<Text>(
  text: (sides: readonly Side[]) => Text,
): (terms: readonly { readonly side: Side }[]) => Text {
  const made = new Map<string, Text>();
  return (terms) => {
    const sides = SIDES.filter((side) => terms.some((term) => term.side === side));
    const known = made.get(sides.join());
    if (known !== undefined) return known;
    const one = text(sides);
    made.set(sides.join(), one);
    return one;
  };
}

/** Cypher: how many statements `entity` has on one side: a degree that Neo4j keeps, nothing is counted. */
export const degreeOf = (side: Side): string =>
  side === 'SAID' ? 'COUNT { (entity)-[:SAID]->() }' : `COUNT { (entity)<-[:${side}]-() }`;
