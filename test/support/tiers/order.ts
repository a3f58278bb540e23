import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { type Tier, tiers } from './tiers.js';

/** Tier after tier, so that files of one share what a worker has loaded; in a tier the longest of the last run first. */
export class ByTier extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const place = ({ project }: TestSpecification) => tiers.indexOf(project.name as Tier);
    return sorted.sort((a, b) => place(a) - place(b));
  }
}
