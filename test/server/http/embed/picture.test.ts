import { createCanvas, loadImage } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { createTestDatabase } from '../../../support/database.js';
import { widgetsWithFigures } from '../../../support/elements.js';
import { serverOver } from '../../../support/given-server.js';
import { startServer } from '../../../support/server.js';

const names = widgetsWithFigures;
describe('given a server with the demonstration province', () => {
  const given = serverOver('demo');
  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(`${given.server.address}${path}`, { headers });
  const bytesOf = async (path: string) => Buffer.from(await (await get(path)).arrayBuffer());

  it.each(names)(
    'when the picture of %s is asked for, then a PNG comes as wide as it should, with more than words on it',
    async (name) => {
      const response = await get(`/image/${name}.png`);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toBe('image/png');
      expect(response.headers.get('cache-control')).toMatch(/^public, max-age=300/);
      expect(response.headers.get('access-control-allow-origin')).toBe('*');
      expect(response.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
      expect(response.headers.get('content-disposition')).toMatch(
        new RegExp(`^inline; filename="sinergi-${name}.*\\.png"$`),
      );
      const image = await loadImage(Buffer.from(await response.arrayBuffer()));
      expect(image.width).toBe(1440);
      expect(coloursOf(image).size).toBeGreaterThan(name === 'agencies' ? 20 : 40);
    },
  );

  it('when a width, a theme or a colour is said, then the picture has it', async () => {
    const image = await loadImage(await bytesOf('/image/operations.png?width=320&theme=dark&police=ff00ff'));
    expect(image.width).toBe(640);
    const colours = coloursOf(image);
    expect(colours).toContain('11171d');
    expect(colours).toContain('ff00ff');
    expect(coloursOf(await loadImage(await bytesOf('/image/operations.png?width=320')))).not.toContain(
      'ff00ff',
    );
  });

  it('when a picture is read by a programme, then it says in words what it shows, as the text beside does', async () => {
    const text = await (await get('/image/capacity.txt?locale=en')).text();
    expect(text).toMatch(/^Places of rehabilitation .*Jambi\. \d+% of beds.*Sample data \(synthetic\)\.$/);
    expect(descriptionOf(await bytesOf('/image/capacity.png?locale=en'))).toBe(text);
    const heading = encodeURIComponent('Judul ≥ sendiri Ł');
    expect(descriptionOf(await bytesOf(`/image/capacity.png?heading=${heading}`))).toMatch(
      /^Judul ≥ sendiri Ł, Jambi\. /,
    );
  });

  it.each(['/image/map.png', '/image/map.txt', '/table/map', '/table/map.csv'])(
    'when %s is asked for again with its validator, then 304; another address has another one',
    async (path) => {
      const first = await get(path);
      const etag = first.headers.get('etag') as string;
      expect(etag).toMatch(/^"[\w-]{27}"$/);
      const again = await get(path, { 'if-none-match': etag });
      expect(again.status).toBe(304);
      expect(again.headers.get('etag')).toBe(etag);
      expect((await again.arrayBuffer()).byteLength).toBe(0);
      expect((await get(`${path}?theme=dark`)).headers.get('etag')).not.toBe(etag);
      expect((await get(`${path}?locale=en`, { 'if-none-match': etag })).status).toBe(200);
    },
  );

  it('when parameters are written in another order or with their usual values, then it is the same picture', async () => {
    const etagOf = async (query: string) => (await get(`/image/relapse.png?${query}`)).headers.get('etag');
    expect(await etagOf('locale=en&by=mentor')).toBe(
      await etagOf('by=MENTOR&theme=auto&locale=en&width=720'),
    );
  });

  it.each([
    ['/image/unknown.png', 404, 'Tidak ada widget dengan nama ini'],
    ['/image/unknown.png?locale=en', 404, 'There is no widget of this name'],
    ['/image/dashboard.png?locale=en', 404, 'A dashboard is several widgets'],
    ['/table/dashboard', 404, 'Dasbor terdiri dari beberapa widget'],
    ['/image/map.png?width=319', 400, 'width'],
    ['/image/map.png?width=1601', 400, 'width'],
    ['/image/map.png?width=7e2', 400, 'width'],
    ['/image/map.png?width=720&width=900', 400, 'width'],
    ['/image/map.png?from=yesterday', 400, 'from'],
    ['/table/map?colour=red&locale=en', 400, 'does not know one of the parameters'],
    ['/table/operations?region=15.99', 404, 'Tidak ada wilayah'],
    ['/image/map.png?region=99&locale=en', 404, 'There is no region'],
    ['/table/map?fragment=yes', 400, 'fragment'],
  ])('when %s is asked for, then %i and a sentence, kept by nobody', async (path, status, sentence) => {
    const response = await get(path);
    expect(response.status).toBe(status);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('content-type')).toMatch(
      path.startsWith('/table') ? /^text\/html/ : /^text\/plain/,
    );
    expect(await response.text()).toContain(sentence);
  });

  it('when figures are withheld, then picture and table say so, and the table leads to three years together', async () => {
    const path = 'indicator?indicator=COMPLETION&region=15.01';
    const table = await (await get(`/table/${path}`)).text();
    expect(table).toContain('Terlalu sedikit orang');
    expect(table).not.toContain('<table');
    const [, larger = ''] = /<a href="(indicator\?[^"]+)">Tampilkan/.exec(table) ?? [];
    const query = larger.replaceAll('&#38;', '&');
    expect(query).toContain('period=years3');
    expect(await (await get(`/table/${query}`)).text()).toContain('<table');
    expect((await get(`/image/${path.replace('?', '.png?')}`)).status).toBe(200);
    expect(await (await get(`/image/${path.replace('?', '.txt?')}`)).text()).toContain(
      'Terlalu sedikit orang',
    );
  });

  it('when nothing is published for a period, then picture and table say so', async () => {
    expect((await get('/image/operations.png?from=2031&to=2032')).status).toBe(200);
    expect(await (await get('/table/operations?from=2031&to=2032&locale=en')).text()).toContain(
      'No operations are published for this period yet.',
    );
  });

  it.each([
    ['id', /^Permintaan ini tidak dapat dijawab: lebih dari 240 periode \(minta lebih sedikit, /],
    ['en', /^This cannot be answered: more than 240 periods \(ask for fewer, /],
  ])(
    'when too many periods are asked for in %s, then the whole sentence is in that language',
    async (locale, sentence) => {
      for (const file of ['image/operations.txt', 'image/operations.png', 'table/operations.csv']) {
        const response = await get(`/${file}?period=month&from=2000-01&to=2026-06&locale=${locale}`);
        expect(response.status).toBe(400);
        expect(await response.text(), file).toMatch(sentence);
      }
      const table = await get(`/table/operations?period=month&from=2000-01&to=2026-06&locale=${locale}`);
      expect(await table.text()).toContain(
        locale === 'id' ? 'lebih dari 240 periode' : 'more than 240 periods',
      );
    },
  );

  it('when a table is asked for as a fragment, then only the figure comes', async () => {
    const fragment = await (await get('/table/map?fragment=1')).text();
    expect(fragment).toMatch(/^<figure lang="id">[\s\S]*<caption>Kasus per[\s\S]*<\/figure>\s*$/);
  });

  it('when a table is framed by another site, then nothing forbids it, and nothing but its style sheet is loaded', async () => {
    const { headers } = await get('/table/map');
    expect(headers.get('x-frame-options')).toBeNull();
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'",
    );
    expect((await get('/table.css')).headers.get('content-type')).toMatch(/^text\/css/);
  });

  it('when many new pictures are asked for at once, then other requests do not wait for them', async () => {
    const ended: string[] = [];
    const pictures = Array.from({ length: 16 }, async (_none, at) => {
      const { status } = await get(`/image/cascade.png?width=${400 + at}`);
      ended.push('picture');
      return status;
    });
    for (let at = 0; at < 8; at++) {
      expect((await get('/healthz')).status).toBe(200);
      ended.push('other');
    }
    expect(new Set(await Promise.all(pictures))).toEqual(new Set([200]));
    expect(ended.lastIndexOf('other')).toBeLessThan(15);
  });

  it('when an address asks for ever new pictures, then it is told to wait, and gets those that are drawn', async () => {
    const strict = await startServer(given.database, { rateLimit: 1 });
    const ask = (width: number) => fetch(`${strict.address}/image/operations.png?width=${width}`);
    const statuses: number[] = [];
    for (const width of [500, 501, 500]) statuses.push((await ask(width)).status);
    const refused = await ask(502);
    expect(statuses).toEqual([200, 429, 200]);
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await refused.text()).toMatch(
      /^Terlalu banyak gambar dan tabel baru sekaligus; coba lagi dalam \d+ detik/,
    );
    expect((await ask(500)).status).toBe(200);
    const other = await fetch(`${strict.address}/embed/operations`);
    expect([other.status, other.headers.get('cache-control')]).toEqual([200, 'no-store']);
    await strict.close();
  });
});

