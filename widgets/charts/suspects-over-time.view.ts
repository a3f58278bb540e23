import type { StatisticsQuery } from '../client/generated/graphql.js';
import { seriesView } from './series.view.js';
import { words } from './suspects.words.js';
import type { Scope, View } from './view.js';

/** What `<sinergi-suspects>` shows of a regency, where their roles are not published. */
export const view = ([totals]: [StatisticsQuery], scope: Scope): View =>
  seriesView(totals, scope, 'police', words);
