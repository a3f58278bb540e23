import fc from 'fast-check';

/** A file of a kind whose rows speak of few people, codes and days, so that files touch each other. */
export interface RandomFile {
  kind: string;
  lines: string[];
}

const cell = (...values: string[]) => fc.constantFrom(...values);
const region = cell('15', '15.71', '15.01', '15.02');
const agency = cell('POLDA', 'BNNP', 'A1');
const client = cell('C1', 'C2', 'C3');
const operation = cell('OP1', 'OP2');
const day = cell('2024-01-05', '2024-06-05');
const later = cell('', '2024-09-01', '2024-10-01');
const or = (arbitrary: fc.Arbitrary<string>) => fc.oneof(fc.constant(''), arbitrary);

/** Columns of each kind in order, the first ones of a row being its key, with what may stand in them. */
const layouts: Record<string, { key: number; columns: Record<string, fc.Arbitrary<string>> }> = {
  regions: {
    key: 1,
    columns: {
      code: region,
      level: cell('REGENCY'),
      parent: or(cell('15', '15.02')),
      name_id: cell('A', 'B'),
      latitude: cell('', '-1.6101229'),
    },
  },
  agencies: {
    key: 1,
    columns: {
      code: agency,
      kind: cell('POLDA', 'BNNP'),
      name_id: cell('A', 'B'),
      jurisdiction: cell('', '15', '15;15.71', '15.01'),
    },
  },
  officers: {
    key: 3,
    columns: {
      officer: cell('O1', 'O2'),
      agency,
      from: day,
      rank: cell('AKP', 'KOMPOL'),
      name: cell('', 'Adi', 'Budi'),
    },
  },
  operations: {
    key: 1,
    columns: {
      code: operation,
      lead_agency: agency,
      partner_agencies: cell('', 'BNNP', 'BNNP;A1'),
      kind: cell('RAID'),
      region,
      started: day,
      published: cell('true', 'false'),
    },
  },
  cases: {
    key: 1,
    columns: {
      code: cell('LP/1', 'LP/2'),
      agency,
      region,
      reported: day,
      operation: or(operation),
      stage: cell('INVESTIGATION', 'P21'),
    },
  },
  seizures: {
    key: 7,
    columns: {
      case: cell('', 'LP/1'),
      agency,
      region,
      date: day,
      substance: cell('ECSTASY'),
      quantity: cell('1.50', '2'),
      unit: cell('TABLET'),
    },
  },
  suspects: {
    key: 2,
    columns: {
      suspect: cell('S1', 'S2'),
      case: cell('LP/1', 'LP/2'),
      sex: cell('MALE', 'FEMALE'),
      articles: cell('', '112', '112;114'),
    },
  },
  tat_assessments: {
    key: 2,
    columns: {
      suspect: cell('S1', 'S2'),
      requested: day,
      client: or(client),
      severity: cell('', 'MILD', 'SEVERE'),
    },
  },
  episodes: {
    key: 3,
    columns: {
      client,
      facility: cell('BALAI'),
      admitted: day,
      setting: cell('INPATIENT'),
      sex: cell('', 'MALE', 'FEMALE'),
      birth_year: cell('', '1990'),
      region: or(region),
      discharged: later,
    },
  },
  scores: {
    key: 5,
    columns: {
      client,
      instrument: cell('ASI'),
      phase: cell('ENTRY'),
      domain: cell('alcohol use'),
      date: day,
      score: cell('1.25', '3'),
    },
  },
  aftercare: { key: 2, columns: { client, started: day, mentor: cell('', 'M1', 'M2'), ended: later } },
  follow_ups: {
    key: 2,
    columns: { client, contacted: cell('2024-09-05', '2024-10-05'), status: cell('ABSTINENT', 'LAPSE') },
  },
  targets: {
    key: 3,
    columns: { indicator: cell('relapse'), region, year: cell('2025'), value: cell('0.100', '0.2') },
  },
};

/** A file that may or may not fit what is in the database. */
export const randomFile: fc.Arbitrary<RandomFile> = fc.constantFrom(...Object.keys(layouts)).chain((kind) => {
  const { key, columns } = layouts[kind] as (typeof layouts)[string];
  const rows = fc.uniqueArray(fc.tuple(...Object.values(columns)), {
    minLength: 1,
    maxLength: 4,
    selector: (cells) => cells.slice(0, key).join(),
  });
  return rows.map((all) => ({
    kind,
    lines: [Object.keys(columns).join(','), ...all.map((cells) => cells.join(','))],
  }));
});
