import type { Extraction } from '../../model/extraction.js';
import type { Graph, Row, Run } from '../connection.js';
import type { Query } from '../query.js';
import { projectEdges } from './projection/project-edges.js';
import { rebuildNames } from './projection/rebuild-names.js';
import { rebuildRoles } from './projection/rebuild-roles.js';
import { removeOrphans } from './projection/remove-orphans.js';
import { countMentions } from './queries/count-mentions.js';
import { entitiesIn } from './queries/entities-in.js';
import { linkEvidence } from './queries/link-evidence.js';
import { locateCities } from './queries/locate-cities.js';
import { lockArticle } from './queries/lock-article.js';
import { lockKnown } from './queries/lock-known.js';
import { mergeCandidates } from './queries/merge-candidates.js';
import { mergeEntities } from './queries/merge-entities.js';
import { mergeNames } from './queries/merge-names.js';
import { mergeRoles } from './queries/merge-roles.js';
import { numberArrivals } from './queries/number-arrivals.js';
import { projectStatements } from './queries/project-statements.js';
import { putReferences } from './queries/put-references.js';
import { putStatements } from './queries/put-statements.js';
import { putVersion } from './queries/put-version.js';
import { removeEvidence } from './queries/remove-evidence.js';
import { extractionRows, type ExtractionRows } from './rows/extraction-rows.js';
import { unsettledOf } from './settle/frame-queries.js';
import { refreshCandidates } from './settle/refresh-candidates.js';
import { settleCandidates } from './settle/settle-candidates.js';

type Step = (rows: ExtractionRows) => Query;

/** What may be locked. */
export const LOCKING: readonly Step[] = [
  lockArticle,
  lockKnown,
  mergeCandidates,
  mergeEntities,
  locateCities,
  putVersion,
];
/** What the article says; `removeEvidence` comes before. */
export const EVIDENCE: readonly Step[] = [putReferences, putStatements, linkEvidence];
/** What is projected from it, once all references are who they are; the edges of its statements follow. */
export const PROJECTION: readonly Step[] = [mergeNames, mergeRoles, countMentions, projectStatements];

/**
 * Makes the graph say what this extraction says of this version of its article, whatever an earlier extraction of the
 * version said, and whatever else is in the graph; then settles who is who for all that this touches. One transaction.
 * Resolves to the ids of the entities that the version refers to.
 *
 * Throws `EXTRACTION_INCONSISTENT`, `TEXT_LONE_SURROGATE` or `PUBLISHER_TOO_LONG`, and what the connection throws.
 */
export async function writeExtraction(graph: Graph, extraction: Extraction): Promise<readonly string[]> {
  const rows = extractionRows(extraction);
  return graph.transaction(async (run) => {
    for (const step of LOCKING) await run(step(rows));
    const [stale] = await run(removeEvidence(rows));
    for (const step of EVIDENCE) await run(step(rows));
    await settleTouched(run, rows, stringsOf(stale, 'candidates'));
    let projected: readonly Row[] = [];
    for (const step of PROJECTION) projected = await run(step(rows));
    await run(projectEdges(projected.map((row) => row['id'] as string)));
    const left = stringsOf(stale, 'entities');
    for (const rebuild of [removeOrphans, rebuildNames, rebuildRoles]) await run(rebuild(left));
    const [found] = await run(entitiesIn(rows));
    // Last: its lock is one that all writers take.
    await run(numberArrivals(rows));
    return stringsOf(found, 'entities');
  });
}

/** Settles the candidates that are new here, learnt something or lost references. */
async function settleTouched(run: Run, rows: ExtractionRows, stale: readonly string[]): Promise<void> {
  const gone = stale.length === 0 ? [] : await run(refreshCandidates(stale));
  const touched = [...new Set([...rows.candidates.map(({ id }) => id), ...stale])].sort();
  const unsettled = (await run(unsettledOf(touched))).map((row) => row['id'] as string);
  const goneIds = gone.map((row) => row['id'] as string);
  const blocks = gone.flatMap((row) => (row['block'] === null ? [] : [row['block'] as string]));
  if (unsettled.length + goneIds.length > 0) await settleCandidates(run, [...unsettled, ...goneIds], blocks);
}

const stringsOf = (row: Row | undefined, key: string): readonly string[] =>
  (row?.[key] as readonly string[] | undefined) ?? [];
