import { seriesView } from '../../charts/series.view.js';
import type { Scope, View } from '../../charts/view.js';
import type { StatisticsQuery } from '../../client/generated/graphql.js';
import { words } from './suspects.words.js';

/** What `<sinergi-suspects>` shows of a regency, where their roles are not published. */
export const view = ([totals]: [StatisticsQuery], scope: Scope): View =>
  seriesView(totals, scope, 'police', words);
