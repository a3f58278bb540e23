import { FacilitySetting } from '../../database/generated/enums.js';
import { code, count, flag, must, oneOf, text } from '../../import/column.js';
import type { Kind } from '../../import/kind.js';
import { columnsOf, of } from '../../import/write.js';
import { words } from '../../language/localised.js';

export const facilities: Kind = {
  name: 'facilities',
  reference: true,
  columns: [
    code('code', must),
    code('agency', { ...must, refers: 'agency' }),
    text('name_id', must),
    text('name_en'),
    code('region', { ...must, refers: 'region' }),
    oneOf(FacilitySetting)('setting', must),
    count('beds'),
    count('places'),
    flag('sni_certified'),
  ],
  key: (row) => String(row.code),
  rules: [],
  inReleases: false,
  factDays: [],
  writes: [
    {
      table: 'reference.facility',
      label: words('fasilitas', 'facilities'),
      key: ['code'],
      columns: columnsOf({
        code: of('text'),
        agency_code: of('text', { from: 'agency' }),
        name_id: of('text'),
        name_en: of('text'),
        region_code: of('text', { from: 'region' }),
        setting: of('reference.facility_setting'),
        beds: of('int'),
        places: of('int'),
        sni_certified: of('boolean'),
      }),
    },
  ],
};
