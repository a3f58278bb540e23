import { bedsOf, daysOfMonth, type MonthReport } from './facilities.js';
import { regencies } from './population.js';
import { randomOf } from './random.js';

/** One stay of which nobody knows whether it was, or how long, while all others are known. */
export interface Stay {
  regency: string;
  /** The quarter, or the year where nothing finer is public: 2024-Q1, 2024. */
  period: string;
  /** Bed-days that are available in it, and those of all others. */
  available: number;
  others: number;
  isThere: boolean;
  /** Days, if it was. */
  days: number;
}

const longest = 91;
/** Lengths are told apart in thirds of a quarter. */
export const bandOf = (days: number) => Math.min(2, Math.floor((days - 1) / 30));
export const lengths = Array.from({ length: longest }, (_, at) => at + 1);

/** Below 20 beds a year is the finest that is public. */
export const isYearly = (regency: string) => (bedsOf[regency] as number) < 20;

/** Stays in every regency and period, and the reports that facilities make of them and of all others. */
export function staysOf(seed: number, years: readonly number[]): { stays: Stay[]; reports: MonthReport[] } {
  const random = randomOf(seed);
  const reports: MonthReport[] = [];
  const stays = years.flatMap((year) =>
    regencies.flatMap((regency) => {
      const quarters = [1, 2, 3, 4].map((quarter) => {
        const months = [0, 1, 2].map((at) => `${year}-${String(3 * quarter - 2 + at).padStart(2, '0')}`);
        const available = months.map((month) => (bedsOf[regency] as number) * daysOfMonth(month));
        const fullness = 0.45 + 0.4 * random();
        const others = available.map((days) => Math.round(days * (fullness + 0.1 * (random() - 0.5))));
        return { period: `${year}-Q${quarter}`, months, available, others };
      });
      const periods = isYearly(regency)
        ? [{ period: `${year}`, months: quarters.flatMap(({ months }) => months), ...joined(quarters) }]
        : quarters;
      return periods.map(({ period, months, available, others }): Stay => {
        const isThere = random() < 0.5;
        const days = lengths[Math.floor(random() * lengths.length)] as number;
        for (const [at, month] of months.entries()) {
          // The whole stay stands in the first months: only the sum of the period is public.
          const mine = isThere ? Math.max(0, Math.min(31, days - 31 * at)) : 0;
          reports.push({ regency, month, occupied: (others[at] as number) + mine, waiting: 0 });
        }
        return { regency, period, isThere, days, available: sum(available), others: sum(others) };
      });
    }),
  );
  return { stays, reports };
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

function joined(quarters: readonly { available: number[]; others: number[] }[]) {
  return {
    available: quarters.flatMap(({ available }) => available),
    others: quarters.flatMap(({ others }) => others),
  };
}

/** What is published of a period when so many bed-days are occupied. */
export type Shown = (percent: number, stay: Stay) => number;

/** Whether the stay was, and how long if it was, as the public figure makes likeliest; every length is as likely. */
export function guessOf(stay: Stay, figure: number, shown: Shown): { isThere: boolean; band: number } {
  const wouldBe = (days: number) => shown((100 * (stay.others + days)) / stay.available, stay);
  const fitting = lengths.filter((days) => wouldBe(days) === figure);
  const bands = [0, 1, 2].map((band) => fitting.filter((days) => bandOf(days) === band).length);
  const isThere = fitting.length / lengths.length > Number(wouldBe(0) === figure);
  return { isThere, band: bands.indexOf(Math.max(...bands)) };
}
