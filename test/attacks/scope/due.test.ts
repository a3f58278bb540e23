import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { idOf, openProvince, type Province, type Who } from './offices.js';

/** Clients that left care two months ago: cdA that of A, cdB that of B, cdX that of A and later that of B. */
const discharged = `
  INSERT INTO records.client (pseudonym, record_key, region_code) VALUES ('cdA', 11, '15.01'), ('cdB', 12, '15.02'), ('cdX', 13, '15.01');
  INSERT INTO records.episode (id, client_pseudonym, facility_code, setting, admitted, discharged, outcome) VALUES
    (11, 'cdA', 'FA', 'INPATIENT', current_date - 100, current_date - 60, 'COMPLETED'),
    (12, 'cdB', 'FB', 'INPATIENT', current_date - 100, current_date - 60, 'COMPLETED'),
    (13, 'cdX', 'FA', 'INPATIENT', current_date - 200, current_date - 160, 'COMPLETED'),
    (14, 'cdX', 'FB', 'INPATIENT', current_date - 100, current_date - 61, 'COMPLETED');
  INSERT INTO records.aftercare (id, client_pseudonym, started, mentor_pseudonym) VALUES
    (11, 'cdA', current_date - 50, 'm1'), (12, 'cdB', current_date - 50, 'm2'), (13, 'cdX', current_date - 50, 'm2')`;
interface Due {
  totalCount: number;
  nodes: { client: { pseudonym: string }; aftercare: { client: { pseudonym: string } } | null }[];
}

describe('given follow-ups that are due of clients of several agencies', () => {
  let province: Province;
  beforeAll(async () => {
    province = await openProvince();
    await province.database.pool.query(discharged);
  });
  afterAll(() => province.close());

  it.each<[Who, string]>([
    ['BNNP', 'cdA cdB cdX'],
    ['BNNK_A', 'cdA'],
    ['BNNK_B', 'cdB cdX'],
    ['REHAB_AT_POLRES_A', ''],
    ['MENTOR_1', 'cdA'],
    ['MENTOR_2', 'cdB cdX'],
    ['ADMIN', 'cdA cdB cdX'],
  ])(
    'when %s asks what is due, then it is that of %s, and nothing comes for the agency of others',
    async (who, own) => {
      const due = async (args: string) => {
        const fields = 'totalCount nodes { client { pseudonym } aftercare { client { pseudonym } } }';
        const { body } = await province.ask(
          who,
          `{ followUpsDue(before: "2999-01-01"${args}) { ${fields} } }`,
        );
        const { nodes, totalCount } = (body.data as { followUpsDue: Due }).followUpsDue;
        expect(totalCount).toBe(nodes.length);
        for (const { client, aftercare } of nodes) expect(aftercare?.client).toEqual(client);
        return [...new Set(nodes.map(({ client }) => client.pseudonym))].sort().join(' ');
      };
      expect(await due('')).toBe(own);
      expect(await due(', agency: "NA"')).toBe(own.includes('cdA') ? 'cdA' : '');
      expect(await due(', agency: "NB"')).toBe(own.includes('cdB') ? 'cdB cdX' : '');
      expect(await due(', agency: "PD"')).toBe('');
    },
  );

  it.each<[Who, string]>([
    ['PUBLIC', ''],
    ['LEADERSHIP', ''],
    ['POLDA', ''],
    ['BNNK_A', 'cdA'],
    ['BNNK_B', 'cdB cdX'],
    ['MENTOR_1', 'cdA'],
    ['MENTOR_2', 'cdB cdX'],
    ['ADMIN', 'cdA cdB cdX'],
  ])(
    'when %s asks for what is due by its id, then that of %s comes and null for the others',
    async (who, own) => {
      const asked = async (key: string) =>
        (await province.ask(who, `{ node(id: "${idOf('FollowUpDue', key)}") { __typename } }`)).text;
      const none = await asked('cZ 91');
      for (const client of ['cdA', 'cdB', 'cdX']) {
        expect((await asked(`${client} 91`)) === none).toBe(!own.split(' ').includes(client));
      }
    },
  );
});
