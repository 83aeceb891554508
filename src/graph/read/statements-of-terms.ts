import { matchTerms, narrowed } from './statement-filter.js';
import { edgeOf, SIDES_IN, type SideSet } from './sides.js';

/**
 * Cypher: the statements that satisfy `$asked.terms` within the bounds `above` and `below`, from the relationship index of
 * the rarest term. `taken` ends the reading of one entity's statements; it may order them by `found` and take only some,
 * so that a city with a million statements costs what a village costs. In ORDER BY both keys must be named, or all would
 * be sorted; and SEEK, or on a young graph, whose indexes have no statistics yet, the planner would go through the whole
 * index. The rows have the variables `given`. `sides` are those that the terms have, at least one.
 */
export const statementsOfTerms = (sides: SideSet, taken: string, given: string): string =>
  `${matchTerms(sides)}
WITH head(terms) AS rarest, tail(terms) AS others
CALL (rarest, others) {
${SIDES_IN[sides]
  .map(
    (side) => `  UNWIND CASE rarest.side WHEN '${side}' THEN rarest.ids ELSE [] END AS id
  CALL (id, others) {
    MATCH ${edgeOf(side, 'found')}
    USING INDEX SEEK found:${side}(entity, order)
    WHERE found.entity = id AND found.order > $asked.above AND found.order < $asked.below
      AND ${narrowed(sides)}
    ${taken}
  }
  RETURN ${given}`,
  )
  .join('\n  UNION ALL\n')}
}`;
