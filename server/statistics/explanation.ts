import { daysForLateReports, type PeriodUnitName } from '../catalogue/periods.js';
import { smallestDenominator } from '../catalogue/protection.js';
import type { WithheldReason } from '../database/generated/enums.js';
import { Locale } from '../language/locale.js';
import { lastDayOf } from './period.input.js';

/** What is shown instead of a withheld number. */
export interface Instead {
  value: number | null;
  period: string;
  periodUnit: PeriodUnitName;
  regionName: string;
}

/** What decides how a number is to be read. */
export interface Explained {
  value: number | null;
  isProtected: boolean;
  /** Protected counts below this are withheld in its release. */
  threshold: number;
  /** Of a protected count, in people. */
  halfWidth?: number | null;
  /** What an exact value was rounded to. */
  step?: number | null;
  /** 95 % interval of a figure. */
  lower?: number | null;
  upper?: number | null;
  reason: WithheldReason | null;
  period: string;
  periodUnit: PeriodUnitName;
  horizonDays: number;
}

const languages = { [Locale.ID]: 'id-ID', [Locale.EN]: 'en-GB' } as const;

/** One sentence for readers: how precise a number is, or why it is withheld and what is shown instead. */
export function explain(one: Explained, instead: Instead | null, locale: Locale): string {
  const isEnglish = locale === Locale.EN;
  const number = (value: number) => value.toLocaleString(languages[locale], { maximumFractionDigits: 2 });
  if (one.reason === 'NOT_REPORTED') return isEnglish ? 'Not reported.' : 'Tidak dilaporkan.';
  if (one.reason === 'FEWER_THAN_5') return isEnglish ? 'Fewer than 5.' : 'Kurang dari 5.';
  if (one.reason === 'NOT_CLOSED') {
    const day = opensOn(one).toLocaleDateString(languages[locale], { dateStyle: 'long', timeZone: 'UTC' });
    return isEnglish
      ? `Not published yet: reports are awaited until ${day}.`
      : `Belum diterbitkan: laporan ditunggu sampai ${day}.`;
  }
  if (one.reason === 'TOO_SMALL')
    return `${tooSmall(one, isEnglish)}${insteadText(instead, isEnglish, number)}`;
  return precision(one, isEnglish, number);
}

function tooSmall({ lower, isProtected, threshold }: Explained, isEnglish: boolean): string {
  if (!isProtected) {
    return isEnglish
      ? 'Too few beds (fewer than 20) for less than a year.'
      : 'Terlalu sedikit tempat tidur (kurang dari 20) untuk waktu di bawah setahun.';
  }
  // Figures have an interval where counts have a half-width: a figure needs enough people behind it.
  if (lower !== undefined) {
    return isEnglish
      ? `Too few people for a rate (fewer than ${smallestDenominator}).`
      : `Terlalu sedikit orang untuk dihitung bagiannya (kurang dari ${smallestDenominator}).`;
  }
  return isEnglish
    ? `Too few to show (below ${threshold}).`
    : `Terlalu sedikit untuk ditampilkan (di bawah ${threshold}).`;
}

function insteadText(instead: Instead | null, isEnglish: boolean, number: (value: number) => string): string {
  if (!instead || instead.value === null) return '';
  const { value, period, periodUnit, regionName } = instead;
  const when = periodUnit === 'YEARS_3' ? `${Number(period) - 2}–${period}` : period;
  return isEnglish
    ? ` Instead: ${number(value)} in ${regionName}, ${when}.`
    : ` Sebagai gantinya: ${number(value)} di ${regionName}, ${when}.`;
}

function precision(
  { isProtected, halfWidth, step, lower, upper }: Explained,
  isEnglish: boolean,
  number: (value: number) => string,
): string {
  if (step && step > 1)
    return isEnglish ? `Rounded to multiples of ${step}.` : `Dibulatkan ke kelipatan ${step}.`;
  const hasInterval = typeof lower === 'number' && typeof upper === 'number';
  if (!isProtected && !hasInterval) return isEnglish ? 'Exact.' : 'Angka pasti.';
  const lead = isProtected
    ? isEnglish
      ? 'Protected'
      : 'Angka terlindungi'
    : isEnglish
      ? 'Exact'
      : 'Angka pasti';
  if (hasInterval) {
    return isEnglish
      ? `${lead}; with 95% certainty between ${number(lower)} and ${number(upper)}.`
      : `${lead}; dengan keyakinan 95 % antara ${number(lower)} dan ${number(upper)}.`;
  }
  return isEnglish
    ? `${lead}: the true count lies within ±${halfWidth} in 95 of 100 cases.`
    : `${lead}: hitungan sebenarnya berada dalam ±${halfWidth} pada 95 dari 100 kasus.`;
}

/** The day from which a period may be published. */
function opensOn({ period, periodUnit, horizonDays }: Explained): Date {
  const end = lastDayOf(period, periodUnit);
  return new Date(end.getTime() + (horizonDays + daysForLateReports) * 86_400_000);
}
