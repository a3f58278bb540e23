import type { FastifyBaseLogger } from 'fastify';
import type { PublicClient } from '../database/public.client.js';
import { type Locale, locales } from '../language/locale.js';
import { currentRelease } from '../release/reading/current-release.js';
import type { Elements } from './builds/elements.js';
import { readTrustedAsks } from './documents/trusted-ask.js';
import { type ExportFiles, exportNames } from './export/export-files.js';
import { ownWork } from './limits/work-budget.js';
import { provinceOf } from './pages/dashboard.route.js';
import type { DashboardPage } from './pages/dashboard-page.js';
import type { TrustedAnswers } from './trusted/trusted-answer.js';
import type { AskingWidget } from './worker/tasks.js';
import type { WorkerPool } from './worker/worker-pool.js';

/** How often is looked whether there is another release, in milliseconds. */
const pause = 2_000;

/** What is made before anybody asks, and what it is made by. */
interface Making {
  client: PublicClient;
  elements: Elements;
  pool: WorkerPool;
  answers: TrustedAnswers;
  exports: ExportFiles;
  page: DashboardPage;
  log: FastifyBaseLogger;
}

/**
 * Makes the answers to the dashboard's own questions, in both languages, and then the files of `/export`, whenever a
 * release or other names are there: one after the other, beside the requests of others.
 */
export class MadeAhead {
  #made: string | undefined;
  #timer: NodeJS.Timeout | undefined;
  #isStopped = false;

  constructor(private readonly making: Making) {}

  /** Looks now and then again and again until it is stopped. */
  start(): void {
    void this.#look().finally(() => {
      if (this.#isStopped) return;
      this.#timer = setTimeout(() => this.start(), pause).unref();
    });
  }

  stop(): void {
    this.#isStopped = true;
    clearTimeout(this.#timer);
  }

  async #look(): Promise<void> {
    const { client, log } = this.making;
    try {
      const release = await currentRelease(client);
      const version = release && `${release.id} ${release.referenceVersion}`;
      if (!version || version === this.#made) return;
      for (const locale of locales) await this.#answerDashboard(locale);
      for (const { name, format } of exportNames) {
        if (this.#isStopped) return;
        await this.making.exports.of(release, name, format, ownWork);
      }
      this.#made = version;
    } catch (error) {
      if (!this.#isStopped) log.warn(error, 'what is asked most could not be made ahead; it is tried again');
    }
  }

  async #answerDashboard(locale: Locale): Promise<void> {
    const { client, elements, pool, answers, page } = this.making;
    const { code } = await provinceOf(client);
    const facts = { locale, region: code, place: '', signIn: undefined, server: '' };
    for (const address of await pool.run(
      'questions',
      widgetsIn(page.write(facts, 'full'), elements),
      ownWork,
    )) {
      const d = new URL(address, 'http://localhost').searchParams.get('d');
      await answers.batch(readTrustedAsks(d), ownWork);
    }
  }
}

/** The elements of a page, but for those that hold others, which ask nothing of their own. */
function widgetsIn(html: string, elements: Elements): AskingWidget[] {
  return [...html.matchAll(/<sinergi-([\w-]+)((?: [\w-]+(?:="[^"]*")?)*)>/g)]
    .map(([, name = '', written = '']) => ({
      name,
      attributes: Object.fromEntries(
        [...written.matchAll(/ ([\w-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value]),
      ),
    }))
    .filter(({ name }) => elements.find(name)?.shows === 'figures');
}
