import { words } from '../../language/localised.js';
import { code, must, text } from '../column.js';
import type { Kind } from '../kind.js';
import { columnsOf, of } from '../write.js';

/** Boundaries of regions. Their rows come from a GeoJSON file, never from a CSV. */
export const regionBoundaries: Kind = {
  name: 'region_boundaries',
  reference: true,
  columns: [
    code('region', { ...must, refers: 'region' }),
    text('geometry', { ...must, longest: Number.POSITIVE_INFINITY }),
    text('source', must),
  ],
  key: (row) => String(row.region),
  rules: [],
  inReleases: false,
  factDays: [],
  writes: [
    {
      table: 'reference.region_boundary',
      label: words('batas wilayah', 'boundaries of regions'),
      key: ['region_code'],
      columns: columnsOf({
        region_code: of('text', { from: 'region' }),
        geometry: of('jsonb', { value: (row) => JSON.parse(String(row.geometry)) }),
        source: of('text'),
      }),
    },
  ],
};
