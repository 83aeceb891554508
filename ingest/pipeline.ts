import type { Attribution } from '../src/model/attribution.js';
import type { Document } from '../src/model/document.js';
import type { Name, Reference } from '../src/model/entity.js';
import type { Extraction } from '../src/model/extraction.js';
import type { Layout } from '../src/model/layout.js';
import type { Statement } from '../src/model/statement.js';
import { articleId } from '../src/model/identity.js';

/** What is known of a document on its way through the stages; each stage adds to it and changes nothing. */
export interface Draft {
  readonly document: Document;
  readonly layout: Layout;
  readonly names: readonly Name[];
  readonly attributions: readonly Attribution[];
  readonly references: readonly Reference[];
  readonly statements: readonly Statement[];
}

export type Part = keyof Draft;

/** One step of the way from text to statements: what it needs, what it adds, and the function that does it. */
export interface Stage<Needs extends Part = Part, Adds extends Part = Part> {
  readonly name: string;
  readonly needs: readonly Needs[];
  readonly adds: readonly Adds[];
  run(draft: Pick<Draft, Needs>): Pick<Draft, Adds>;
}
