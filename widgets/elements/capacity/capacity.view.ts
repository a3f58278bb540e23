import { type Cell, closed, entryOf, factsOf, roundedOf, sentence, stateOf } from '../../charts/facts.js';
import type { Missing, Point, Scope, View } from '../../charts/view.js';
import { missingWords } from '../../charts/words.js';
import type { IndicatorQuery, StatisticsQuery } from '../../client/generated/graphql.js';
import { say } from '../../i18n/language.js';
import { formatNumber, formatPercent, formatPeriod, type Locale } from '../../i18n/locale.js';
import { words } from './capacity.words.js';

type Occupancy = IndicatorQuery['indicator']['points'][number];

/** From here on a place counts as full. */
const full = 90;

interface Place {
  code: string;
  name: string;
  share: number | null;
  /** How full it was in the year, where the quarter would tell too much of so few beds. */
  ofYear: { share: number; year: string } | null;
  beds: number | null;
  waiting: number | null;
  notWaiting: Missing | null;
  reason: Missing | null;
}

/** Of the whole region: how full, who waits; then of its regencies: how full, who waits, beds. */
type Answers = [IndicatorQuery, StatisticsQuery, IndicatorQuery, StatisticsQuery, StatisticsQuery];

/** What `<sinergi-capacity>` shows: how full the beds of each regency are, and who waits. */
export function view([whole, wholeWaits, occupancy, waits, beds]: Answers, scope: Scope): View {
  const { indicator } = occupancy;
  const { locale } = scope;
  const own = words[locale];
  const points = closed(indicator.points);
  const period = (points.findLast(isKnown) ?? points.at(-1))?.period ?? '';
  const current = points.filter((point) => point.period === period);
  const places = current
    .map((point) => placeOf(point, waits.statistics.cells, beds.statistics.cells))
    .sort((a, b) => shareOf(b) - shareOf(a));
  return {
    ...factsOf(indicator, occupancy, current.filter(isKnown), locale),
    state: current.some(isKnown) ? 'ready' : stateOf(current),
    heading: own.heading,
    sentence: places.length > 0 ? sentenceOf(whole, wholeWaits, places, period, locale) : own.none,
    chart: {
      kind: 'rows',
      hue: 'rehab',
      unit: own.unit,
      max: 100,
      heads: [own.occupied, own.waiting],
      points: places.map((place) => pointOf(place, scope)),
    },
    table: {
      columns: [say(locale).regency, ...own.columns],
      rows: places.map((place) => [
        { text: place.name },
        entryOf(place.beds, null, locale),
        place.ofYear && place.share === null
          ? { text: shownOf(place, locale) }
          : entryOf(place.share, place.reason, locale, shownOf(place, locale)),
        entryOf(place.waiting, place.notWaiting, locale),
      ]),
    },
    precision: roundedOf(current, locale) ? own.rounded : say(locale).exact,
  };
}

/** A figure, of the quarter or of its year. */
const isKnown = ({ value, coarser }: Occupancy): boolean => value !== null || coarser?.value != null;

const shareOf = ({ share, ofYear }: Place): number => share ?? ofYear?.share ?? -1;

function placeOf(point: Occupancy, waits: Cell[], beds: Cell[]): Place {
  const { period, coarser } = point;
  const { code, name } = point.region;
  const here = (cells: Cell[]) =>
    cells.findLast((cell) => cell.region.code === code && holds(period, cell.period));
  const wait = here(waits);
  return {
    code,
    name,
    share: point.value,
    ofYear: coarser?.value != null ? { share: coarser.value, year: coarser.period } : null,
    beds: here(beds)?.value ?? null,
    waiting: wait?.value ?? null,
    notWaiting: wait?.reason ?? null,
    reason: point.reason,
  };
}

/** Whether a period is another one or lies in it: beds are told by month where occupancy is by quarter. */
function holds(period: string, part: string): boolean {
  const [year, month] = part.split('-');
  const quarter = month?.startsWith('Q') ? part : `${year}-Q${Math.ceil(Number(month) / 3)}`;
  return [part, quarter, year].includes(period);
}

function shownOf({ share, ofYear, reason }: Place, locale: Locale): string {
  if (share !== null) return formatPercent(share / 100, locale);
  return ofYear
    ? `${formatPercent(ofYear.share / 100, locale)} (${ofYear.year})`
    : missingWords(reason, locale);
}

function pointOf(place: Place, scope: Scope): Point {
  const { code, name, beds, waiting, notWaiting, reason } = place;
  const { locale } = scope;
  const own = words[locale];
  const shown = shownOf(place, locale);
  const wait = waiting !== null ? formatNumber(waiting, locale) : notWaiting === 'FEWER_THAN_5' ? '< 5' : '–';
  const many = beds === null ? '' : `, ${own.places(formatNumber(beds, locale))}`;
  const share = Math.max(0, shareOf(place));
  return {
    label: [name],
    value: isMissing(place) ? null : share,
    text: shown,
    spoken: `${name}: ${shown} ${own.occupied}${many}, ${wait} ${own.waiting}`,
    note: wait,
    missing: isMissing(place) ? reason : null,
    hue: share >= full || code === scope.chosen ? 'now' : 'rehab',
    filter: { region: code },
  };
}

const isMissing = (place: Place): boolean => shareOf(place) < 0;

function sentenceOf(
  { indicator }: IndicatorQuery,
  { statistics }: StatisticsQuery,
  places: Place[],
  period: string,
  locale: Locale,
): string {
  const own = words[locale];
  const at = <One extends { period: string }>(figures: One[]) => figures.find((one) => one.period === period);
  const share = at(indicator.points)?.value ?? null;
  const waits = at(statistics.cells)?.value ?? null;
  const [first] = places;
  return sentence(
    share !== null && own.full(formatPercent(share / 100, locale), formatPeriod(period, locale)),
    waits !== null && own.wait(formatNumber(waits, locale)),
    places.length > 1 && first && !isMissing(first) && own.fullest(first.name, shownOf(first, locale)),
  );
}
