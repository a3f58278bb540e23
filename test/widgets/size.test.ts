import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../server/project-root.js';

const folder = join(projectRoot, 'dist', 'widgets', 'v1');
const sizeOf = (name: string) => gzipSync(readFileSync(join(folder, name))).length;

describe('given the built script', () => {
  const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));

  it('when a page loads it, then less than 15 kB come before the first chart', () => {
    const before = scripts.filter((name) => !name.startsWith('draw-'));
    expect(before).toContain('sinergi.js');
    expect(before.map(sizeOf).reduce((sum, size) => sum + size)).toBeLessThan(15_000);
  });

  it('when all of it is loaded, then it is less than 80 kB', () => {
    expect(scripts.length).toBeGreaterThan(1);
    expect(scripts.map(sizeOf).reduce((sum, size) => sum + size)).toBeLessThan(80_000);
  });
});
