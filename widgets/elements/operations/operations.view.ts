import { seriesView } from '../../charts/series.view.js';
import type { Scope, View } from '../../charts/view.js';
import type { OperationsQuery } from '../../client/generated/graphql.js';
import { words } from './operations.words.js';

/** What `<sinergi-operations>` shows. */
export const view = ([answer]: [OperationsQuery], scope: Scope): View =>
  seriesView(answer, scope, 'police', words);
