import { createHash } from 'node:crypto';
import type { Database } from '../../../server/database/open.js';
import { startServer } from '../../support/server.js';
import { ask } from './harvest.js';

/** Where a figure might stand. */
export const kinds = [
  'tables',
  'figures',
  'files',
  'pictures',
  'sentences',
  'titles',
  'ETags',
  'ids',
] as const;
export type Kind = (typeof kinds)[number];

/** Everything public by its kind and place, to the byte: rows in their order, withheld marks, windows and curves too. */
export type Surfaces = Map<string, string>;

const widgets = ['relapse', 'rehab-outcomes', 'cascade', 'suspects', 'capacity'];
const pictured = ['suspects'];
const texts = 'status exactness reason id: explanation en: explanation(locale: EN)';

interface Catalogue {
  tables: {
    measure: string;
    by: string[];
    regionLevels: string[];
    coverage: Covered[];
    periodUnits: string[];
  }[];
  indicators: { id: string; levels: { regionLevel: string; periodUnits: string[] }[] }[];
}

interface Covered {
  periodUnit: string;
  from: string;
  to: string;
}

/** Reads it all as a stranger, from a server that has kept nothing. */
export async function readSurfaces(
  database: Database,
  years: { from: number; to: number },
): Promise<Surfaces> {
  const found: Surfaces = new Map();
  for (const [place, source] of await questions(database, years)) {
    const { data, errors } = await ask(database, source);
    if (errors) throw new Error(`${place}: ${errors[0]?.message}`);
    found.set(place, digest(JSON.stringify(data)));
  }
  const server = await startServer(database, { makeAhead: false, address: 'https://sinergi.example' });
  try {
    for (const [kind, path] of await addresses(server.address)) {
      const response = await fetch(`${server.address}${path}`);
      if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
      found.set(`${kind} ${path}`, digest(Buffer.from(await response.arrayBuffer())));
      const named = ['etag', 'content-disposition', 'last-modified', 'content-length'];
      const headers = named.map((name) => response.headers.get(name));
      found.set(`ETags ${path}`, JSON.stringify(headers));
    }
  } finally {
    await server.close();
  }
  return found;
}

const digest = (bytes: string | Buffer) => createHash('sha256').update(bytes).digest('hex');

/** Every table and figure of the catalogue as a question. */
async function questions(database: Database, { from, to }: { from: number; to: number }) {
  const { data } = await ask(
    database,
    '{ catalogue { tables { measure by regionLevels periodUnits coverage { periodUnit from to } } indicators { id levels { regionLevel periodUnits } } } }',
  );
  const { tables, indicators } = (data as { catalogue: Catalogue }).catalogue;
  const asked: [place: string, source: string][] = [];
  for (const { measure, by, regionLevels, periodUnits, coverage } of tables)
    for (const level of regionLevels)
      for (const { periodUnit, ...span } of coverage.filter((one) => periodUnits.includes(one.periodUnit)))
        asked.push([
          `tables ${measure} ${by} ${level} ${periodUnit}`,
          `{ statistics(measure: ${measure}, region: "15", regionLevel: ${level}, by: [${by}], period: { unit: ${periodUnit}, from: "${span.from}", to: "${span.to}" }) {
            cells { period region { code } dimensions { value } value halfWidth step ${texts} coarser { periodUnit cell { period value } } } } }`,
        ]);
  const year = `{ unit: YEAR, from: "${from}", to: "${to}" }`;
  for (const { id, levels } of indicators)
    for (const { regionLevel, periodUnits } of levels.filter((one) => one.periodUnits.includes('YEAR')))
      for (const unit of periodUnits.filter((one) => one.startsWith('YEAR')))
        asked.push([
          `figures ${id} ${regionLevel} ${unit}`,
          `{ indicator(id: ${id}, region: "15", regionLevel: ${regionLevel}, period: ${year.replace('YEAR', unit)}) {
            points { period region { code } value numerator denominator lower upper ${texts} } } }`,
        ]);
  for (let one = from; one <= to; one++) {
    const cohort = (unit: string) => `cohort: { unit: ${unit}, from: "${one}", to: "${one}" }`;
    const groups = `{ groups { n medianDays points { day survival lower upper } ${texts} } }`;
    asked.push([
      `figures curves ${one}`,
      `{ retention: survival(kind: RETENTION, region: "15", ${cohort('YEAR')}) ${groups}
         all: survival(kind: RELAPSE_FREE, region: "15", ${cohort('YEAR')}) ${groups}
         mentor: survival(kind: RELAPSE_FREE, region: "15", by: MENTOR, ${cohort('YEAR')}) ${groups}
         pooled: survival(kind: RELAPSE_FREE, region: "15", by: MENTOR, ${cohort('YEARS_3')}) ${groups}
         careCascade(region: "15", period: { unit: YEAR, from: "${one}", to: "${one}" }) { streams { stages { count halfWidth rateFromPrevious ${texts} } } } }`,
    ]);
  }
  const release =
    'id asOf dataUntil publishedAt revisions { periodUnit period revision reason status } protection { guarantee }';
  asked.push(['ids release', `{ release { ${release} } }`]);
  return asked;
}

/** Files, pictures, sentences and pages of a server. */
async function addresses(address: string): Promise<[kind: Kind, path: string][]> {
  const list = (await (await fetch(`${address}/export`)).json()) as { name: string; files: string[] }[];
  const ofWidget = (name: string): [Kind, string][] => [
    ['sentences', `/image/${name}.txt`],
    ['files', `/table/${name}.csv`],
    ['titles', `/embed/${name}`],
  ];
  return [
    ...list.map(({ files }): [Kind, string] => ['files', files[0] as string]),
    ...widgets.flatMap(ofWidget),
    ...pictured.map((name): [Kind, string] => ['pictures', `/image/${name}.png?width=320`]),
  ];
}

/** The places that differ, by their kind. */
export function differing(before: Surfaces, after: Surfaces): Map<Kind, string[]> {
  const places = [...new Set([...before.keys(), ...after.keys()])].filter(
    (place) => before.get(place) !== after.get(place),
  );
  return new Map(kinds.map((kind) => [kind, places.filter((place) => place.startsWith(`${kind} `))]));
}
