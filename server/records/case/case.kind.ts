import { CaseStage } from '../../database/generated/enums.js';
import { code, date, must, oneOf } from '../../import/column.js';
import type { Kind } from '../../import/kind.js';
import { inOrder, notInFuture } from '../../import/rules.js';
import { columnsOf, of } from '../../import/write.js';
import { words } from '../../language/localised.js';

export const cases: Kind = {
  name: 'cases',
  columns: [
    code('code', must),
    code('agency', { ...must, refers: 'agency' }),
    code('region', { ...must, refers: 'region' }),
    date('reported', must),
    code('operation', { refers: 'operation' }),
    oneOf(CaseStage)('stage'),
    date('cleared'),
  ],
  key: (row) => String(row.code),
  rules: [notInFuture('reported', 'cleared'), inOrder('reported', 'cleared')],
  inReleases: true,
  factDays: [{ day: 'reported', isPublic: true }],
  writes: [
    {
      table: 'records.case_report',
      label: words('kasus', 'cases'),
      key: ['code'],
      columns: columnsOf({
        code: of('text'),
        agency_code: of('text', { from: 'agency' }),
        region_code: of('text', { from: 'region' }),
        reported: of('date'),
        operation_code: of('text', { from: 'operation' }),
        stage: of('records.case_stage'),
        cleared: of('date'),
      }),
    },
  ],
};
