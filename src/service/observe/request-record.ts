/** What is known of a request, filled in while it is answered; metrics, spans and the log are made from it. */
export interface RequestRecord {
  /** In the header `X-Request-Id` of the answer and in every line of the log about it. */
  readonly id: string;
  operationName: string | null;
  operationType: 'query' | 'mutation' | 'subscription' | null;
  /** Round trips to the database. */
  reads: number;
  errorCodes: readonly string[];
}

export const newRecord = (id: string): RequestRecord => ({
  id,
  operationName: null,
  operationType: null,
  reads: 0,
  errorCodes: [],
});
