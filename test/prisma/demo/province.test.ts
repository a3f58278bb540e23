import { describe, expect, it } from 'vitest';
import { type Kind, kinds, type Row } from '../../../prisma/demo/batch.js';
import { demonstration } from '../../../prisma/demo/province.js';
import { demonstrationHash, demonstrationRows } from './demonstration-rows.js';

/** Changes only with the demonstration itself; differs on another machine or clock only by a mistake. */
const committedHash = '530d30f527a168f8dd461ee404173b89a7be20c6e163290831574dea8848cb78';

const rows = demonstrationRows();

const keys: Record<Kind, readonly string[]> = {
  regions: ['code'],
  agencies: ['code'],
  officers: ['officer', 'agency', 'from'],
  facilities: ['code'],
  operations: ['code'],
  cases: ['code'],
  suspects: ['suspect', 'case'],
  seizures: ['case', 'operation', 'agency', 'region', 'date', 'substance', 'quantity', 'unit'],
  tat_assessments: ['suspect', 'requested'],
  episodes: ['client', 'facility', 'admitted'],
  occupancy: ['facility', 'month'],
  scores: ['client', 'instrument', 'phase', 'domain', 'date'],
  aftercare: ['client', 'started'],
  follow_ups: ['client', 'contacted or due'],
  outreach: ['agency', 'region', 'date', 'kind'],
  observations: [
    'indicator',
    'region',
    'agency',
    'period_start',
    'period_end',
    'substance',
    'unit',
    'source_title',
  ],
  targets: ['indicator', 'region', 'year'],
};

const people = ['officer', 'suspect', 'client', 'mentor'];

describe('the demonstration province', () => {
  it('given two runs, when all rows are hashed, then both give the committed hash', () => {
    expect([demonstrationHash(), demonstrationHash()]).toEqual([committedHash, committedHash]);
  });

  it('given its batches, when their kinds are listed, then every kind is there after those it refers to', () => {
    const order = [...demonstration()].map(({ kind }) => kind);
    expect([...new Set(order)].sort()).toEqual([...kinds].sort());
    for (const [before, after] of [
      ['regions', 'agencies'],
      ['agencies', 'operations'],
      ['operations', 'cases'],
      ['cases', 'suspects'],
      ['suspects', 'tat_assessments'],
      ['facilities', 'episodes'],
      ['episodes', 'tat_assessments'],
      ['episodes', 'follow_ups'],
    ] as const)
      expect(order.lastIndexOf(before)).toBeLessThan(order.indexOf(after));
  });

  it.each(kinds)('given the %s, when their keys are compared, then no two are equal', (kind) => {
    const of = (row: Row) => keys[kind].map((column) => row[column] ?? (row.contacted || row.due)).join(' ');
    expect(new Set(rows[kind].map(of)).size).toBe(rows[kind].length);
  });

  it.each(kinds)('given the %s, when their columns are compared, then every row has the same', (kind) => {
    const columns = rows[kind].map((row) => Object.keys(row).sort().join());
    expect(new Set(columns).size).toBe(1);
  });

  it('given numbers of people, when they are read, then none could be taken for a NIK', () => {
    const numbers = Object.values(rows).flatMap((all) =>
      all.flatMap((row) => people.flatMap((column) => row[column] || [])),
    );
    expect(numbers.length).toBeGreaterThan(30_000);
    expect(numbers.filter((number) => !/^(JBI-[SCMO]-\d{3,6}|office-[a-z-]+)$/.test(number))).toEqual([]);
  });

  it('given real and invented batches, when they are told apart, then only public facts are real', () => {
    const real = [...demonstration()].filter(({ synthetic }) => !synthetic).map(({ kind }) => kind);
    expect(real).toEqual(['regions', 'agencies', 'officers', 'observations', 'targets']);
  });
});
