import { OnRecordError } from '../../src/errors/onrecord-error.js';
import type { ArticleFacts } from '../../src/model/document.js';
import { checkFact, type FactName } from './facts.js';
import { publishedDay } from './published-day.js';

/** Facts as they stand in a page, feed or archive, before they are checked. */
export type RawFacts = Readonly<Partial<Record<FactName, string>>>;

/**
 * Facts that nobody wrote for OnRecord: one that cannot be used is left out and named in `dropped`, and the article is
 * read without it. Only a language that is not read is thrown (`LANGUAGE_UNSUPPORTED`): the text itself is in it.
 */
export function foundFacts(raw: RawFacts): {
  readonly facts: ArticleFacts;
  readonly dropped: readonly string[];
} {
  const facts: Partial<Record<FactName, string>> = {};
  const dropped: string[] = [];
  for (const [name, value] of Object.entries(raw) as [FactName, string | undefined][]) {
    if (value === undefined || value.trim() === '') continue;
    try {
      facts[name] = checkFact(name, inOneForm(name, value));
    } catch (error) {
      if (!(error instanceof OnRecordError) || error.code === 'LANGUAGE_UNSUPPORTED') throw error;
      dropped.push(`${name}: ${error.message}`);
    }
  }
  return { facts, dropped };
}

/** Facts that the user chose the fields for: one that cannot be used is an error. Throws `FACT_INVALID`, `LANGUAGE_UNSUPPORTED`. */
export function mappedFacts(raw: RawFacts, where: string): ArticleFacts {
  const facts: Partial<Record<FactName, string>> = {};
  for (const [name, value] of Object.entries(raw) as [FactName, string | undefined][]) {
    if (value === undefined || value.trim() === '') continue;
    facts[name] = checkFact(name, inOneForm(name, value), where);
  }
  return facts;
}

function inOneForm(name: FactName, value: string): string {
  if (name === 'publishedAt') return publishedDay(value) ?? value;
  // "en_GB", as OpenGraph has it.
  if (name === 'language') return value.trim().replaceAll('_', '-');
  return name === 'url' ? value.trim() : value.replace(/\s+/gu, ' ').trim();
}
