import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../../../server/project-root.js';
import { type HostileRequest, marker } from './hostile-request.js';

const read = (name: string) => JSON.parse(readFileSync(join(projectRoot, 'dist', 'widgets', name), 'utf8'));
const [id = ''] = Object.keys(read('persisted-documents.json')).map((hash) => hash.slice(0, 12));
const [name = ''] = Object.keys(read('persisted-batches.json'));

const posted = (what: string, code: HostileRequest['code'], body: string): HostileRequest => ({
  what,
  code,
  path: '/q',
  signedIn: true,
  body,
});
const named = (what: string, code: HostileRequest['code'], search: string): HostileRequest => ({
  what,
  code,
  path: '/q',
  method: 'GET',
  search,
});
const deep = (levels: number) => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;

/** What is asked of `/q` by names of batches, and by batches of who is signed in. */
export const batches: HostileRequest[] = [
  named('a name that no build gave', 'NOT_FOUND', `?b=${marker}`),
  named('a name of every object', 'NOT_FOUND', '?b=__proto__'),
  named('a name twice', 'NOT_FOUND', `?b=${name}&b=${name}`),
  named('a name without end', 'NOT_FOUND', `?b=${name.repeat(500)}`),
  named('a name with a region of markup', 'BAD_USER_INPUT', `?b=${name}&region=<script>${marker}`),
  named('a name with a region without end', 'BAD_USER_INPUT', `?b=${name}&region=${'1'.repeat(8_000)}`),
  named('a name with a zero byte in its region', 'BAD_USER_INPUT', `?b=${name}&region=15%00`),
  { ...posted('a batch without a token', 'UNAUTHENTICATED', `[["${id}",{}]]`), signedIn: false },
  posted('a batch that is a question', 'BAD_USER_INPUT', '{"query":"{ __typename }"}'),
  posted('a batch that is a text', 'BAD_USER_INPUT', `"${marker}"`),
  posted('a batch of nothing', 'BAD_USER_INPUT', '[]'),
  posted('half a batch', 'BAD_USER_INPUT', `[["${id}",{"region":"${marker}`),
  posted('a batch of brackets', 'BAD_USER_INPUT', '['.repeat(90_000)),
  posted('a batch with a prototype', 'BAD_USER_INPUT', `[["${id}",{"__proto__":{"${marker}":1}}]]`),
  posted('a batch with a zero byte', 'BAD_USER_INPUT', `[["${id}",{"region":"${marker}\\u0000"}]]`),
  posted('a batch of a document', 'NOT_FOUND', `[["{ audit { totalCount } } # ${marker}",{}]]`),
  posted('a batch of thirty thousand', 'TOO_EXPENSIVE', `[["${id}"${',{}'.repeat(30_000)}]]`),
  posted('a batch as deep as it is long', 'TOO_EXPENSIVE', `[["${id}",${deep(9_000)}]]`),
  posted('a batch of many values', 'TOO_EXPENSIVE', `[["${id}",{"by":[${'1,'.repeat(40_000)}1]}]]`),
  posted('a batch of more than a hundred kilobytes', 'TOO_EXPENSIVE', `[["${'x'.repeat(100_000)}",{}]]`),
];
