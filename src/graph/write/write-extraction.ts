import type { Extraction } from '../../model/extraction.js';
import type { Query } from '../query.js';
import { countMentions } from './queries/count-mentions.js';
import { linkEvidence } from './queries/link-evidence.js';
import { locateCities } from './queries/locate-cities.js';
import { lockArticle } from './queries/lock-article.js';
import { mergeEntities } from './queries/merge-entities.js';
import { mergeNames } from './queries/merge-names.js';
import { mergeRoles } from './queries/merge-roles.js';
import { projectEdges } from './queries/project-edges.js';
import { projectStatements } from './queries/project-statements.js';
import { putReferences } from './queries/put-references.js';
import { putStatements } from './queries/put-statements.js';
import { putVersion } from './queries/put-version.js';
import { rebuildNames } from './queries/rebuild-names.js';
import { rebuildRoles } from './queries/rebuild-roles.js';
import { removeEvidence } from './queries/remove-evidence.js';
import { removeOrphans } from './queries/remove-orphans.js';
import { extractionRows, type ExtractionRows } from './rows/extraction-rows.js';

/** In this order: what may be locked, then the evidence, then what is projected from it, then what it left behind. */
const STEPS: readonly ((rows: ExtractionRows) => Query)[] = [
  lockArticle,
  mergeEntities,
  locateCities,
  putVersion,
  removeEvidence,
  putReferences,
  putStatements,
  linkEvidence,
  projectStatements,
  projectEdges,
  mergeNames,
  mergeRoles,
  countMentions,
  removeOrphans,
  rebuildNames,
  rebuildRoles,
];

/**
 * The queries that make the graph say what this extraction says of this version of its article, whatever an earlier
 * extraction of the version said, and whatever else is in the graph. They belong into one transaction.
 *
 * Throws `EXTRACTION_INCONSISTENT`, `TEXT_LONE_SURROGATE` or `PUBLISHER_TOO_LONG`.
 */
export function writeExtraction(extraction: Extraction): readonly Query[] {
  const rows = extractionRows(extraction);
  return STEPS.map((step) => step(rows));
}
