import { type CSSResultGroup, LitElement, nothing, type PropertyDeclarations } from 'lit';
import { page } from '../../client/data-client.js';
import type { Locale } from '../../i18n/locale.js';
import { elementStyles } from '../../styles/element.styles.js';
import { others, text, texts } from '../attributes.js';
import type { Theme } from '../theme.js';
import type { Dashboard } from './dashboard.controller.js';

/**
 * Several widgets that show the same region and year, with the two lists to choose them from.
 * @indonesian Beberapa grafik untuk wilayah dan tahun yang sama, dengan dua daftar untuk memilihnya.
 * @holds SinergiElement
 * @csspart filters - The two lists.
 */
export default class SinergiDashboard extends LitElement {
  static override styles: CSSResultGroup = elementStyles;
  static override properties: PropertyDeclarations = {
    ...texts,
    ...others,
    show: text,
  };

  declare readonly renderRoot: ShadowRoot;
  /** @attr src */
  declare src?: string;
  /** @attr region */
  declare region?: string;
  /** @attr locale */
  declare locale?: Locale;
  /** @attr theme */
  declare theme?: Theme;
  /** @attr group */
  declare group?: string;
  /**
   * Names of elements without `sinergi-`, with spaces between; after a colon what each is of, as in
   * `indicator:COMPLETION` or `relapse:mentor`. Without it, four indicators and seven charts.
   * @attr show
   */
  declare show?: string;
  /** @attr shareable */
  declare shareable?: boolean | '';
  /**
   * Of somebody who may read exact figures, which are then asked for by POST. Never an attribute: keep it in memory.
   * @public
   */
  declare token?: string;
  #dashboard: Dashboard | undefined;

  override connectedCallback(): void {
    // What stands below is not to move much.
    if (!this.#dashboard) this.style.minHeight = '1600px';
    super.connectedCallback();
    page.whole = this.#prepare().catch(String);
  }

  /** What a dashboard shows is loaded when one is used. */
  async #prepare(): Promise<void> {
    const module = await import('./dashboard.controller.js');
    this.#dashboard ??= new module.Dashboard(this);
    // Its widgets ask their questions meanwhile.
    await new Promise((asked) => setTimeout(asked));
  }

  protected override render() {
    return this.#dashboard?.render() ?? nothing;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sinergi-dashboard': SinergiDashboard;
  }
}
