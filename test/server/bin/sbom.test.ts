import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { fromRoot } from '../../../server/bin/root.js';
import { shippedPackages } from '../../support/lock-file.js';

const { version } = JSON.parse(readFileSync(fromRoot('package.json'), 'utf8'));
const write = () => promisify(execFile)(process.execPath, [fromRoot('server/bin/sbom.js')]);
const read = () => readFileSync(fromRoot(`dist/sinergi-${version}.cdx.json`), 'utf8');

it('given the lock file, when the bill of materials is written twice, then both are the same and name each package that is shipped, with its licence', async () => {
  await write();
  const bill = read();
  const { bomFormat, components, metadata } = JSON.parse(bill);
  expect([bomFormat, metadata.component.name, metadata.component.version]).toEqual([
    'CycloneDX',
    'sinergi',
    version,
  ]);
  const listed = components.map((one: { purl: string }) => decodeURIComponent(one.purl));
  const wanted = shippedPackages().map(({ name, version }) => `pkg:npm/${name}@${version}`);
  expect([...new Set(listed)].sort()).toEqual([...new Set(wanted)].sort());
  expect(components.filter((one: { licenses?: unknown[] }) => !one.licenses?.length)).toEqual([]);
  await write();
  expect(read()).toBe(bill);
});
