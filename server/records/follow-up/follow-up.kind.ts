import { Evidence, FollowUpStatus } from '../../database/generated/enums.js';
import { date, must, oneOf, person } from '../../import/column.js';
import type { Kind } from '../../import/kind.js';
import { notInFuture, oneOfThem } from '../../import/rules.js';
import { columnsOf, identityIn, of, pseudonymOf } from '../../import/write.js';
import { words } from '../../language/localised.js';
import { followUpWords } from './follow-up.words.js';

export const followUps: Kind = {
  name: 'follow_ups',
  columns: [
    person('client', { ...must, refers: 'client' }),
    date('contacted'),
    oneOf(FollowUpStatus)('status', must),
    date('due'),
    oneOf(Evidence)('evidence'),
  ],
  key: (row) => `${identityIn(row, 'client')} ${row.contacted ?? row.due}`,
  rules: [oneOfThem('contacted', 'due'), notInFuture('contacted')],
  inReleases: true,
  factDays: [{ day: 'contacted', isPublic: false }],
  writes: [
    {
      table: 'records.follow_up',
      label: words('tindak lanjut', 'follow-ups'),
      key: ['client_pseudonym', 'key_date'],
      columns: columnsOf({
        client_pseudonym: pseudonymOf('client'),
        key_date: of('date', { from: 'contacted', value: (row) => row.contacted ?? row.due }),
        due: of('date'),
        contacted: of('date'),
        status: of('records.follow_up_status'),
        evidence: of('records.evidence'),
      }),
    },
  ],
  afterwards: [
    {
      column: 'contacted',
      reason: followUpWords.beforeAdmission,
      sql: `SELECT b.n, b.key_date::text AS value
            FROM batch b
            JOIN (SELECT client_pseudonym, min(admitted) AS first FROM records.episode
                  WHERE client_pseudonym IN (SELECT client_pseudonym FROM batch)
                  GROUP BY 1) e USING (client_pseudonym)
            WHERE b.key_date < e.first`,
    },
  ],
};
