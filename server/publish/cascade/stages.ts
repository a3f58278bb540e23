import { keyOf, type Place, type TableName } from '../../catalogue/cell-name.js';
import { careStages, policeStages, streams } from '../../catalogue/dimensions.js';
import { halfWidthOf, smallestDenominator, threshold } from '../../catalogue/protection.js';
import type { CellIndex, Count } from '../figures/cell-index.js';

/** How many people of a stream reached a stage or a later one. */
export interface CascadeStage {
  region: string;
  period: string;
  stream: (typeof streams)[number];
  stage: string;
  /** Order in the cascade, from 1. */
  position: number;
  count: number | null;
  /** Of the 95 % interval, in people; null for exact counts. */
  halfWidth: number | null;
  /** Per cent of the stage before; whole where protected. */
  rateFromPrevious: number | null;
  exactness: 'EXACT' | 'PROTECTED';
  reason: 'TOO_SMALL' | null;
}

const care: TableName = { measure: 'CASCADE', by: ['STAGE', 'STREAM'], unit: 'YEAR' };
const police: TableName = { measure: 'CASCADE_POLICE', by: ['STAGE'], unit: 'YEAR' };

/** A stage as a sum of cells. */
interface Sum {
  stage: string;
  people: number;
  cells: number;
  isProtected: boolean;
}

/** The cascade of both streams wherever its tables are published: a stage is everybody who came so far or further. */
export function cascadeStages(index: CellIndex, sigma: number): CascadeStage[] {
  return index.places(care).flatMap((place) => {
    return streams.flatMap((stream) => {
      const sums = [
        ...(stream === 'POLICE' ? policeSums(index, place) : []),
        ...careSums(index, place, stream),
      ];
      return sums.map((sum, at) => ({
        ...place,
        stream,
        ...stageOf(sum, sums[at - 1], at + 1, sigma),
      }));
    });
  });
}

/** How many persons were suspects is a sum of protected cells too: the exact number counts who is named twice twice. */
function policeSums(index: CellIndex, place: Place): Sum[] {
  if (!index.cells(police, place)) return [];
  return policeStages.map((stage, at) =>
    tailSum(
      stage,
      policeStages.slice(at).map((key) => index.count(police, place, key)),
    ),
  );
}

function careSums(index: CellIndex, place: Place, stream: string): Sum[] {
  return careStages.map((stage, at) =>
    tailSum(
      stage,
      careStages.slice(at).map((key) => index.count(care, place, keyOf([key, stream]))),
    ),
  );
}

function tailSum(stage: string, counts: readonly (Count | undefined)[]): Sum {
  return {
    stage,
    people: counts.reduce((sum, one) => sum + (one?.value ?? 0), 0),
    cells: counts.length,
    isProtected: counts.some((one) => one?.isProtected),
  };
}

function stageOf(
  { stage, people, cells, isProtected }: Sum,
  before: Sum | undefined,
  position: number,
  sigma: number,
) {
  const isHidden = isProtected && people < threshold;
  return {
    stage,
    position,
    count: isHidden ? null : people,
    halfWidth: isProtected && !isHidden ? halfWidthOf(sigma, cells) : null,
    rateFromPrevious: before && !isHidden ? rate(people, before.people, isProtected) : null,
    exactness: isProtected ? ('PROTECTED' as const) : ('EXACT' as const),
    reason: isHidden ? ('TOO_SMALL' as const) : null,
  };
}

function rate(people: number, of: number, isProtected: boolean): number | null {
  if (!isProtected) return of > 0 ? (100 * people) / of : null;
  return of < smallestDenominator ? null : Math.round(100 * Math.min(1, Math.max(0, people / of)));
}
