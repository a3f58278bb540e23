import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import { PrismaPGlite } from 'pglite-prisma-adapter';
import { migrationNames, migrationsFolder } from '../../server/database/migrations.js';
import { loadSchemaEngine } from '../../server/database/schema-engine.js';
import { projectRoot } from '../../server/project-root.js';

const path = join(projectRoot, 'prisma', 'schema.prisma');

/** The SQL that leads from the migrations to a schema, by default prisma/schema.prisma; empty where they agree. */
export async function migrationDiff(schema = readFileSync(path, 'utf8')): Promise<string> {
  const { SchemaEngine } = await loadSchemaEngine();
  const files = [{ path, content: schema }];
  const shadow = new PGlite();
  const adapter = bindMigrationAwareSqlAdapterFactory(new PrismaPGlite(shadow));
  const engine = await SchemaEngine.new({ datamodels: [[path, schema]] }, () => undefined, adapter);
  try {
    for (const name of migrationNames()) {
      await shadow.exec(readFileSync(join(migrationsFolder, name, 'migration.sql'), 'utf8'));
    }
    const { stdout } = await engine.diff({
      from: { tag: 'schemaDatasource', files, configDir: projectRoot },
      to: { tag: 'schemaDatamodel', files },
      script: true,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    });
    return withoutComments(stdout ?? '');
  } finally {
    engine.free();
    await shadow.close();
  }
}

function withoutComments(sql: string): string {
  return sql
    .split('\n')
    .filter((line) => !line.startsWith('--'))
    .join('\n')
    .trim();
}
