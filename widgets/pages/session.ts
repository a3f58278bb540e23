import type { Locale } from '../i18n/locale.js';
import { tellViewer } from './tell-viewer.js';
import { type Grant, SignInError, type Viewer, viewerOf } from './viewer.js';

/** How often the server is asked whether it still takes the token, in milliseconds. */
const askedAgainAfter = 60_000;

/** Everything of the page that takes a token. */
const holders = () =>
  [...document.querySelectorAll<HTMLElement & { token?: string }>('main *')].filter(({ localName }) =>
    localName.startsWith('sinergi-'),
  );

/** Somebody signed in on this page, from their token's first use to its end. The token is nowhere but here and in the widgets. */
export class Session {
  #grant: Grant | undefined;
  #asking: ReturnType<typeof setInterval> | undefined;
  #renewing: Promise<Grant | undefined> | undefined;

  /** `ended` is told why, where the server ended it. */
  constructor(
    private readonly locale: Locale,
    private readonly ended: (problem?: string) => void,
  ) {
    document.addEventListener('sinergi-error', () => void this.#askAgain());
    // A page that the browser keeps to go back to would come back signed in.
    addEventListener('pagehide', () => this.end());
  }

  /** With a token that the server takes, and who it stands for. */
  begin(grant: Grant, viewer: Viewer): void {
    clearInterval(this.#asking);
    this.#asking = setInterval(() => void this.#askAgain(), askedAgainAfter);
    this.#show(viewer);
    this.#hold(grant);
  }

  /** Forgets the token, and with the widgets every answer that it brought. */
  end(problem?: string): void {
    if (!this.#grant) return;
    this.#grant = undefined;
    clearInterval(this.#asking);
    for (const holder of holders()) holder.replaceWith(holder.cloneNode());
    this.#show(undefined);
    this.ended(problem);
  }

  #hold(grant: Grant): void {
    this.#grant = grant;
    for (const holder of holders()) holder.token = grant.token;
  }

  #show(viewer: Viewer | undefined): void {
    // It was made from answers for somebody else.
    document.getElementById('verdict')?.replaceChildren();
    tellViewer(viewer, this.locale);
  }

  async #askAgain(): Promise<void> {
    const grant = this.#grant;
    if (!grant) return;
    try {
      await viewerOf(grant.token, this.locale);
    } catch (error) {
      if (error instanceof SignInError) await this.#goOn(grant, error.problem);
    }
  }

  /** The server takes the token no longer: another one goes on where it can be had. */
  async #goOn(grant: Grant, problem: string): Promise<void> {
    // Who signed in anew meanwhile stays; so does who is given the next token already.
    if (grant !== this.#grant) return;
    const next = problem === 'EXPIRED' ? await this.#renewed(grant) : undefined;
    if (grant !== this.#grant) return;
    if (next) this.#hold(next);
    else this.end(problem);
  }

  /** Asked for once, however many notice: a token to renew with works once. */
  #renewed(grant: Grant): Promise<Grant | undefined> | undefined {
    this.#renewing ??= grant
      .renew?.()
      .catch(() => undefined)
      .finally(() => {
        this.#renewing = undefined;
      });
    return this.#renewing;
  }
}
