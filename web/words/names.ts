import type { Act, EntityType, StatementKind } from '../service/questions.js';

export const TYPE_NAMES: Readonly<Record<EntityType, string>> = {
  PERSON: 'person',
  ORGANISATION: 'organisation',
  CITY: 'city',
  COUNTRY: 'country',
  REGION: 'region',
  PLACE: 'place',
  GROUP: 'unnamed source',
  DOCUMENT: 'document',
};

export const KIND_NAMES: Readonly<Record<StatementKind, string>> = {
  DIRECT: 'quoted',
  INDIRECT: 'paraphrased',
  MIXED: 'partly quoted',
};

/** What is not plain speech is said; for speech nothing is. */
export const ACT_NAMES: Readonly<Record<Act, string | undefined>> = {
  SPEECH: undefined,
  WRITING: 'in writing',
  THOUGHT: 'a belief',
  INTENTION: 'a plan',
  EVIDENCE: 'shown by evidence',
};

const NUMBER = new Intl.NumberFormat('en-GB');

/** `1 statement`, `1,204 statements`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${NUMBER.format(count)} ${count === 1 ? one : many}`;

export const grouped = (count: number): string => NUMBER.format(count);
