import type { ServerResponse } from 'node:http';

/** Answers with one coded error, in the shape of a GraphQL answer. */
export function sendFailure(
  response: ServerResponse,
  status: number,
  code: string,
  message: string,
  hint?: string,
): void {
  const extensions = { code, ...(hint === undefined ? {} : { hint }) };
  response.statusCode = status;
  response.setHeader('content-type', 'application/json; charset=utf-8');
  response.end(JSON.stringify({ errors: [{ message, extensions }] }));
}
