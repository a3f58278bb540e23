import { relative } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { projectRoot } from '../../../server/project-root.js';
import { needsDemonstration, type Tier, tiers } from './tiers.js';

/**
 * Tier after tier, so that files of one share what a worker has loaded; in a tier the longest of the last run first. A
 * file that needs the demonstration comes before all, and makes it while others run that do not.
 */
export class ByTier extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const waits = new Map(
      sorted.map((file) => [file, needsDemonstration(relative(projectRoot, file.moduleId))]),
    );
    const maker = sorted.findLast((file) => waits.get(file));
    const place = (file: TestSpecification) =>
      file === maker ? -1 : 2 * tiers.indexOf(file.project.name as Tier) + Number(waits.get(file));
    return sorted.sort((a, b) => place(a) - place(b));
  }
}
