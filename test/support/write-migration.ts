import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { migrationNames, migrationsFolder } from '../../server/database/migrations.js';
import { migrationDiff } from './migration-diff.js';

/** `npm run migration -- NAME`: writes the next migration from what prisma/schema.prisma has and the migrations lack. */
async function writeMigration(name: string | undefined): Promise<string> {
  if (!name || !/^[a-z][a-z0-9_]*$/.test(name)) {
    process.exitCode = 1;
    return 'name the migration in lower case, such as: npm run migration -- add_mentor_region';
  }
  const sql = await migrationDiff();
  if (sql === '') return 'the migrations agree with prisma/schema.prisma: nothing to write';
  const number = String(migrationNames().length + 1).padStart(4, '0');
  const folder = join(migrationsFolder, `${number}_${name}`);
  mkdirSync(folder);
  writeFileSync(join(folder, 'migration.sql'), `${sql}\n`);
  return `wrote ${join(folder, 'migration.sql')}; read it before you commit it: views, rights and triggers are yours to write`;
}

process.stdout.write(`${await writeMigration(process.argv[2])}\n`);
