import { BarController, BarElement, CategoryScale, Chart, LinearScale, type Plugin } from 'chart.js';
import type { Locale } from '../i18n/locale.js';
import { columnsConfig } from './columns.config.js';
import type { Drawing } from './drawing.js';
import type { Ink } from './ink.js';
import { drawMap } from './map.draw.js';
import { rowsConfig } from './rows.config.js';
import type { Config } from './scales.js';
import { sharesConfig } from './shares.config.js';
import { sparkConfig } from './spark.config.js';
import { stepsConfig } from './steps.config.js';
import type { ChartModel } from './view.js';

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

/** Draws a model. This file, and with it Chart.js, is loaded when the first chart comes near. */
export function draw(
  canvas: HTMLCanvasElement,
  model: ChartModel,
  ink: Ink,
  locale: Locale,
  sharpness: number,
): Drawing {
  if (model.kind === 'tiles') return drawMap(canvas, model, ink, sharpness);
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  let marked: number | null = null;
  const make = () => {
    const config = configOf(model, ink, locale, context);
    return new Chart(canvas, {
      ...config,
      options: { ...config.options, devicePixelRatio: sharpness },
      plugins: [...(config.plugins ?? []), ring(model, ink, () => marked)],
    });
  };
  let chart = make();
  const places = () => model.points.map((_point, index) => placeOf(chart, model, index));
  const across = model.kind === 'rows' || model.kind === 'shares';
  return {
    resize(width, height) {
      if (chart.width === width && chart.height === height) return;
      // The words of rows are measured for one width: another one asks for a new layout.
      chart.destroy();
      canvas.width = width;
      canvas.height = height;
      chart = make();
    },
    mark(index) {
      if (index === marked) return;
      marked = index;
      chart.draw();
    },
    find(x, y) {
      const distances = places().map((place) => (place ? Math.abs(across ? place.y - y : place.x - x) : 1e9));
      return distances.length === 0 ? null : distances.indexOf(Math.min(...distances));
    },
    place: (index) => placeOf(chart, model, index),
    destroy: () => chart.destroy(),
  };
}

/** Around the point that is read. */
function ring(model: ChartModel, ink: Ink, marked: () => number | null): Plugin<'bar'> {
  return {
    id: 'ring',
    afterDraw(chart) {
      const index = marked();
      const place = index === null ? undefined : placeOf(chart, model, index);
      if (!place) return;
      chart.ctx.beginPath();
      chart.ctx.arc(place.x, place.y, 7, 0, 2 * Math.PI);
      chart.ctx.strokeStyle = ink.text;
      chart.ctx.lineWidth = 2;
      chart.ctx.stroke();
    },
  };
}

function configOf(model: ChartModel, ink: Ink, locale: Locale, context: CanvasRenderingContext2D): Config {
  if (model.kind === 'rows') return rowsConfig(model, ink, context);
  if (model.kind === 'shares') return sharesConfig(model, ink, locale);
  if (model.kind === 'steps') return stepsConfig(model, ink, locale, context);
  if (model.kind === 'spark') return sparkConfig(model, ink);
  return columnsConfig(model, ink, locale);
}

function placeOf(chart: Chart, model: ChartModel, index: number): { x: number; y: number } | undefined {
  const { x, y } = chart.scales;
  const point = model.points[index];
  if (!x || !y || !point) return undefined;
  if (model.kind === 'rows') {
    const slot = index + model.points.slice(0, index + 1).filter((one) => one.section).length;
    return { x: x.getPixelForValue(point.value ?? 0), y: y.getPixelForValue(slot) };
  }
  if (model.kind === 'shares') return { x: chart.chartArea.left + 80, y: y.getPixelForValue(index) };
  if (model.kind === 'steps') {
    const day = Number(point.value);
    const value = model.series?.[0]?.steps?.find((step) => step.day === day)?.value ?? 0;
    return { x: x.getPixelForValue(day), y: y.getPixelForValue(value * 100) };
  }
  return { x: x.getPixelForValue(index), y: y.getPixelForValue(point.value ?? y.min) };
}
