import { Instrument, ScorePhase } from '../../database/generated/enums.js';
import { date, decimal, must, oneOf, person, text } from '../../import/column.js';
import type { Kind } from '../../import/kind.js';
import { notInFuture } from '../../import/rules.js';
import { columnsOf, identityIn, of, pseudonymOf } from '../../import/write.js';
import { words } from '../../language/localised.js';

export const scores: Kind = {
  name: 'scores',
  columns: [
    person('client', { ...must, refers: 'client' }),
    oneOf(Instrument)('instrument', must),
    oneOf(ScorePhase)('phase', must),
    text('domain', must),
    decimal('score', must),
    date('date', must),
  ],
  key: (row) => `${identityIn(row, 'client')} ${row.instrument} ${row.phase} ${row.domain} ${row.date}`,
  rules: [notInFuture('date')],
  inReleases: true,
  factDays: [],
  writes: [
    {
      table: 'records.score',
      label: words('skor', 'scores'),
      key: ['client_pseudonym', 'instrument', 'phase', 'domain', 'date'],
      columns: columnsOf({
        client_pseudonym: pseudonymOf('client'),
        instrument: of('records.instrument'),
        phase: of('records.score_phase'),
        domain: of('text'),
        date: of('date'),
        value: of('numeric(15,3)', { from: 'score' }),
      }),
    },
  ],
};
