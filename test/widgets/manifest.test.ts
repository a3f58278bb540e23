import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, type GraphQLEnumType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { indicatorUnits } from '../../server/catalogue/indicator-tables.js';
import { indicatorIds } from '../../server/catalogue/indicators.js';
import { projectRoot } from '../../server/project-root.js';
import { askedOf, type Wishes } from '../../widgets/elements/asked.js';
import { descriptions } from '../../widgets/elements/descriptions.js';
import type { Design } from '../../widgets/elements/design.js';
import { readManifest } from '../../widgets/manifest/manifest.js';
import { elementsOf, isWidget, valuesOf } from '../../widgets/manifest/read.js';
import { reference } from '../../widgets/manifest/reference.js';

const textOf = (...path: string[]) => readFileSync(join(projectRoot, ...path), 'utf8');
const manifest = await readManifest();
const elements = elementsOf(manifest);
const widgets = elements.filter(isWidget);
const listedAt = (tag: string, name: string) =>
  elements.find(({ tagName }) => tagName === tag)?.attributes.find((one) => one.name === name);
const valuesAt = (tag: string, name: string) => {
  const attribute = listedAt(tag, name);
  return attribute ? valuesOf(attribute) : [];
};

describe('given the manifest of the elements', () => {
  it('when it is read, then it has every element, each described in both languages', () => {
    expect(elements.map(({ tagName }) => tagName)).toEqual(descriptions.map(({ name }) => `sinergi-${name}`));
    for (const { description, indonesian } of elements) {
      expect(description).toMatch(/^[A-Z][\s\S]*\.$/);
      expect(indonesian).toMatch(/^[A-Z][\s\S]*\.$/);
    }
  });

  it('when an entry is read, then it says what it is and of what type', () => {
    const entries = elements.flatMap(({ attributes, members, events }) => [
      ...attributes,
      ...members,
      ...events,
    ]);
    expect(entries.filter(({ type, description }) => !type?.text || !description)).toEqual([]);
    const others = widgets.flatMap(({ cssParts, cssProperties, slots = [] }) => [
      ...cssParts,
      ...cssProperties,
      ...slots,
    ]);
    expect(others.filter(({ description }) => !description)).toEqual([]);
  });

  it('when an attribute takes one of some values, then all of them are listed', () => {
    for (const { tagName } of elements) {
      expect(valuesAt(tagName, 'locale')).toEqual(['id', 'en']);
      expect(valuesAt(tagName, 'theme')).toEqual(['auto', 'light', 'dark']);
    }
    expect(valuesAt('sinergi-operations', 'period')).toEqual(['month', 'quarter', 'year', 'years3']);
    const ids = buildSchema(textOf('schema.graphql')).getType('IndicatorId') as GraphQLEnumType;
    expect(valuesAt('sinergi-indicator', 'indicator')).toEqual(ids.getValues().map(({ name }) => name));
    // SEIZED has several figures in a period, one for each substance; a map shows one.
    const ofRegencies = indicatorIds.filter(
      (id) => id !== 'SEIZED' && indicatorUnits(id, 'REGENCY').length > 0,
    );
    expect(valuesAt('sinergi-map', 'indicator')).toEqual(ofRegencies.sort());
  });

  it.each(descriptions)('when $name is described, then its attributes say the same', ({ name, ...said }) => {
    const { splits, indicator, periods } = said;
    const tag = `sinergi-${name}`;
    expect(valuesAt(tag, 'by')).toEqual(Object.keys(splits?.by ?? {}));
    if (typeof splits?.usual === 'string') expect(listedAt(tag, 'by')?.default).toBe(splits.usual);
    expect(listedAt(tag, 'indicator')?.default).toBe(indicator?.usual);
    if (periods?.units.includes('month')) expect(listedAt(tag, 'period')?.default).toBe(periods.usual);
  });

  it('when the style sheet names a custom property, then it is listed with its usual colour', () => {
    const light = textOf('widgets/styles/element.css').split('[data-theme="dark"]')[0] ?? '';
    const named = [...light.matchAll(/var\((--sinergi-[a-z]+), (#\w+)\)/g)].map(([, name, usual]) => [
      name,
      usual,
    ]);
    expect(named.length).toBeGreaterThan(0);
    for (const { cssProperties } of elements)
      expect(cssProperties.map(({ name, default: usual }) => [name, usual]).sort()).toEqual(named.sort());
  });

  it('when docs/elements.md is read, then it says what the manifest says (npm run elements writes it)', () => {
    expect(textOf('docs/elements.md')).toBe(reference(manifest));
  });

  it.each(['react', 'vue', 'svelte'])(
    'when docs/widgets.md is read, then it has the types for %s that the example page is checked with',
    (name) => {
      const text = textOf('test', 'widgets', 'frameworks', name, 'elements.d.ts');
      expect(textOf('docs', 'widgets.md')).toContain(text.replace("'../sinergi.js'", "'./sinergi.js'"));
    },
  );
});

describe('given what an element asks', () => {
  const nothing: Wishes = { filter: {}, language: 'id' };
  /** Here an attribute changes what is shown, not what is asked. */
  const shownOtherwise = new Set(['sinergi-map by']);
  const others = { region: '11', from: '2019', to: '2022', period: 'month', by: 'kind', indicator: 'REACH' };

  it.each(widgets.map(({ tagName }) => tagName))(
    'when %s is given an attribute, then it asks for something else exactly where the manifest lists it',
    async (tag) => {
      const name = tag.replace('sinergi-', '');
      const file = `../../widgets/elements/${name}/${name}.design.ts`;
      const { design } = (await import(file)) as { design: Design };
      const asked = (wishes: Partial<Wishes>) =>
        JSON.stringify(design.questions(askedOf({ ...nothing, ...wishes }, design).asked));
      const changes = (name: string, value: string) => asked({ [name]: value }) !== asked({});
      for (const [name, some] of Object.entries(others)) {
        if (shownOtherwise.has(`${tag} ${name}`)) continue;
        const listed = listedAt(tag, name);
        const values = valuesAt(tag, name);
        const tried = values.length > 0 ? values : [some];
        const expected = tried.map((value) => [value, listed !== undefined && value !== listed.default]);
        expect(tried.map((value) => [value, changes(name, value)])).toEqual(expected);
      }
    },
  );
});
