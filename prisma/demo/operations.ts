import type { Row } from './batch.js';
import { type Day, iso, lastDay, months } from './calendar.js';
import type { Operation, OperationKind } from './operation.js';
import { operationTitle } from './operation-titles.js';
import { intelligenceDirectorate, narcoticsDirectorate, narcoticsUnits } from './police-agencies.js';
import { Random } from './random.js';
import { regencies } from './regions.js';

/** Polda and BNNP agreed to work together on 2 November 2022; from then on more operations are joint. */
const agreement = '2022-11';

/** Regions where a border or a harbour is. */
const borderRegions = new Set(['15.06', '15.07']);

const bnnkOf: Record<string, string> = {
  '15.71': 'BNNK-KOTA-JAMBI',
  '15.04': 'BNNK-BATANG-HARI',
  '15.07': 'BNNK-TANJAB-TIMUR',
};

/** About twelve invented operations a month, in the order of their start. */
export function operations(): Operation[] {
  const random = new Random('operations');
  return months.flatMap((month) =>
    Array.from({ length: random.integer(9, 15) }, () => random.integer(month.first, month.last))
      .sort((left, right) => left - right)
      .map((started, at) => operation(random, month.name, started, at + 1)),
  );
}

function operation(random: Random, month: string, started: Day, number: number): Operation {
  const region = random.weighted(regencies.map(({ code, population }) => [code, population ?? 0] as const));
  const kind = random.weighted<OperationKind>([
    ['INVESTIGATION', 42],
    ['RAID', 30],
    ['ANTIK', month.endsWith('-08') || month.endsWith('-09') ? 24 : 4],
    ['CHECKPOINT', 14],
    ['BORDER', borderRegions.has(region) ? 30 : 0],
  ]);
  const bnn = bnnkOf[region] ?? 'BNNP-JAMBI';
  const police = narcoticsUnits.find(({ jurisdiction }) => jurisdiction.includes(region))?.code ?? '';
  const lead = random.weighted([
    [police, 58],
    [narcoticsDirectorate, 24],
    [bnn, 18],
  ]);
  const joint = random.chance(month < agreement ? 0.07 : 0.26);
  const ends = started + (kind === 'INVESTIGATION' ? random.integer(7, 60) : random.integer(0, 4));
  const status = random.chance(0.04) ? 'CANCELLED' : ends > lastDay ? 'RUNNING' : 'DONE';
  // What is not over stays with the agencies.
  const published = random.chance(kind === 'INVESTIGATION' ? 0.12 : 0.5) && status === 'DONE';
  return {
    code: `OPS-${month}-${String(number).padStart(2, '0')}`,
    lead,
    partners: joint ? partnersOf(random, lead, lead === bnn ? police : bnn) : [],
    kind,
    region,
    started,
    ended: status === 'DONE' ? ends : undefined,
    status,
    published,
  };
}

function partnersOf(random: Random, lead: string, counterpart: string): string[] {
  const further = [intelligenceDirectorate, narcoticsDirectorate].filter((agency) => agency !== lead);
  return random.chance(0.25) ? [counterpart, random.pick(further)] : [counterpart];
}

/** Operations as rows of the import. */
export function operationRows(all: readonly Operation[]): Row[] {
  return all.map((operation) => {
    const title = operation.published ? operationTitle(operation.kind, operation.region) : { id: '', en: '' };
    return {
      code: operation.code,
      lead_agency: operation.lead,
      partner_agencies: operation.partners.join(';'),
      kind: operation.kind,
      region: operation.region,
      started: iso(operation.started),
      ended: iso(operation.ended),
      status: operation.status,
      title_id: title.id,
      title_en: title.en,
      published: String(operation.published),
    };
  });
}
