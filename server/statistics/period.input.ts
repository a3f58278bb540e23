import { Field, InputType } from 'type-graphql';
import { BadUserInputError } from '../reference/errors.js';
import { PeriodUnit } from './enums.js';

@InputType({ description: 'Periods from one to another, both included.' })
export class PeriodInput {
  @Field(() => PeriodUnit)
  unit!: PeriodUnit;

  @Field(() => String, { description: 'First period: MONTH "2024-03", QUARTER "2024-Q1", YEAR "2024".' })
  from!: string;

  @Field(() => String, { description: 'Last period, written like the first.' })
  to!: string;
}

const forms: Record<PeriodUnit, { form: RegExp; example: string; perYear: number }> = {
  MONTH: { form: /^(\d{4})-(0[1-9]|1[0-2])$/, example: '2024-03', perYear: 12 },
  QUARTER: { form: /^(\d{4})-Q([1-4])$/, example: '2024-Q1', perYear: 4 },
  YEAR: { form: /^(\d{4})$/, example: '2024', perYear: 1 },
  YEARS_3: { form: /^(\d{4})$/, example: '2024', perYear: 1 },
};

const mostPeriods = 240;

/** The names of the periods asked for, in order. Throws BAD_USER_INPUT that says how to write them. */
export function periodsOf({ unit, from, to }: PeriodInput): string[] {
  const { perYear, example } = forms[unit];
  const [first, last] = [numberOf(from, unit), numberOf(to, unit)];
  if (last < first) throw new BadUserInputError('period.from is after period.to (exchange them)');
  if (last - first >= mostPeriods)
    throw new BadUserInputError(`more than ${mostPeriods} periods (ask for fewer, such as "${example}")`);
  return Array.from({ length: last - first + 1 }, (_, index) => nameOf(first + index, unit, perYear));
}

function numberOf(text: string, unit: PeriodUnit): number {
  const { form, example, perYear } = forms[unit];
  const found = form.exec(text);
  if (!found) throw new BadUserInputError(`this is no ${unit} (write it like "${example}")`);
  return Number(found[1]) * perYear + Number(found[2] ?? 1) - 1;
}

function nameOf(number: number, unit: PeriodUnit, perYear: number): string {
  const year = String(Math.floor(number / perYear)).padStart(4, '0');
  const part = (number % perYear) + 1;
  if (unit === 'MONTH') return `${year}-${String(part).padStart(2, '0')}`;
  return unit === 'QUARTER' ? `${year}-Q${part}` : year;
}

/** The last day of a period. */
export function lastDayOf(period: string, unit: PeriodUnit): Date {
  const year = Number(period.slice(0, 4));
  if (unit === 'MONTH') return new Date(Date.UTC(year, Number(period.slice(5)), 0));
  if (unit === 'QUARTER') return new Date(Date.UTC(year, 3 * Number(period.slice(6)), 0));
  return new Date(Date.UTC(year, 12, 0));
}
