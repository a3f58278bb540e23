import { page } from '../client/data-client.js';

/**
 * Several widgets that show the same region and year, with the two lists to choose them from.
 * @indonesian Beberapa grafik untuk wilayah dan tahun yang sama, dengan dua daftar untuk memilihnya.
 * @holds SinergiElement
 * @attr {string} [show] - Names of elements without `sinergi-`, with spaces between; after a colon what each is of, as in `indicator:COMPLETION` or `relapse:mentor`. Without it, four indicators and seven charts.
 * @csspart filters - The two lists.
 */
export class SinergiDashboard extends HTMLElement {
  static observedAttributes = ['src', 'region', 'locale', 'theme', 'group', 'show', 'shareable'];
  /** @internal Set by what is loaded when a dashboard is used: what a change leads to. */
  changed?: () => void;
  /** @internal */
  leave?: () => void;
  #token?: string;

  /**
   * Of somebody who may read exact figures, which are then asked for by POST. Never an attribute: keep it in memory.
   * @public
   */
  get token(): string | undefined {
    return this.#token;
  }
  set token(token: string | undefined) {
    this.#token = token;
    this.changed?.();
  }

  connectedCallback(): void {
    // What stands below is not to move much.
    Object.assign(this.style, { display: 'block', minHeight: '1600px' });
    page.whole = import('./dashboard.js').then(({ connect }) => connect(this), String);
  }

  disconnectedCallback(): void {
    this.leave?.();
  }

  attributeChangedCallback(): void {
    this.changed?.();
  }
}
