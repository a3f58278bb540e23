import type { Day } from './calendar.js';
import type { Arrival, Place } from './course.js';
import { type Facility, facilities } from './facilities.js';
import type { Random } from './random.js';

/** Finds beds and places. No facility ever holds more inpatients than it has beds. */
export class Placement {
  readonly #beds = new Map<Facility, Day[]>(
    facilities.filter(({ beds }) => beds > 0).map((one) => [one, []]),
  );
  readonly #turnedAway: { facility: Facility; on: Day }[] = [];

  constructor(private readonly random: Random) {}

  /** A bed near the client where one is wanted and free; else a place for outpatients. */
  find({ region, on, wanted }: Arrival): Place {
    if (wanted === 'INPATIENT') {
      const nearest = this.#nearestWithBeds(region);
      if (this.#isFree(nearest, on)) return { facility: nearest, setting: 'INPATIENT' };
      this.#turnedAway.push({ facility: nearest, on });
      const other = this.random.pick([...this.#beds.keys()]);
      if (this.#isFree(other, on)) return { facility: other, setting: 'INPATIENT' };
    }
    return { facility: this.#outpatient(region), setting: 'OUTPATIENT' };
  }

  /** Holds a bed until the day of discharge, which is free again. */
  occupy(facility: Facility, until: Day): void {
    this.#beds.get(facility)?.push(until);
  }

  /** How many were turned away from a facility in the days from first to last. */
  turnedAway(facility: Facility, first: Day, last: Day): number {
    return this.#turnedAway.filter((one) => one.facility === facility && first <= one.on && one.on <= last)
      .length;
  }

  #isFree(facility: Facility, on: Day): boolean {
    const left = (this.#beds.get(facility) ?? []).filter((until) => until > on);
    this.#beds.set(facility, left);
    return left.length < facility.beds;
  }

  #nearestWithBeds(region: string): Facility {
    const withBeds = [...this.#beds.keys()];
    const near = withBeds.find((facility) => facility.region === region);
    return near ?? this.random.weighted(withBeds.map((facility) => [facility, facility.beds] as const));
  }

  #outpatient(region: string): Facility {
    const near = region === '15.01' ? '15.72' : region;
    return this.random.weighted(
      facilities
        .filter((one) => one.region === near && one.places > 0)
        .map((one) => [one, one.places] as const),
    );
  }
}
