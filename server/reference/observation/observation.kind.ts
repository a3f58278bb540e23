import { Substance } from '../../database/generated/enums.js';
import { code, date, decimal, must, note, oneOf, text, webAddress } from '../../import/column.js';
import type { Kind } from '../../import/kind.js';
import { inOrder } from '../../import/rules.js';
import { columnsOf, of } from '../../import/write.js';
import { words } from '../../language/localised.js';

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
    webAddress('source_url'),
    date('source_date'),
    note('note'),
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
  inReleases: false,
  factDays: [],
  writes: [
    {
      table: 'reference.observation',
      label: words('observasi', 'observations'),
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
