// Writes the database client from prisma/schema.prisma as `prisma generate` does, with the generator alone: the command
// line would bring 230 MB of studio and local servers, and downloads an engine that generating does not need.
import { createRequire } from 'node:module';
import { fromRoot } from './root.js';
import { writeTables } from './write-tables.js';

// Their modules for `import` lack the endings that Node wants.
const require = createRequire(import.meta.url);
const { PrismaClientTsGenerator } = require('@prisma/client-generator-ts');
const { getGenerators, loadSchemaContext } = require('@prisma/internals');
const { enginesVersion } = require('@prisma/engines-version');

const schemaContext = await loadSchemaContext({
  schemaPath: { baseDir: fromRoot(), cliProvidedPath: fromRoot('prisma/schema.prisma') },
  cwd: fromRoot(),
  printLoadMessage: false,
});
const generators = await getGenerators({
  schemaContext,
  version: enginesVersion,
  skipDownload: true,
  registry: { 'prisma-client': { type: 'in-process', generator: new PrismaClientTsGenerator() } },
});
for (const generator of generators) {
  await generator.generate();
  writeTables(generator.options.dmmf.datamodel.models, fromRoot('server/database/generated/tables.ts'));
  generator.stop();
}
