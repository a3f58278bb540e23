import type { PrevalenceQuery } from '../client/generated/graphql.js';
import { formatNumber, type Locale } from '../i18n/locale.js';
import { messages } from '../i18n/messages.js';
import type { View } from './view.js';

const words = {
  id: {
    heading: 'Prevalensi penyalahgunaan setahun terakhir, usia 15–64',
    none: 'Belum ada angka prevalensi yang dipublikasikan.',
    is: (place: string, value: string, year: string) =>
      `${value} penduduk ${place} usia 15–64 memakai narkotika pada ${year}`,
    more: (points: string, before: string, year: string) =>
      `, naik ${points} poin dari ${before} pada ${year}`,
    less: (points: string, before: string, year: string) =>
      `, turun ${points} poin dari ${before} pada ${year}`,
    same: (_points: string, before: string, year: string) => `, sama seperti ${before} pada ${year}`,
    missing: (place: string) => ` Untuk ${place} sendiri belum ada angka.`,
    columns: ['Wilayah', 'Tahun', 'Angka', 'Sumber', 'Catatan'],
    source: 'Survei yang dipublikasikan; sumber tiap angka di tabel',
    unit: 'persen penduduk usia 15–64',
  },
  en: {
    heading: 'Past-year prevalence of drug use, ages 15–64',
    none: 'No prevalence figure is published yet.',
    is: (place: string, value: string, year: string) =>
      `${value} of people aged 15–64 in ${place} used drugs in ${year}`,
    more: (points: string, before: string, year: string) => `, up ${points} points from ${before} in ${year}`,
    less: (points: string, before: string, year: string) =>
      `, down ${points} points from ${before} in ${year}`,
    same: (_points: string, before: string, year: string) => `, the same as ${before} in ${year}`,
    missing: (place: string) => ` There is no figure for ${place} itself yet.`,
    columns: ['Region', 'Year', 'Figure', 'Source', 'Note'],
    source: 'Published surveys; the source of each figure is in the table',
    unit: 'percent of people aged 15–64',
  },
};

type Figure = PrevalenceQuery['observations'][number];

/** What `<sinergi-prevalence>` shows of an answer: figures of the region, else of the country, sources side by side. */
export function prevalenceView(
  { observations, region, release }: PrevalenceQuery,
  code: string,
  locale: Locale,
): View {
  const say = words[locale];
  const own = observations.filter((one) => one.region?.code === code);
  const nation = observations.filter((one) => one.region?.level === 'COUNTRY');
  const figures = own.length > 0 ? own : nation;
  const shown = [...new Map([...own, ...nation].map((one) => [one.id, one])).values()];
  const missing = own.length === 0 && region && figures.length > 0 && figures[0]?.region?.code !== code;
  return {
    state: figures.length > 0 ? 'ready' : 'empty',
    heading: say.heading,
    sentence: sentenceOf(figures, locale) + (missing ? say.missing(region.name) : ''),
    chart: {
      kind: 'dots',
      hue: 'context',
      unit: say.unit,
      points: figures.map((one) => ({
        label: yearOf(one),
        value: one.value,
        spoken: `${one.region?.name ?? ''} ${yearOf(one)}: ${percent(one.value, locale)} (${one.sourceTitle ?? ''})`,
      })),
    },
    table: {
      columns: say.columns,
      rows: shown.map((one) => [
        { text: one.region?.name ?? '' },
        { text: yearOf(one) },
        { text: percent(one.value, locale), raw: one.value },
        { text: [one.agency?.name, one.sourceTitle].filter(Boolean).join(', ') },
        { text: one.note ?? '' },
      ]),
    },
    source: say.source,
    definition: say.unit,
    precision: messages[locale].published,
    dataUntil: figures.at(-1)?.periodEnd ?? release.dataUntil ?? null,
    synthetic: figures.some((one) => one.synthetic),
  };
}

function sentenceOf(figures: Figure[], locale: Locale): string {
  const say = words[locale];
  const latest = figures.at(-1);
  if (!latest) return say.none;
  const sentence = say.is(latest.region?.name ?? '', percent(latest.value, locale), yearOf(latest));
  const before = figures.findLast((one) => yearOf(one) < yearOf(latest));
  if (!before) return `${sentence}.`;
  const points = latest.value - before.value;
  const change = points > 0 ? say.more : points < 0 ? say.less : say.same;
  return `${sentence}${change(formatNumber(Math.abs(points), locale), percent(before.value, locale), yearOf(before))}.`;
}

const yearOf = (one: Figure): string => one.periodStart.slice(0, 4);

const percent = (value: number, locale: Locale): string =>
  locale === 'id' ? `${formatNumber(value, locale)} %` : `${formatNumber(value, locale)}%`;
