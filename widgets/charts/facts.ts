import type { StatisticsQuery } from '../client/generated/graphql.js';
import { type Measured, sayChange, sayPoints } from '../i18n/change.js';
import { say } from '../i18n/language.js';
import { formatDate, formatNumber, formatPeriod, type Locale, threeYears } from '../i18n/locale.js';
import type { Coarser, Entry, Missing, Scope, View } from './view.js';
import { missingWords } from './words.js';

export type Cell = StatisticsQuery['statistics']['cells'][number];

interface Answered {
  source: string;
  definition: string;
  synthetic: boolean;
  note?: string | null;
}

/** A figure of a period that may still change. */
interface MayChange {
  period: string;
  status: 'PROVISIONAL' | 'FINAL';
}

/** Where figures come from, and which of those that are shown may still change, as every view says it. */
export function factsOf(
  { source, definition, synthetic, note = null }: Answered,
  { release, region }: { release: { dataUntil: string | null }; region: { name: string } | null },
  shown: MayChange[],
  locale: Locale,
) {
  const provisional = provisionalOf(shown, locale);
  const dataUntil = release.dataUntil ?? null;
  return { source, definition, synthetic, note, provisional, dataUntil, place: region?.name ?? '' };
}

/** Names the years of provisional figures. */
function provisionalOf(shown: MayChange[], locale: Locale): string {
  const years = shown
    .filter(({ status }) => status === 'PROVISIONAL')
    .map(({ period }) => period.slice(0, 4));
  const [first, last] = [years.sort()[0], years.at(-1)];
  if (!first) return '';
  return say(locale).provisional(first === last ? first : `${first}–${last}`);
}

/** Source, how far the data reach, how precise they are, and which may still change. */
export function sourceLine(view: View, locale: Locale): string {
  const words = say(locale);
  const { source, dataUntil, precision, provisional } = view;
  const until = dataUntil && `${words.dataUntil} ${formatDate(dataUntil, locale)}.`;
  return [`${words.source}: ${source}.`, until, precision, provisional].filter(Boolean).join(' ');
}

/** Periods that are over: what is not closed yet stands in the table only. */
export const closed = <One extends { reason: Missing | null }>(cells: One[]): One[] =>
  cells.filter((cell) => cell.reason !== 'NOT_CLOSED');

export const known = <One extends { value: number | null }>(cells: One[]): (One & { value: number })[] =>
  cells.filter((cell): cell is One & { value: number } => cell.value !== null);

/** Ready as soon as one value is shown; withheld where all are too small; else empty. */
export function stateOf(
  cells: { value: number | null; reason: Missing | null }[],
): 'ready' | 'empty' | 'withheld' {
  if (cells.some((cell) => cell.value !== null)) return 'ready';
  return cells.some((cell) => cell.reason === 'TOO_SMALL') ? 'withheld' : 'empty';
}

/** The value of the latest period, and of the one before it. */
export function latestTwo<One extends { period: string; value: number | null }>(cells: One[]) {
  const shown = known(cells);
  const now = shown.at(-1);
  return { now, before: shown.findLast((one) => one.period < (now?.period ?? '')) };
}

/** A value in a table, or why it is missing. */
export function entryOf(value: number | null, reason: Missing | null, locale: Locale, shown?: string): Entry {
  if (value === null) return { text: reason ? missingWords(reason, locale) : '–' };
  return { text: shown ?? formatNumber(value, locale), raw: value };
}

interface MayBeWithheld {
  reason: Missing | null;
}

/** How precise counts are. */
export function precisionOf(cells: (MayBeWithheld & { halfWidth: number | null })[], locale: Locale): string {
  const widest = Math.max(0, ...cells.map((cell) => cell.halfWidth ?? 0));
  return widest ? say(locale).protected(formatNumber(widest, locale)) : exactUnlessWithheld(cells, locale);
}

/** Of what is withheld nobody says how precise it would be. */
const exactUnlessWithheld = (cells: MayBeWithheld[], locale: Locale): string =>
  cells.some(({ reason }) => reason === 'TOO_SMALL') ? '' : say(locale).exact;

/** A period as the scope means it: a year, or the last of three. */
export const periodName = (period: string, { threeYears: three, locale }: Scope): string =>
  three ? threeYears(period) : formatPeriod(period, locale);

/** Where the latest withheld cell sends who asks. */
export function coarserOf(cells: Cell[]): Coarser | undefined {
  const { periodUnit, cell } = cells.findLast(({ coarser }) => coarser)?.coarser ?? {};
  return periodUnit && cell ? { periodUnit, ...cell } : undefined;
}

/** Said where a regency was asked for but only its province is known. */
export const remarkOf = ({ wider, locale }: Scope): string | undefined =>
  wider ? say(locale).province : undefined;

type Two = { now: Shown | undefined; before: Shown | undefined };
type Shown = Measured & { period: string };

/** How the latest count differs from the one before; nothing where there is no earlier one. */
export const countChange = ({ now, before }: Two, scope: Scope): string | undefined =>
  now && before && sayChange(before, now, periodName(before.period, scope), scope.locale);

/** The same of percentages, in points. */
export const pointsChange = ({ now, before }: Two, scope: Scope): string | undefined =>
  now && before && sayPoints(before, now, periodName(before.period, scope), scope.locale);

/** What is told in one sentence, without what there is nothing to tell of. */
export const sentence = (...told: (string | undefined | false | null | 0)[]): string =>
  `${told.filter(Boolean).join('; ')}.`;

/** How precise several figures are. */
export function precisionOfPoints(
  points: (MayBeWithheld & { lower: number | null; step: number | null })[],
  locale: Locale,
): string {
  if (points.some(({ lower }) => lower !== null)) return say(locale).intervals;
  return roundedOf(points, locale) || exactUnlessWithheld(points, locale);
}

/** To what values are rounded; empty where they are not. */
export function roundedOf(cells: { step: number | null }[], locale: Locale): string {
  const widest = Math.max(0, ...cells.map(({ step }) => step ?? 0));
  return widest > 1 ? say(locale).rounded(formatNumber(widest, locale)) : '';
}
