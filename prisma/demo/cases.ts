import type { Row } from './batch.js';
import { type Day, iso, yearOf } from './calendar.js';
import type { Case } from './case.js';
import { caseCounts } from './case-counts.js';
import { clear } from './clearance.js';
import type { Operation } from './operation.js';
import { narcoticsDirectorate, policeAgencies } from './police-agencies.js';
import { Random } from './random.js';
import { regencies, regencyOf } from './regions.js';
import { substanceOfCase } from './substances.js';

/** The invented cases in the order of their report; their numbers are those that are published. */
export function cases(operations: readonly Operation[]): Case[] {
  const random = new Random('cases');
  const byRegion = new Map(
    regencies.map(({ code }) => [code, operations.filter(({ region }) => region === code)]),
  );
  const reported = caseCounts().flatMap(({ agency, quarter, cases: count }) =>
    Array.from({ length: count }, () => ({ agency, reported: random.integer(quarter.first, quarter.last) })),
  );
  reported.sort((left, right) => left.reported - right.reported);
  const numbers = new Map<string, number>();
  const all = reported.map(({ agency, reported }): Case => {
    const region = sceneOf(random, agency);
    return {
      code: caseCode(numbers, agency, reported),
      agency,
      region,
      reported,
      operation: operationOf(random, byRegion.get(region) ?? [], agency, reported),
      stage: 'INVESTIGATION',
      cleared: undefined,
      substance: substanceOfCase(random),
    };
  });
  clear(all);
  return all;
}

function sceneOf(random: Random, agency: string): string {
  const territory = policeAgencies.find(({ code }) => code === agency)?.jurisdiction ?? [];
  const scenes = agency === narcoticsDirectorate ? regencies : territory.map(regencyOf);
  return random.weighted(scenes.map(({ code, population }) => [code, population ?? 0] as const));
}

function caseCode(numbers: Map<string, number>, agency: string, reported: Day): string {
  const series = `${yearOf(reported)}-${agency.replace('SATRESNARKOBA-', '')}`;
  const number = (numbers.get(series) ?? 0) + 1;
  numbers.set(series, number);
  return `LP-${series}-${String(number).padStart(3, '0')}`;
}

/** A good third of the cases come from an operation of the region that the agency took part in. */
function operationOf(random: Random, nearby: readonly Operation[], agency: string, reported: Day): string {
  if (!random.chance(0.75)) return '';
  const candidates = nearby.filter(
    ({ lead, partners, started, ended }) =>
      ended !== undefined &&
      started <= reported &&
      reported <= ended + 14 &&
      (lead === agency || partners.includes(agency)),
  );
  return candidates.length > 0 ? random.pick(candidates).code : '';
}

/** Cases as rows of the import. */
export function caseRows(all: readonly Case[]): Row[] {
  return all.map(({ code, agency, region, reported, operation, stage, cleared }) => ({
    code,
    agency,
    region,
    reported: iso(reported),
    operation,
    stage,
    cleared: iso(cleared),
  }));
}
