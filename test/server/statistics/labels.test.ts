import { isEnumType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { buildSinergiSchema } from '../../../server/schema.js';
import { labelledEnums, labelOf } from '../../../server/statistics/labels.js';

/** These choose an order or a language; readers never see their values. */
const unseen = ['AgencyOrder', 'OperationOrder', 'Locale'];

describe('given every enumeration of the schema that readers see', () => {
  const enums = Object.values(buildSinergiSchema().getTypeMap()).filter(isEnumType);
  const seen = enums.filter(({ name }) => !name.startsWith('__') && !unseen.includes(name));

  it('when the catalogue is asked, then it lists all of its values', () => {
    expect(seen.length).toBeGreaterThan(8);
    for (const { name, getValues } of seen.map((one) => ({
      name: one.name,
      getValues: () => one.getValues(),
    }))) {
      expect([...(labelledEnums[name] ?? [])].sort(), name).toEqual(
        getValues()
          .map((value) => value.name)
          .sort(),
      );
    }
  });

  it('when a value is shown, then it has words in both languages instead of its own name', () => {
    for (const value of Object.values(labelledEnums).flat()) {
      for (const locale of ['ID', 'EN'] as const) {
        expect(labelOf(value, locale), `${value} in ${locale}`).toMatch(/[a-zA-Z ]{2,}/);
        expect(labelOf(value, locale) === value && value.includes('_'), value).toBe(false);
      }
    }
  });

  it('when a value has no label, then it is shown as it is', () => {
    expect(labelOf('P-17', 'EN')).toBe('P-17');
  });
});
