import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../server/project-root.js';
import { elements, widgetsWithFigures } from '../support/elements.js';

const folder = join(projectRoot, 'dist', 'widgets', 'v1');
/** What sizes iframes is no part of the widgets. */
const ofFrames = ['framed.js', 'frames.js'];
const scripts = readdirSync(folder).filter((name) => name.endsWith('.js') && !ofFrames.includes(name));
const textOf = (name: string) => readFileSync(join(folder, name), 'utf8');
const sizeOf = (names: string[]) =>
  names.map((name) => gzipSync(textOf(name)).length).reduce((sum, size) => sum + size, 0);

/** A chunk and what it cannot do without. */
function withImports(name: string, seen = new Set<string>()): Set<string> {
  if (seen.has(name)) return seen;
  seen.add(name);
  for (const [, next] of textOf(name).matchAll(/(?:from|^import|;import)\s*["`']\.\/([^"`']+)["`']/g))
    if (next) withImports(next, seen);
  return seen;
}

/** What elements load that show figures of their own. */
const viewsOfElements = new Set(widgetsWithFigures.flatMap((name) => elements.of(name).scripts));

describe('given the built script', () => {
  const views = scripts.filter((name) => viewsOfElements.has(name));
  const language = scripts.find((name) => name.startsWith('id-')) ?? '';

  it.each(views)('when a page shows %s, then less than 18 kB come before the first chart', (view) => {
    const before = new Set([...withImports('sinergi.js'), ...withImports(view), language]);
    expect(before.size).toBeGreaterThan(2);
    expect(sizeOf([...before])).toBeLessThan(18_000);
  });

  it('when all elements are loaded, then all of it is less than 84 kB', () => {
    expect(views.length).toBeGreaterThanOrEqual(widgetsWithFigures.length);
    // Signing in and a second language are not what one page loads; a map has boundaries or tiles, which are larger.
    expect(sizeOf(scripts.filter((name) => name.startsWith('map.areas')))).toBeLessThan(
      sizeOf(scripts.filter((name) => name.startsWith('map.tiles'))),
    );
    const loaded = scripts.filter((name) => !/^(signed-in|en|map\.areas)-/.test(name));
    expect(sizeOf(loaded)).toBeLessThan(84_000);
  });

  it('when a page sizes its iframes, then that takes less than 1 kB', () => {
    expect(sizeOf(['frames.js'])).toBeLessThan(1_000);
    expect(sizeOf(['framed.js'])).toBeLessThan(1_000);
  });
});
