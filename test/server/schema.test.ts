import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../server/project-root.js';
import { printedSchema } from '../../server/schema.js';

test('given the resolvers, when the schema is built, then it is the committed schema.graphql', () => {
  expect(printedSchema()).toBe(readFileSync(join(projectRoot, 'schema.graphql'), 'utf8'));
});
