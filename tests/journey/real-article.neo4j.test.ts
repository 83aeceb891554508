import { join } from 'node:path';
import { applySchema } from '../../src/graph/schema/apply-schema.js';
import type { Extraction } from '../../src/model/extraction.js';
import { createService } from '../../src/service/service.js';
import { testGraph, wipe } from '../setup/database.js';
import { describeWithShared, sharedFolder } from '../setup/shared.js';
import { readAndLoad } from './read-and-load.js';

interface Answered {
  readonly text: string;
  readonly quotes: readonly string[];
  readonly kind: string;
  readonly source: string | null;
  readonly date: string;
  readonly saidOn: string | null;
  readonly place: { readonly name: string } | null;
  readonly within: { readonly id: string } | null;
  readonly speakers: readonly { readonly as: string | null; readonly entity: { readonly name: string } }[];
  readonly addressees: readonly { readonly name: string }[];
  readonly evidence: readonly {
    readonly exact: string;
    readonly start: number;
    readonly end: number;
    readonly url: string;
  }[];
}

const QUESTION = `query ($about: [String!], $by: String) {
  statements(about: $about, by: $by, first: 100) {
    totalCount
    nodes {
      text quotes kind source date saidOn place { name } within { id }
      speakers { as entity { name } } addressees { name }
      evidence { exact start end url }
    }
  }
}`;

/**
 * The article that the project began with, as real as they come: a headline of another story, boilerplate, unbalanced
 * quotation marks, a city in two spellings. From its file to the answer of the service.
 */
describeWithShared('who said what about Kyiv, in a real article', () => {
  const graph = testGraph();
  const service = createService(graph);
  let extraction: Extraction;

  beforeAll(async () => {
    await applySchema(graph);
    await wipe(graph);
    extraction = await readAndLoad(graph, join(sharedFolder, 'seed', 'article.txt'), {
      publishedAt: '2022-03-30',
      url: 'https://example.org/talks',
    });
  });
  afterAll(() => graph.close());

  async function ask(variables: { about?: string[]; by?: string }): Promise<readonly Answered[]> {
    const { data, errors } = await service.execute(QUESTION, variables);
    expect(errors).toBeUndefined();
    const { nodes, totalCount } = (data as { statements: { nodes: Answered[]; totalCount: number } })
      .statements;
    expect(nodes).toHaveLength(totalCount);
    return nodes;
  }
  const speakersOf = ({ speakers }: Answered): string =>
    speakers.map(({ entity }) => entity.name).join(' + ');
  const find = (answers: readonly Answered[], words: string): Answered => {
    const found = answers.filter(({ text }) => text.includes(words));
    expect(found.map(({ text }) => text)).toHaveLength(1);
    return found[0] as Answered;
  };

  test.each([
    ['reducing military operations', 'Moscow', null],
    ['drastically reduce military activity', 'Aleksandr Fomin', 'Russian Deputy Defense Minister'],
    ['Russia was only “repositioning” its forces', 'John Kirby', 'Pentagon spokesman'],
    ['That doesn’t mean the threat to kyiv is over', 'John Kirby', 'Pentagon spokesman'],
    ['Russian airstrikes on kyiv were continuing', 'John Kirby', 'Pentagon spokesman'],
    ['a significant threat to kyiv', 'British military intelligence', null],
  ])('“%s” is by %s', async (words, name, as) => {
    const answer = find(await ask({ about: ['Kyiv'] }), words);
    expect(answer.speakers).toEqual([{ entity: expect.objectContaining({ name }), as }]);
  });

  test('the doubt of two leaders, and inside it the announcement that they doubt', async () => {
    const answers = await ask({ about: ['kyiv'] });
    const doubt = answers.find(({ text }) => text.startsWith('skepticism over'));
    expect(doubt?.speakers.map(({ entity, as }) => `${entity.name}, ${as}`)).toEqual([
      'Boris Johnson, British Prime Minister',
      'Joe Biden, US President',
    ]);
    const announcement = answers.find(({ text }) => text.startsWith('that it would reduce activity'));
    expect(announcement && speakersOf(announcement)).toBe('Russia');
    expect(announcement?.within).not.toBeNull();
  });

  test('place, addressee and day of what was said', async () => {
    const answers = await ask({ about: ['Kyiv'] });
    const fomin = find(answers, 'drastically');
    expect(fomin.place).toEqual({ name: 'Moscow' });
    expect(fomin.addressees).toEqual([{ name: 'reporters' }]);
    expect(find(answers, 'a significant threat').saidOn).toBe('2022-03-29');
  });

  test('a quotation that its cue interrupts is one statement of two spans', async () => {
    const { quotes, kind } = find(await ask({ about: ['Kyiv'] }), 'That doesn’t mean');
    expect(quotes).toEqual([
      '“That doesn’t mean the threat to kyiv is over,”',
      '“They can still inflict massive brutality on the country, including in Kyiv.”',
    ]);
    expect(kind).toBe('DIRECT');
  });

  test('kyiv, Kyiv, KYIV and Kiev are one city', async () => {
    const answers = await ask({ about: ['Kyiv'] });
    expect(answers.length).toBeGreaterThanOrEqual(8);
    for (const spelling of ['kyiv', 'KYIV', 'Kiev'])
      expect(await ask({ about: [spelling] })).toEqual(answers);
    const cities = await graph.read({
      text: 'MATCH (city:City) WHERE city.geonames = "703448" RETURN city.name AS name',
      parameters: {},
    });
    expect(cities).toEqual([{ name: 'Kyiv' }]);
  });

  test('nothing comes from headline, boilerplate, credits or narration', async () => {
    for (const { quotes } of await ask({})) {
      for (const quote of quotes)
        expect(quote).not.toMatch(
          /Street of|Live briefing|click here|major developments|additional reporting|costs of the biggest attack/u,
        );
    }
    expect(await ask({ by: 'Berta D. Wells' })).toEqual([]);
  });

  test('the office named first and the name that follows are one speaker', async () => {
    const bogner = await ask({ by: 'Matilda Bogner' });
    expect(bogner.map(({ source }) => source).sort()).toEqual([
      'Matilda Bogner',
      'The head of the UN human rights mission in Ukraine',
      'she',
    ]);
  });

  test.each([
    ['John Kirby', 2],
    ['Volodymyr Zelenskiy', 2],
    ['Mircea Geoana', 2],
    ['Vladyslav Atroshenko', 1],
  ])('%s is “he” where he speaks on', async (name, times) => {
    const pronouns = (await ask({ by: name })).filter(({ source }) => /^he$/iu.test(source ?? ''));
    expect(pronouns).toHaveLength(times);
  });

  test('he who was lucky is the governor', async () => {
    expect(speakersOf(find(await ask({ by: 'Vitaliy Kim' }), 'he was lucky'))).toBe('Vitaliy Kim');
  });

  test('every quote is the very text at its place, and its address leads there', async () => {
    const { text } = extraction.document;
    for (const { quotes, evidence } of await ask({})) {
      expect(evidence.map(({ exact }) => exact)).toEqual(quotes);
      for (const { exact, start, end, url } of evidence) {
        expect(text.slice(start, end)).toBe(exact);
        expect(url).toMatch(/^https:\/\/example\.org\/talks#:~:text=/u);
      }
    }
  });

  test('at least 33 statements, nearly all with a speaker', async () => {
    const answers = await ask({});
    expect(answers.length).toBeGreaterThanOrEqual(33);
    expect(answers.filter(({ speakers }) => speakers.length === 0).length).toBeLessThanOrEqual(2);
  });
});
