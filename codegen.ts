import { createHash } from 'node:crypto';
import type { CodegenConfig } from '@graphql-codegen/cli';

/** In hexadecimal digits alone: the preset's own 'sha256' puts the name of the algorithm before them. */
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/**
 * The widgets' queries, typed by schema.graphql. The bundle carries the SHA-256 of a document instead of its text;
 * the server reads the texts from persisted-documents.json.
 */
const config: CodegenConfig = {
  schema: 'schema.graphql',
  documents: ['widgets/**/*.ts', '!widgets/client/generated/**'],
  generates: {
    'widgets/client/generated/': {
      preset: 'client',
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
    },
  },
};

export default config;
