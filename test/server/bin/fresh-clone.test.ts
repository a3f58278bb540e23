import { execFile } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { areInstalled, packagesFor } from '../../../server/bin/install.js';

let project: string;

/** Files of a small project with the same tools: a database of one table, a server of one file, a widget of one file. */
const files = {
  'prisma/schema.prisma': `generator client {
  provider = "prisma-client"
  output = "../server/database/generated"
  importFileExtension = "js"
}
datasource db {
  provider = "postgresql"
}
model Region {
  code String @id
}`,
  'prisma/demo/fill.ts': 'export const regions = 1;',
  'server/main.ts': `import { regions } from '../prisma/demo/fill.js';
import { Prisma } from './database/generated/client.js';
console.log([Prisma.ModelName.Region, regions, ...process.argv.slice(2)].join(' '));`,
  'schema.graphql': 'type Query { region(code: String!): String }',
  'widgets/pages/dashboard.html': '<!doctype html><title>Small</title>',
  'widgets/pages/dashboard.page.ts': 'document.title = "Small";',
  'widgets/sinergi.ts': `import { graphql } from './client/generated/gql.js';
export const regionDocument = graphql(\`query Region { region(code: "15") }\`);`,
  'widgets/frame/framed.ts': "console.log('framed');",
  'widgets/frame/frames.ts': "console.log('frames');",
  'widgets/gallery/gallery.ts': "console.log('gallery');",
  'widgets/configurator/configurator.ts': "console.log('configurator');",
  'widgets/still/still.ts': "console.log('still');",
  'widgets/client/write-batches.js': `import { writeFileSync } from 'node:fs';
writeFileSync(process.argv[2] + '/persisted-batches.json', '{}');`,
  'widgets/manifest/described.plugin.js': `import { writeFileSync } from 'node:fs';
const writeBundle = ({ dir }) => writeFileSync(dir + '/../elements.json', '{}');
export const described = () => ({ name: 'described', writeBundle });`,
  'widgets/manifest/write.js': `import { writeFileSync } from 'node:fs';
writeFileSync(process.argv[2] + '/custom-elements.json', '{}');`,
};

beforeAll(() => {
  // Else the small project would install through its link, over the packages of this one.
  if (!packagesFor({ testing: true }).every(areInstalled))
    throw new Error('node_modules differs from the lock files: run npm test or npm ci first');
  project = mkdtempSync(join(tmpdir(), 'clone-'));
  for (const path of [
    'server/bin',
    'server/tsconfig.json',
    'tsconfig.json',
    'package.json',
    'package-lock.json',
    'widgets/client/write-documents.js',
    'widgets/client/document-calls.js',
    'widgets/client/indicators.js',
  ])
    cpSync(path, join(project, path), { recursive: true });
  cpSync('vite.config.ts', join(project, 'vite.config.ts'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(project, path, '..'), { recursive: true });
    writeFileSync(join(project, path), text);
  }
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'));
});
afterAll(() => rmSync(project, { recursive: true }));

function sinergi(...args: string[]): Promise<{ status: number; stdout: string; stderr: string }> {
  return new Promise((done) => {
    execFile(
      process.execPath,
      ['server/bin/sinergi.js', ...args],
      { cwd: project },
      (error, stdout, stderr) => done({ status: error ? Number(error.code) : 0, stdout, stderr }),
    );
  });
}

test('given nothing built, when two terminals start at once, then it is built once and both run', async () => {
  const [one, two] = await Promise.all([sinergi('status', '--one'), sinergi('status', '--two')]);
  expect([one?.stdout, two?.stdout]).toEqual(['Region 1 status --one\n', 'Region 1 status --two\n']);
  expect(`${one?.stderr}${two?.stderr}`.match(/compiling the server/g)).toHaveLength(1);
});

test('given a build, when it is asked again, even with newer times, then nothing is made', async () => {
  utimesSync(join(project, 'server/main.ts'), new Date(), new Date());
  expect(await sinergi('status')).toEqual({ status: 0, stdout: 'Region 1 status\n', stderr: '' });
});

test('given a build, when the script is read, then it holds the short id of the document and not its text', () => {
  const script = readFileSync(join(project, 'dist/widgets/v1/sinergi.js'), 'utf8');
  const documents = JSON.parse(readFileSync(join(project, 'dist/widgets/persisted-documents.json'), 'utf8'));
  const [hash] = Object.keys(documents);
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  expect(script).toContain(hash?.slice(0, 12));
  expect(script).not.toContain('query Region');
});

test('given a type error, when it starts, then it ends with status 1 and names the place, and the last build stays', async () => {
  const before = readFileSync(join(project, 'dist/server/main.js'), 'utf8');
  writeFileSync(join(project, 'server/wrong.ts'), "export const count: number = 'one';");
  const { status, stderr } = await sinergi('status');
  rmSync(join(project, 'server/wrong.ts'));
  expect(status).toBe(1);
  expect(stderr).toContain('server/wrong.ts(1,14): error TS2322');
  expect(readFileSync(join(project, 'dist/server/main.js'), 'utf8')).toBe(before);
  expect((await sinergi('status')).status).toBe(0);
});

test('given a Node that is too old, when it starts, then one sentence says so', async () => {
  const manifest = readFileSync(join(project, 'package.json'), 'utf8');
  writeFileSync(join(project, 'package.json'), manifest.replace('">=20.19"', '">=99.1"'));
  const { status, stderr } = await sinergi('status');
  const inIndonesian = await sinergi('status', '--language=id');
  writeFileSync(join(project, 'package.json'), manifest);
  expect(status).toBe(1);
  expect(inIndonesian.stderr).toMatch(/^sinergi: Node \S+ terlalu lama; Sinergi memerlukan Node >=99\.1/);
  expect(stderr).toBe(
    `sinergi: Node ${process.versions.node} is too old; Sinergi needs Node >=99.1 (https://nodejs.org)\n`,
  );
});
