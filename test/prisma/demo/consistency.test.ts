import { describe, expect, it } from 'vitest';
import type { Kind, Row } from '../../../prisma/demo/batch.js';
import { demonstrationRows } from './demonstration-rows.js';

const rows = demonstrationRows();
const codes = (kind: Kind) => new Set(rows[kind].map(({ code }) => code));
const clients = new Set(rows.episodes.map(({ client }) => client));
const suspects = new Set(rows.suspects.map(({ suspect }) => suspect));

const references: [kind: Kind, column: string, known: Set<string | undefined>][] = [
  ['regions', 'parent', codes('regions')],
  ['agencies', 'parent', codes('agencies')],
  ['agencies', 'jurisdiction', codes('regions')],
  ['officers', 'agency', codes('agencies')],
  ['facilities', 'agency', codes('agencies')],
  ['facilities', 'region', codes('regions')],
  ['operations', 'lead_agency', codes('agencies')],
  ['operations', 'partner_agencies', codes('agencies')],
  ['operations', 'region', codes('regions')],
  ['cases', 'agency', codes('agencies')],
  ['cases', 'operation', codes('operations')],
  ['suspects', 'case', codes('cases')],
  ['seizures', 'case', codes('cases')],
  ['seizures', 'operation', codes('operations')],
  ['tat_assessments', 'suspect', suspects],
  ['tat_assessments', 'client', clients],
  ['occupancy', 'facility', codes('facilities')],
  ['episodes', 'facility', codes('facilities')],
  ['episodes', 'region', codes('regions')],
  ['scores', 'client', clients],
  ['aftercare', 'client', clients],
  ['follow_ups', 'client', clients],
  ['outreach', 'agency', codes('agencies')],
  ['observations', 'region', codes('regions')],
  ['observations', 'agency', codes('agencies')],
  ['targets', 'region', codes('regions')],
];

const orders: [kind: Kind, earlier: string, later: string][] = [
  ['officers', 'from', 'to'],
  ['operations', 'started', 'ended'],
  ['cases', 'reported', 'cleared'],
  ['seizures', 'date', 'destroyed'],
  ['tat_assessments', 'requested', 'decided'],
  ['episodes', 'admitted', 'discharged'],
  ['aftercare', 'started', 'ended'],
  ['observations', 'period_start', 'period_end'],
];

describe('the demonstration province holds together', () => {
  it.each(references)('given the %s, when %s names something, then it is there', (kind, column, known) => {
    const named = rows[kind].flatMap((row) => (row[column] ? row[column].split(';') : []));
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((code) => !known.has(code))).toEqual([]);
  });

  it.each(orders)(
    'given the %s, when %s and %s are both there, then in this order',
    (kind, earlier, later) => {
      const both = rows[kind].filter((row) => row[earlier] && row[later]);
      expect(both.length).toBeGreaterThan(0);
      expect(both.filter((row) => (row[later] as string) < (row[earlier] as string))).toEqual([]);
    },
  );

  it('given invented records, when their days are read, then none is after 30 June 2026', () => {
    const invented: Kind[] = [
      'operations',
      'cases',
      'seizures',
      'episodes',
      'aftercare',
      'outreach',
      'scores',
    ];
    const day = /^\d{4}-\d\d-\d\d$/;
    const days = invented.flatMap((kind) => rows[kind].flatMap((row) => Object.values(row)));
    expect(days.filter((text) => day.test(text) && text > '2026-06-30')).toEqual([]);
    expect(rows.follow_ups.filter(({ contacted }) => contacted && contacted > '2026-06-30')).toEqual([]);
  });

  it('given the episodes of a client, when they follow each other, then the next begins after the last ended', () => {
    const byClient = new Map<string, Row[]>();
    for (const row of rows.episodes) {
      const client = row.client as string;
      byClient.set(client, [...(byClient.get(client) ?? []), row]);
    }
    const several = [...byClient.values()].filter((all) => all.length > 1);
    expect(several.length).toBeGreaterThan(100);
    for (const all of several)
      for (const [at, row] of all.slice(1).entries()) {
        expect(all[at]?.discharged).not.toBe('');
        expect((all[at]?.discharged as string) < (row.admitted as string)).toBe(true);
      }
  });

  it('given episodes, when an outcome is there, then a discharge is, and the other way round', () => {
    expect(
      rows.episodes.filter(({ outcome, discharged }) => Boolean(outcome) !== Boolean(discharged)),
    ).toEqual([]);
  });

  it('given operations, when one is published, then it is over and has a title in both languages', () => {
    const published = rows.operations.filter((row) => row.published === 'true');
    expect(published.length).toBeGreaterThan(200);
    expect(published.filter((row) => row.status !== 'DONE' || !row.title_id || !row.title_en)).toEqual([]);
    expect(rows.operations.some(({ status }) => status === 'RUNNING')).toBe(true);
  });

  it('given suspects, when they are charged, then with articles in force on the day of the report', () => {
    const reported = new Map(rows.cases.map(({ code, reported }) => [code, reported as string]));
    const replaced = new Set(['112', '113', '117', '118', '122', '123']);
    const replacing = new Set(['609', '610']);
    const wrong = rows.suspects.filter((row) => {
      const isNew = (reported.get(row.case) as string) >= '2026-01-02';
      return (row.articles as string).split(';').some((one) => (isNew ? replaced : replacing).has(one));
    });
    expect(wrong).toEqual([]);
    expect(rows.suspects.some((row) => (row.articles as string).includes('609'))).toBe(true);
  });

  it('given seizures, when they are weighed, then more than nothing, to three decimals, in a unit that fits', () => {
    const tablets = new Set(['ECSTASY', 'PRESCRIPTION']);
    for (const { quantity, unit, substance } of rows.seizures) {
      expect(quantity).toMatch(/^\d+(\.\d{1,3})?$/);
      expect(Number(quantity)).toBeGreaterThan(0);
      expect(unit).toBe(tablets.has(substance as string) ? 'TABLET' : 'GRAM');
    }
  });
});
