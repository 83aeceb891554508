import { loadExtraction } from '../../../ingest/6-load/load.js';
import type { Graph } from '../../../src/graph/connection.js';
import { query } from '../../../src/graph/query.js';
import { judge } from '../../../src/graph/write/judge/judge.js';
import type { Extraction } from '../../../src/model/extraction.js';
import { extraction, type ReferenceSketch } from '../../graph/extractions.js';
import { wipe } from '../../setup/database.js';
import { dumped } from './dumped.js';

export const at = (minute: number): string => `2031-06-01T00:${String(minute).padStart(2, '0')}:00.000Z`;
/** An article in which somebody speaks, as somebody of something. People here are invented. */
export function article(
  number: number,
  name: string,
  more: Partial<ReferenceSketch> = {},
  others: readonly ReferenceSketch[] = [],
): Extraction {
  const named = others.map((other) => other.name).join(', ');
  return extraction({
    url: `https://news.example/${number}`,
    title: `Number ${number}`,
    publishedAt: `2031-05-${String((number % 28) + 1).padStart(2, '0')}`,
    text: `${name} said that ${number} was right. ${named}`,
    references: [{ id: 'e1', type: 'PERSON', name, ...more }, ...others],
    statements: [
      {
        kind: 'INDIRECT',
        content: [`that ${number} was right`],
        cue: 'said',
        source: name,
        speakers: [{ entity: 'e1' }],
      },
    ],
  });
}

export const port = { id: 'e2', type: 'ORGANISATION', name: 'Ostrov Port Authority' } as const;
export const asHead = { roles: [{ title: 'head', text: 'head of the Ostrov Port Authority', of: 'e2' }] };

/** A dump without its judgements. */
export const withoutLog = (lines: readonly string[]): readonly string[] =>
  lines.filter((line) => !line.includes('"labels":["Judgement"]'));

/** A dump without the version of its schema. */
export const withoutSchema = (lines: readonly string[]): readonly string[] =>
  lines.filter((line) => !line.includes('"labels":["Schema"]'));

/** What the tests of who is who do with a graph. */
export function judgedIn(graph: Graph) {
  const decide = (verdict: 'SAME' | 'DIFFERENT', left: string, right: string, minute = 0) =>
    judge(graph, { verdict, left, right, author: 'Ida', at: at(minute) });

  async function graphOf(extractions: readonly Extraction[]): Promise<readonly string[]> {
    await wipe(graph);
    for (const one of extractions) await loadExtraction(graph, one);
    return dumped(graph);
  }

  /** Who said how much, by name. */
  const speakers = async (): Promise<readonly (readonly [name: string, statements: number])[]> =>
    (
      await graph.read(
        query(
          'MATCH (who:Entity)-[said:SAID]->() WITH who, count(said) AS count RETURN who.name AS name, count ORDER BY name, count',
        ),
      )
    ).map((row) => [row['name'] as string, row['count'] as number]);

  return { decide, graphOf, speakers };
}
