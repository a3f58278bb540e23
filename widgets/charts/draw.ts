import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
} from 'chart.js';
import type { Locale } from '../i18n/locale.js';
import { chartConfig, type Ink } from './chart-config.js';
import type { ChartModel } from './view.js';

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
);

/** A chart on a canvas. */
export interface Drawing {
  resize(width: number, height: number): void;
  /** Marks a point, or none. */
  mark(index: number | null): void;
  destroy(): void;
}

/** Draws a model. This file, and with it Chart.js, is loaded when the first chart comes near. */
export function draw(canvas: HTMLCanvasElement, model: ChartModel, ink: Ink, locale: Locale): Drawing {
  const chart = new Chart(canvas, chartConfig(model, ink, locale));
  return {
    resize: (width, height) => chart.resize(width, height),
    mark: (index) => {
      chart.setActiveElements(index === null ? [] : [{ datasetIndex: 0, index }]);
      chart.update('none');
    },
    destroy: () => chart.destroy(),
  };
}
