import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Query } from '../../src/graph/query.js';
import { sidesById, sidesByName } from '../../src/graph/write/judge/find-sides.js';
import {
  dropJudgementsOf,
  findJudgement,
  putJudgements,
  withdrawJudgement,
} from '../../src/graph/write/judge/judge-queries.js';
import { projectEdges } from '../../src/graph/write/projection/project-edges.js';
import { rebuildLocations } from '../../src/graph/write/projection/rebuild-locations.js';
import { rebuildMentions } from '../../src/graph/write/projection/rebuild-mentions.js';
import { rebuildNames } from '../../src/graph/write/projection/rebuild-names.js';
import { rebuildRoles } from '../../src/graph/write/projection/rebuild-roles.js';
import { removeOrphans } from '../../src/graph/write/projection/remove-orphans.js';
import {
  anchoredReferences,
  blocksOf,
  calledAs,
  candidateRecords,
  candidatesIn,
  judgementsOn,
  ruleJudgementsOn,
  unsettledOf,
} from '../../src/graph/write/settle/frame-queries.js';
import {
  entitiesWithGiven,
  lockEntities,
  moveReferences,
  putCandidateStates,
  putEntities,
  putGiven,
  putRuleJudgements,
  statementsOf,
} from '../../src/graph/write/settle/move-queries.js';
import { refreshCandidates } from '../../src/graph/write/settle/refresh-candidates.js';
import type { JudgementRecord } from '../../src/graph/write/settle/judgement-record.js';

// The exact text of every query that settles who is who lies beside this file, to be read and reviewed.
const folder = join(__dirname, 'write');
const textIn = (file: string): string => readFileSync(join(folder, `${file}.cypher`), 'utf8').trimEnd();

const id = 'e'.repeat(32);
const ids = [id];
const judgement: JudgementRecord = {
  id,
  verdict: 'SAME',
  left: 'a',
  leftCandidate: 'a',
  leftType: 'PERSON',
  leftName: 'ida holm',
  right: 'b',
  rightCandidate: 'b',
  rightType: 'PERSON',
  rightName: 'i holm',
  author: 'Ida',
  at: '2031-05-02T00:00:00.000Z',
  score: 1,
  reasons: [],
};
const state = { id, entity: id, parted: null };
const move = { candidate: id, entity: id, only: null, except: [] };
const entity = { id, label: 'Person', properties: { type: 'PERSON' } };
const given = { entity: id, name: 'Ida', folded: ['ida'], wikidata: null };

const queries: readonly (readonly [file: string, Query, rows: Record<string, unknown>])[] = [
  ['unsettled-of', unsettledOf(ids), { candidates: ids }],
  ['blocks-of', blocksOf(ids), { candidates: ids }],
  ['candidates-in', candidatesIn(ids), { blocks: ids }],
  ['judgements-on', judgementsOn(ids), { candidates: ids }],
  ['called-as', calledAs(ids), { ids }],
  ['candidate-records', candidateRecords(ids), { candidates: ids }],
  ['anchored-references', anchoredReferences(ids), { candidates: ids }],
  ['rule-judgements-on', ruleJudgementsOn(ids), { candidates: ids }],
  ['put-rule-judgements', putRuleJudgements([judgement], ids), { put: [judgement], gone: ids }],
  ['put-candidate-states', putCandidateStates([state]), { candidates: [state] }],
  ['put-entities', putEntities([entity]), { entities: [entity] }],
  [
    'move-references',
    moveReferences([move]),
    { moves: [move], judged: { score: 0.85, reason: 'Judgements say that it is the same.' } },
  ],
  ['lock-entities', lockEntities(ids), { entities: ids }],
  ['statements-of', statementsOf(ids), { references: ids }],
  ['entities-with-given', entitiesWithGiven(ids), { entities: ids }],
  ['put-given', putGiven([given]), { given: [given] }],
  ['refresh-candidates', refreshCandidates(ids), { candidates: ids }],
  ['project-edges', projectEdges(ids), { statements: ids }],
  ['rebuild-names', rebuildNames(ids), { entities: ids }],
  ['rebuild-roles', rebuildRoles(ids), { entities: ids }],
  ['rebuild-mentions', rebuildMentions(ids), { entities: ids }],
  ['rebuild-locations', rebuildLocations(ids), { entities: ids }],
  ['remove-orphans', removeOrphans(ids), { entities: ids }],
  ['put-judgements', putJudgements([judgement]), { judgements: [judgement] }],
  ['withdraw-judgement', withdrawJudgement(id, 'now'), { id, at: 'now' }],
  ['find-judgement', findJudgement(id), { id }],
  ['drop-judgements-of', dropJudgementsOf('table own', ids), { author: 'table own', kept: ids }],
  ['sides-by-id', sidesById(id), { id }],
  ['sides-by-name', sidesByName(['ida holm']), { names: ['ida holm'], limit: { low: 6, high: 0 } }],
];

test.each(queries)('%s', (file, { text, parameters }, rows) => {
  expect(text).toBe(textIn(file));
  expect(parameters).toEqual({ rows });
});

test('every text that lies here belongs to a query', () => {
  const files = readdirSync(folder).map((file) => file.replace('.cypher', ''));
  expect(files.sort()).toEqual(queries.map(([file]) => file).sort());
});
