import type { Plugin } from 'chart.js';
import { drawTarget, fillBand } from './band.js';
import type { Ink } from './ink.js';
import { dot, path, text } from './paint.js';
import { type Config, hidden, still } from './scales.js';
import type { ChartModel } from './view.js';

/** The course of an indicator, small: line, band of its interval, target, and a dot for now. */
export function sparkConfig(model: ChartModel, ink: Ink): Config {
  const all = model.points.flatMap(({ value, lower, upper }) => [value, lower, upper]);
  const known = [...all, model.target?.value].filter((one): one is number => typeof one === 'number');
  const spread = Math.max(...known) - Math.min(...known) || 1;
  return {
    type: 'bar',
    data: { labels: model.points.map((point) => String(point.label)), datasets: [] },
    options: {
      ...still,
      layout: { padding: { left: 2, right: 8, top: 6, bottom: 18 } },
      scales: {
        x: { ...hidden, offset: false } as never,
        y: {
          ...hidden,
          min: Math.min(...known) - spread * 0.1,
          max: Math.max(...known) + spread * 0.1,
        } as never,
      },
    },
    plugins: [sparkGround(model, ink)],
  };
}

function sparkGround(model: ChartModel, ink: Ink): Plugin<'bar'> {
  return {
    id: 'ground',
    beforeDatasetsDraw(chart) {
      const { x, y } = chart.scales;
      if (!x || !y) return;
      const band = model.points.flatMap(({ lower, upper }, at) =>
        typeof lower === 'number' && typeof upper === 'number'
          ? [{ x: x.getPixelForValue(at), low: y.getPixelForValue(lower), high: y.getPixelForValue(upper) }]
          : [],
      );
      fillBand(chart.ctx, ink[model.hue], band);
      drawTarget(chart, model, ink, false);
      const places = model.points.map(({ value }, at) =>
        value === null ? null : { x: x.getPixelForValue(at), y: y.getPixelForValue(value) },
      );
      path(chart.ctx, ink[model.hue], places, 2);
      const last = places.findLast((place) => place !== null);
      if (last) dot(chart.ctx, ink.now, ink, last);
    },
    afterDatasetsDraw(chart) {
      const [first, last] = [model.points[0], model.points.at(-1)];
      const y = chart.height - 7;
      text(chart.ctx, ink, String(first?.label ?? ''), 0, y, { colour: ink.muted });
      if (model.points.length > 1)
        text(chart.ctx, ink, String(last?.label), chart.width, y, { colour: ink.muted, align: 'right' });
    },
  };
}
