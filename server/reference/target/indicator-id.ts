import { registerEnumType } from 'type-graphql';
import { indicatorUnits, sideOfIndicator } from '../../catalogue/indicator-tables.js';
import { type IndicatorId as IndicatorName, indicatorIds, indicators } from '../../catalogue/indicators.js';
import { publicLevels } from '../../catalogue/levels.js';

export const IndicatorId = Object.fromEntries(indicatorIds.map((id) => [id, id])) as {
  [id in IndicatorName]: id;
};
export type IndicatorId = IndicatorName;

/** What it is called, whose registers it comes from, and of which regions there are figures: widgets read it too. */
function described(id: IndicatorName): string {
  const rule = indicators[id];
  const levels = publicLevels.filter((level) => indicatorUnits(id, level).length > 0);
  const figures = 'eachCell' in rule && rule.eachCell ? 'several figures a period' : 'figures';
  return `${rule.label.en}. Registers: ${sideOfIndicator(id)}; ${figures} of ${levels.join(', ')}.`;
}

registerEnumType(IndicatorId, {
  name: 'IndicatorId',
  description: 'An indicator; see catalogue for definitions.',
  valuesConfig: Object.fromEntries(indicatorIds.map((id) => [id, { description: described(id) }])),
});
