import { closed, latestTwo } from '../../charts/facts.js';
import { seriesView } from '../../charts/series.view.js';
import type { Scope, View } from '../../charts/view.js';
import type { StatisticsQuery } from '../../client/generated/graphql.js';
import { formatNumber } from '../../i18n/locale.js';

const words = {
  id: {
    heading: 'Orang yang dijangkau penyuluhan',
    none: 'Belum ada kegiatan penjangkauan yang dipublikasikan untuk periode ini.',
    first: (count: string, place: string, period: string) =>
      `${count} orang dijangkau di ${place} pada ${period}`,
    events: (count: string) => `dalam ${count} kegiatan`,
  },
  en: {
    heading: 'People reached by outreach',
    none: 'No outreach is published for this period yet.',
    first: (count: string, place: string, period: string) =>
      `${count} people reached in ${place} in ${period}`,
    events: (count: string) => `at ${count} events`,
  },
};

/** What `<sinergi-outreach>` shows. */
export function view([people, events]: [StatisticsQuery, StatisticsQuery], scope: Scope): View {
  const shown = seriesView(people, scope, 'rehab', words);
  const { now } = latestTwo(closed(events.statistics.cells));
  if (!now || shown.state !== 'ready') return shown;
  const told = words[scope.locale].events(formatNumber(now.value, scope.locale));
  return { ...shown, sentence: shown.sentence.replace(/\.$/, `; ${told}.`) };
}
