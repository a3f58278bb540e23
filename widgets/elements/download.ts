import { csvOf } from '../charts/csv.js';
import { pictureOf } from '../charts/picture.js';
import type { View } from '../charts/view.js';
import { inkOf } from './ink.js';
import type { Widget } from './widget.js';

/** Pixels of the picture for one of the page. */
const sharpness = 2;

/** Hands the reader the table as CSV. */
export function downloadCsv(host: Widget, view: View): void {
  const text = `\ufeff${csvOf(view, host.language)}`;
  save(host, new Blob([text], { type: 'text/csv' }), 'csv');
}

/** Hands the reader heading, sentence, chart and source as one picture. */
export async function downloadPicture(host: Widget, view: View): Promise<void> {
  const picture = host.chart.drawn?.paint(sharpness, (chart, { width, height }) =>
    pictureOf(
      document.createElement('canvas'),
      { ...view, heading: host.heading ?? view.heading },
      {
        width,
        height,
        paint: (context, left, top) => context.drawImage(chart, left, top, width, height),
      },
      { ink: inkOf(host), locale: host.language, sharpness },
    ),
  );
  if (!picture) return;
  const blob = await new Promise<Blob | null>((resolve) => picture.toBlob(resolve));
  if (blob) save(host, blob, 'png');
}

function save(host: Widget, blob: Blob, ending: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = `${host.localName}-${host.asking.answered?.scope.region}.${ending}`;
  link.click();
  URL.revokeObjectURL(link.href);
}
