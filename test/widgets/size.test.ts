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

  it.each(views)(
    'when a page shows %s, then less than 18 kB come before the first chart, LitElement among them',
    (view) => {
      const before = new Set([...withImports('sinergi.js'), ...withImports(view), language]);
      expect(before.size).toBeGreaterThan(2);
      expect(textOf('sinergi.js')).toContain('litElementVersions');
      expect(sizeOf([...before])).toBeLessThan(18_000);
    },
  );

  it.each(views)('when a page adds what %s shows, then at most 2.5 kB more come', (view) => {
    const more = [...withImports(view)].filter((name) => !withImports('sinergi.js').has(name));
    expect(sizeOf(more)).toBeLessThanOrEqual(2_500);
  });

  it.each(views)('when a page shows %s drawn, then all that it loads is less than 84 kB', (view) => {
    // A map has boundaries or tiles.
    const drawing = /^(live-chart|chart\.styles|ink|notices|download)-/;
    const ofMaps = view.startsWith('map') ? [/^map\.tiles-/, /^map\.areas-/] : [/^$/];
    for (const kind of ofMaps) {
      const parts = scripts.filter((name) => drawing.test(name) || kind.test(name));
      const loaded = new Set(
        ['sinergi.js', view, language, ...parts].flatMap((name) => [...withImports(name)]),
      );
      expect(sizeOf([...loaded])).toBeLessThan(84_000);
    }
  });

  it('when the views are counted, then none is forgotten', () => {
    expect(views.length).toBeGreaterThanOrEqual(widgetsWithFigures.length);
  });

  it('when a page sizes its iframes, then that takes less than 1 kB', () => {
    expect(sizeOf(['frames.js'])).toBeLessThan(1_000);
    expect(sizeOf(['framed.js'])).toBeLessThan(1_000);
  });
});
