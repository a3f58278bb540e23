import { askIndicator } from '../client/documents.js';
import type { Design } from './design.js';
import { SinergiElement } from './sinergi-element.js';

const steps = [
  'AFTERCARE_HANDOVER',
  'FOLLOW_UP_3',
  'FOLLOW_UP_6',
  'FOLLOW_UP_12',
  'MENTOR_COVERAGE',
] as const;

const design: Design = {
  shape: 'rows',
  rows: 5,
  regencies: () => false,
  questions: ({ region, period, locale }) => steps.map((id) => askIndicator({ id, region, period, locale })),
  load: () => import('../charts/aftercare.view.js'),
};

/** How far people are followed after rehabilitation, step by step, against the targets. */
export class SinergiAftercare extends SinergiElement {
  constructor() {
    super(design);
  }
}
