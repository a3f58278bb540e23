import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../../server/project-root.js';

const documents: Record<string, string> = JSON.parse(
  readFileSync(join(projectRoot, 'dist', 'widgets', 'persisted-documents.json'), 'utf8'),
);

/** The whole hash of the widgets' document of this name. */
export const hashOf = (name: string): string =>
  Object.keys(documents).find((hash) => documents[hash]?.includes(`query ${name}(`)) as string;

type Variables = Record<string, unknown>;

/** The address that asks a document by its name with these variables, `/q?d=…`. */
export const q = (name: string, ...sets: unknown[]): string => raw([[hashOf(name).slice(0, 12), ...sets]]);

const raw = (groups: unknown): string => `/q?d=${encodeURIComponent(JSON.stringify(groups))}`;

const persisted = (name: string, variables: unknown): string =>
  `/graphql?${new URLSearchParams({
    extensions: JSON.stringify({ persistedQuery: { version: 1, sha256Hash: hashOf(name) } }),
    variables: JSON.stringify(variables),
  })}`;

const times = <Value>(count: number, value: (at: number) => Value): Value[] =>
  Array.from({ length: count }, (_none, at) => value(at));

const months = { unit: 'MONTH', from: '2010-01', to: '2026-06' };
const months198 = (at: number) => ({ ...months, from: `2010-${String((at % 6) + 1).padStart(2, '0')}` });
const years = { unit: 'YEAR', from: 'LATEST-4', to: 'LATEST' };
const cases: Variables = { measure: 'CASES', region: '15', level: 'REGENCY', locale: 'ID', period: months };
const series: Variables = { id: 'CASE_RATE', region: '15', level: 'REGENCY', locale: 'ID', period: months };
const regency = (at: number): string => `15.${String(at % 100).padStart(2, '0')}`;
const nested = (levels: number): string => `${'['.repeat(levels)}1${']'.repeat(levels)}`;
const id = hashOf('Statistics').slice(0, 12);
const long = (text: string, length: number): string => text.repeat(Math.ceil(length / text.length));

/** One way of asking for too much or for nonsense, and the statuses that refuse it; 200 where each answer is an error. */
export interface HostileQuestion {
  what: string;
  path: string;
  statuses: number[];
  headers?: Record<string, string>;
  /** Sent by POST. */
  body?: string;
}

const refuses = (what: string, path: string, ...statuses: number[]): HostileQuestion => ({
  what,
  path,
  statuses,
});

