import { canonicalDump } from '../../../src/graph/dump.js';
import type { Graph } from '../../../src/graph/connection.js';

/** The whole graph as one list of lines: equal lists, equal graphs. */
export async function dumped(graph: Graph): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const line of canonicalDump(graph)) lines.push(line);
  return lines;
}
