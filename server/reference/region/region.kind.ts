import { RegionLevel } from '../../database/generated/enums.js';
import { code, coordinate, count, must, oneOf, text, year } from '../../import/column.js';
import type { Kind } from '../../import/kind.js';
import { notItself } from '../../import/rules.js';
import { columnsOf, of } from '../../import/write.js';
import { words } from '../../language/localised.js';

export const regions: Kind = {
  name: 'regions',
  reference: true,
  columns: [
    code('code', must),
    oneOf(RegionLevel)('level', must),
    code('parent', { refers: 'region' }),
    text('name_id', must),
    text('name_en'),
    code('bps_code'),
    count('population'),
    year('population_year'),
    coordinate('latitude'),
    coordinate('longitude'),
  ],
  key: (row) => String(row.code),
  rules: [notItself('parent', 'code')],
  inReleases: false,
  factDays: [],
  writes: [
    {
      table: 'reference.region',
      label: words('wilayah', 'regions'),
      key: ['code'],
      columns: columnsOf({
        code: of('text'),
        level: of('reference.region_level'),
        parent_code: of('text', { from: 'parent' }),
        name_id: of('text'),
        name_en: of('text'),
        bps_code: of('text'),
        population: of('int'),
        population_year: of('int'),
        latitude: of('double precision'),
        longitude: of('double precision'),
      }),
    },
  ],
};
