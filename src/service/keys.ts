import { createHash, timingSafeEqual } from 'node:crypto';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { OnRecordError } from '../errors/onrecord-error.js';

/** What changes data, and therefore needs a key: judgements of who is who, and articles taken in. */
export const RIGHTS = ['judge', 'ingest'] as const;
export type Right = (typeof RIGHTS)[number];

/** A key: `name` says who or what decided and may be told; `secret` may not. */
export interface Key {
  readonly name: string;
  readonly secret: string;
}

/** Who asks: the value of the header `Authorization`, and the address that the request came from. */
export interface Caller {
  readonly authorization?: string | undefined;
  readonly address: string;
}

/** Whose key it was. */
export interface KeyHolder {
  readonly name: string;
}

export interface Keys {
  /**
   * The holder of the key in `Authorization: Bearer KEY`, when it gives this right.
   * Throws `KEY_NOT_SET`, `KEY_MISSING`, `KEY_WRONG`, `KEY_TRIES` (too many wrong keys from one address) and
   * `KEY_TOO_OFTEN` (too many changes with one key).
   */
  demand(right: Right, caller: Caller): Promise<KeyHolder>;
}

/** Wrong keys from one address, and changes with one key, in a minute. */
export const KEY_LIMITS: { readonly wrongKeys: number; readonly changes: number } = Object.freeze({
  wrongKeys: 10,
  changes: 120,
});
const MINUTE = 60;

export function createKeys(keys: Readonly<Record<Right, readonly Key[]>>, limits = KEY_LIMITS): Keys {
  const wrong = new RateLimiterMemory({ points: limits.wrongKeys, duration: MINUTE });
  const changes = new RateLimiterMemory({ points: limits.changes, duration: MINUTE });
  const known = {
    judge: keys.judge.map(({ name, secret }) => ({ name, digest: digestOf(secret) })),
    ingest: keys.ingest.map(({ name, secret }) => ({ name, digest: digestOf(secret) })),
  };
  return {
    async demand(right, { authorization, address }) {
      if (known[right].length === 0) {
        throw new OnRecordError('KEY_NOT_SET', `The service has no key that gives the right to ${right}.`, {
          hint: `Start it with ${variableOf(right)} set to NAME:SECRET.`,
        });
      }
      const secret = /^Bearer +([^\s]+) *$/i.exec(authorization ?? '')?.[1];
      if (secret === undefined) {
        throw new OnRecordError('KEY_MISSING', `It takes a key that gives the right to ${right}.`, {
          hint: 'Send it in the header "Authorization: Bearer KEY".',
        });
      }
      // Nothing is awaited before a wrong key is counted: guesses that are sent all at once count too.
      const holder = holderOf(known[right], digestOf(secret));
      if (holder === undefined) {
        await wrong.consume(address).catch((reason: unknown) => {
          throw reason instanceof RateLimiterRes ? tooManyTries(reason) : reason;
        });
        throw new OnRecordError('KEY_WRONG', `The key does not give the right to ${right}.`, {
          hint: 'Ask whoever runs the service for one.',
        });
      }
      const tried = await wrong.get(address);
      if (tried !== null && tried.consumedPoints >= limits.wrongKeys) throw tooManyTries(tried);
      await changes.consume(`${right} ${holder}`).catch((reason: unknown) => {
        if (!(reason instanceof RateLimiterRes)) throw reason;
        throw new OnRecordError(
          'KEY_TOO_OFTEN',
          `The key was used ${limits.changes} times within a minute.`,
          {
            hint: `Try again in ${seconds(reason)} seconds.`,
          },
        );
      });
      return { name: holder };
    },
  };
}

/** The environment variable that holds the keys of a right: `NAME:SECRET`, several of them separated by commas. */
export const variableOf = (right: Right): string => `ONRECORD_${right.toUpperCase()}_KEYS`;

const digestOf = (secret: string): Buffer => createHash('sha256').update(secret, 'utf8').digest();

/** Every key is compared, each in constant time: how long it takes tells nothing of where a guess went wrong. */
function holderOf(
  keys: readonly { readonly name: string; readonly digest: Buffer }[],
  given: Buffer,
): string | undefined {
  let holder: string | undefined;
  for (const { name, digest } of keys) if (timingSafeEqual(digest, given)) holder = name;
  return holder;
}

const seconds = ({ msBeforeNext }: RateLimiterRes): number => Math.max(1, Math.ceil(msBeforeNext / 1_000));

const tooManyTries = (tried: RateLimiterRes): OnRecordError =>
  new OnRecordError('KEY_TRIES', 'Too many wrong keys came from this address.', {
    hint: `Try again in ${seconds(tried)} seconds.`,
  });
