// Writes the types of the widgets' queries and their texts by SHA-256 into widgets/client/generated. The bundle carries
// the hash of a document instead of its text; the server reads the texts from persisted-documents.json.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { preset } from '@graphql-codegen/client-preset';
import { codegen } from '@graphql-codegen/core';
import { buildSchema, parse, Source } from 'graphql';
import { documentsOfWidgets } from './document-calls.js';
import { indicatorModules } from './indicators.js';

const top = fileURLToPath(new URL('../../', import.meta.url));
const folder = 'widgets/client/generated/';
const read = (path) => readFileSync(join(top, path), 'utf8');

/** In hexadecimal digits alone: the preset's own 'sha256' puts the name of the algorithm before them. */
const sha256 = (text) => createHash('sha256').update(text).digest('hex');

const documents = () =>
  documentsOfWidgets().map(({ path, text }) => ({
    location: path,
    rawSDL: text,
    document: parse(new Source(text, path)),
  }));

/** What the client preset makes, as [path, text]. */
async function filesOf(schemaText) {
  const files = await preset.buildGeneratesSection({
    baseOutputDir: folder,
    schema: parse(schemaText),
    schemaAst: buildSchema(schemaText),
    documents: documents(),
    plugins: [],
    pluginMap: {},
    presetConfig: {
      fragmentMasking: false,
      persistedDocuments: { mode: 'replaceDocumentWithHash', hashAlgorithm: sha256 },
    },
    config: {
      documentMode: 'string',
      emitLegacyCommonJSImports: false,
      importExtension: '.js',
      useTypeImports: true,
      enumsAsTypes: true,
      scalars: { Date: 'string', DateTime: 'string', JSONObject: 'object' },
    },
  });
  return Promise.all(files.map(async (file) => [file.filename, await codegen(file)]));
}

try {
  const schemaText = read('schema.graphql');
  const written = await filesOf(schemaText);
  for (const [name, text] of indicatorModules(schemaText)) written.push([`${folder}${name}`, text]);
  rmSync(join(top, folder), { recursive: true, force: true });
  mkdirSync(join(top, folder), { recursive: true });
  for (const [path, text] of written) writeFileSync(join(top, path), text);
} catch (error) {
  // A syntax error prints its place; the messages of validation name theirs.
  process.stderr.write(`${error}\n`);
  process.exitCode = 1;
}
