import type { Chart, Plugin } from 'chart.js';
import { formatPercent, type Locale } from '../i18n/locale.js';
import type { Ink } from './ink.js';
import { hatch, inkOn, text, widthOf } from './paint.js';
import { type Config, hidden, still } from './scales.js';
import type { ChartModel, Series } from './view.js';

/** Parts of a hundred, one bar a point; a part is named inside where it has the room. */
export function sharesConfig(model: ChartModel, ink: Ink, locale: Locale): Config {
  const series = model.series ?? [];
  return {
    type: 'bar',
    data: {
      labels: model.points.map((point) => String(point.label)),
      datasets: series.map((one) => ({
        data: one.shares ?? [],
        backgroundColor: ink.categories[one.category ?? 0],
        borderColor: ink.paper,
        borderWidth: { right: 1.5, left: 0, top: 0, bottom: 0 },
        borderSkipped: false,
        categoryPercentage: 0.8,
        barPercentage: 0.9,
        maxBarThickness: 36,
      })),
    },
    options: {
      ...still,
      indexAxis: 'y',
      layout: { padding: { left: 52 } },
      scales: {
        x: { ...hidden, stacked: true, max: 1 } as never,
        y: { ...hidden, stacked: true } as never,
      },
    },
    plugins: [names(model, series, ink, locale)],
  };
}

function names(model: ChartModel, series: Series[], ink: Ink, locale: Locale): Plugin<'bar'> {
  return {
    id: 'names',
    afterDatasetsDraw(chart) {
      const last = model.points.length - 1;
      model.points.forEach(({ label, text: shown, value }, at) => {
        const y = chart.scales.y?.getPixelForValue(at) ?? 0;
        text(chart.ctx, ink, String(label), 44, y, {
          colour: at === last ? ink.text : ink.muted,
          strong: at === last,
          align: 'right',
        });
        drawHidden(chart, model, at, ink);
        if (value === null) text(chart.ctx, ink, shown, chart.chartArea.left + 72, y, { colour: ink.muted });
      });
      series.forEach((one, place) => {
        nameParts(chart, one, place, ink, locale);
      });
    },
  };
}

function nameParts(chart: Chart, one: Series, place: number, ink: Ink, locale: Locale): void {
  chart.getDatasetMeta(place).data.forEach((element, at) => {
    const share = one.shares?.[at] ?? null;
    if (share === null) return;
    const { x, base, y } = element.getProps(['x', 'base', 'y'], true) as unknown as Record<string, number>;
    const words = formatPercent(share, locale);
    if ((x ?? 0) - (base ?? 0) < widthOf(chart.ctx, ink, words, 12, true) + 10) return;
    const colour = inkOn(chart.ctx, ink.categories[one.category ?? 0] ?? '', ink);
    text(chart.ctx, ink, words, (base ?? 0) + 6, y ?? 0, { colour, strong: true });
  });
}

/** What is withheld takes the rest of the bar, hatched; all of a short one where the whole is not known. */
function drawHidden(chart: Chart, model: ChartModel, at: number, ink: Ink): void {
  const { left, width } = chart.chartArea;
  const known = (model.series ?? []).reduce((sum, { shares }) => sum + (shares?.[at] ?? 0), 0);
  const [from, to] = model.points[at]?.value === null ? [0, 64 / width] : [known, 1];
  if ((to - from) * width < 2) return;
  const y = chart.scales.y?.getPixelForValue(at) ?? 0;
  const height = Math.min(36, (chart.chartArea.height / model.points.length) * 0.72);
  hatch(chart.ctx, ink, left + from * width, y - height / 2, (to - from) * width, height);
}
