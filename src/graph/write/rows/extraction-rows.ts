import { articleCandidates } from '../../../identity/article-candidates.js';
import type { Extraction } from '../../../model/extraction.js';
import { idOf } from '../../../model/identity.js';
import { checkedExtraction } from '../checked-extraction.js';
import { candidateRows, type CandidateRows } from './candidate-rows.js';
import { evidenceRows, type EvidenceRows } from './evidence-rows.js';
import { referenceRows, type ReferenceRow, type RoleRow } from './reference-rows.js';
import { statementRows, type StatementRow } from './statement-rows.js';

/** All that one extraction puts into the graph, as rows for the queries; a pure function of the extraction. */
export interface ExtractionRows extends CandidateRows, EvidenceRows {
  /** Id of the Article. */
  readonly article: string;
  readonly version: VersionRow;
  readonly references: readonly ReferenceRow[];
  readonly roles: readonly RoleRow[];
  readonly statements: readonly StatementRow[];
}

/** An ArticleVersion node: the text, and the facts that the Article takes from its newest version. */
export interface VersionRow {
  readonly id: string;
  readonly sha256: string;
  readonly versionKey: string;
  readonly text: string;
  readonly title: string | null;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly publishedAt: string | null;
  readonly language: string | null;
}

/** Throws `EXTRACTION_INCONSISTENT`, `TEXT_LONE_SURROGATE` or `PUBLISHER_TOO_LONG`. */
export function extractionRows(extraction: Extraction): ExtractionRows {
  const { articleId: article, statements } = checkedExtraction(extraction);
  const version = versionRow(extraction);
  const { publishedAt } = extraction.document;
  const candidates = articleCandidates(extraction.references, article, publishedAt);
  const source = { version: version.id, publishedAt };
  const { references, roles, byLocalId } = referenceRows(extraction.references, candidates, source);
  return {
    article,
    version,
    references,
    roles,
    ...candidateRows(extraction.references, candidates, article),
    statements: statementRows(extraction),
    ...evidenceRows(statements, byLocalId),
  };
}

function versionRow({ articleId, document }: Extraction): VersionRow {
  const { sha256, text, title, url, publisher, publishedAt, language } = document;
  return {
    // Two articles may have the same text, and a decision about one is none about the other.
    id: idOf('ArticleVersion', articleId, sha256),
    sha256,
    versionKey: `${publishedAt ?? '0000-00-00'}|${sha256}`,
    text,
    title: title ?? null,
    url: url ?? null,
    publisher: publisher ?? null,
    publishedAt: publishedAt ?? null,
    language: language ?? null,
  };
}
