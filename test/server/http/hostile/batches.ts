import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../../../server/project-root.js';
import { type HostileRequest, marker } from './hostile-request.js';

const read = (name: string) => JSON.parse(readFileSync(join(projectRoot, 'dist', 'widgets', name), 'utf8'));
const [name = ''] = Object.keys(read('persisted-batches.json'));

const named = (what: string, code: HostileRequest['code'], search: string): HostileRequest => ({
  what,
  code,
  path: '/q',
  method: 'GET',
  search,
});

/** What is asked of `/q` by names of batches. */
export const batches: HostileRequest[] = [
  named('a name that no build gave', 'NOT_FOUND', `?b=${marker}`),
  named('a name of every object', 'NOT_FOUND', '?b=__proto__'),
  named('a name twice', 'NOT_FOUND', `?b=${name}&b=${name}`),
  named('a name without end', 'NOT_FOUND', `?b=${name.repeat(500)}`),
  named('a name with a region of markup', 'BAD_USER_INPUT', `?b=${name}&region=<script>${marker}`),
  named('a name with a region without end', 'BAD_USER_INPUT', `?b=${name}&region=${'1'.repeat(8_000)}`),
  named('a name with a zero byte in its region', 'BAD_USER_INPUT', `?b=${name}&region=15%00`),
];
