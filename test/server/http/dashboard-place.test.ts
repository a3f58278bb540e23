import { describe, expect, it } from 'vitest';
import { serverOver } from '../../support/given-server.js';
import { publishProvince } from '../statistics/fixture.js';

describe('given a server that has published nothing', () => {
  const given = serverOver('empty');
  const page = async (query = '') => {
    const response = await fetch(`${given.server.address}/${query}`);
    return { cache: response.headers.get('cache-control'), text: await response.text() };
  };

  it('when its page is opened, then it says so in words, in both languages, and nobody keeps it', async () => {
    const { cache, text } = await page();
    expect(text).toContain('<h1>Belum ada angka yang diterbitkan</h1>');
    expect(text).not.toContain('{{');
    expect(cache).toBe('no-store');
    expect((await page('?locale=en')).text).toContain('<h1>No figures are published yet</h1>');
  });

  it('when a province is published, then the page is about it; when the server holds two, then the address may choose', async () => {
    await publishProvince(given.database);
    const { text } = await page();
    expect(text).toContain('<h1>Apakah Provinsi Jambi menang melawan narkotika?</h1>');
    expect(text).toContain('<sinergi-seizures region="15"');
    expect(text).not.toContain('{{');
    await given.database.pool.query(
      `INSERT INTO reference.region (code, level, parent_code, name_id) VALUES ('11', 'PROVINCE', 'ID', 'A<b>ceh')`,
    );
    expect((await page()).text).toContain('<sinergi-seizures region="15"');
    const other = (await page('?province=11&locale=en')).text;
    expect(other).toContain('<sinergi-seizures region="11"');
    expect(other).toContain('A&lt;b&gt;ceh');
    expect((await page('?province=%3Cscript%3E')).text).toContain('<sinergi-seizures region="15"');
  });
});
