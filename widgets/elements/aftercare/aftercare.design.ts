import { askIndicator } from '../../client/documents.js';
import type { Design } from '../design.js';

const steps = [
  'AFTERCARE_HANDOVER',
  'FOLLOW_UP_3',
  'FOLLOW_UP_6',
  'FOLLOW_UP_12',
  'MENTOR_COVERAGE',
] as const;

export const design: Design = {
  shape: 'rows',
  rows: 5,
  regencies: () => false,
  questions: ({ region, period, locale }) => steps.map((id) => askIndicator({ id, region, period, locale })),
  load: () => import('./aftercare.view.js'),
};
