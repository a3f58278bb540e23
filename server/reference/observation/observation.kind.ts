import { Substance } from '../../database/generated/enums.js';
import { code, date, decimal, must, oneOf, text } from '../../import/column.js';
import type { Kind } from '../../import/kind.js';
import { inOrder } from '../../import/rules.js';
import { columnsOf, of } from '../../import/write.js';

export const observations: Kind = {
  name: 'observations',
  reference: true,
  columns: [
    code('indicator', must),
    decimal('value', must),
    text('unit', must),
    date('period_start', must),
    date('period_end', must),
    code('region', { refers: 'region' }),
    code('agency', { refers: 'agency' }),
    oneOf(Substance)('substance'),
    text('source_title', must),
    text('source_url'),
    date('source_date'),
    text('note'),
  ],
  key: (row) =>
    [
      row.indicator,
      row.region,
      row.agency,
      row.period_start,
      row.period_end,
      row.substance,
      row.unit,
      row.source_title,
    ].join('|'),
  rules: [inOrder('period_start', 'period_end')],
  writes: [
    {
      table: 'reference.observation',
      key: ['key'],
      columns: columnsOf({
        key: of('text'),
        indicator: of('text'),
        value: of('numeric(18,3)'),
        unit: of('text'),
        period_start: of('date'),
        period_end: of('date'),
        region_code: of('text', { from: 'region' }),
        agency_code: of('text', { from: 'agency' }),
        substance: of('reference.substance'),
        source_title: of('text'),
        source_url: of('text'),
        source_date: of('date'),
        note: of('text'),
      }),
    },
  ],
};
