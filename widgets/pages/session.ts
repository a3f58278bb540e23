import type { Locale } from '../i18n/locale.js';
import { tellViewer } from './tell-viewer.js';
import { NotTakenError, type Viewer, viewerOf } from './viewer.js';

/** How often the server is asked whether it still takes the token, in milliseconds. */
const askedAgainAfter = 60_000;

/** Everything of the page that takes a token. */
const holders = () =>
  [...document.querySelectorAll<HTMLElement & { token?: string }>('main *')].filter(({ localName }) =>
    localName.startsWith('sinergi-'),
  );

/** Somebody signed in on this page, from their token's first use to its end. The token is nowhere but here and in the widgets. */
export class Session {
  #token: string | undefined;
  #asking: ReturnType<typeof setInterval> | undefined;

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
  begin(token: string, viewer: Viewer): void {
    this.#token = token;
    clearInterval(this.#asking);
    this.#asking = setInterval(() => void this.#askAgain(), askedAgainAfter);
    this.#show(viewer);
    for (const holder of holders()) holder.token = token;
  }

  /** Forgets the token, and with the widgets every answer that it brought. */
  end(problem?: string): void {
    if (!this.#token) return;
    this.#token = undefined;
    clearInterval(this.#asking);
    for (const holder of holders()) holder.replaceWith(holder.cloneNode());
    this.#show(undefined);
    this.ended(problem);
  }

  #show(viewer: Viewer | undefined): void {
    // It was made from answers for somebody else.
    document.getElementById('verdict')?.replaceChildren();
    tellViewer(viewer, this.locale);
  }

  async #askAgain(): Promise<void> {
    const token = this.#token;
    if (!token) return;
    try {
      await viewerOf(token, this.locale);
    } catch (error) {
      // Who signed in anew meanwhile stays.
      if (error instanceof NotTakenError && token === this.#token) this.end(error.problem);
    }
  }
}
