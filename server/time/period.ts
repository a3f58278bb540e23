import { Temporal } from 'temporal-polyfill';
import { type Day, daysFromTo } from './day.js';
import type { PeriodUnit } from './period-unit.js';

/** How periods of a unit are written, how long each is, and how many begin in a year. */
const units: Record<PeriodUnit, { form: RegExp; example: string; months: number; perYear: number }> = {
  MONTH: { form: /^(\d{4})-(0[1-9]|1[0-2])$/, example: '2024-03', months: 1, perYear: 12 },
  QUARTER: { form: /^(\d{4})-Q([1-4])$/, example: '2024-Q1', months: 3, perYear: 4 },
  YEAR: { form: /^(\d{4})$/, example: '2024', months: 12, perYear: 1 },
  YEARS_3: { form: /^(\d{4})$/, example: '2024', months: 36, perYear: 1 },
};

/** A month, a quarter, a year, or three years together. */
export class Period {
  private constructor(
    readonly unit: PeriodUnit,
    /** How many of its unit lie before it, from the year 0 on. */
    readonly number: number,
  ) {}

  /** The period that a text names (2024-03, 2024-Q1, 2024); undefined where it names none of the unit. */
  static read(text: string, unit: PeriodUnit): Period | undefined {
    const [found, year, part] = units[unit].form.exec(text) ?? [];
    if (found === undefined) return undefined;
    return new Period(unit, Number(year) * units[unit].perYear + Number(part ?? 1) - 1);
  }

  /** The period of a name that is known to be one. */
  static named(name: string, unit: PeriodUnit): Period {
    const period = Period.read(name, unit);
    if (!period) throw new Error(`${name} names no ${unit}`);
    return period;
  }

  /** The period in which a day lies; of three years those that it ends. */
  static at(day: Day, unit: PeriodUnit): Period {
    const { year, month } = Temporal.PlainDate.from(day);
    const { perYear } = units[unit];
    return new Period(unit, year * perYear + Math.floor(((month - 1) * perYear) / 12));
  }

  /** How a name of the unit looks. */
  static example(unit: PeriodUnit): string {
    return units[unit].example;
  }

  /** Its year; of three years the last. */
  get year(): number {
    return Math.floor(this.number / units[this.unit].perYear);
  }

  /** How it is stored and asked for. */
  get name(): string {
    const year = String(this.year).padStart(4, '0');
    const part = (this.number % units[this.unit].perYear) + 1;
    if (this.unit === 'MONTH') return `${year}-${String(part).padStart(2, '0')}`;
    return this.unit === 'QUARTER' ? `${year}-Q${part}` : year;
  }

  get firstDay(): Day {
    return this.#end.subtract({ months: units[this.unit].months }).toString() as Day;
  }

  get lastDay(): Day {
    return this.#end.subtract({ days: 1 }).toString() as Day;
  }

  /** How many days it has. */
  get days(): number {
    return daysFromTo(this.firstDay, this.lastDay);
  }

  /** The one so many later, or earlier where it is negative. */
  plus(periods: number): Period {
    return new Period(this.unit, this.number + periods);
  }

  /** The period of another unit in which it ends. */
  in(unit: PeriodUnit): Period {
    return Period.at(this.lastDay, unit);
  }

  /** It and all that follow up to another of its unit; none where that is earlier. */
  upTo(last: Period): Period[] {
    return Array.from({ length: Math.max(0, last.number - this.number + 1) }, (_, more) => this.plus(more));
  }

  /** The day after the last. */
  get #end(): Temporal.PlainDate {
    const { perYear } = units[this.unit];
    const months = ((this.number % perYear) + 1) * (12 / perYear);
    return Temporal.PlainDate.from({ year: this.year, month: 1, day: 1 }).add({ months });
  }
}

/** How many months a unit has. */
export const monthsOf = (unit: PeriodUnit): number => units[unit].months;

/** The year of a stored period of any unit: every name begins with it. */
export const yearOfPeriod = (name: string): number => Number(name.slice(0, 4));
