import { seriesView } from '../../charts/series.view.js';
import type { Scope, View } from '../../charts/view.js';
import type { OperationsQuery } from '../../client/generated/graphql.js';

const words = {
  id: {
    heading: 'Operasi gabungan dan mandiri',
    none: 'Belum ada operasi yang dipublikasikan untuk periode ini.',
    first: (count: string, place: string, period: string) =>
      `${count} operasi dimulai di ${place} pada ${period}`,
  },
  en: {
    heading: 'Operations, joint and single',
    none: 'No operations are published for this period yet.',
    first: (count: string, place: string, period: string) =>
      `${count} operations started in ${place} in ${period}`,
  },
};

/** What `<sinergi-operations>` shows. */
export const view = ([answer]: [OperationsQuery], scope: Scope): View =>
  seriesView(answer, scope, 'police', words);
