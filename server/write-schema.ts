import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './project-root.js';
import { printedSchema } from './schema.js';

writeFileSync(join(projectRoot, 'schema.graphql'), printedSchema());
