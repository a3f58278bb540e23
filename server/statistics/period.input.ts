import { Field, InputType } from 'type-graphql';
import { BadUserInputError } from '../graphql/errors.js';
import { PeriodUnit } from './enums.js';

@InputType({ description: 'Periods from one to another, both included.' })
export class PeriodInput {
  @Field(() => PeriodUnit)
  unit!: PeriodUnit;

  @Field(() => String, {
    description:
      'First period: MONTH "2024-03", QUARTER "2024-Q1", YEAR "2024"; or "LATEST-4", four before the last one that is published of what is asked.',
  })
  from!: string;

  @Field(() => String, {
    description: 'Last period, written like the first; "LATEST" is the last that is published.',
  })
  to!: string;
}

/** LATEST, or so many periods before it. */
const fromTheLast = /^LATEST(?:-(\d{1,3}))?$/;

/** Whether which periods are asked for depends on what is published. */
export const isRelative = ({ from, to }: PeriodInput): boolean =>
  fromTheLast.test(from) || fromTheLast.test(to);

const forms: Record<PeriodUnit, { form: RegExp; example: string; perYear: number }> = {
  MONTH: { form: /^(\d{4})-(0[1-9]|1[0-2])$/, example: '2024-03', perYear: 12 },
  QUARTER: { form: /^(\d{4})-Q([1-4])$/, example: '2024-Q1', perYear: 4 },
  YEAR: { form: /^(\d{4})$/, example: '2024', perYear: 1 },
  YEARS_3: { form: /^(\d{4})$/, example: '2024', perYear: 1 },
};

/** How many periods may be asked for at once. */
export const mostPeriods = 240;

/** More periods are asked for than may be. */
export class TooManyPeriodsError extends BadUserInputError {
  constructor(example: string) {
    super(`more than ${mostPeriods} periods (ask for fewer, such as "${example}")`);
  }
}

/**
 * The names of the periods asked for, in order; LATEST stands for `latest`. Throws BAD_USER_INPUT that says how to
 * write them.
 */
export function periodsOf(period: PeriodInput, latest: string): string[] {
  const { unit, from, to } = period;
  const { perYear, example } = forms[unit];
  const numbers = [numberOf(from, unit, latest), numberOf(to, unit, latest)] as const;
  // Who asks from 2024 to LATEST gets 2024, not published yet, while LATEST is an earlier year.
  const [first, last] = isRelative(period) ? ordered(numbers, from) : numbers;
  if (last < first) throw new BadUserInputError('period.from is after period.to (exchange them)');
  if (last - first >= mostPeriods) throw new TooManyPeriodsError(example);
  return Array.from({ length: last - first + 1 }, (_, index) => nameOf(first + index, unit, perYear));
}

/** Where the ends are crossed, what is written out counts. */
function ordered([first, last]: readonly [number, number], from: string): readonly [number, number] {
  if (first <= last) return [first, last];
  return fromTheLast.test(from) ? [last, last] : [first, first];
}

function numberOf(text: string, unit: PeriodUnit, latest: string): number {
  const { form, example, perYear } = forms[unit];
  const relative = fromTheLast.exec(text);
  if (relative) return numberOf(latest, unit, latest) - Number(relative[1] ?? 0);
  const found = form.exec(text);
  if (!found) throw new BadUserInputError(`this is no ${unit} (write it like "${example}" or "LATEST")`);
  return Number(found[1]) * perYear + Number(found[2] ?? 1) - 1;
}

function nameOf(number: number, unit: PeriodUnit, perYear: number): string {
  const year = String(Math.floor(number / perYear)).padStart(4, '0');
  const part = (number % perYear) + 1;
  if (unit === 'MONTH') return `${year}-${String(part).padStart(2, '0')}`;
  return unit === 'QUARTER' ? `${year}-Q${part}` : year;
}

/** The name of the period in which a day lies. */
export function periodAt(day: Date, unit: PeriodUnit): string {
  const { perYear } = forms[unit];
  const part = Math.floor((day.getUTCMonth() * perYear) / 12);
  return nameOf(day.getUTCFullYear() * perYear + part, unit, perYear);
}

/**
 * The same periods by a coarser unit: the quarters that hold the months asked for. So many before LATEST become as many
 * as hold them.
 */
export function inUnit({ from, to, unit }: PeriodInput, coarser: PeriodUnit): PeriodInput {
  const ratio = forms[unit].perYear / forms[coarser].perYear;
  const changed = (text: string) => {
    const relative = fromTheLast.exec(text);
    if (relative) {
      const back = Math.ceil((Number(relative[1] ?? 0) + 1) / ratio) - 1;
      return back === 0 ? 'LATEST' : `LATEST-${back}`;
    }
    return nameOf(Math.floor(numberOf(text, unit, '') / ratio), coarser, forms[coarser].perYear);
  };
  return { unit: coarser, from: changed(from), to: changed(to) };
}

/** How many days a month, quarter or year has. */
export function daysOf(period: string, unit: PeriodUnit): number {
  const last = lastDayOf(period, unit);
  const first = Date.UTC(last.getUTCFullYear(), last.getUTCMonth() + 1 - 12 / forms[unit].perYear);
  return 1 + (last.getTime() - first) / 86_400_000;
}

/** The last day of a period. */
export function lastDayOf(period: string, unit: PeriodUnit): Date {
  const year = Number(period.slice(0, 4));
  if (unit === 'MONTH') return new Date(Date.UTC(year, Number(period.slice(5)), 0));
  if (unit === 'QUARTER') return new Date(Date.UTC(year, 3 * Number(period.slice(6)), 0));
  return new Date(Date.UTC(year, 12, 0));
}
