import type { ArticleRecord } from '../graph/read/article-record.js';
import type { EntityRecord } from '../graph/read/entity-record.js';
import type { JudgedRecord } from '../graph/read/judgements.js';
import type { Page } from '../graph/read/page.js';
import type { EntityType } from '../model/entity.js';
import type { EvidenceRecord, StatementRecord } from '../graph/read/statement-record.js';

/** What resolvers of a connection are handed: a page that is there, and a way to count all when that is asked for. */
export interface StatementConnectionParent extends Page<StatementRecord> {
  readonly count: () => Promise<number>;
}

export interface ArticleConnectionParent extends Page<ArticleRecord> {
  readonly count: () => Promise<number>;
}

export type EntityConnectionParent = Page<EntityRecord>;

/** A fragment's place, and the address of the article that it is in. */
export interface EvidenceParent extends EvidenceRecord {
  readonly articleUrl: string | null;
}

export type JudgementConnectionParent = Page<JudgedRecord>;

export interface JudgedSideParent {
  /** The handle. */
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly entity: EntityRecord | null;
}
