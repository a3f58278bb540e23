import { randomBytes } from 'node:crypto';
import type pg from 'pg';
import { inject } from 'vitest';
import { Client } from '../../server/database/client.js';
import { connect } from '../../server/database/connect.js';
import { type Database } from '../../server/database/open.js';
import { asPublicRole } from '../../server/database/public-role.js';

const demoTemplate = 'sinergi_demo';
/** Held by the test process that builds the demonstration, while others wait for it. */
const demoLock = 7_346_100;

const templates = { bare: 'template0', empty: 'sinergi_empty', demo: demoTemplate };

/** A database of its own for one test file: bare, empty and migrated, or with the published demonstration province. */
export async function createTestDatabase(content: keyof typeof templates): Promise<Database> {
  if (content === 'demo') await ensureDemonstration();
  return copyOf(templates[content]);
}

async function copyOf(template: string, name = `test_${randomBytes(6).toString('hex')}`): Promise<Database> {
  await asOwner((owner) => copyTemplate(owner, template, name));
  const url = urlOf(name);
  return connect({
    url,
    publicUrl: asPublicRole(url),
    embedded: true,
    release: () => asOwner((owner) => owner.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)),
  });
}

async function ensureDemonstration(): Promise<void> {
  await asOwner(async (owner) => {
    await owner.query('SELECT pg_advisory_lock($1)', [demoLock]);
    const found = await owner.query('SELECT FROM pg_database WHERE datname = $1', [demoTemplate]);
    if (found.rowCount) return;
    const { demo } = await import('../../server/commands/demo.command.js');
    const building = await copyOf('sinergi_empty', 'sinergi_demo_building');
    await demo(building);
    await Promise.all([
      building.pool.end(),
      building.promptPool.end(),
      building.public.$disconnect(),
      building.staff.$disconnect(),
    ]);
    await owner.query(`ALTER DATABASE sinergi_demo_building RENAME TO ${demoTemplate}`);
  });
}

/** PostgreSQL refuses to copy a database while somebody else copies it or is about to leave it. */
async function copyTemplate(owner: pg.Client, template: string, name: string, tries = 40): Promise<void> {
  try {
    await owner.query(`CREATE DATABASE ${name} TEMPLATE ${template} STRATEGY FILE_COPY`);
  } catch (error) {
    if (tries === 0 || (error as { code?: string }).code !== '55006') throw error;
    await new Promise((resolve) => setTimeout(resolve, 100));
    await copyTemplate(owner, template, name, tries - 1);
  }
}

async function asOwner<T>(work: (owner: pg.Client) => Promise<T>): Promise<void> {
  const owner = new Client({ connectionString: inject('postgresUrl') });
  await owner.connect();
  try {
    await work(owner);
  } finally {
    await owner.end();
  }
}

function urlOf(name: string): string {
  const url = new URL(inject('postgresUrl'));
  url.pathname = `/${name}`;
  return url.toString();
}
