import { date, must, person } from '../../import/column.js';
import type { Kind } from '../../import/kind.js';
import { inOrder, notInFuture } from '../../import/rules.js';
import { columnsOf, identityIn, of, pseudonymOf } from '../../import/write.js';
import { words } from '../../language/localised.js';

export const aftercare: Kind = {
  name: 'aftercare',
  columns: [
    person('client', { ...must, refers: 'client' }),
    date('started', must),
    person('mentor'),
    date('ended'),
  ],
  key: (row) => `${identityIn(row, 'client')} ${row.started}`,
  rules: [notInFuture('started', 'ended'), inOrder('started', 'ended')],
  inReleases: true,
  factDays: [{ day: 'started', isPublic: false }],
  writes: [
    {
      table: 'records.aftercare',
      label: words('pascarehabilitasi', 'aftercare'),
      key: ['client_pseudonym', 'started'],
      columns: columnsOf({
        client_pseudonym: pseudonymOf('client'),
        started: of('date'),
        mentor_pseudonym: pseudonymOf('mentor'),
        ended: of('date'),
      }),
    },
  ],
};
