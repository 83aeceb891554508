import type { Key } from '../keys.js';
import { LIMITS } from '../limits/limits.js';
import { LOG_LEVELS, type LogLevel } from '../observe/log.js';
import { flag, keys, oneOf, origins, text, wholeNumber, type Kind } from './kinds.js';

/** One thing that can be set: by its name in a file, by its variable in the environment. */
export interface Definition<Value = unknown> {
  readonly variable: string;
  readonly kind: Kind<Value>;
  /** Without it the default depends on other settings. */
  readonly initial?: Value;
  /** What may be told of the value, where that is not all of it. */
  readonly shown?: (value: Value) => unknown;
}

const names = (all: readonly Key[]): readonly string[] => all.map(({ name }) => name);
const MANY = 1_000_000;

const setting = <Value>(
  variable: string,
  kind: Kind<Value>,
  more: Omit<Definition<Value>, 'variable' | 'kind'> = {},
): Definition<Value> => ({ variable, kind, ...more });

export const DEFINITIONS = {
  host: setting('ONRECORD_HOST', text, { initial: '127.0.0.1' }),
  port: setting('ONRECORD_PORT', wholeNumber(0, 65_535), { initial: 4_000 }),
  production: setting('ONRECORD_PRODUCTION', flag),
  graphiql: setting('ONRECORD_GRAPHIQL', flag),
  metrics: setting('ONRECORD_METRICS', flag, { initial: true }),
  log: setting<LogLevel>('ONRECORD_LOG', oneOf(LOG_LEVELS), { initial: 'warn' }),
  origins: setting('ONRECORD_ORIGINS', origins, { initial: [] }),
  trustedDocuments: setting<string | null>('ONRECORD_TRUSTED_DOCUMENTS', text, { initial: null }),
  timeoutSeconds: setting('ONRECORD_TIMEOUT_SECONDS', wholeNumber(1, 600), { initial: 30 }),
  maxBytes: setting('ONRECORD_MAX_BYTES', wholeNumber(1_000, 100 * MANY), { initial: LIMITS.bytes }),
  maxTokens: setting('ONRECORD_MAX_TOKENS', wholeNumber(100, MANY), { initial: LIMITS.tokens }),
  maxLevels: setting('ONRECORD_MAX_LEVELS', wholeNumber(1, 100), { initial: LIMITS.levels }),
  maxBreadth: setting('ONRECORD_MAX_BREADTH', wholeNumber(1, MANY), { initial: LIMITS.breadth }),
  maxAliases: setting('ONRECORD_MAX_ALIASES', wholeNumber(0, MANY), { initial: LIMITS.aliases }),
  maxCost: setting('ONRECORD_MAX_COST', wholeNumber(100, 10 * MANY), { initial: LIMITS.cost }),
  judgeKeys: setting('ONRECORD_JUDGE_KEYS', keys, { initial: [], shown: names }),
  ingestKeys: setting('ONRECORD_INGEST_KEYS', keys, { initial: [], shown: names }),
} as const;

export type SettingName = keyof typeof DEFINITIONS;
export const SETTING_NAMES = Object.keys(DEFINITIONS) as readonly SettingName[];
export type SettingValue<Name extends SettingName> =
  (typeof DEFINITIONS)[Name] extends Definition<infer Value> ? Value : never;
