/**
 * `npm run codegen -- [DOCUMENTS.graphql [TYPES.ts]]`: from the operations of a file, types for a client of the service, and
 * beside them documents.json, which a service takes as its trusted documents. Default: the TypeScript example.
 * With --check nothing is written: exit code 1 when the files are not what they would be.
 */
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as operations from '@graphql-codegen/typescript-operations';
import * as typedDocumentNode from '@graphql-codegen/typed-document-node';
import { buildSchema, parse, validate } from 'graphql';
import * as prettier from 'prettier';

const root = fileURLToPath(new URL('..', import.meta.url));
const paths = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const source = paths[0] ?? join(root, 'examples', 'typescript', 'questions.graphql');
const typesFile = paths[1] ?? source.replace(/\.graphql$/, '.ts');
const documentsFile = join(dirname(typesFile), 'documents.json');

const schemaText = await readFile(join(root, 'schema.graphql'), 'utf8');
const document = parse(await readFile(source, 'utf8'));
const errors = validate(buildSchema(schemaText), document);
if (errors.length > 0) {
  console.error(errors.map((error) => `${source}: ${error.message}`).join('\n'));
  process.exit(1);
}

const generated = await codegen({
  filename: typesFile,
  schema: parse(schemaText),
  documents: [{ location: source, document }],
  config: {
    useTypeImports: true,
    enumsAsTypes: true,
    immutableTypes: true,
    onlyOperationTypes: true,
    documentMode: 'string',
    skipTypename: true,
    avoidOptionals: { field: true },
    scalars: { Date: 'string' },
  },
  plugins: [{ typescript: {} }, { operations: {} }, { typedDocumentNode: {} }],
  pluginMap: { typescript, operations, typedDocumentNode },
});
const head = `// Made from ${relative(dirname(typesFile), source)} by "npm run codegen": change that, not this.\n`;
const options = await prettier.resolveConfig(typesFile);
const types = await prettier.format(head + generated, { ...options, parser: 'typescript' });

/** The texts that the client sends, each under its SHA-256. */
const texts = [...generated.matchAll(/new TypedDocumentString\(`([^`]*)`/g)].map(([, text]) => text);
const byHash = Object.fromEntries(
  texts.map((text) => [createHash('sha256').update(text, 'utf8').digest('hex'), text]),
);
const documents = await prettier.format(JSON.stringify(byHash), { ...options, parser: 'json' });

for (const [file, text] of [
  [typesFile, types],
  [documentsFile, documents],
]) {
  if (!process.argv.includes('--check')) await writeFile(file, text);
  else if ((await readFile(file, 'utf8').catch(() => '')) !== text) {
    console.error(
      `${relative(root, file)} is not what ${relative(root, source)} gives. Run "npm run codegen".`,
    );
    process.exitCode = 1;
  }
}
