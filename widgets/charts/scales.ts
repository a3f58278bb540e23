import type { ChartConfiguration } from 'chart.js';
import { formatNumber, formatPercentage, type Locale } from '../i18n/locale.js';
import type { Ink } from './ink.js';
import type { ChartModel } from './view.js';

export type Config = ChartConfiguration<'bar'>;
export type Options = NonNullable<Config['options']>;
export type Scale = NonNullable<NonNullable<Options['scales']>[string]>;

/** No motion, no legend, no tooltip of Chart.js: what is read stands in the page itself. */
export const still: Options = {
  responsive: false,
  animation: false,
  events: [],
  plugins: { legend: { display: false }, tooltip: { enabled: false } },
};

export const font = (ink: Ink) => ({ family: ink.font, size: 12, lineHeight: '16px' });

/** From zero, with faint lines. */
export function valueScale(model: ChartModel, ink: Ink, locale: Locale): Scale {
  const say = model.percent ? formatPercentage : formatNumber;
  return {
    beginAtZero: true,
    ...(model.max !== undefined && { max: model.max }),
    border: { display: false },
    grid: { color: ink.rule, drawTicks: false },
    ticks: {
      color: ink.muted,
      font: font(ink),
      padding: 8,
      maxTicksLimit: 5,
      callback: (value) => say(Number(value), locale),
    },
  };
}

/** Labels of points, thinned out where they do not fit. */
export function labelScale(ink: Ink): Scale {
  return {
    grid: { display: false },
    border: { color: ink.context },
    offset: true,
    ticks: { color: ink.muted, font: font(ink), maxRotation: 0, autoSkipPadding: 6, padding: 4 },
  };
}

export const hidden: Scale = { display: false };
