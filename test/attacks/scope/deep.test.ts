import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { idOf, keyOf, openProvince, type Province, type Who } from './offices.js';
import { all, type RowType, seen } from './seen.js';

const row = '__typename id';
const police = `{ agencies(first: 9) { nodes {
  officers(first: 3) { nodes { ${row} agency { operations(first: 3) { ${row} } } } }
  operations(first: 9) { ${row} seizures(first: 3) { nodes { ${row} case { ${row} } operation { ${row} } } } }
  cases(first: 3) { nodes { ${row} region { cases(first: 6) { nodes { ${row} } } }
    operation { ${row} cases(first: 3) { nodes { ${row} } } leadAgency { cases(first: 3) { nodes { ${row} } } } }
    seizures(first: 3) { nodes { ${row} agency { officers(first: 3) { nodes { ${row} } } } } }
    suspects(first: 3) { nodes { ${row} case { ${row} }
      tatAssessments(first: 3) { nodes { ${row} suspects(first: 3) { nodes { ${row} case { ${row}
        operation { ${row} cases(first: 3) { nodes { ${row} } } } } } } } } } } } } } } }`;
const care = `{ facilities(first: 3) { nodes {
  agency { officers(first: 3) { nodes { ${row} } } operations(first: 3) { ${row} } }
  episodes(first: 5) { nodes { ${row} client { ${row}
    scores(first: 3) { nodes { ${row} client { ${row} } } } episodes(first: 3) { nodes { ${row} } }
    aftercare(first: 3) { nodes { ${row} client { ${row} } } } followUps(first: 3) { nodes { ${row} client { ${row} } } }
    tatAssessments(first: 3) { nodes { ${row} client { ${row}
      episodes(first: 3) { nodes { ${row} facility { episodes(first: 5) { nodes { ${row} client { ${row} } } } } } } } } } } } } } } }`;
const mentor = `{ clients { nodes { ${row} aftercare(first: 3) { nodes { ${row} client { ${row}
  followUps(first: 3) { nodes { ${row} client { ${row} aftercare(first: 3) { nodes { ${row} client { ${row} } } } } } } } } } } }
  followUps { nodes { ${row} client { ${row} aftercare(first: 3) { nodes { ${row} } } } } } }`;

/** Every row in an answer, wherever it stands, as type and keys. */
function rowsIn(answer: unknown): Partial<Record<RowType, string>> {
  const found = new Map<string, Set<string>>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const { __typename: type, id } = value as { __typename?: string; id?: string };
    if (type && id) found.set(type, (found.get(type) ?? new Set()).add(keyOf(id)));
    for (const inner of Object.values(value)) visit(inner);
  };
  visit(answer);
  return Object.fromEntries([...found].map(([type, keys]) => [type, [...keys].sort().join(' ')]));
}

const sorted = (keys: string) => keys.split(' ').sort().join(' ');

describe('given documents that go from row to row and back again, as deep as is allowed', () => {
  let province: Province;
  beforeAll(async () => {
    province = await openProvince();
  });
  afterAll(() => province.close());

  const asked: readonly (readonly [Who, string, readonly RowType[]])[] = [
    ...(['POLDA', 'POLRES_A', 'POLRES_B', 'POLICE_AT_BNNK_A', 'ADMIN'] as const).map(
      (who) => [who, police, ['Case', 'Suspect']] as const,
    ),
    ...(['BNNP', 'BNNK_A', 'BNNK_B'] as const).map(
      (who) => [who, care, ['Client', 'Episode', 'Score']] as const,
    ),
    ...(['MENTOR_1', 'MENTOR_2'] as const).map(
      (who) => [who, mentor, ['Client', 'Aftercare', 'FollowUp']] as const,
    ),
  ];

  it.each(asked)(
    'when %s asks, then no row comes that is not its own, and none is missing',
    async (who, query, whole) => {
      const { body } = await province.ask(who, query);
      expect(body.errors).toBeUndefined();
      const found = rowsIn(body.data);
      for (const type of whole) expect(found[type]).toBe(sorted(seen[who][type]));
      for (const type of Object.keys(all) as RowType[]) {
        const own = seen[who][type].split(' ');
        const foreign = (found[type] ?? '').split(' ').filter((key) => key !== '' && !own.includes(key));
        expect([type, foreign]).toEqual([type, []]);
      }
    },
  );

  it('when the same person is asked for by both Polres, then neither learns of the cases of the other', async () => {
    const query =
      '{ suspects { nodes { pseudonym case { code } tatAssessments { nodes { suspects { nodes { case { code } } } } } } } }';
    const [a, b] = await Promise.all([province.ask('POLRES_A', query), province.ask('POLRES_B', query)]);
    expect([a.text, b.text].map((text) => text.includes('"pseudonym":"sX"'))).toEqual([true, true]);
    expect(a.text).not.toMatch(/KB\d|KD\d|KN\d/);
    expect(b.text).not.toMatch(/KA\d|KD\d|KN\d/);
  });

  it('when the assessments that link the sides are asked for, then neither side learns of the other end', async () => {
    const fields = 'requested decided severity recommendation synthetic';
    const query = (end: string) => `{ tatAssessments { nodes { ${fields} ${end} } } }`;
    for (const who of ['POLDA', 'POLRES_A', 'POLRES_B'] as const) {
      const { text, body } = await province.ask(who, query('client { pseudonym }'));
      expect(new Set(body.errors?.map(({ extensions }) => extensions.code))).toEqual(new Set(['FORBIDDEN']));
      expect(text).not.toMatch(/"pseudonym"/);
    }
    for (const who of ['BNNP', 'BNNK_A', 'BNNK_B'] as const) {
      const { text, body } = await province.ask(who, query('suspects { totalCount nodes { pseudonym } }'));
      expect(new Set(body.errors?.map(({ extensions }) => extensions.code))).toEqual(new Set(['FORBIDDEN']));
      expect(text).not.toMatch(/"pseudonym"|"totalCount"/);
    }
    const clientOf = async (key: string) => {
      const query = `{ node(id: "${idOf('TatAssessment', key)}") { ... on TatAssessment { requested client { id } } } }`;
      return (await province.ask('POLRES_A', query)).text;
    };
    const [withClient, without] = [await clientOf('1'), await clientOf('2')];
    expect(withClient).toContain('2024-05-01');
    expect(withClient.replace('2024-05-01', '2024-05-02')).toBe(without);
  });
});
