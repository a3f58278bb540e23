import type { Chart, Plugin } from 'chart.js';
import type { Locale } from '../i18n/locale.js';
import type { Ink } from './ink.js';
import { dot, hatch, line, path, text, whisker, widthOf } from './paint.js';
import { type Config, labelScale, still, valueScale } from './scales.js';
import type { ChartModel, Point } from './view.js';

/** Values over time: columns from zero, or dots where sources disagree. The latest is marked and named. */
export function columnsConfig(model: ChartModel, ink: Ink, locale: Locale): Config {
  const values = model.points.map((point) => point.value);
  const last = values.findLastIndex((value) => value !== null);
  const colours = values.map((_value, index) => (index === last ? ink.now : ink[model.hue]));
  const dots = model.kind === 'dots';
  const top = Math.max(0, ...model.points.flatMap((point) => [point.value ?? 0, point.upper ?? 0]));
  const bars = {
    data: values,
    backgroundColor: colours,
    maxBarThickness: 56,
    categoryPercentage: 0.84,
    barPercentage: 0.92,
  };
  return {
    type: 'bar',
    data: { labels: model.points.map((point) => point.label), datasets: dots ? [] : [bars] },
    options: {
      ...still,
      layout: { padding: { top: 22, right: dots ? 24 : 2, left: dots ? 8 : 0 } },
      scales: {
        x: labelScale(ink),
        y: {
          ...valueScale(model, ink, locale),
          suggestedMax: Math.max(top, model.target?.value ?? 0),
        } as never,
      },
    },
    plugins: [marks(model, ink, last)],
  };
}

function marks(model: ChartModel, ink: Ink, last: number): Plugin<'bar'> {
  return {
    id: 'marks',
    afterDatasetsDraw(chart) {
      drawTarget(chart, model, ink);
      if (model.kind === 'dots') drawDots(chart, model, ink, last);
      const widest = Math.max(...model.points.map((point) => widthOf(chart.ctx, ink, point.text)));
      const roomy = chart.chartArea.width / Math.max(1, model.points.length) >= widest + 8;
      model.points.forEach((point, index) => {
        const x = chart.scales.x?.getPixelForValue(index) ?? 0;
        if (point.value === null) {
          drawGap(chart, ink, point, x, model.points.length);
          return;
        }
        const top = drawInterval(chart, ink, point, x);
        const strong = index === last;
        if (!roomy && !strong) return;
        text(chart.ctx, ink, point.text, x, top - (model.kind === 'dots' ? 10 : 5), {
          colour: index === last ? ink.now : ink.text,
          strong,
          align: 'center',
          baseline: 'bottom',
        });
      });
    },
  };
}

function drawDots(chart: Chart, { points }: ChartModel, ink: Ink, last: number): void {
  const { x, y } = chart.scales;
  if (!x || !y) return;
  const places = points.map(({ value }, at) =>
    value === null ? null : { x: x.getPixelForValue(at), y: y.getPixelForValue(value) },
  );
  // Two figures of one period disagree: a line between them would tell a story that nobody told.
  const single = new Set(points.map(({ label }) => String(label))).size === points.length;
  if (single) path(chart.ctx, ink.context, places, 2);
  places.forEach((place, at) => {
    if (place) dot(chart.ctx, at === last ? ink.now : ink.context, ink, place);
  });
}

/** Returns where the mark ends at its top. */
function drawInterval(chart: Chart, ink: Ink, point: Point, x: number): number {
  const y = chart.scales.y;
  const value = y?.getPixelForValue(point.value ?? 0) ?? 0;
  if (!y || typeof point.lower !== 'number' || typeof point.upper !== 'number') return value;
  const top = y.getPixelForValue(point.upper);
  whisker(chart.ctx, ink, [x, y.getPixelForValue(point.lower)], [x, top]);
  return Math.min(top, value);
}

function drawGap(chart: Chart, ink: Ink, { missing }: Point, x: number, count: number): void {
  if (missing !== 'TOO_SMALL') return;
  const width = Math.min(56, (chart.chartArea.width / count) * 0.77);
  hatch(chart.ctx, ink, x - width / 2, chart.chartArea.bottom - 28, width, 28);
}

function drawTarget(chart: Chart, { target }: ChartModel, ink: Ink): void {
  const y = target && chart.scales.y?.getPixelForValue(target.value);
  if (!target || y === undefined) return;
  const { left, right } = chart.chartArea;
  line(chart.ctx, ink.text, [left, y], [right, y], { dash: [4, 3] });
  text(chart.ctx, ink, target.label, left + 4, y - 8, { colour: ink.text });
}
