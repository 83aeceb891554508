/**
 * Writes web/service/questions.ts: what the explorer asks (web/service/questions/*.graphql), checked against schema.graphql,
 * each with the types of its variables and of its answer.
 * With --check nothing is written: exit code 1 when the file is not what the questions and the schema give.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as operations from '@graphql-codegen/typescript-operations';
import { Kind, parse, print, visit } from 'graphql';
import * as prettier from 'prettier';

const folder = new URL('../web/service/questions/', import.meta.url);
const typesFile = new URL('../web/service/questions.ts', import.meta.url);

const files = (await readdir(folder)).filter((name) => name.endsWith('.graphql')).sort();
const documents = await Promise.all(
  files.map(async (name) => ({
    location: name,
    document: parse(await readFile(new URL(name, folder), 'utf8')),
  })),
);
const definitions = documents.flatMap(({ document }) => document.definitions);

/** The text of an operation with the fragments that it needs, each once. */
function textOf(operation) {
  const needed = new Set([operation]);
  for (const definition of needed) {
    visit(definition, {
      FragmentSpread({ name }) {
        needed.add(
          definitions.find((one) => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === name.value),
        );
      },
    });
  }
  return [...needed].map((definition) => print(definition)).join('\n');
}

const asConstants = {
  plugin: () => ({
    prepend: ["import type { Question } from './ask.js';"],
    content: definitions
      .filter(({ kind }) => kind === Kind.OPERATION_DEFINITION)
      .map((operation) => {
        const name = operation.name.value;
        const type = `${name}${operation.operation === 'mutation' ? 'Mutation' : 'Query'}`;
        return `export const ${name}: Question<${type}, ${type}Variables> = { name: '${name}', text: ${JSON.stringify(textOf(operation))} };`;
      })
      .join('\n'),
  }),
};

const generated = await codegen({
  filename: typesFile.pathname,
  schema: parse(await readFile(new URL('../schema.graphql', import.meta.url), 'utf8')),
  documents,
  config: {
    useTypeImports: true,
    enumsAsTypes: true,
    immutableTypes: true,
    scalars: { Date: 'string' },
    skipTypename: true,
    onlyOperationTypes: true,
    inlineFragmentTypes: 'combine',
    mergeFragmentTypes: true,
  },
  plugins: [{ typescript: {} }, { operations: {} }, { constants: {} }],
  pluginMap: { typescript, operations, constants: asConstants },
});
const head =
  '// Made from schema.graphql and web/service/questions by "npm run generate": change those, not this.\n';
// A fragment on the interface Entity is the same for every type: the plugin names one for each and then writes but one.
const named = generated.replace(/\b(\w+?)_[A-Z]\w*_Fragment\b/g, '$1Fragment');
const text = await prettier.format(head + named, {
  ...(await prettier.resolveConfig(typesFile.pathname)),
  parser: 'typescript',
});

if (process.argv.includes('--check')) {
  const present = await readFile(typesFile, 'utf8').catch(() => '');
  if (present !== text) {
    console.error(
      'web/service/questions.ts is not what its questions and schema.graphql give. Run "npm run generate".',
    );
    process.exitCode = 1;
  }
} else {
  await writeFile(typesFile, text);
}
