import type { WidgetName } from './widget-parameters.js';

/** Where widgets give their words more room, and the width that a frame has unless less is asked for. */
const narrow = 480;
const usualWidth = 600;
const dashboardWidth = 960;

/** How high a widget is in a frame of the usual width, and in a narrow one, in pixels. */
const heights: Record<WidgetName, { wide: number; narrow: number }> = {
  indicator: { wide: 296, narrow: 372 },
  operations: { wide: 448, narrow: 524 },
  seizures: { wide: 448, narrow: 524 },
  suspects: { wide: 448, narrow: 524 },
  'rehab-outcomes': { wide: 464, narrow: 548 },
  capacity: { wide: 448, narrow: 524 },
  aftercare: { wide: 448, narrow: 524 },
  relapse: { wide: 488, narrow: 564 },
  cascade: { wide: 448, narrow: 524 },
  prevalence: { wide: 448, narrow: 524 },
  outreach: { wide: 448, narrow: 524 },
  map: { wide: 448, narrow: 524 },
  agencies: { wide: 640, narrow: 716 },
  dashboard: { wide: 1600, narrow: 1600 },
};

/** The size of a frame that keeps a widget's room, within what is allowed. */
export function frameSize(
  name: WidgetName,
  { maxWidth, maxHeight }: { maxWidth?: number; maxHeight?: number },
): { width: number; height: number } {
  const usual = name === 'dashboard' ? dashboardWidth : usualWidth;
  const width = Math.min(usual, maxWidth ?? usual);
  const height = heights[name][width > narrow ? 'wide' : 'narrow'];
  return { width, height: Math.min(height, maxHeight ?? height) };
}
