import { breakdownName } from '../catalogue/cell-name.js';
import { personTables } from '../catalogue/person-tables.js';
import { halfWidthOf, tablesPerPerson, threshold } from '../catalogue/protection.js';
import type { NewRow } from '../database/copy-models.js';
import type { Prisma } from '../database/generated/client.js';
import type { ExactRows, ReleaseRows } from '../release/writing/write-release.js';
import { presentRules } from './exact/kept-years.js';
import { mostRevisions } from './people/drawings.js';
import type { ProtectedCell } from './people/protected-cell.js';
import type { ReleaseContent } from './release-content.js';

/** The protected cells as the public sees them. */
export function publicCells({ cells, sigma }: ReleaseContent): NewRow<'Cell'>[] {
  return cells.map((cell) => {
    const isHidden = cell.noisy < threshold;
    return {
      releaseId: '',
      ...nameOf(cell),
      value: isHidden ? null : cell.noisy,
      halfWidth: isHidden ? null : halfWidthOf(sigma),
      exactness: 'PROTECTED',
      reason: isHidden ? 'TOO_SMALL' : null,
    };
  });
}

/** What a release says besides its cells, as rows of its tables. */
export function releaseRows(content: ReleaseContent): ReleaseRows {
  const { asOf, now, synthetic, dataUntil, sigma, drawings, corrections, figures } = content;
  return {
    release: {
      ...{ asOf, dataUntil, synthetic, sigma, threshold },
      publishedAt: now,
      tablesPerPerson: tablesPerPerson(personTables),
      revisionsPerYear: mostRevisions(drawings),
      rules: presentRules,
    },
    points: figures.points.map(placed),
    curves: figures.curves.map(({ points, ...curve }) => ({
      ...{ ...placed(curve), points: json(points), exactness: 'PROTECTED' },
    })),
    stages: figures.stages.map(placed),
    revisions: drawings.map(({ unit, year, revision, reason }) => ({
      ...{ periodUnit: unit, period: String(year), revision, reason },
    })),
    corrections,
  };
}

/** What stands behind it for cleared viewers. */
export function exactRows({ drawn, figures: { exact } }: ReleaseContent): ExactRows {
  return {
    cells: drawn.map((cell) => ({ ...nameOf(cell), people: cell.people, noisy: cell.noisy })),
    points: exact.points.map(placed),
    curves: exact.curves.map(({ year, points, ...curve }) => ({
      ...{ ...placed(curve), period: String(year), points: json(points) },
      ...{ exactness: 'EXACT', reason: null },
    })),
    stages: exact.stages.map(placed),
  };
}

function nameOf({ table, unit, year, region, key }: ProtectedCell) {
  const breakdown = breakdownName(table.by);
  return {
    measure: table.measure,
    breakdown,
    periodUnit: unit,
    period: String(year),
    regionCode: region,
    key,
  };
}

/** Points as the database's client calls plain JSON. */
const json = (points: readonly object[]) => points as Prisma.InputJsonArray;

/** A figure with place and unit under the names of the tables. */
function placed<Figure extends { region: string; unit?: unknown }>({ region, unit, ...figure }: Figure) {
  return { ...figure, regionCode: region, periodUnit: unit as Figure['unit'] };
}
