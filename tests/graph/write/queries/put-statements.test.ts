import { int } from 'neo4j-driver';
import { putStatements } from '../../../../src/graph/write/queries/put-statements.js';
import { ids, small } from '../small.js';

test('put statements', () => {
  expect(putStatements(small)).toEqual({
    text: `MATCH (version:ArticleVersion {id: $rows.version})
UNWIND $rows.statements AS row
MERGE (statement:Statement {id: row.id})
SET statement.text = row.text, statement.quotes = row.quotes
CREATE (statement)-[appears:APPEARS_IN]->(version)
SET appears = row.appears`,
    parameters: {
      rows: {
        version: ids.version,
        statements: [
          {
            id: ids.inner,
            text: '“he” knew',
            quotes: ['“he” knew'],
            appears: {
              kind: 'DIRECT',
              act: 'SPEECH',
              cue: null,
              source: null,
              saidOn: null,
              saidOnText: null,
              placeText: null,
              within: ids.outer,
              score: 0.5,
              ordinal: int(1),
              starts: [int(86)],
              ends: [int(95)],
              cueStarts: [],
              cueEnds: [],
              sourceStarts: [],
              sourceEnds: [],
              prefixes: ['a class in Oslo on Monday, that '],
              suffixes: ['.'],
            },
          },
          {
            id: ids.outer,
            text: '“Oslo lies by the sea,” … that “he” knew',
            quotes: ['“Oslo lies by the sea,”', 'that “he” knew'],
            appears: {
              kind: 'MIXED',
              act: 'SPEECH',
              cue: 'told',
              source: 'Ida Holm, mayor of Oslo',
              saidOn: '2031-04-28',
              saidOnText: 'Monday',
              placeText: 'Oslo',
              within: null,
              score: 0.9,
              ordinal: int(0),
              starts: [int(0), int(81)],
              ends: [int(23), int(95)],
              cueStarts: [int(49)],
              cueEnds: [int(53)],
              sourceStarts: [int(24)],
              sourceEnds: [int(47)],
              prefixes: ['', 'told a class in Oslo on Monday, '],
              suffixes: [' Ida Holm, mayor of Oslo, told a', '.'],
            },
          },
        ],
      },
    },
  });
});
