/** Cypher and its parameters: a frozen value that can be compared in a test, never a joined string. */
export interface Query {
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

export const query = (text: string, parameters: Readonly<Record<string, unknown>> = {}): Query =>
  Object.freeze({ text, parameters: Object.freeze(parameters) });
