import { isEnumType } from 'graphql';
import { describe, expect, it } from 'vitest';
import type { DimensionName } from '../../../server/catalogue/dimensions.js';
import { dimensionLabel, enumLabel, enumLabels } from '../../../server/catalogue/labels/labels.js';
import { publicTables } from '../../../server/catalogue/tables.js';
import { locales } from '../../../server/language/locale.js';
import { buildSinergiSchema } from '../../../server/schema.js';

/** These choose an order or a language; readers never see their values. */
const unseen = ['AgencyOrder', 'OperationOrder', 'RecordOrder', 'ClientOrder', 'OfficerOrder', 'Locale'];

describe('given every enumeration of the schema that readers see', () => {
  const enums = Object.values(buildSinergiSchema().getTypeMap()).filter(isEnumType);
  const seen = enums.filter(({ name }) => !name.startsWith('__') && !unseen.includes(name));

  it('when the catalogue is asked, then it lists all of its values', () => {
    expect(seen.length).toBeGreaterThan(8);
    for (const { name, getValues } of seen.map((one) => ({
      name: one.name,
      getValues: () => one.getValues(),
    }))) {
      expect(Object.keys(enumLabels[name as keyof typeof enumLabels] ?? {}).sort(), name).toEqual(
        getValues()
          .map((value) => value.name)
          .sort(),
      );
    }
  });

  it('when a value is shown, then it has words in both languages instead of its own name', () => {
    for (const [name, labels] of Object.entries(enumLabels)) {
      for (const value of Object.keys(labels)) {
        for (const locale of locales) {
          const label = enumLabel(name as keyof typeof enumLabels, value, locale);
          expect(label, `${value} in ${locale}`).toMatch(/[a-zA-Z ]{2,}/);
          expect(label === value && value.includes('_'), value).toBe(false);
        }
      }
    }
  });

  it('when a value stands in a table of people, then it has words too', () => {
    for (const { by, keys } of publicTables.filter((table) => table.isProtected)) {
      for (const key of keys ?? []) {
        for (const [at, value] of key.split('|').entries()) {
          for (const locale of locales) {
            if (!value) continue;
            expect(dimensionLabel(by[at] as DimensionName, value, locale), `${by[at]} ${value}`).not.toBe(
              value,
            );
          }
        }
      }
    }
  });

  it('when a value has no label, then it is shown as it is', () => {
    expect(dimensionLabel('ROLE', 'P-17', 'en')).toBe('P-17');
  });
});
