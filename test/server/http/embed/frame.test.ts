import { describe, expect, it } from 'vitest';
import { elements } from '../../../support/elements.js';
import { serverOver } from '../../../support/given-server.js';

describe('given pages of single widgets, for iframes', () => {
  const given = serverOver('demo');
  const get = (path: string) => fetch(given.server.address + path);

  it.each(elements.names)(
    'when the page of %s is asked for, then it holds that element and leads to its table and to oEmbed',
    async (name) => {
      const answer = await get(`/embed/${name}`);
      const html = await answer.text();
      expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
      expect(html).toContain(`<sinergi-${name} locale="id" theme="auto">`);
      expect(html).toContain(name === 'dashboard' ? 'href="../"' : `href="../table/${name}"`);
      if (name !== 'dashboard') expect(html).toMatch(/<noscript>[\s\S]*<table[\s\S]*<\/noscript>/);
      expect(html).toMatch(/^<!doctype html>\n<html lang="id">[\s\S]*<title>.{8,} · Sinergi<\/title>/);
      const links = [...html.matchAll(/type="(application\/json|text\/xml)\+oembed" href="([^"]*)"/g)];
      expect(links).toHaveLength(2);
      for (const [, type = '', href = ''] of links) {
        const found = await fetch(href.replaceAll('&amp;', '&'));
        expect([found.status, found.headers.get('content-type')]).toEqual([200, `${type}; charset=utf-8`]);
      }
    },
  );

  it('when it is framed by anybody, then no header forbids it, and the page itself loads from here alone', async () => {
    const { headers } = await get('/embed/operations?ink=123456');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/^default-src 'none'; script-src 'self'; .*frame-ancestors \*$/);
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toMatch(/unsafe/);
    expect(headers.get('x-frame-options')).toBeNull();
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect((await get('/')).headers.get('x-frame-options')).toBe('SAMEORIGIN');
  });

  it('when parameters are given, then they are the attributes and colours of the element', async () => {
    const html = await (
      await get(
        '/embed/operations?region=15.71&by=kind&from=2022&to=2024&locale=en&theme=dark&now=f60&heading=%22%3E%3Cb%3E%26%27',
      )
    ).text();
    expect(html).toContain('<html lang="en">');
    expect(html).toContain(
      '<sinergi-operations locale="en" theme="dark" by="kind" region="15.71" from="2022" to="2024" heading="&quot;&gt;&lt;b&gt;&amp;&#39;">',
    );
    expect(html).toContain(':root{--sinergi-now:#ff6600}');
    expect(html).not.toContain('<b>');
  });

  it('when the region is named, then the title says it in the language asked for', async () => {
    expect(await (await get('/embed/capacity?region=15.71')).text()).toContain(
      '<title>Tempat rehabilitasi, Kota Jambi · Sinergi</title>',
    );
    expect(await (await get('/embed/map?indicator=COMPLETION&locale=en')).text()).toContain(
      '<title>Completed rehabilitation, Jambi · Sinergi</title>',
    );
  });

  it.each([
    ['/embed/seizure', 404, 'mungkin maksudnya seizures'],
    ['/embed/seizure?locale=en', 404, 'perhaps seizures is meant'],
    ['/embed/operations?region=15.99', 404, 'Tidak ada wilayah'],
    ['/embed/operations?region=<script>alert(1)</script>', 400, 'kode Kemendagri|kode wilayah Kemendagri'],
    ['/embed/operations?locale=en&ink=red;background:url(x)', 400, 'The parameter ink must be a colour'],
    ['/embed/%3Cscript%3E', 404, 'Tidak ada widget'],
  ])('when %s is asked for, then a page in the frame says why not', async (path, status, sentence) => {
    const answer = await get(path);
    const html = await answer.text();
    expect(answer.status).toBe(status);
    expect(html).toMatch(new RegExp(sentence));
    expect(html).not.toMatch(/<script|alert|url\(x/);
    expect(answer.headers.get('content-security-policy')).toMatch(/frame-ancestors \*$/);
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });
});
