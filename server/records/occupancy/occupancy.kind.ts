import { code, count, month, must } from '../../import/column.js';
import type { Kind } from '../../import/kind.js';
import { notInFuture } from '../../import/rules.js';
import { columnsOf, of } from '../../import/write.js';

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
  writes: [
    {
      table: 'records.occupancy',
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
