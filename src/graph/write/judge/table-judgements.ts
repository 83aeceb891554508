import { idOf } from '../../../model/identity.js';
import type { EntityType } from '../../../model/entity.js';
import { candidateOf } from '../../../identity/candidate.js';
import { fold } from '../../../ontology/fold.js';
import type { JudgementRecord } from '../settle/judgement-record.js';

/** One line of a table of names of one's own. */
export interface TableEntry {
  readonly type: EntityType;
  /** The name to show. */
  readonly name: string;
  readonly aliases: readonly string[];
  readonly wikidata?: string;
  readonly geonames?: string;
}

export const tableAuthor = (table: string): string => `table ${table}`;

/**
 * What a table says, as judgements: each name is the same as the number that the table gives or, without one, as its
 * first name. `at`: when the table was loaded; of two that contradict each other the newer counts.
 */
export function tableJudgements(
  table: string,
  entries: readonly TableEntry[],
  at: string,
): readonly JudgementRecord[] {
  const author = tableAuthor(table);
  return entries.flatMap((entry) => {
    const anchor = numberOf(entry) ?? nameSide(entry.type, entry.name);
    const names = [...new Map([entry.name, ...entry.aliases].map((name) => [fold(name), name])).values()];
    return names.map((name): JudgementRecord => {
      const left = nameSide(entry.type, name);
      return {
        id: idOf('Judgement', author, left, anchor),
        verdict: 'SAME',
        left,
        leftCandidate: left,
        leftType: entry.type,
        leftName: name,
        right: anchor,
        rightCandidate: anchor,
        rightType: entry.type,
        rightName: entry.name,
        author,
        at,
        score: 1,
        reasons: ['a table of names says so'],
        givenName: entry.name,
        ...(entry.wikidata === undefined ? {} : { givenWikidata: entry.wikidata }),
      };
    });
  });
}

/** The id that all bearers of a name have if they are one. */
const nameSide = (type: EntityType, name: string): string =>
  idOf('Entity', type, 'name', candidateOf(named(type, name), '').name);

const named = (type: EntityType, name: string) => ({
  id: '',
  type,
  name,
  named: true,
  aliases: [],
  ids: {},
  roles: [],
  mentions: [],
});

/** What an id in a gazetteer or in Wikidata is in the graph. */
function numberOf({ type, geonames, wikidata }: TableEntry): string | undefined {
  if (geonames !== undefined) return idOf('Entity', type, 'geonames', geonames);
  return wikidata === undefined ? undefined : idOf('Entity', type, 'wikidata', wikidata);
}
