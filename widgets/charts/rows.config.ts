import type { Chart, Plugin } from 'chart.js';
import { shortPlace } from '../i18n/place.js';
import type { Ink } from './ink.js';
import { hatch, inkOn, line, text, whisker, widthOf, wrapped } from './paint.js';
import { type Config, hidden, still } from './scales.js';
import type { ChartModel, Point } from './view.js';

/** Narrower than this, a row has its label above the bar. */
export const narrow = 440;

/** What the rows of a chart leave for words. */
interface Gutters {
  stacked: boolean;
  left: number;
  right: number;
}

/** Bars from left to right, one a row, with the label before, the value at the end and a note beside. */
export function rowsConfig(model: ChartModel, ink: Ink, context: CanvasRenderingContext2D): Config {
  const slots = model.points.flatMap((point) => (point.section ? [null, point] : [point]));
  const gutters = guttersOf(model, ink, context, context.canvas.clientWidth || context.canvas.width);
  return {
    type: 'bar',
    data: {
      labels: slots.map((_slot, index) => String(index)),
      datasets: [
        {
          data: slots.map((slot) => slot?.value ?? null),
          backgroundColor: slots.map((slot) => ink[slot?.hue ?? model.hue]),
          barThickness: gutters.stacked ? 14 : 18,
          borderRadius: 1.5,
        },
      ],
    },
    options: {
      ...still,
      indexAxis: 'y',
      layout: {
        padding: {
          top: model.heads ? (gutters.stacked ? 28 : 20) : 0,
          left: gutters.left,
          right: gutters.right,
        },
      },
      scales: {
        x: { ...hidden, beginAtZero: true, ...(model.max !== undefined && { max: model.max }) } as never,
        y: hidden,
      },
    },
    plugins: [words(model, slots, ink)],
  };
}

function guttersOf(model: ChartModel, ink: Ink, context: CanvasRenderingContext2D, width: number): Gutters {
  const widest = (words: string[], strong = false) =>
    Math.max(0, ...words.map((word) => widthOf(context, ink, word, 12, strong)));
  const value = widest(
    model.points.map((point) => point.text),
    true,
  );
  const note = widest([...model.points.map((point) => point.note ?? ''), model.heads?.[1] ?? '']);
  const stacked = width < narrow;
  const full = model.max !== undefined;
  if (stacked) return { stacked, left: 0, right: full ? 0 : value + 8 };
  const label = Math.min(widest(model.points.map((point) => shortPlace(String(point.label)))), width * 0.34);
  return { stacked, left: label + 12, right: (full ? 0 : value + 8) + (note ? note + 16 : 0) };
}

function words(model: ChartModel, slots: (Point | null)[], ink: Ink): Plugin<'bar'> {
  return {
    id: 'words',
    beforeDatasetsDraw(chart) {
      slots.forEach((slot, index) => {
        if (slot) drawGround(chart, model, slot, ink, middleOf(chart, index));
      });
    },
    afterDatasetsDraw(chart) {
      const stacked = chart.width < narrow;
      drawHeads(chart, model, ink, stacked);
      slots.forEach((slot, index) => {
        const y = middleOf(chart, index);
        const section = slots[index + 1]?.section;
        if (slot) drawRow(chart, model, slot, ink, y, stacked);
        else if (section)
          text(chart.ctx, ink, section, 0, y + (stacked ? 8 : 4), { colour: ink.muted, strong: true });
      });
    },
  };
}

const middleOf = (chart: Chart, index: number): number => chart.scales.y?.getPixelForValue(index) ?? 0;

function drawGround(chart: Chart, model: ChartModel, point: Point, ink: Ink, y: number): void {
  const { left, width } = chart.chartArea;
  const height = chart.width < narrow ? 14 : 18;
  if (point.value === null) {
    if (point.missing === 'TOO_SMALL')
      hatch(chart.ctx, ink, left, y - height / 2, Math.min(width, 64), height);
  } else if (model.max !== undefined) {
    chart.ctx.fillStyle = ink.track;
    chart.ctx.fillRect(left, y - height / 2, width, height);
  }
}

function drawRow(chart: Chart, model: ChartModel, point: Point, ink: Ink, y: number, stacked: boolean): void {
  const { ctx, chartArea, width } = chart;
  const x = chart.scales.x;
  const end = point.value === null || !x ? chartArea.left : x.getPixelForValue(point.value);
  const half = stacked ? 7 : 9;
  const label = shortPlace(String(point.label));
  if (stacked) text(ctx, ink, label, 0, y - 17, { colour: ink.text });
  else {
    const lines = wrapped(ctx, ink, label, chartArea.left - 12);
    lines.forEach((words, at) => {
      const shift = (at - (lines.length - 1) / 2) * 13;
      text(ctx, ink, words, chartArea.left - 10, y + shift, { colour: ink.text, align: 'right' });
    });
  }
  const inside = model.max !== undefined && end - chartArea.left > 72 && point.value !== null;
  const colour = inside ? inkOn(ctx, ink[point.hue ?? model.hue], ink) : ink.text;
  const at = point.value === null ? chartArea.left + (point.missing === 'TOO_SMALL' ? 72 : 0) : end;
  if (x && typeof point.lower === 'number' && typeof point.upper === 'number')
    whisker(ctx, ink, [x.getPixelForValue(point.lower), y], [x.getPixelForValue(point.upper), y]);
  const past = typeof point.upper === 'number' && x ? Math.max(at, x.getPixelForValue(point.upper)) : at;
  text(ctx, ink, point.text, inside ? chartArea.left + 6 : past + 6, y, {
    colour: point.value === null ? ink.muted : colour,
    strong: point.value !== null,
  });
  if (x && typeof point.target === 'number') {
    const mark = x.getPixelForValue(point.target);
    line(ctx, ink.paper, [mark, y - half], [mark, y + half], { width: 4 });
    line(ctx, ink.text, [mark, y - half - 4], [mark, y + half + 4], { dash: [3, 2], width: 1.5 });
  }
  if (point.note)
    text(ctx, ink, point.note, width - 1, stacked ? y - 17 : y, { colour: ink.muted, align: 'right' });
}

function drawHeads(chart: Chart, { heads }: ChartModel, ink: Ink, stacked: boolean): void {
  if (!heads) return;
  text(chart.ctx, ink, heads[0], stacked ? 0 : chart.chartArea.left, 8, { colour: ink.muted });
  text(chart.ctx, ink, heads[1], chart.width - 1, 8, { colour: ink.muted, align: 'right' });
}
