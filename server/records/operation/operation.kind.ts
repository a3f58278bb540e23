import { OperationKind, OperationStatus } from '../../database/generated/enums.js';
import { code, codes, date, flag, must, oneOf, text } from '../../import/column.js';
import type { Kind } from '../../import/kind.js';
import { inOrder } from '../../import/rules.js';
import { columnsOf, of } from '../../import/write.js';
import { words } from '../../language/localised.js';
import { operationWords } from './operation.words.js';

export const operations: Kind = {
  name: 'operations',
  reference: true,
  columns: [
    code('code', must),
    code('lead_agency', { ...must, refers: 'agency' }),
    codes('partner_agencies', { refers: 'agency' }),
    oneOf(OperationKind)('kind', must),
    code('region', { ...must, refers: 'region' }),
    date('started', must),
    date('ended'),
    oneOf(OperationStatus)('status'),
    text('title_id'),
    text('title_en'),
    flag('published'),
  ],
  key: (row) => String(row.code),
  rules: [plannedOrPast, inOrder('started', 'ended')],
  inReleases: true,
  factDays: [{ day: 'started', from: 'reference.published_operation', isPublic: true }],
  writes: [
    {
      table: 'records.operation',
      label: words('operasi', 'operations'),
      key: ['code'],
      columns: columnsOf({
        code: of('text'),
        lead_agency_code: of('text', { from: 'lead_agency' }),
        kind: of('reference.operation_kind'),
        region_code: of('text', { from: 'region' }),
        started: of('date'),
        ended: of('date'),
        status: of('reference.operation_status'),
        title_id: of('text'),
        title_en: of('text'),
        published: of('boolean', { value: (row) => row.published ?? false }),
      }),
    },
    {
      table: 'records.operation_partner',
      label: words('mitra operasi', 'partners of operations'),
      key: ['operation_code', 'agency_code'],
      each: 'partner_agencies',
      columns: columnsOf({
        operation_code: of('text', { from: 'code' }),
        agency_code: of('text', { from: 'partner_agencies' }),
      }),
    },
  ],
};

/** Only what is planned may lie ahead. */
function plannedOrPast(row: Record<string, unknown>, today: string) {
  const ahead = (['started', 'ended'] as const).find(
    (name) => row[name] !== null && String(row[name]) > today,
  );
  if (!ahead || row.status === 'PLANNED') return undefined;
  return { column: ahead, reason: operationWords.ahead(today) };
}
