import { layOut } from '../../../../ingest/2-text/lay-out.js';
import { MentionOrder } from '../../../../ingest/4-refer/about/mention-order.js';
import { EntityDrafts } from '../../../../ingest/4-refer/entity-draft.js';
import { span } from '../../../../src/model/span.js';

const text = 'Anna Berg met Mark Holt. Holt left. A baker stayed, and then he sang.';
const at = (words: string, from = 0) => {
  const start = text.indexOf(words, from);
  return span(start, start + words.length);
};

function order() {
  const drafts = new EntityDrafts();
  const berg = drafts.add('PERSON', 'Anna Berg', true);
  const holt = drafts.add('PERSON', 'Mark Holt', true);
  const baker = drafts.add('PERSON', 'baker', false);
  berg.addMention(at('Anna Berg'), 'NAME');
  holt.addMention(at('Mark Holt'), 'NAME');
  holt.addMention(at('Holt', 20), 'NAME');
  baker.addMention(at('A baker'), 'DESCRIPTION');
  return { berg, holt, baker, mentions: new MentionOrder(layOut(text), drafts.all) };
}

test('those named before a place, the nearest first; the unnamed are no candidates', () => {
  const { mentions } = order();
  expect(
    mentions.before(at('he sang')).map(({ draft, distance, opens }) => [draft.name, distance, opens]),
  ).toEqual([
    ['Mark Holt', 1, true],
    ['Anna Berg', 2, true],
  ]);
  expect(mentions.before(at('Anna Berg'))).toEqual([]);
});

test('the mentions inside spans, of the unnamed too', () => {
  const { mentions } = order();
  const inside = mentions.inside([span(0, 12), span(25, text.length)]);
  expect(inside.map(({ draft }) => draft.name)).toEqual(['Anna Berg', 'Mark Holt', 'baker']);
});

test('a mention found since counts', () => {
  const { mentions, berg } = order();
  mentions.add({ ...at('he sang'), draft: berg, form: 'PRONOUN' });
  expect(mentions.before(span(text.length - 1, text.length))[0]?.draft.name).toBe('Anna Berg');
});
