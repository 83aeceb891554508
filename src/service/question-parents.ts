import type { ArrivalPage } from '../graph/read/arrivals.js';
import type { ArticleRecord } from '../graph/read/article-record.js';
import type { Companion } from '../graph/read/companions.js';
import type { CountedFilter } from '../graph/read/counted.js';
import type { EntityRecord } from '../graph/read/entity-record.js';
import type { Highlight } from '../graph/read/highlights.js';
import type { MissingSource } from '../graph/read/missing-sources.js';
import type { NearPlace } from '../graph/read/near.js';
import type { Page } from '../graph/read/page.js';
import type { SourceDiversity } from '../graph/read/source-diversity.js';
import type { SpeakerCount } from '../graph/read/speakers.js';
import type { SpeakerRecord, StatementRecord } from '../graph/read/statement-record.js';

export type SpeakerCountConnectionParent = Page<SpeakerCount>;
export type CompanionConnectionParent = Page<Companion>;
export type MissingSourceConnectionParent = Page<MissingSource>;
export type NearPlaceConnectionParent = Page<NearPlace>;
export type NewStatementConnectionParent = ArrivalPage;

/** A statement on a time line, and who of its speakers is asked about. */
export interface PositionParent {
  readonly date: string;
  readonly speaker: SpeakerRecord | undefined;
  readonly statement: StatementRecord;
}
export type PositionConnectionParent = Page<PositionParent>;

/** The numbers, and what they are of. */
export interface SourceReportParent extends SourceDiversity {
  readonly filter: CountedFilter & { readonly publisher: string };
}

/** The words that are looked for: each kind of thing is only when it is asked for. */
export interface SearchResultParent {
  readonly text: string;
}

export interface StatementHitParent {
  readonly statement: StatementRecord;
  readonly highlights: readonly Highlight[];
}
export type StatementHitConnectionParent = Page<StatementHitParent>;

export interface EntityHitParent {
  readonly entity: EntityRecord;
  readonly name: string;
  readonly highlights: readonly Highlight[];
}
export type EntityHitConnectionParent = Page<EntityHitParent>;

export interface ArticleHitParent {
  readonly article: ArticleRecord;
  readonly highlights: readonly Highlight[];
}
export type ArticleHitConnectionParent = Page<ArticleHitParent>;

export interface AddedStatementParent {
  readonly cursor: string;
  readonly statement: StatementRecord;
}
