import type { TestProject } from 'vitest/node';
import { isCurrent } from '../../server/bin/stamp.js';
import { serverSteps, widgetSteps } from '../../server/bin/steps.js';

type Step = Parameters<typeof isCurrent>[0];

/** Refuses to test what was built from other sources: tests would pass or fail for the widgets of yesterday. */
export default function setup({ name }: TestProject): void {
  // Sources of the server are tested as they are; compiled they run in processes of their own.
  refuseStale([
    ...serverSteps.filter((step) => step.name !== 'server' || name === 'processes'),
    ...widgetSteps,
  ]);
}

/** Throws a sentence with the way out where a step's results are missing or older than its sources. */
export function refuseStale(steps: readonly Step[]): void {
  const stale = steps.filter((step) => !isCurrent(step)).map((step) => step.name);
  if (stale.length > 0)
    throw new Error(`older than its sources: ${stale.join(', ')}; npm run build makes what is missing`);
}
