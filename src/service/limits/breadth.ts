import { visit, type DocumentNode } from 'graphql';

export interface Breadth {
  /** The fields, fragments included, of the widest selection. */
  readonly widest: number;
  /** Fields under another name than their own. */
  readonly aliases: number;
}

/** How wide a document is, as it is written: what its fragments add up to is a matter of its cost. */
export function breadthOf(document: DocumentNode): Breadth {
  let widest = 0;
  let aliases = 0;
  visit(document, {
    SelectionSet: ({ selections }) => {
      widest = Math.max(widest, selections.length);
    },
    Field: ({ alias }) => {
      if (alias !== undefined) aliases++;
    },
  });
  return { widest, aliases };
}
