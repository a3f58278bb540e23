import type { FastifyBaseLogger } from 'fastify';
import type { PublicClient } from '../database/public.client.js';
import { currentRelease } from '../release/reading/current-release.js';
import { type ExportFiles, exportNames } from './export/export-files.js';
import { ownWork } from './limits/work-budget.js';
import { provinceOf } from './pages/dashboard.route.js';
import type { DashboardPage } from './pages/dashboard-page.js';
import type { TrustedAnswers } from './trusted/trusted-answer.js';
import type { TrustedBatches } from './trusted/trusted-batches.js';

/** How often is looked whether there is another release, in milliseconds. */
const pause = 2_000;

/** What is made before anybody asks, and what it is made by. */
interface Making {
  client: PublicClient;
  answers: TrustedAnswers;
  batches: TrustedBatches;
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
      await this.#answerDashboard();
      for (const { name, format } of exportNames) {
        if (this.#isStopped) return;
        await this.making.exports.of(release, name, format, ownWork);
      }
      this.#made = version;
    } catch (error) {
      if (!this.#isStopped) log.warn(error, 'what is asked most could not be made ahead; it is tried again');
    }
  }

  async #answerDashboard(): Promise<void> {
    const { client, answers, batches, page } = this.making;
    const { code } = await provinceOf(client);
    for (const name of page.batches) await answers.batch(batches.asks(name, code), ownWork);
  }
}
