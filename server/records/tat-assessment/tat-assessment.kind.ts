import { Severity, TatRecommendation } from '../../database/generated/enums.js';
import { date, must, oneOf, person } from '../../import/column.js';
import type { Kind } from '../../import/kind.js';
import { inOrder, notInFuture } from '../../import/rules.js';
import { columnsOf, identityIn, of, pseudonymOf, recordKeyOf } from '../../import/write.js';

export const tatAssessments: Kind = {
  name: 'tat_assessments',
  columns: [
    person('suspect', must),
    person('client'),
    date('requested', must),
    date('decided'),
    oneOf(Severity)('severity'),
    oneOf(TatRecommendation)('recommendation'),
  ],
  key: (row) => `${identityIn(row, 'suspect')} ${row.requested}`,
  rules: [notInFuture('requested', 'decided'), inOrder('requested', 'decided')],
  writes: [
    {
      table: 'records.tat_assessment',
      key: ['suspect_pseudonym', 'requested'],
      columns: columnsOf({
        suspect_pseudonym: pseudonymOf('suspect'),
        client_pseudonym: pseudonymOf('client'),
        requested: of('date'),
        decided: of('date'),
        severity: of('records.severity'),
        recommendation: of('records.tat_recommendation'),
      }),
    },
    {
      table: 'records.client',
      key: ['pseudonym'],
      supplement: true,
      columns: columnsOf({ pseudonym: pseudonymOf('client'), record_key: recordKeyOf('client') }),
    },
  ],
};
