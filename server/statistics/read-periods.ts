import { BadUserInputError } from '../graphql/errors.js';
import { monthsOf, Period } from '../time/period.js';
import type { PeriodUnit } from '../time/period-unit.js';
import { askingWords as say } from './asking.words.js';
import type { PeriodInput } from './period.input.js';

/** LATEST, or so many periods before it. */
const fromTheLast = /^LATEST(?:-(\d{1,3}))?$/;

/** Whether which periods are asked for depends on what is published. */
export const isRelative = ({ from, to }: PeriodInput): boolean =>
  fromTheLast.test(from) || fromTheLast.test(to);

/** How many periods may be asked for at once. */
export const mostPeriods = 240;

/** More periods are asked for than may be. */
export class TooManyPeriodsError extends BadUserInputError {
  constructor(unit: PeriodUnit) {
    super(say.tooManyPeriods(mostPeriods, Period.example(unit)));
  }
}

/** The periods asked for, in order; LATEST stands for `latest`. Throws BAD_USER_INPUT that says how to write them. */
export function periodsOf(period: PeriodInput, latest: Period): Period[] {
  const { unit, from, to } = period;
  const ends = [read(from, unit, latest), read(to, unit, latest)] as const;
  // Who asks from 2024 to LATEST gets 2024, not published yet, while LATEST is an earlier year.
  const [first, last] = isRelative(period) ? ordered(ends, from) : ends;
  if (last.number < first.number) throw new BadUserInputError(say.exchanged);
  if (last.number - first.number >= mostPeriods) throw new TooManyPeriodsError(unit);
  return first.upTo(last);
}

/** Where the ends are crossed, what is written out counts. */
function ordered([first, last]: readonly [Period, Period], from: string): readonly [Period, Period] {
  if (first.number <= last.number) return [first, last];
  return fromTheLast.test(from) ? [last, last] : [first, first];
}

function read(text: string, unit: PeriodUnit, latest: Period): Period {
  const relative = fromTheLast.exec(text);
  return relative ? latest.plus(-Number(relative[1] ?? 0)) : written(text, unit);
}

function written(text: string, unit: PeriodUnit): Period {
  const period = Period.read(text, unit);
  if (!period) throw new BadUserInputError(say.noPeriod(unit, Period.example(unit)));
  return period;
}

/**
 * The same periods by a coarser unit: the quarters that hold the months asked for. So many before LATEST become as many
 * as hold them. Throws BAD_USER_INPUT that says how to write them.
 */
export function inUnit({ from, to, unit }: PeriodInput, coarser: PeriodUnit): PeriodInput {
  const ratio = monthsOf(coarser) / monthsOf(unit);
  const changed = (text: string) => {
    const relative = fromTheLast.exec(text);
    if (!relative) return written(text, unit).in(coarser).name;
    const back = Math.ceil((Number(relative[1] ?? 0) + 1) / ratio) - 1;
    return back === 0 ? 'LATEST' : `LATEST-${back}`;
  };
  return { unit: coarser, from: changed(from), to: changed(to) };
}
