import { OutreachKind } from '../../database/generated/enums.js';
import { code, count, date, must, oneOf } from '../../import/column.js';
import type { Kind } from '../../import/kind.js';
import { notInFuture } from '../../import/rules.js';
import { columnsOf, of } from '../../import/write.js';
import { words } from '../../language/localised.js';

export const outreach: Kind = {
  name: 'outreach',
  columns: [
    code('agency', { ...must, refers: 'agency' }),
    code('region', { ...must, refers: 'region' }),
    date('date', must),
    oneOf(OutreachKind)('kind', must),
    count('reached', must),
  ],
  key: (row) => `${row.agency} ${row.region} ${row.date} ${row.kind}`,
  rules: [notInFuture('date')],
  inReleases: true,
  factDays: [{ day: 'date', isPublic: true }],
  writes: [
    {
      table: 'records.outreach',
      label: words('penyuluhan', 'outreach'),
      key: ['agency_code', 'region_code', 'date', 'kind'],
      columns: columnsOf({
        agency_code: of('text', { from: 'agency' }),
        region_code: of('text', { from: 'region' }),
        date: of('date'),
        kind: of('records.outreach_kind'),
        reached: of('int'),
      }),
    },
  ],
};
