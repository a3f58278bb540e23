import { Severity, TatRecommendation } from '../../database/generated/enums.js';
import { date, must, oneOf, person } from '../../import/column.js';
import type { Kind } from '../../import/kind.js';
import { inOrder, notInFuture } from '../../import/rules.js';
import { columnsOf, identityIn, of, pseudonymOf, recordKeyOf } from '../../import/write.js';
import { words } from '../../language/localised.js';

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
  inReleases: true,
  factDays: [],
  writes: [
    {
      table: 'records.tat_assessment',
      label: words('asesmen TAT', 'TAT assessments'),
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
      label: words('klien', 'clients'),
      key: ['pseudonym'],
      supplement: true,
      columns: columnsOf({ pseudonym: pseudonymOf('client'), record_key: recordKeyOf('client') }),
    },
  ],
};
