import { join } from 'node:path';
import { readElements } from '../../server/http/builds/elements.js';
import { projectRoot } from '../../server/project-root.js';

/** The widgets as their build describes them. */
export const elements = readElements(join(projectRoot, 'dist', 'widgets'));

/** Names of those that show figures of their own. */
export const widgetsWithFigures = elements.names.filter((name) => elements.of(name).shows === 'figures');
