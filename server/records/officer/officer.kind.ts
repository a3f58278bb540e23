import { Rank } from '../../database/generated/enums.js';
import { code, date, flag, must, oneOf, person, text } from '../../import/column.js';
import type { Kind } from '../../import/kind.js';
import { inOrder, notInFuture } from '../../import/rules.js';
import { columnsOf, identityIn, of, pseudonymOf, recordKeyOf } from '../../import/write.js';
import { words } from '../../language/localised.js';

export const officers: Kind = {
  name: 'officers',
  reference: true,
  columns: [
    person('officer', must),
    text('name'),
    oneOf(Rank)('rank', must),
    code('agency', { ...must, refers: 'agency' }),
    text('position'),
    flag('public'),
    date('from', must),
    date('to'),
  ],
  key: (row) => `${identityIn(row, 'officer')} ${row.agency} ${row.from}`,
  rules: [notInFuture('from'), inOrder('from', 'to')],
  inReleases: false,
  factDays: [],
  writes: [
    {
      table: 'records.officer_position',
      label: words('jabatan petugas', 'positions of officers'),
      key: ['officer_pseudonym', 'agency_code', 'from_date'],
      columns: columnsOf({
        officer_pseudonym: pseudonymOf('officer'),
        agency_code: of('text', { from: 'agency' }),
        rank: of('reference.rank'),
        position: of('text'),
        public: of('boolean', { value: (row) => row.public ?? false }),
        from_date: of('date', { from: 'from' }),
        to_date: of('date', { from: 'to' }),
      }),
    },
    {
      table: 'records.officer',
      label: words('petugas', 'officers'),
      key: ['pseudonym'],
      supplement: true,
      latest: 'from',
      columns: columnsOf({
        pseudonym: pseudonymOf('officer'),
        record_key: recordKeyOf('officer'),
        name: of('text'),
      }),
    },
  ],
};
