import { registerEnumType } from 'type-graphql';
import { type IndicatorId as IndicatorName, indicatorIds } from '../../catalogue/indicators.js';

export const IndicatorId = Object.fromEntries(indicatorIds.map((id) => [id, id])) as {
  [id in IndicatorName]: id;
};
export type IndicatorId = IndicatorName;

registerEnumType(IndicatorId, {
  name: 'IndicatorId',
  description: 'An indicator; see catalogue for definitions.',
});
