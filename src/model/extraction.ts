import type { Document } from './document.js';
import type { Name, Reference } from './entity.js';
import type { Statement } from './statement.js';

/** All that was found in one article: what `onrecord extract` prints and what is loaded into the graph. */
export interface Extraction {
  readonly document: Document;
  /** Hash of the canonical address or, without one, of the text: the id of the Article in the graph. */
  readonly articleId: string;
  readonly names: readonly Name[];
  readonly references: readonly Reference[];
  /** In text order of their first content span. */
  readonly statements: readonly Statement[];
}
