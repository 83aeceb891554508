/**
 * Writes src/service/schema-types.ts: the TypeScript types of schema.graphql and of its resolvers.
 * With --check nothing is written: exit code 1 when the file is not what the schema gives.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import { parse } from 'graphql';
import * as prettier from 'prettier';

const schemaFile = new URL('../schema.graphql', import.meta.url);
const typesFile = new URL('../src/service/schema-types.ts', import.meta.url);

// What resolvers are handed for a type: the records of the read side, not the shapes that clients see.
const mappers = {
  Statement: '../graph/read/statement-record.js#StatementRecord',
  Speaker: '../graph/read/statement-record.js#SpeakerRecord',
  About: '../graph/read/statement-record.js#AboutRecord',
  Evidence: './parents.js#EvidenceParent',
  Article: '../graph/read/article-record.js#ArticleRecord',
  HeldRole: '../graph/read/roles-of.js#HeldRoleRecord',
  StatementConnection: './parents.js#StatementConnectionParent',
  EntityConnection: './parents.js#EntityConnectionParent',
  ArticleConnection: './parents.js#ArticleConnectionParent',
  Judgement: '../graph/read/judgements.js#JudgedRecord',
  JudgedSide: './parents.js#JudgedSideParent',
  JudgementConnection: './parents.js#JudgementConnectionParent',
  SpeakerCountConnection: './question-parents.js#SpeakerCountConnectionParent',
  PositionConnection: './question-parents.js#PositionConnectionParent',
  Position: './question-parents.js#PositionParent',
  SourceReport: './question-parents.js#SourceReportParent',
  MissingSourceConnection: './question-parents.js#MissingSourceConnectionParent',
  CompanionConnection: './question-parents.js#CompanionConnectionParent',
  SearchResult: './question-parents.js#SearchResultParent',
  StatementHit: './question-parents.js#StatementHitParent',
  StatementHitConnection: './question-parents.js#StatementHitConnectionParent',
  EntityHit: './question-parents.js#EntityHitParent',
  EntityHitConnection: './question-parents.js#EntityHitConnectionParent',
  ArticleHit: './question-parents.js#ArticleHitParent',
  ArticleHitConnection: './question-parents.js#ArticleHitConnectionParent',
  NewStatementConnection: './question-parents.js#NewStatementConnectionParent',
  NearPlaceConnection: './question-parents.js#NearPlaceConnectionParent',
  AddedStatement: './question-parents.js#AddedStatementParent',
  SpeakerCount: '../graph/read/speakers.js#SpeakerCount as SpeakerCountRecord',
  Companion: '../graph/read/companions.js#Companion as CompanionRecord',
  MissingSource: '../graph/read/missing-sources.js#MissingSource as MissingSourceRecord',
  NearPlace: '../graph/read/near.js#NearPlace as NearPlaceRecord',
  TypeShare: '../graph/read/source-diversity.js#TypeShare as TypeShareRecord',
  CountryShare: '../graph/read/source-diversity.js#CountryShare as CountryShareRecord',
  Path: '../graph/read/paths.js#PathRecord',
  Step: '../graph/read/paths.js#StepRecord',
  Mark: '../graph/read/marks.js#MarkRecord',
};
const entityTypes = [
  'Entity',
  'Person',
  'Organisation',
  'City',
  'Country',
  'Region',
  'Place',
  'Group',
  'Document',
];
for (const type of entityTypes) mappers[type] = '../graph/read/entity-record.js#EntityRecord';

const options = {
  useTypeImports: true,
  enumsAsTypes: true,
  immutableTypes: true,
  contextType: './context.js#ServiceContext',
  scalars: { Date: 'string' },
  mappers,
};

const generated = await codegen({
  filename: typesFile.pathname,
  schema: parse(await readFile(schemaFile, 'utf8')),
  documents: [],
  config: options,
  plugins: [{ typescript: {} }, { resolvers: {} }],
  pluginMap: { typescript, resolvers },
});
const head = '// Made from schema.graphql by "npm run generate": change that, not this.\n';
const text = await prettier.format(head + generated, {
  ...(await prettier.resolveConfig(typesFile.pathname)),
  parser: 'typescript',
});

if (process.argv.includes('--check')) {
  const present = await readFile(typesFile, 'utf8').catch(() => '');
  if (present !== text) {
    console.error('src/service/schema-types.ts is not what schema.graphql gives. Run "npm run generate".');
    process.exitCode = 1;
  }
} else {
  await writeFile(typesFile, text);
}
