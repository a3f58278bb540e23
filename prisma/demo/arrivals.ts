import { apportion } from './apportion.js';
import { type Day, months, type Period } from './calendar.js';
import type { Arrival } from './course.js';
import { newPerson, registerNumber } from './people.js';
import { Random } from './random.js';
import { regencies } from './regions.js';
import { substanceOfClient } from './substances.js';
import type { TatAdmission } from './tat-assessments.js';

/** Admissions by year, 2021 to the first half of 2026. */
const admissionsByYear = [890, 945, 985, 1020, 1060, 535];

/** Who arrives in a month: those sent by assessment teams, those who come back, and new ones up to the month's number. */
export class Arrivals {
  readonly #random = new Random('arrivals');
  readonly #returning: Arrival[] = [];
  #clients: number;

  constructor(private readonly sent: readonly TatAdmission[]) {
    this.#clients = sent.length + 5000;
  }

  /** Lets a client come again on a later day. */
  comeBack(arrival: Arrival): void {
    this.#returning.push(arrival);
  }

  /** The arrivals of a month in the order of their day. */
  of(month: Period): Arrival[] {
    const falls = (on: Day) => month.first <= on && on <= month.last;
    const expected = [
      ...this.sent.filter(({ admitted }) => falls(admitted)).map(fromTeam),
      ...this.#returning.filter(({ on }) => falls(on)),
    ];
    while (expected.length < admissionsOf(month)) expected.push(this.#newcomer(month));
    return expected.sort((left, right) => left.on - right.on);
  }

  #newcomer(month: Period): Arrival {
    const random = this.#random;
    const on = random.integer(month.first, month.last);
    const referral = random.weighted<Arrival['referral']>([
      ['VOLUNTARY', 40],
      ['FAMILY', 31],
      ['COURT', 9],
      ['COMMUNITY', 20],
    ]);
    return {
      client: newPerson(random, registerNumber('C', ++this.#clients), on, 0.91),
      region: random.weighted(
        regencies.map(
          ({ code, population }) => [code, (population ?? 0) * (code === '15.71' ? 1.5 : 1)] as const,
        ),
      ),
      on,
      referral,
      wanted: random.chance(referral === 'COMMUNITY' ? 0.15 : 0.44) ? 'INPATIENT' : 'OUTPATIENT',
      substance: substanceOfClient(random),
    };
  }
}

function fromTeam({ client, region, admitted, setting, substance }: TatAdmission): Arrival {
  return { client, region, on: admitted, referral: 'TAT', wanted: setting, substance };
}

function admissionsOf(month: Period): number {
  const ofYear = months.filter(({ year }) => year === month.year);
  const shares = apportion(
    admissionsByYear[month.year - 2021] ?? 0,
    ofYear.map(({ first, last }) => last - first + 1),
  );
  return shares[ofYear.indexOf(month)] ?? 0;
}
