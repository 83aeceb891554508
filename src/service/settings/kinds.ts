import type { Key } from '../keys.js';

/** Reads what was given for a setting; throws a `WrongValue` that says what it must be. */
export type Kind<Value> = (given: unknown) => Value;

/** What a setting must be: "a whole number from 0 to 65535". */
export class WrongValue extends Error {}

export const flag: Kind<boolean> = (given) => {
  if (given === true || given === 'true' || given === '1') return true;
  if (given === false || given === 'false' || given === '0') return false;
  throw new WrongValue('true or false');
};

export const text: Kind<string> = (given) => {
  if (typeof given === 'string' && given.trim() !== '') return given;
  throw new WrongValue('a text that is not empty');
};

export const wholeNumber =
  (least: number, most: number): Kind<number> =>
  (given) => {
    const number = typeof given === 'string' && /^\d+$/.test(given) ? Number(given) : given;
    if (typeof number === 'number' && Number.isInteger(number) && number >= least && number <= most)
      return number;
    throw new WrongValue(`a whole number from ${least} to ${most}`);
  };

export const oneOf =
  <Choice extends string>(choices: readonly Choice[]): Kind<Choice> =>
  (given) => {
    const found = choices.find((choice) => choice === given);
    if (found !== undefined) return found;
    throw new WrongValue(`one of ${choices.join(', ')}`);
  };

/** `a, b` or `["a", "b"]`. */
const parts = (given: unknown): readonly string[] => {
  const all = typeof given === 'string' ? given.split(',').map((part) => part.trim()) : given;
  if (Array.isArray(all) && all.every((part) => typeof part === 'string'))
    return all.filter((part) => part !== '');
  throw new WrongValue('texts, separated by commas');
};

export const origins: Kind<readonly string[]> = (given) => {
  const all = parts(given);
  for (const origin of all) {
    if (origin === '*') continue;
    if (!URL.canParse(origin) || new URL(origin).origin !== origin) {
      throw new WrongValue('origins such as https://desk.example, separated by commas, or *');
    }
  }
  return all;
};

const SHORTEST_SECRET = 16;

/** `NAME:SECRET`, several separated by commas. What is wrong with one is said without saying it. */
export const keys: Kind<readonly Key[]> = (given) =>
  parts(given).map((part) => {
    const [, name, secret] = /^([\p{L}\p{N}._-]+):(\S+)$/u.exec(part) ?? [];
    if (name === undefined || secret === undefined || secret.length < SHORTEST_SECRET) {
      throw new WrongValue(
        `NAME:SECRET, several separated by commas, each secret of ${SHORTEST_SECRET} characters or more`,
      );
    }
    return { name, secret };
  });
