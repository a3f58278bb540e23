import type { Offer, Scope } from '../charts/view.js';
import type { Filter } from '../client/filters.js';
import type { Asked, Design } from './design.js';
import { periodOf, yearOf } from './period.js';

/** What a page and its reader say about one element. */
export interface Wishes {
  region?: string;
  from?: string;
  to?: string;
  period?: string;
  by?: string;
  indicator?: string;
  taken?: Offer;
  filter: Filter;
  language: 'id' | 'en';
}

const usualRegion = '15';

/** What to ask, and the scope that the answers will belong to. */
export function askedOf(wishes: Wishes, { regencies, unit }: Design): { asked: Asked; scope: Scope } {
  const { taken, filter, language } = wishes;
  const by = wishes.by?.toUpperCase();
  const indicator = wishes.indicator?.toUpperCase();
  const wanted = filter.region ?? wishes.region ?? usualRegion;
  const all = taken?.region ?? wanted;
  const region = regencies && !regencies(indicator) ? all.slice(0, 2) : all;
  const times = {
    period: taken?.period ?? wishes.period,
    from: taken?.period ? undefined : wishes.from,
    to: wishes.to,
    only: filter.period,
  };
  const period = periodOf(times, unit ?? 'YEAR');
  return {
    asked: {
      region,
      locale: language === 'en' ? 'EN' : 'ID',
      period,
      year: (back) => yearOf(times, back),
      by,
      indicator,
    },
    scope: {
      locale: language,
      region,
      by,
      wider: !taken && wanted !== region,
      chosen: filter.region,
      threeYears: period.unit === 'YEARS_3',
    },
  };
}
