import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../../server/project-root.js';

const folder = join(projectRoot, '..', 'shared', 'data');

/** Real input lies beside the project where it is available at all; it is not part of it. */
export const hasSharedData = existsSync(folder);

export const sharedData = (name: string): string => join(folder, name);

export const mapping = (name: string): string => join(projectRoot, 'test', 'mappings', `${name}.json`);