describe('given a server whose database is gone', () => {
  it('when a picture or a table is asked for, then 503, a sentence, and when to come again', async () => {
    const database = await createTestDatabase('empty');
    const server = await startServer(database);
    await database.close();
    for (const path of ['/image/map.png', '/table/map', '/table/map.csv']) {
      const response = await fetch(`${server.address}${path}`);
      expect(response.status).toBe(503);
      expect(response.headers.get('retry-after')).toBe('10');
      expect(response.headers.get('cache-control')).toBe('no-store');
      expect(await response.text()).toContain('Server sedang bermasalah');
    }
    await server.close();
  }, 120_000);
});

function coloursOf(image: Awaited<ReturnType<typeof loadImage>>): Set<string> {
  const context = createCanvas(image.width, image.height).getContext('2d');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  const colours = new Set<string>();
  for (let at = 0; at < data.length; at += 4)
    colours.add(Buffer.from(data.subarray(at, at + 3)).toString('hex'));
  return colours;
}

/** The text chunk `Description` of a PNG. */
function descriptionOf(png: Buffer): string | undefined {
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const type = png.toString('latin1', at + 4, at + 8);
    const body = png.subarray(at + 8, at + 8 + length);
    const [key, ...rest] = body.toString(type === 'tEXt' ? 'latin1' : 'utf8').split('\0');
    if (/^[ti][ET]Xt$/.test(type) && key === 'Description') return rest.at(-1);
    at += length + 12;
  }
  return undefined;
}
