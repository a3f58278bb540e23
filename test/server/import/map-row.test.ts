import { describe, expect, it } from 'vitest';
import { mapRow } from '../../../server/import/map-row.js';
import type { Filled, Mapping } from '../../../server/import/mapping.js';
import { kinds } from '../../../server/kinds.js';

const kind = kinds.get('follow_ups');
if (!kind) throw new Error('no kind follow_ups');

/** What a mapping of one column makes of one cell: the text, or the English reason. */
function filled(how: Filled, texts: Record<string, string>, column = 'due'): string | undefined {
  const [row] = mapRow({ line: 2, texts }, { kind: 'follow_ups', columns: { [column]: how } }, kind as never);
  return row?.refusals ? row.refusals[0]?.reason.en : row?.texts[column];
}

const rowsOf = (mapping: Omit<Mapping, 'kind'>, texts: Record<string, string>) =>
  mapRow({ line: 7, texts }, { kind: 'follow_ups', ...mapping }, kind);

describe('given a mapping and a row', () => {
  it.each<[Filled, string, string]>([
    [{ from: 'x' }, ' a ', 'a'],
    [{ const: 'SELF' }, 'a', 'SELF'],
    [{ from: 'x', prefix: 'CO-', suffix: '!' }, '91', 'CO-91!'],
    [{ from: 'x', prefix: 'CO-' }, '', ''],
    [{ from: 'x', values: { a: 'A', b: null } }, 'a', 'A'],
    [{ from: 'x', values: { a: 'A', b: null } }, 'b', ''],
    [{ from: 'x', values: { '': 'COMPLETED' } }, '', 'COMPLETED'],
    [{ from: 'x', values: { a: 'A' }, otherwise: 'Z' }, 'c', 'Z'],
    [{ from: 'x', values: { a: 'A' }, otherwise: null }, 'c', ''],
    [{ from: 'x', decimal: ',' }, '1.234,5', '1234.5'],
    [{ from: 'x', decimal: '.' }, '1,234.5', '1234.5'],
    [{ from: 'x', format: 'dd/MM/yyyy' }, '2/11/2022', '2022-11-02'],
    [{ from: 'x', format: 'dd MMMM yyyy' }, '17 Agustus 2023', '2023-08-17'],
    [{ from: 'x', format: 'yyyy', as: 'start' }, '2024', '2024-01-01'],
    [{ from: 'x', format: 'yyyy', as: 'end' }, '2024', '2024-12-31'],
    [{ from: 'x', format: 'iso' }, '2018-01-03T00:00:00.000', '2018-01-03'],
  ])('when %j reads "%s", then it makes "%s"', (how, cell, made) => {
    expect(filled(how, { x: cell })).toBe(made);
  });

  it.each<[Filled, string, RegExp]>([
    [{ from: 'x', values: { a: 'A' } }, 'constructor', /not in the mapping's values \(a\)/],
    [{ from: 'x', values: { a: 'A' } }, '', /not in the mapping's values/],
    [{ from: 'x', format: 'dd/MM/yyyy' }, '2022-11-02', /no date of the format dd\/MM\/yyyy/],
    [{ from: 'x', format: 'dd MMMM yyyy' }, '17 Brumaire 2023', /no date of the format dd MMMM yyyy/],
  ])('when %j reads "%s", then it says why not', (how, cell, reason) => {
    expect(filled(how, { x: cell })).toMatch(reason);
  });

  it('when a birth year comes from an age, then it counts from the date when the age held', () => {
    const how = { birthYearFrom: { age: 'age', at: 'started' } };
    expect(filled(how, { age: '30', started: '2008-08-26' })).toBe('1978');
    expect(filled(how, { age: '', started: '2008-08-26' })).toBe('');
    expect(filled(how, { age: 'thirty', started: '2008-08-26' })).toMatch(/needs a whole age in age/);
  });

  it('when a row holds a value to skip, then nothing comes of it', () => {
    const mapping = { columns: { status: { from: 'test' } }, skip: { test: ['not due'] } };
    expect(rowsOf(mapping, { test: 'not due' })).toEqual([]);
    expect(rowsOf(mapping, { test: 'LAPSE' })).toEqual([{ line: 7, texts: { status: 'LAPSE' } }]);
  });

  it('when columns are unpivoted, then each makes a row of its name and value', () => {
    const mapping = {
      columns: { status: { from: 'name' }, evidence: { from: 'value' }, due: { from: 'day' } },
      unpivot: { columns: ['Cocaine', 'Crack'], name: 'name', value: 'value' },
    };
    expect(rowsOf(mapping, { day: '2024-01-01', Cocaine: '219', Crack: '42' })).toEqual([
      { line: 7, texts: { status: 'Cocaine', evidence: '219', due: '2024-01-01' } },
      { line: 7, texts: { status: 'Crack', evidence: '42', due: '2024-01-01' } },
    ]);
  });

  it("when a person's number is not in the dictionary, then the refusal does not show it", () => {
    const mapping = { columns: { client: { from: 'who', values: { 1: '2' } } } };
    expect(JSON.stringify(rowsOf(mapping, { who: 'K-4711' }))).not.toContain('4711');
  });
});
