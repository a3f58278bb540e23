import type { Chart } from 'chart.js';
import type { Ink } from './ink.js';
import { line, text } from './paint.js';
import type { ChartModel } from './view.js';

/** A dashed line, named where there is the room. */
export function drawTarget(chart: Chart, { target }: ChartModel, ink: Ink, named: boolean): void {
  const y = target && chart.scales.y?.getPixelForValue(target.value);
  if (!target || y === undefined) return;
  const { left, right } = chart.chartArea;
  line(chart.ctx, ink.text, [left, y], [right, y], { dash: [4, 3] });
  if (named) text(chart.ctx, ink, target.label, left + 6, y + 10, { colour: ink.text });
}

/** What the interval covers. */
export function fillBand(
  context: CanvasRenderingContext2D,
  colour: string,
  band: { x: number; low: number; high: number }[],
): void {
  if (band.length < 2) return;
  context.save();
  context.globalAlpha = 0.16;
  context.fillStyle = colour;
  context.beginPath();
  for (const { x, high } of band) context.lineTo(x, high);
  for (const { x, low } of band.toReversed()) context.lineTo(x, low);
  context.fill();
  context.restore();
}
