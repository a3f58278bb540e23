import type { Size } from './drawing.js';
import type { Ink } from './ink.js';
import type { ChartModel } from './view.js';

/** Regions laid out in one size. */
export interface Layout {
  paint(marked: number | null): void;
  /** The region at a place. */
  find(x: number, y: number): number | null;
  /** The middle of a region. */
  place(index: number): { x: number; y: number } | undefined;
}

/** One way to draw regions: prepared once for a model, laid out anew for each size. */
export type Arrange = (
  context: CanvasRenderingContext2D,
  model: ChartModel,
  ink: Ink,
) => (size: Size) => Layout;
