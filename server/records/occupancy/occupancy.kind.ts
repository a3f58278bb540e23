import { code, count, month, must } from '../../import/column.js';
import type { Kind } from '../../import/kind.js';
import { notInFuture } from '../../import/rules.js';
import { columnsOf, of } from '../../import/write.js';
import { words } from '../../language/localised.js';

export const occupancy: Kind = {
  name: 'occupancy',
  columns: [
    code('facility', { ...must, refers: 'facility' }),
    month('month', must),
    count('bed_days_available', must),
    count('bed_days_occupied', must),
    count('waiting'),
  ],
  key: (row) => `${row.facility} ${row.month}`,
  rules: [notInFuture('month')],
  inReleases: true,
  factDays: [{ day: "(month + interval '1 month - 1 day')::date", isPublic: true }],
  writes: [
    {
      table: 'records.occupancy',
      label: words('hunian', 'occupancy'),
      key: ['facility_code', 'month'],
      columns: columnsOf({
        facility_code: of('text', { from: 'facility' }),
        month: of('date'),
        bed_days_available: of('int'),
        bed_days_occupied: of('int'),
        waiting: of('int'),
      }),
    },
  ],
};
