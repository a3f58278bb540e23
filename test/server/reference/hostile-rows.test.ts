import { describe, expect, it } from 'vitest';
import { serverOver } from '../../support/given-server.js';

describe('given rows of before hidden characters and scripts were refused', () => {
  const given = serverOver('demo');
  const ask = async (query: string) => {
    const response = await fetch(`${given.server.address}/graphql?query=${encodeURIComponent(query)}`);
    return (await response.json()).data;
  };

  it('when strangers read them, then addresses that are no link are null, and names hide nothing', async () => {
    await given.database.pool.query(
      `UPDATE reference.agency SET website = 'javascript:alert(1)', name_id = U&'Polda \\202E' || name_id
       WHERE code = 'POLDA-JAMBI';
       UPDATE records.officer SET name = U&'\\202E' || name || U&'\\0007';
       UPDATE reference.target SET set_by = U&'\\202E' || set_by;
       UPDATE reference.reference_version SET version = version + 1`,
    );
    const { agency } = await ask('{ agency(code: "POLDA-JAMBI") { name website officeHolders { name } } }');
    expect(agency.website).toBeNull();
    expect(agency.name).toMatch(/^Polda [\w ]+$/);
    expect(agency.officeHolders[0].name).toMatch(/^[\w ]+$/);
    const { indicator } = await ask(
      '{ indicator(id: CLEARANCE, region: "15", period: { unit: YEAR, from: "2024", to: "2025" }) { points { target { setBy } } } }',
    );
    expect(indicator.points[0].target.setBy).toMatch(/^Contoh: [\w ]+$/);
  });
});
