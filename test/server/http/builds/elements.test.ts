import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ElementsError } from '../../../../server/http/builds/elements.error.js';
import { readElements } from '../../../../server/http/builds/elements.js';
import { projectRoot } from '../../../../server/project-root.js';

describe('given what the build says of the widgets', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'elements-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const built = JSON.parse(readFileSync(join(projectRoot, 'dist', 'widgets', 'elements.json'), 'utf8'));
  function refusal(text?: string): ElementsError {
    if (text !== undefined) writeFileSync(join(folder, 'elements.json'), text);
    try {
      readElements(folder);
    } catch (error) {
      if (error instanceof ElementsError) return error;
      throw error;
    }
    throw new Error('it was read');
  }

  it('when it is missing, then that is said with the way out, in both languages', () => {
    const { sentence } = refusal();
    expect(sentence.id).toMatch(/elements\.json tidak ada: npm run build /);
    expect(sentence.en).toMatch(/elements\.json is missing: npm run build /);
  });

  it('when it is no JSON, or a widget of it is described in another way, then the place is named', () => {
    expect(refusal('{').sentence.en).toContain('npm run build');
    const [first, ...others] = built.elements;
    const { frame: _frame, ...rest } = first;
    const half = { ...built, elements: [rest, ...others] };
    expect(refusal(JSON.stringify(half)).sentence.en).toMatch(/\(elements\.0\.frame: /);
    const unknown = { ...first, title: null, indicator: { usual: 'HAPPINESS' } };
    expect(refusal(JSON.stringify({ ...built, elements: [unknown] })).sentence.en).toContain('elements.0');
  });

  it('when it is read, then each script that it names is there, and a page learns of those before its first chart', () => {
    const elements = readElements(join(projectRoot, 'dist', 'widgets'));
    for (const name of elements.names) {
      const scripts = elements.scriptsUntilChart([name], 'id');
      expect(scripts).toEqual(expect.arrayContaining(elements.of(name).scripts));
      for (const file of scripts)
        expect(readFileSync(join(projectRoot, 'dist', 'widgets', 'v1', file), 'utf8')).not.toBe('');
    }
  });
});
