import { indicatorUnits } from '../../catalogue/indicator-tables.js';
import { indicators } from '../../catalogue/indicators.js';
import type { RegionLevel } from '../../database/generated/enums.js';
import type { IndicatorId } from './indicator-id.js';

/** Whether a target for regions of a level would show anywhere: there, or at the regions below. */
export function hasFiguresFor(indicator: IndicatorId, level: RegionLevel): boolean {
  if (level === 'DISTRICT') return false;
  return level === 'REGENCY' ? indicatorUnits(indicator, 'REGENCY').length > 0 : true;
}

/** Whether an indicator is a share of a whole, in per cent. */
export function isShare(indicator: IndicatorId): boolean {
  const rule = indicators[indicator];
  return 'curve' in rule || rule.isProportion === true;
}
