// Writes docs/elements.md: npm run elements
import { writeFileSync } from 'node:fs';
import { readManifest } from './manifest.js';
import { reference } from './reference.js';

writeFileSync(new URL('../../docs/elements.md', import.meta.url), reference(await readManifest()));
