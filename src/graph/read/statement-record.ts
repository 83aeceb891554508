import type { MentionForm } from '../../model/entity.js';
import type { Act, Kind } from '../../model/statement.js';
import { ARTICLE, type ArticleRecord } from './article-record.js';
import { ENTITY, type EntityRecord } from './entity-record.js';

export interface SpeakerRecord {
  readonly entity: EntityRecord;
  /** The role spoken in, as the article gives it. */
  readonly as: string | null;
}

export interface AboutRecord {
  readonly entity: EntityRecord;
  readonly form: MentionForm;
}

/** Where one fragment of the content stands: `[start, end)` in UTF-16 code units of the newest text that has it. */
export interface EvidenceRecord {
  readonly prefix: string;
  readonly exact: string;
  readonly suffix: string;
  readonly start: number;
  readonly end: number;
}

/** A statement with everything that is asked of it in one go. Lists are in a fixed order: by name, evidence in text order. */
export interface StatementRecord {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly string[];
  readonly kind: Kind;
  readonly act: Act;
  readonly cue: string | null;
  readonly source: string | null;
  readonly saidOn: string | null;
  readonly saidOnText: string | null;
  readonly placeText: string | null;
  readonly score: number;
  /** The key that lists are sorted by; its first ten characters are the day. */
  readonly order: string;
  readonly speakers: readonly SpeakerRecord[];
  readonly about: readonly AboutRecord[];
  readonly addressees: readonly EntityRecord[];
  readonly place: EntityRecord | null;
  /** Id of the statement inside whose content this one stands. */
  readonly within: string | null;
  readonly article: ArticleRecord;
  readonly evidence: readonly EvidenceRecord[];
}

/**
 * Cypher: the map of a statement, to be put behind the variable `statement`. The article is found by its id, which is
 * part of `order`: two articles with the same text share a version, so the way over the version would find both.
 */
export const STATEMENT = `{
  .id, .text, .quotes, .kind, .act, .cue, .source, .saidOn, .saidOnText, .placeText, .score, .order,
  speakers: COLLECT {
    MATCH (statement)<-[said:SAID]-(entity:Entity)
    RETURN {entity: entity ${ENTITY}, as: said.as} ORDER BY entity.name, entity.id
  },
  about: COLLECT {
    MATCH (statement)-[about:ABOUT]->(entity:Entity)
    RETURN {entity: entity ${ENTITY}, form: about.form} ORDER BY entity.name, entity.id
  },
  addressees: COLLECT {
    MATCH (statement)-[:ADDRESSED_TO]->(entity:Entity)
    RETURN entity ${ENTITY} ORDER BY entity.name, entity.id
  },
  place: head(COLLECT { MATCH (statement)-[:SAID_AT]->(entity:Entity) RETURN entity ${ENTITY} ORDER BY entity.id }),
  within: head(COLLECT { MATCH (statement)-[:WITHIN]->(outer:Statement) RETURN outer.id ORDER BY outer.id }),
  article: head(COLLECT { MATCH (article:Article {id: substring(statement.order, 11, 32)}) RETURN article ${ARTICLE} }),
  places: head(COLLECT {
    MATCH (statement)-[appears:APPEARS_IN]->(version:ArticleVersion)
    RETURN appears {.starts, .ends, .prefixes, .suffixes} ORDER BY version.versionKey DESC, version.id DESC LIMIT 1
  })
}`;

/** What STATEMENT returns: the places of the fragments still as lists side by side. */
export interface StatementRow extends Omit<StatementRecord, 'evidence'> {
  readonly places: {
    readonly starts: readonly number[];
    readonly ends: readonly number[];
    readonly prefixes: readonly string[];
    readonly suffixes: readonly string[];
  } | null;
}

export function statementRecord({ places, ...statement }: StatementRow): StatementRecord {
  const evidence = (places?.starts ?? []).map((start, i) => ({
    prefix: places?.prefixes[i] ?? '',
    exact: statement.quotes[i] ?? '',
    suffix: places?.suffixes[i] ?? '',
    start,
    end: places?.ends[i] ?? start,
  }));
  return { ...statement, evidence };
}
