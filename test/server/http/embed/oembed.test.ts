import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Database } from '../../../../server/database/open.js';
import { createTestDatabase } from '../../../support/database.js';
import { elements } from '../../../support/elements.js';
import { startServer } from '../../../support/server.js';

/** What the specification, version 1.0, asks of a rich answer (oembed.com, 2.3.4). */
const rich = z.strictObject({
  version: z.literal('1.0'),
  type: z.literal('rich'),
  title: z.string().min(1),
  provider_name: z.string().min(1),
  provider_url: z.url(),
  cache_age: z.int().positive().optional(),
  html: z.string().regex(/^<iframe [^<>]*><\/iframe>$/),
  width: z.int().positive(),
  height: z.int().positive(),
  thumbnail_url: z.url().optional(),
  thumbnail_width: z.int().positive().optional(),
  thumbnail_height: z.int().positive().optional(),
});

const numbers = ['cache_age', 'width', 'height', 'thumbnail_width', 'thumbnail_height'];
const unescaped = (text: string) =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

/** Reads the flat XML of an answer; whatever is not well-formed in it fails. */
function fieldsOf(xml: string): Record<string, string | number> {
  const [, inside = ''] =
    /^<\?xml version="1\.0" encoding="utf-8" standalone="yes"\?>\s*<oembed>([\s\S]*)<\/oembed>\s*$/.exec(
      xml,
    ) ?? [];
  const fields: Record<string, string | number> = {};
  const rest = inside.replace(/<(\w+)>([^<>]*)<\/\1>/g, (_all, name: string, text: string) => {
    expect(text.replace(/&(amp|lt|gt|quot|#39);/g, '')).not.toContain('&');
    fields[name] = numbers.includes(name) ? Number(text) : unescaped(text);
    return '';
  });
  expect(rest.trim()).toBe('');
  return fields;
}

describe('given the oEmbed address of a server', () => {
  let database: Database;
  let server: Awaited<ReturnType<typeof startServer>>;
  let named: Awaited<ReturnType<typeof startServer>>;
  beforeAll(async () => {
    database = await createTestDatabase('demo');
    server = await startServer(database);
    named = await startServer(database, { address: 'https://jambiprov.go.id/sinergi', proxies: 0 });
  });
  afterAll(async () => {
    await server.close();
    await named.close();
    await database.close();
  });

  const ask = (url: string, more = '', at = server.address) =>
    fetch(`${at}/oembed?url=${encodeURIComponent(url)}${more}`);
  const json = async (url: string, more = '', at = server.address) => (await ask(url, more, at)).json();

  it.each(elements.names)(
    'when %s is asked for, then both formats are valid and say the same, and the frame that they hold is there',
    async (name) => {
      const url = `${server.address}/embed/${name}?region=15&locale=en`;
      const [inJson, inXml] = await Promise.all([ask(url, '&format=json'), ask(url, '&format=xml')]);
      expect(inJson.headers.get('content-type')).toBe('application/json; charset=utf-8');
      expect(inXml.headers.get('content-type')).toBe('text/xml; charset=utf-8');
      const answer = rich.parse(await inJson.json());
      expect(fieldsOf(await inXml.text())).toEqual(answer);
      const { html, title, width, height } = answer;
      const src = unescaped(/ src="([^"]*)"/.exec(html)?.[1] ?? '');
      expect(src).toBe(url);
      expect((await fetch(src)).status).toBe(200);
      expect(unescaped(/ title="([^"]*)"/.exec(html)?.[1] ?? '')).toBe(title);
      expect(html).toContain(` width="${width}" height="${height}" `);
      expect(html).toContain('loading="lazy"');
      expect(answer.thumbnail_url === undefined).toBe(name === 'dashboard');
    },
  );

  it('when any tier of a widget is named, then the same frame is the answer', async () => {
    const query = 'region=15.71&by=kind';
    const [embed, image, table] = await Promise.all([
      json(`${server.address}/embed/operations?${query}`),
      json(`${server.address}/image/operations.png?${query}`),
      json(`${server.address}/table/operations?by=KIND&region=15.71`),
    ]);
    expect(embed.html).toContain('/embed/operations?by=kind&amp;region=15.71"');
    expect(image).toEqual(embed);
    expect(table).toEqual(embed);
  });

  it('when there is a picture, then its address and size are given, unless that is larger than allowed', async () => {
    const url = `${server.address}/image/operations.png?region=15.71&width=900`;
    const answer = rich.parse(await json(url));
    const picture = Buffer.from(await (await fetch(String(answer.thumbnail_url))).arrayBuffer());
    expect(picture.toString('latin1', 1, 4)).toBe('PNG');
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([
      answer.thumbnail_width,
      answer.thumbnail_height,
    ]);
    expect(await json(url, '&maxwidth=600')).not.toHaveProperty('thumbnail_url');
    expect(await json(url, '&maxheight=300')).not.toHaveProperty('thumbnail_height');
  });

  it('when the first page is named, then it is the dashboard, without what a reader chose', async () => {
    const { html, title } = await json(`${server.address}/?sinergi-dashboard-1=15.71~2024`);
    expect(title).toBe('Dasbor Sinergi, Jambi');
    expect(html).toContain(`src="${server.address}/embed/dashboard"`);
  });

  it('when less room is allowed, then the frame keeps to it', async () => {
    const url = `${server.address}/embed/operations`;
    const usual = rich.parse(await json(url, '&maxwidth=0'));
    expect(usual.width).toBe(600);
    const small = rich.parse(await json(url, '&maxwidth=320&maxheight=300'));
    expect([small.width, small.height]).toEqual([320, 300]);
    expect(small.html).toContain('width="320" height="300"');
    expect(rich.parse(await json(url, '&maxwidth=320')).height).toBeGreaterThan(usual.height);
    expect(rich.parse(await json(url, '&maxwidth=99999&maxheight=99999'))).toEqual(usual);
  });

  it('when a heading holds signs of markup, then they harm neither format', async () => {
    const heading = '"><script>alert(1)</script>&\' ]]>';
    const url = `${server.address}/embed/operations?heading=${encodeURIComponent(heading)}`;
    const answer = rich.parse(await json(url));
    expect(answer.title).toBe(heading);
    expect(fieldsOf(await (await ask(url, '&format=xml')).text())).toEqual(answer);
  });

  const wrong: [url: string, more: string, status: number, sentence: RegExp][] = [
    ['https://example.org/embed/operations', '', 404, /not one of this server/],
    ['javascript:alert(1)', '', 404, /not one of this server/],
    ['SERVER/explorer', '', 404, /\/embed\/NAME/],
    ['SERVER/embed/nothing', '', 404, /no widget of this name/],
    ['SERVER/embed/operations?region=15.99', '', 404, /no region/],
    ['SERVER/embed/operations?region=x', '', 400, /parameter region/],
    ['/embed/operations', '', 400, /whole address/],
    ['', '', 400, /parameter url is missing/],
    ['SERVER/embed/operations', '&maxwidth=wide', 400, /numbers of pixels/],
    ['SERVER/embed/operations', '&maxheight=-1', 400, /numbers of pixels/],
  ];
  it.each(wrong)(
    'when %s%s is asked for, then it is refused in either format',
    async (url, more, status, sentence) => {
      const full = url.replace('SERVER', server.address);
      const [inJson, inXml] = await Promise.all([ask(full, more), ask(full, `${more}&format=xml`)]);
      expect([inJson.status, inXml.status]).toEqual([status, status]);
      expect(inJson.headers.get('content-type')).toBe('application/json; charset=utf-8');
      expect(inXml.headers.get('content-type')).toBe('text/xml; charset=utf-8');
      const { error } = (await inJson.json()) as { error: string };
      expect(error).toMatch(sentence);
      expect(fieldsOf(await inXml.text())).toEqual({ error });
      expect(inJson.headers.get('cache-control')).toBe('no-store');
    },
  );

  it('when another format is asked for, then the answer is 501, as the specification says', async () => {
    const answer = await ask(`${server.address}/embed/operations`, '&format=yaml');
    expect(answer.status).toBe(501);
    expect(await answer.json()).toEqual({ error: 'The parameter format must be json or xml.' });
  });

  it('when the operator has set the address, then it counts, whatever host a request names', async () => {
    const { html, provider_url, cache_age } = await json(
      'http://jambiprov.go.id/sinergi/embed/map?locale=en',
      '',
      named.address,
    );
    expect(html).toContain('src="https://jambiprov.go.id/sinergi/embed/map?locale=en"');
    expect(provider_url).toBe('https://jambiprov.go.id/sinergi/');
    expect(cache_age).toBe(86_400);
    expect((await ask(`${named.address}/embed/map`, '', named.address)).status).toBe(404);
    expect((await ask('https://jambiprov.go.id/embed/map', '', named.address)).status).toBe(404);
    expect(await (await fetch(`${named.address}/embed/map`)).text()).toContain(
      'href="https://jambiprov.go.id/sinergi/oembed?url=https%3A%2F%2Fjambiprov.go.id%2Fsinergi%2Fembed%2Fmap',
    );
  });
});
