import { describe, expect, it } from 'vitest';
import { indicatorUnits } from '../../server/catalogue/indicator-tables.js';
import { indicatorIds, indicators } from '../../server/catalogue/indicators.js';
import { ofPolice } from '../../widgets/client/generated/police-indicators.js';
import { design } from '../../widgets/elements/indicator/indicator.design.js';

describe('given the indicators of the catalogue', () => {
  it('when the police produce one, then it is drawn in their colour, and no other is', () => {
    const theirs = indicatorIds.filter((id) => indicators[id].producer.id.startsWith('Polda'));
    expect([...ofPolice].sort()).toEqual(theirs.sort());
  });

  it('when one has a figure for each regency, then its element can be asked for them, and no other', () => {
    // SEIZED has several figures in a period, one for each substance.
    const ofRegencies = indicatorIds.filter(
      (id) => id !== 'SEIZED' && indicatorUnits(id, 'REGENCY').length > 0,
    );
    expect(indicatorIds.filter((id) => design.regencies?.(id))).toEqual(ofRegencies);
  });
});
