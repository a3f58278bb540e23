import { code, date, decimal, must, text, year } from '../../import/column.js';
import type { Kind } from '../../import/kind.js';
import { columnsOf, of } from '../../import/write.js';
import { words } from '../../language/localised.js';

export const targets: Kind = {
  name: 'targets',
  reference: true,
  columns: [
    code('indicator', must),
    code('region', { ...must, refers: 'region' }),
    year('year', must),
    decimal('value', must),
    text('set_by'),
    date('set_on'),
  ],
  key: (row) => `${row.indicator} ${row.region} ${row.year}`,
  rules: [],
  inReleases: false,
  factDays: [],
  writes: [
    {
      table: 'reference.target',
      label: words('target', 'targets'),
      key: ['indicator', 'region_code', 'year'],
      columns: columnsOf({
        indicator: of('text'),
        region_code: of('text', { from: 'region' }),
        year: of('int'),
        value: of('numeric(18,3)'),
        set_by: of('text'),
        set_on: of('date'),
      }),
    },
  ],
};
