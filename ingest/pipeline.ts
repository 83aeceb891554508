import { OnRecordError } from '../src/errors/onrecord-error.js';
import type { Attribution } from '../src/model/attribution.js';
import type { Document } from '../src/model/document.js';
import type { Name, Reference } from '../src/model/entity.js';
import type { Layout } from '../src/model/layout.js';
import type { Parties } from '../src/model/parties.js';
import type { Statement } from '../src/model/statement.js';

/** What is known of a document on its way through the stages; each stage adds to it and changes nothing. */
export interface Draft {
  readonly document: Document;
  readonly layout: Layout;
  readonly names: readonly Name[];
  readonly attributions: readonly Attribution[];
  readonly references: readonly Reference[];
  readonly parties: readonly Parties[];
  readonly statements: readonly Statement[];
}

export type Part = keyof Draft;

/** One step of the way from text to statements: what it needs, what it adds, and the function that does it. */
export interface Stage {
  readonly name: string;
  readonly needs: readonly Part[];
  readonly adds: readonly Part[];
  run(draft: Draft): Partial<Draft> | Promise<Partial<Draft>>;
}

/** Declares a stage whose function sees no more of the draft than it says it needs, and must give what it says it adds. */
export const stage = <Needs extends Part, Adds extends Part>(
  name: string,
  needs: readonly Needs[],
  adds: readonly Adds[],
  run: (draft: Pick<Draft, Needs>) => Pick<Draft, Adds> | Promise<Pick<Draft, Adds>>,
): Stage => Object.freeze({ name, needs, adds, run });

/**
 * Joins stages into one function from a document to a finished draft. Checked once, here: every part that a stage needs
 * is added by one before it, none is added twice, none is missing at the end. Throws `PIPELINE_INVALID`.
 */
export function pipeline(stages: readonly Stage[]): (document: Document) => Promise<Draft> {
  const there = new Set<Part>(['document']);
  for (const { name, needs, adds } of stages) {
    for (const part of needs) {
      if (!there.has(part)) throw invalid(`Stage "${name}" needs "${part}", which no stage before it adds.`);
    }
    for (const part of adds) {
      if (there.has(part)) throw invalid(`Stage "${name}" adds "${part}", which is there already.`);
      there.add(part);
    }
  }
  const parts: readonly Part[] = ['layout', 'names', 'attributions', 'references', 'parties', 'statements'];
  for (const part of parts) if (!there.has(part)) throw invalid(`No stage adds "${part}".`);
  return async (document) => {
    let draft = { document } as Draft;
    for (const { run } of stages) draft = { ...draft, ...(await run(draft)) };
    return draft;
  };
}

const invalid = (message: string): OnRecordError => new OnRecordError('PIPELINE_INVALID', message);