/** The first three stand for all of them in `npm test`. */
export const hostileQuestions: HostileQuestion[] = [
  refuses(
    '30 tables by regency over 198 months',
    q('Statistics', ...times(30, (at) => ({ ...cases, period: months198(at) }))),
    400,
  ),
  refuses('1,300 questions without variables', q('Statistics', ...times(1_300, () => ({}))), 400),
  refuses(
    'pictures of 222 months by substance',
    '/image/seizures.png?period=month&from=2008-01&to=2026-06',
    400,
  ),
  refuses(
    '27 indicators by regency over 198 months',
    q('Indicator', ...times(27, (at) => ({ ...series, period: months198(at) }))),
    400,
  ),
  refuses(
    'two dimensions by regency over 198 months',
    q('Statistics', { ...cases, measure: 'SEIZED', by: ['SUBSTANCE', 'UNIT'] }),
    400,
  ),
  refuses(
    'three dimensions by regency over 198 months',
    q('Statistics', { ...cases, by: ['SEX', 'AGE_BAND', 'ROLE'] }),
    400,
  ),
  refuses('60 times the same boundaries', q('Boundaries', ...times(60, () => ({ region: '15' }))), 400),
  refuses(
    'prevalence of 90 regions',
    q('Prevalence', ...times(90, (at) => ({ region: regency(at), locale: 'ID' }))),
    400,
  ),
  refuses(
    'agencies of 100 regions',
    q('Agencies', ...times(100, (at) => ({ region: regency(at), locale: 'ID' }))),
    400,
  ),
  refuses(
    '26 tables by regency over 40 quarters',
    q(
      'Statistics',
      ...times(26, (at) => ({
        ...cases,
        locale: at % 2 ? 'ID' : 'EN',
        period: { unit: 'QUARTER', from: `2016-Q${(at % 4) + 1}`, to: '2025-Q4' },
      })),
    ),
    400,
  ),
  refuses('variables of 1,500 levels', `/q?d=[["${id}",{"a":${nested(1_500)}}]]`, 400),
  refuses('variables of 1,900 values', q('Statistics', { by: times(1_900, () => 1) }), 400),
  refuses(
    '290 dimensions',
    q('Statistics', { ...cases, period: years, by: times(290, () => 'SUBSTANCE') }),
    400,
  ),
  refuses('an address of 12 kB', `/q?d=[["${id}",{"a":"${long('x', 12_000)}"}]]`, 400),
  refuses('an address of 60 kB', `/q?d=${long('x', 60_000)}`, 431),
  refuses('4 kB that are no JSON', `/q?d=${long('[[!', 3_900)}`, 400),
  refuses('250 unknown documents', raw(times(250, (at) => [`nope${at}`, {}])), 400, 404),
  refuses(
    'one unknown document behind 30 honest ones',
    raw([
      [id, ...times(30, (at) => ({ ...cases, region: regency(at), period: years }))],
      ['nope', {}],
    ]),
    404,
  ),
  refuses(
    '30 tables over 9,999 years',
    q(
      'Statistics',
      ...times(30, (at) => ({ ...cases, period: { unit: 'YEAR', from: '0001', to: String(9970 + at) } })),
    ),
    400,
  ),
  refuses(
    '30 tables over 999 months before the last',
    q(
      'Statistics',
      ...times(30, (at) => ({
        ...cases,
        period: { unit: 'MONTH', from: `LATEST-${970 + at}`, to: 'LATEST' },
      })),
    ),
    400,
  ),
  refuses(
    '30 tables of no region',
    q('Statistics', ...times(30, (at) => ({ ...cases, region: `99.${at}`, period: years }))),
    200,
  ),
  refuses(
    'variables that name prototypes',
    `/q?d=[["${id}",{"__proto__":{"a":1},"constructor":{"prototype":1}}]]`,
    200,
  ),
  refuses(
    'a persisted document over 198 months by three',
    persisted('Statistics', { ...cases, by: ['SEX', 'AGE_BAND', 'ROLE'] }),
    400,
  ),
  refuses(
    'a persisted document with 1,500 levels',
    persisted('Statistics', { a: JSON.parse(nested(1_500)) }),
    400,
  ),
  refuses(
    'a persisted document and 7 kB around it',
    `${persisted('Statistics', {})}&more=${long('x', 7_000)}`,
    200,
  ),
  refuses('a table of 222 months by substance', '/table/seizures?period=month&from=2008-01&to=2026-06', 400),
  refuses(
    'a file of 222 months by substance',
    '/table/seizures.csv?period=month&from=2008-01&to=2026-06',
    400,
  ),
  refuses('a picture of 16 million pixels a side', '/image/map.png?width=16000000', 400),
  refuses('a picture with 300 colours', `/image/map.png?${times(300, (at) => `ink=${at}`).join('&')}`, 400),
  refuses('a heading of 8 kB', `/image/map.png?heading=${long('x', 8_000)}`, 400),
  refuses('a table of a name of 8 kB', `/table/${long('map', 8_000)}`, 404, 414),
  refuses(
    'words over 240 months and more',
    '/image/operations.txt?period=month&from=2000-01&to=2026-06',
    400,
  ),
  refuses('a file outside of the exports', '/export/..%2F..%2Fetc%2Fpasswd.csv', 404),
  refuses('a file of a name of 8 kB', `/export/${long('CASES', 8_000)}.csv`, 404, 414),
  refuses('a file with ten endings', '/export/CASES.csv.csv.csv.csv.csv.csv.csv.csv.csv.csv', 404),
  refuses('oEmbed of an address of 10 kB', `/oembed?url=${long('http://', 10_000)}`, 400, 404),
  { what: '90 kB sent to /q', path: '/q', statuses: [400, 404, 405], body: `{"d":"${long('x', 90_000)}"}` },
  {
    what: '8 kB of validators and of encodings with 30 tables',
    path: q('Statistics', ...times(30, (at) => ({ ...cases, period: months198(at) }))),
    statuses: [400],
    headers: { 'if-none-match': long('"x",', 6_000), 'accept-encoding': long('br;q=0.1,', 2_000) },
  },
];
