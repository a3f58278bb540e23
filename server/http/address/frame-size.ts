import type { WidgetName } from './widget-parameters.js';

/** Where widgets give their words more room, and the width that a frame has unless less is asked for. */
const narrow = 480;
const usualWidth = 600;
const dashboardWidth = 960;

/** How high a widget is in a frame of the usual width, and in one as narrow as a phone, in pixels. */
const heights: Record<WidgetName, { wide: number; narrow: number }> = {
  indicator: { wide: 296, narrow: 372 },
  operations: { wide: 450, narrow: 556 },
  seizures: { wide: 472, narrow: 716 },
  suspects: { wide: 474, narrow: 716 },
  'rehab-outcomes': { wide: 514, narrow: 592 },
  capacity: { wide: 378, narrow: 540 },
  aftercare: { wide: 414, narrow: 584 },
  relapse: { wide: 530, narrow: 596 },
  cascade: { wide: 734, narrow: 1068 },
  prevalence: { wide: 474, narrow: 558 },
  outreach: { wide: 450, narrow: 556 },
  map: { wide: 594, narrow: 536 },
  agencies: { wide: 694, narrow: 694 },
  dashboard: { wide: 3444, narrow: 6076 },
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
