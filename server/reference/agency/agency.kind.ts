import { AgencyKind } from '../../database/generated/enums.js';
import { code, codes, must, oneOf, text, webAddress } from '../../import/column.js';
import type { Kind } from '../../import/kind.js';
import { notItself } from '../../import/rules.js';
import { columnsOf, of } from '../../import/write.js';
import { words } from '../../language/localised.js';

export const agencies: Kind = {
  name: 'agencies',
  reference: true,
  columns: [
    code('code', must),
    oneOf(AgencyKind)('kind', must),
    code('parent', { refers: 'agency' }),
    text('name_id', must),
    text('name_en'),
    codes('jurisdiction', { refers: 'region' }),
    webAddress('website'),
  ],
  key: (row) => String(row.code),
  rules: [notItself('parent', 'code')],
  inReleases: false,
  factDays: [],
  writes: [
    {
      table: 'reference.agency',
      label: words('instansi', 'agencies'),
      key: ['code'],
      columns: columnsOf({
        code: of('text'),
        kind: of('reference.agency_kind'),
        parent_code: of('text', { from: 'parent' }),
        name_id: of('text'),
        name_en: of('text'),
        website: of('text'),
      }),
    },
    {
      table: 'reference.agency_jurisdiction',
      label: words('wilayah hukum', 'jurisdictions'),
      key: ['agency_code', 'region_code'],
      each: 'jurisdiction',
      columns: columnsOf({
        agency_code: of('text', { from: 'code' }),
        region_code: of('text', { from: 'jurisdiction' }),
      }),
    },
  ],
};
