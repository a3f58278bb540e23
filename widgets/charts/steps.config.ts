import type { Chart, Plugin } from 'chart.js';
import { formatPercent, type Locale } from '../i18n/locale.js';
import { drawTarget, fillBand } from './band.js';
import type { Ink } from './ink.js';
import { dot, path, text, widthOf, wrapped } from './paint.js';
import { type Config, font, still, valueScale } from './scales.js';
import { words } from './steps.words.js';
import type { ChartModel, Series } from './view.js';

type Step = NonNullable<Series['steps']>[number];

/** Kaplan–Meier curves: steps with their band, the key day marked, every curve named at its end. */
export function stepsConfig(
  model: ChartModel,
  ink: Ink,
  locale: Locale,
  context: CanvasRenderingContext2D,
): Config {
  const series = model.series ?? [];
  const most = roomFor(context.canvas.clientWidth || context.canvas.width);
  const names = series.flatMap((one) => [...wrapped(context, ink, one.label, most), one.text ?? '']);
  const room = Math.max(0, ...names.map((name) => widthOf(context, ink, name, 12, true))) + 12;
  return {
    type: 'bar',
    data: { datasets: [] },
    options: {
      ...still,
      layout: { padding: { top: 8, right: room } },
      scales: {
        x: {
          type: 'linear',
          offset: false,
          min: 0,
          max: lastDay,
          grid: { display: false },
          border: { color: ink.context },
          afterBuildTicks: (scale: { ticks: { value: number }[] }) => {
            scale.ticks = ticks.map((value) => ({ value }));
          },
          ticks: {
            color: ink.muted,
            font: font(ink),
            maxRotation: 0,
            padding: 4,
            callback: (value: number | string) => monthOf(Number(value), locale),
          },
        } as never,
        y: quarters(model, ink, locale),
      },
    },
    plugins: [stepsGround(model, series, ink, locale)],
  };
}

function quarters(model: ChartModel, ink: Ink, locale: Locale) {
  const scale = valueScale({ ...model, max: 100 }, ink, locale);
  return { ...scale, ticks: { ...scale.ticks, stepSize: 25 } } as never;
}

/** The end of the sixth month with the thirty days in which somebody may still be reached: what BNN's target is about. */
export const keyDay = 213;
const lastDay = 395;
const ticks = [0, 91, 182, 273, 365];

function monthOf(day: number, locale: Locale): string {
  if (day === 0) return words[locale].start;
  return `${Math.round(day / 30.4)}\u00a0${words[locale].months}`;
}

function stepsGround(model: ChartModel, series: Series[], ink: Ink, locale: Locale): Plugin<'bar'> {
  return {
    id: 'ground',
    beforeDatasetsDraw(chart) {
      const { x, y } = chart.scales;
      if (!x || !y) return;
      for (const one of series) {
        const edge = (step: Step) => ({
          x: x.getPixelForValue(step.day),
          low: y.getPixelForValue(step.lower * 100),
          high: y.getPixelForValue(step.upper * 100),
        });
        const steps = (one.steps ?? []).map(edge);
        const corners = steps.flatMap((step, at) => {
          const before = steps[at - 1];
          return before ? [{ ...before, x: step.x }, step] : [step];
        });
        fillBand(chart.ctx, ink[one.hue ?? model.hue], corners);
      }
      drawTarget(chart, model, ink, true);
      for (const one of series) drawCurve(chart, one, ink[one.hue ?? model.hue], ink);
    },
    afterDatasetsDraw(chart) {
      nameCurves(chart, series, ink);
      const high = Math.max(...series.map((one) => keyStep(one)?.value ?? 0));
      series.forEach((one, at) => {
        nameKeyDay(chart, one, { first: at === 0, above: keyStep(one)?.value === high }, ink, locale);
      });
    },
  };
}

/** The state lasts until the day of the next step. */
function drawCurve(chart: Chart, one: Series, colour: string, ink: Ink): void {
  const { steps = [] } = one;
  const { x, y } = chart.scales;
  if (!x || !y) return;
  const places = steps.map(({ day, value }) => ({
    x: x.getPixelForValue(day),
    y: y.getPixelForValue(value * 100),
  }));
  const corners = places.flatMap((place, at) => {
    const before = places[at - 1];
    return before ? [{ x: place.x, y: before.y }, place] : [place];
  });
  path(chart.ctx, colour, corners, 2.5);
  const key = places[steps.findIndex(({ day }) => day === keyDay)];
  if (key) dot(chart.ctx, one.hue === 'context' ? ink.context : ink.now, ink, key);
}

/** What names may take at the right. */
const roomFor = (width: number): number => Math.max(88, width * 0.26);

/** At the end of each curve, pushed apart where two end close together. */
function nameCurves(chart: Chart, series: Series[], ink: Ink): void {
  const ends = series
    .map((one) => ({ one, y: chart.scales.y?.getPixelForValue((one.steps?.at(-1)?.value ?? 0) * 100) ?? 0 }))
    .filter(({ one }) => one.steps?.length)
    .sort((a, b) => a.y - b.y);
  ends.forEach((end, at) => {
    const before = ends[at - 1];
    if (before) end.y = Math.max(end.y, before.y + 46);
    const x = chart.chartArea.right + 8;
    const colour = end.one.hue === 'context' ? ink.muted : ink.rehab;
    const lines = wrapped(chart.ctx, ink, end.one.label, roomFor(chart.width));
    lines.forEach((words, row) => {
      text(chart.ctx, ink, words, x, end.y - 7 + row * 15, { colour, strong: true });
    });
    text(chart.ctx, ink, end.one.text ?? '', x, end.y - 7 + lines.length * 15, { colour: ink.muted });
  });
}

const keyStep = ({ steps }: Series): Step | undefined => steps?.find(({ day }) => day === keyDay);

/** The highest curve is named above its dot, others below. */
function nameKeyDay(
  chart: Chart,
  one: Series,
  { first, above }: { first: boolean; above: boolean },
  ink: Ink,
  locale: Locale,
): void {
  const step = keyStep(one);
  const { x, y } = chart.scales;
  if (!step || !x || !y) return;
  const place = y.getPixelForValue((above ? step.upper : step.lower) * 100) + (above ? -10 : 10);
  text(chart.ctx, ink, formatPercent(step.value, locale), x.getPixelForValue(step.day) + 8, place, {
    colour: first ? ink.now : ink.muted,
    strong: true,
  });
}
