import { closed, latestTwo } from '../../charts/facts.js';
import { seriesView } from '../../charts/series.view.js';
import type { Scope, View } from '../../charts/view.js';
import type { StatisticsQuery } from '../../client/generated/graphql.js';
import { formatNumber } from '../../i18n/locale.js';
import { words } from './outreach.words.js';

/** What `<sinergi-outreach>` shows. */
export function view([people, events]: [StatisticsQuery, StatisticsQuery], scope: Scope): View {
  const shown = seriesView(people, scope, 'rehab', words);
  const { now } = latestTwo(closed(events.statistics.cells));
  if (!now || shown.state !== 'ready') return shown;
  const told = words[scope.locale].events(formatNumber(now.value, scope.locale));
  return { ...shown, sentence: shown.sentence.replace(/\.$/, `; ${told}.`) };
}
