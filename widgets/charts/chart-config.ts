import type { ChartConfiguration, Plugin } from 'chart.js';
import { formatNumber, type Locale } from '../i18n/locale.js';
import type { ChartModel } from './view.js';

/** Colours and type as the page sets them, resolved, because a canvas knows no variables. */
export interface Ink {
  police: string;
  rehab: string;
  context: string;
  now: string;
  text: string;
  muted: string;
  rule: string;
  font: string;
}

/** The Chart.js configuration of a model: faint grid, bars from zero, the latest value marked and named. */
export function chartConfig(model: ChartModel, ink: Ink, locale: Locale): ChartConfiguration<'bar' | 'line'> {
  const values = model.points.map((point) => point.value);
  const last = values.findLastIndex((value) => value !== null);
  const colours = values.map((_value, index) => (index === last ? ink.now : ink[model.hue]));
  const dots = model.kind === 'dots';
  return {
    type: dots ? 'line' : 'bar',
    data: {
      labels: model.points.map((point) => point.label),
      datasets: [
        {
          data: values,
          backgroundColor: colours,
          borderColor: dots ? ink.context : colours,
          pointBackgroundColor: colours,
          pointBorderColor: colours,
          // Two figures of one period disagree: a line between them would tell a story that nobody told.
          showLine: new Set(model.points.map((point) => point.label)).size === model.points.length,
          pointRadius: 5,
          pointHoverRadius: 7,
          borderWidth: dots ? 2 : 0,
          maxBarThickness: 48,
        },
      ],
    },
    options: {
      responsive: false,
      animation: false,
      layout: { padding: { top: 24, right: dots ? 24 : 4, left: dots ? 8 : 0 } },
      plugins: { legend: { display: false }, tooltip: { enabled: false } },
      scales: {
        x: {
          grid: { display: false },
          border: { color: ink.rule },
          offset: true,
          ticks: {
            color: ink.muted,
            font: { family: ink.font, size: 12 },
            maxRotation: 0,
            autoSkipPadding: 8,
          },
        },
        y: {
          beginAtZero: true,
          border: { display: false },
          grid: { color: ink.rule },
          ticks: {
            color: ink.muted,
            font: { family: ink.font, size: 12 },
            maxTicksLimit: 5,
            callback: (value) => formatNumber(Number(value), locale),
          },
        },
      },
    },
    plugins: [valueLabels(model, ink, locale, last)],
  };
}

/** Names values at their marks: every one where there is room, else the latest and the one that is read. */
function valueLabels(model: ChartModel, ink: Ink, locale: Locale, last: number): Plugin<'bar' | 'line'> {
  return {
    id: 'valueLabels',
    afterDatasetsDraw(chart) {
      const { ctx } = chart;
      const marks = chart.getDatasetMeta(0).data;
      const roomy = chart.chartArea.width / Math.max(1, marks.length) >= 44;
      const active = new Set(chart.getActiveElements().map((one) => one.index));
      ctx.save();
      ctx.textAlign = 'center';
      ctx.textBaseline = 'bottom';
      marks.forEach((mark, index) => {
        const value = model.points[index]?.value;
        if (value === null || value === undefined) return;
        if (!roomy && index !== last && !active.has(index)) return;
        const strong = index === last || active.has(index);
        ctx.font = `${strong ? 600 : 400} 12px ${ink.font}`;
        ctx.fillStyle = index === last ? ink.now : ink.text;
        ctx.fillText(formatNumber(value, locale), mark.x, mark.y - (model.kind === 'dots' ? 9 : 4));
      });
      ctx.restore();
    },
  };
}
