import { expect, it } from 'vitest';
import { serverOver } from '../../support/given-server.js';

const given = serverOver('empty');
const asBrowser = { accept: 'text/html', 'sec-fetch-dest': 'document' };

it.each(['/', '/embed', '/gallery', '/explorer'])(
  'given the server of npm start, when %s is read, then nothing of npm run dev is in it',
  async (path) => {
    const answer = await fetch(`${given.server.address}${path}`, { headers: asBrowser });
    expect(answer.status).toBe(200);
    expect(await answer.text()).not.toMatch(/@dev|in-page/);
  },
);

it.each(['/@dev/in-page.js', '/@dev/events'])(
  'given the server of npm start, when %s is asked, then there is none',
  async (path) => {
    expect((await fetch(`${given.server.address}${path}`)).status).toBe(404);
  },
);

it('given the build of npm start, when its scripts are read, then none of them listens to npm run dev or has a source map', async () => {
  for (const path of ['/widgets/v1/sinergi.js', '/dashboard.js', '/configurator.js', '/gallery/gallery.js'])
    expect(await (await fetch(`${given.server.address}${path}`)).text()).not.toMatch(/@dev|sourceMappingURL/);
});
