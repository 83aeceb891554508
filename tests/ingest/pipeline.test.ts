import { pipeline, stage } from '../../ingest/pipeline.js';
import { STAGES } from '../../ingest/extract.js';

const layout = stage('text', ['document'], ['layout'], () => ({
  layout: { blocks: [], sentences: [], tokens: [], quotations: [] },
}));

test('the stages that ship fit together', () => {
  expect(() => pipeline(STAGES)).not.toThrow();
});

test.each([
  [
    'Stage "refer" needs "names", which no stage before it adds.',
    STAGES.filter(({ name }) => name !== 'recognise'),
  ],
  ['Stage "text" adds "layout", which is there already.', [layout, layout]],
  ['No stage adds "names".', [layout]],
])('%s', (message, stages) => {
  expect(() => pipeline(stages)).toThrow(message);
});
