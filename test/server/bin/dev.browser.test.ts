import { existsSync } from 'node:fs';
import type { Browser, Page, Request } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { leaveBrowser, sharedBrowser } from '../../support/browser.js';
import { DevLoop, ProjectCopy } from '../../support/dev-loop.js';

const minutes = 60_000;
const resolver = 'server/statistics/release.resolver.ts';

/** In every language, as elements choose theirs. */
const changed = `new GraphQLError('', {
  extensions: { code: 'BAD_USER_INPUT', sentence: { id: 'the resolver has changed', en: 'the resolver has changed' } },
})`;

/** A resolver that answers with a sentence in the place of the release. */
const refusing = (text: string) =>
  `import { GraphQLError } from 'graphql';\n${text.replace(
    'return statistics.release;',
    `if (Date.now() > 0) throw ${changed};\n$&`,
  )}`;

describe(
  'given npm run dev over an empty database and a browser on /embed',
  () => {
    let project: ProjectCopy;
    let loop: DevLoop;
    let browser: Browser;
    let page: Page;
    const asked: string[] = [];
    const isQuestion = (request: Request) => new URL(request.url()).pathname === '/q';

    beforeAll(async () => {
      project = new ProjectCopy();
      loop = new DevLoop(project.folder, 'serve', '--inspect=0');
      browser = await sharedBrowser();
      page = await browser.newPage();
      page.setDefaultTimeout(2 * minutes);
      page.on('request', (request) => isQuestion(request) && asked.push(request.url()));
      await page.goto(`${await loop.address()}/embed`);
      await seen('tidak dapat dijawab: belum ada yang diterbitkan');
    }, 5 * minutes);
    afterAll(async () => {
      await leaveBrowser(browser);
      await loop?.interrupt();
      project?.remove();
    }, minutes);

    /** Waits until the page shows the text, and prints how long that took. */
    async function seen(text: string, what?: string) {
      const saved = performance.now();
      await page.getByText(text).first().waitFor();
      if (what) console.log(`${what}: seen after ${((performance.now() - saved) / 1000).toFixed(1)} s`);
    }

    const panel = () => page.locator('sinergi-dev-problem');
    const panelSays = (part: 'h2' | 'pre') => panel().locator(part).textContent();

    it('when it starts with --inspect, then a debugger reaches the server', async () => {
      const [, debuggers] = await loop.says(/Debugger listening on ws:\/\/([\d.:]+)\//);
      const targets = (await (await fetch(`http://${debuggers}/json/list`)).json()) as { title: string }[];
      expect(targets.map(({ title }) => title)).toEqual([project.path('server/bin/dev/child.js')]);
    });

    it('when a resolver is saved, then the page shows its answer, and the database has not stopped', async () => {
      const postmaster = project.read('data/postgres/cluster/postmaster.pid');
      project.change(resolver, refusing);
      await seen('the resolver has changed', 'a resolver');
      expect(project.read('data/postgres/cluster/postmaster.pid')).toBe(postmaster);
    });

    it('when a widget is saved, then the page shows it', async () => {
      project.change('widgets/elements/notices.words.ts', (text) =>
        text.replace('Permintaan ini tidak dapat dijawab:', 'Belum ada jawaban:'),
      );
      await seen('Belum ada jawaban: the resolver has changed', 'a widget');
    });

    it("when a widget's query is saved, then the page asks it and the server answers it", async () => {
      const before = asked.at(-1);
      const asksAnew = page.waitForRequest((request) => isQuestion(request) && request.url() !== before);
      project.change('widgets/client/documents.ts', (text) =>
        text.replace('query Operations(', 'query OperationsAnew('),
      );
      await asksAnew;
      await seen('Belum ada jawaban: the resolver has changed');
      expect(project.read('dist/dev/widgets/persisted-documents.json')).toContain('query OperationsAnew(');
    });

    it('when the server does not compile, then the page says where, and stops to say it once it is mended', async () => {
      const mend = project.change(resolver, (text) => `${text}export const wrong: number = 'one';\n`);
      await panel().waitFor();
      expect(await panelSays('h2')).toBe('Kode server gagal dikompilasi');
      expect(await panelSays('pre')).toMatch(/release\.resolver\.ts\(\d+,\d+\): error TS2322/);
      await page.reload();
      await seen('the resolver has changed');
      await panel().waitFor();
      mend();
      await panel().waitFor({ state: 'detached' });
    });

    it('when the server ends at its start, then its page says why with the line of the source, and comes back by itself', async () => {
      const mend = project.change(
        'server/schema.ts',
        (text) => `${text}throw new TypeError('cannot start');\n`,
      );
      await seen('Belum ada server yang menjawab');
      await page.reload();
      await seen('Belum ada server yang menjawab');
      expect(await panelSays('h2')).toBe('Server berhenti dengan galat');
      expect(await panelSays('pre')).toMatch(/TypeError: cannot start\s+at .*server\/schema\.ts:\d+/);
      mend();
      await seen('the resolver has changed');
      expect(await panel().count()).toBe(0);
    });

    it('when Ctrl-C ends it, then no process is left and nothing stands where npm start would take it for its own', async () => {
      await loop.interrupt();
      expect(project.processes()).toEqual([]);
      const ofStart = ['dist/server', 'dist/widgets', 'dist/.stamps/server', 'dist/.stamps/widgets'];
      expect(ofStart.filter((path) => existsSync(project.path(path)))).toEqual([]);
    });
  },
  4 * minutes,
);
