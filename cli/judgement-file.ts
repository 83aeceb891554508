import { OnRecordError } from '../src/errors/onrecord-error.js';
import type { JudgementRecord } from '../src/graph/write/settle/judgement-record.js';
import { ENTITY_TYPES } from '../src/model/entity.js';

const ID = /^[0-9a-f]{32}$/;
const TIME = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;

type Check = (value: unknown) => boolean;
const isText: Check = (value) => typeof value === 'string';
const isId: Check = (value) => typeof value === 'string' && ID.test(value);
const isType: Check = (value) => (ENTITY_TYPES as readonly unknown[]).includes(value);
const isTime: Check = (value) => typeof value === 'string' && TIME.test(value);
const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);

const FIELDS: Readonly<Record<keyof JudgementRecord, Check>> = {
  id: isId,
  verdict: (value) => value === 'SAME' || value === 'DIFFERENT',
  left: isId,
  leftCandidate: isId,
  leftType: isType,
  leftName: isText,
  right: isId,
  rightCandidate: isId,
  rightType: isType,
  rightName: isText,
  author: isText,
  score: (value) => typeof value === 'number' && value >= 0 && value <= 1,
  reasons: (value) => Array.isArray(value) && value.every(isText),
  at: isTime,
  withdrawnAt: optional(isTime),
  givenName: optional(isText),
  givenWikidata: optional(isText),
};

/** Reads judgements as `judge export` prints them, one JSON object a line. Throws `JUDGEMENT_FILE` with the line. */
export function judgementFile(text: string, path: string): readonly JudgementRecord[] {
  return text
    .split('\n')
    .flatMap((line, i) => (line.trim() === '' ? [] : [judgementIn(line, `${path}:${i + 1}`)]));
}

function judgementIn(line: string, where: string): JudgementRecord {
  const bad = (message: string): OnRecordError =>
    new OnRecordError('JUDGEMENT_FILE', message, {
      where,
      hint: 'Import what "onrecord judge export" printed, as it was.',
    });
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw bad('is not JSON.');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw bad('is no judgement.');
  const record = value as Readonly<Record<string, unknown>>;
  const unknown = Object.keys(record).find((key) => !Object.hasOwn(FIELDS, key));
  if (unknown !== undefined) throw bad(`has the field "${unknown}", which no judgement has.`);
  for (const [key, check] of Object.entries(FIELDS)) {
    if (!check(record[key])) throw bad(`has no good "${key}".`);
  }
  return record as unknown as JudgementRecord;
}
