import type { TestProject } from 'vitest/node';
import { isCurrent } from '../../server/bin/stamp.js';
import { serverSteps, widgetSteps } from '../../server/bin/steps.js';

/** Refuses to test what was built from other sources: tests would pass or fail for the widgets of yesterday. */
export default function setup({ name }: TestProject) {
  // Sources of the server are tested as they are; compiled they run in processes of their own.
  const steps = serverSteps.filter((step) => step.name !== 'server' || name === 'processes');
  const stale = [...steps, ...widgetSteps].filter((step) => !isCurrent(step)).map((step) => step.name);
  if (stale.length > 0)
    throw new Error(`older than its sources: ${stale.join(', ')}; npm run build makes what is missing`);
}
