import type { IndicatorQuery, StatisticsQuery } from '../client/generated/graphql.js';
import { say } from '../i18n/language.js';
import { formatNumber, formatPercent, formatPeriod, type Locale } from '../i18n/locale.js';
import { closed, entryOf, factsOf, known, sentence, stateOf } from './facts.js';
import type { Point, Scope, View } from './view.js';
import { missingWords } from './words.js';

type Occupancy = IndicatorQuery['indicator']['points'][number];

const words = {
  id: {
    heading: 'Tempat rehabilitasi menurut kabupaten/kota',
    none: 'Belum ada fasilitas yang melaporkan tempat tidurnya untuk periode ini.',
    full: (share: string, period: string) => `${share} tempat tidur terisi pada ${period}`,
    wait: (people: string) => `${people} orang menunggu`,
    fullest: (place: string, share: string) => `paling penuh ${place} (${share})`,
    occupied: 'terisi',
    waiting: 'menunggu',
    places: (count: string) => `${count} tempat tidur`,
    unit: 'bagian hari tempat tidur yang terisi, mulai 90 % ditandai; menunggu: orang pada akhir periode',
    columns: ['Kabupaten/kota', 'Tempat tidur', 'Terisi', 'Menunggu'],
  },
  en: {
    heading: 'Places of rehabilitation by regency',
    none: 'No facility has reported its beds for this period yet.',
    full: (share: string, period: string) => `${share} of beds were occupied in ${period}`,
    wait: (people: string) => `${people} people were waiting`,
    fullest: (place: string, share: string) => `fullest: ${place} (${share})`,
    occupied: 'occupied',
    waiting: 'waiting',
    places: (count: string) => `${count} beds`,
    unit: 'share of bed-days occupied, marked from 90% on; waiting: people at the end of the period',
    columns: ['Regency', 'Beds', 'Occupied', 'Waiting'],
  },
};

/** From here on a place counts as full. */
const full = 90;

interface Place {
  code: string;
  name: string;
  share: number | null;
  beds: number | null;
  waiting: number | null;
  reason: Occupancy['reason'];
}

/** What `<sinergi-capacity>` shows: how full the beds of each regency are, and who waits. */
export function view([occupancy, waits]: [IndicatorQuery, StatisticsQuery], scope: Scope): View {
  const { indicator } = occupancy;
  const { locale } = scope;
  const own = words[locale];
  const points = closed(indicator.points);
  const period = (points.findLast(({ value }) => value !== null) ?? points.at(-1))?.period ?? '';
  const current = points.filter((point) => point.period === period);
  const places = current
    .map((point) => placeOf(point, waits, period))
    .sort((a, b) => (b.share ?? -1) - (a.share ?? -1));
  return {
    ...factsOf(indicator, occupancy),
    state: stateOf(current),
    heading: own.heading,
    sentence: places.length > 0 ? sentenceOf(current, places, period, locale) : own.none,
    chart: {
      kind: 'rows',
      hue: 'rehab',
      unit: own.unit,
      max: 100,
      heads: [own.occupied, own.waiting],
      points: places.map((place) => pointOf(place, scope)),
    },
    table: {
      columns: own.columns,
      rows: places.map(({ name, beds, share, waiting, reason }) => [
        { text: name },
        entryOf(beds, null, locale),
        entryOf(share, reason, locale, share === null ? '' : formatPercent(share / 100, locale)),
        entryOf(waiting, null, locale),
      ]),
    },
    precision: say(locale).exact,
  };
}

function placeOf(point: Occupancy, { statistics }: StatisticsQuery, period: string): Place {
  const { code, name } = point.region;
  const wait = statistics.cells.find((cell) => cell.period === period && cell.region.code === code);
  const beds = point.denominator === null ? null : Math.round(point.denominator / daysIn(period));
  return { code, name, share: point.value, beds, waiting: wait?.value ?? null, reason: point.reason };
}

function pointOf({ code, name, share, beds, waiting, reason }: Place, scope: Scope): Point {
  const { locale } = scope;
  const own = words[locale];
  const shown = share === null ? missingWords(reason, locale) : formatPercent(share / 100, locale);
  const wait = waiting === null ? '–' : formatNumber(waiting, locale);
  const many = beds === null ? '' : `, ${own.places(formatNumber(beds, locale))}`;
  return {
    label: [name],
    value: share,
    text: shown,
    spoken: `${name}: ${shown} ${own.occupied}${many}, ${wait} ${own.waiting}`,
    note: wait,
    missing: reason,
    hue: (share ?? 0) >= full || code === scope.chosen ? 'now' : 'rehab',
    filter: { region: code },
  };
}

function sentenceOf(points: Occupancy[], places: Place[], period: string, locale: Locale): string {
  const own = words[locale];
  const sum = (pick: (point: Occupancy) => number | null) =>
    points.reduce((total, point) => total + (pick(point) ?? 0), 0);
  const share =
    sum(({ numerator }) => numerator) /
    Math.max(
      1,
      sum(({ denominator }) => denominator),
    );
  const waits = known(places.map(({ waiting }) => ({ value: waiting })));
  const [first] = places;
  return sentence(
    own.full(formatPercent(share, locale), formatPeriod(period, locale)),
    waits.length > 0 &&
      own.wait(
        formatNumber(
          waits.reduce((total, { value }) => total + value, 0),
          locale,
        ),
      ),
    places.length > 1 &&
      typeof first?.share === 'number' &&
      own.fullest(first.name, formatPercent(first.share / 100, locale)),
  );
}

/** Days of a month, quarter or year. */
function daysIn(period: string): number {
  const [year = '', part] = period.split('-');
  const [first, months] = !part
    ? [1, 12]
    : part.startsWith('Q')
      ? [Number(part[1]) * 3 - 2, 3]
      : [Number(part), 1];
  return (Date.UTC(Number(year), first - 1 + months) - Date.UTC(Number(year), first - 1)) / 86_400_000;
}
