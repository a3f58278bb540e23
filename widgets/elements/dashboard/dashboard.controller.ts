import { html, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { clientFor } from '../../client/data-client.js';
import { askRegions } from '../../client/documents.js';
import { type Group, groupOf } from '../../client/filters.js';
import type { RegionsQuery } from '../../client/generated/graphql.js';
import { keepInAddress } from '../../client/shared-address.js';
import type { Locale } from '../../i18n/locale.js';
import { dashboardStyles } from '../../styles/dashboard.styles.js';
import { wear } from '../../styles/wear.js';
import { serverOf } from '../server-of.js';
import { resolvedTheme, type Theme } from '../theme.js';

const usual =
  'indicator:RELAPSE_FREE_6 indicator:FOLLOW_UP_6 indicator:COMPLETION indicator:CASE_RATE ' +
  'relapse cascade capacity map rehab-outcomes aftercare operations';

const words = {
  id: { region: 'Wilayah', whole: 'Seluruh provinsi', year: 'Tahun', latest: 'Terbaru' },
  en: { region: 'Region', whole: 'Whole province', year: 'Year', latest: 'Latest' },
};

const passedOn = ['src', 'region', 'locale', 'theme'] as const;
let count = 0;

/** The element in the page. */
interface Host extends HTMLElement, ReactiveControllerHost {
  readonly renderRoot: ShadowRoot;
  src?: string;
  region?: string;
  locale?: Locale;
  theme?: Theme;
  group?: string;
  show?: string;
  shareable?: boolean | '';
  token?: string;
}

/** What a dashboard shows: two lists, and the widgets that follow them. */
export class Dashboard implements ReactiveController {
  readonly #grid = document.createElement('div');
  readonly #group: Group;
  readonly #update = () => this.host.requestUpdate();
  #shown: string | undefined;
  #places: RegionsQuery | undefined;

  constructor(private readonly host: Host) {
    this.#grid.className = 'grid';
    this.#group = groupOf(host.group ?? `dashboard-${++count}`);
    wear(host.renderRoot, dashboardStyles);
    host.addController(this);
  }

  hostConnected(): void {
    const { host } = this;
    this.#group.listeners.add(this.#update);
    if ((host.shareable ?? false) !== false) keepInAddress(this.#group);
    host.style.minHeight = '';
    this.#update();
    void this.#ask();
  }

  hostDisconnected(): void {
    this.#group.listeners.delete(this.#update);
  }

  hostUpdate(): void {
    const { host } = this;
    host.dataset.theme = resolvedTheme(host.theme);
    const show = host.show ?? usual;
    if (show !== this.#shown) {
      this.#shown = show;
      this.#grid.replaceChildren(...show.split(/\s+/).filter(Boolean).map(elementOf));
    }
    for (const child of this.#grid.children) {
      child.setAttribute('group', this.#group.name);
      for (const name of passedOn) {
        const value = host[name];
        if (value === undefined) child.removeAttribute(name);
        else child.setAttribute(name, value);
      }
      Object.assign(child, { token: host.token });
    }
  }

  render() {
    const own = words[this.#locale];
    const { region = '', period = '' } = this.#group.filter;
    const until = Number(this.#places?.release.dataUntil?.slice(0, 4) ?? 0);
    const years = until ? [0, 1, 2, 3, 4, 5].map((back) => String(until - back)) : [];
    const places = this.#places?.region?.children ?? [];
    return html`<div class="room"><form class="bar" part="filters" @change=${this.#changed}>
        <label>${own.region} <select name="region">
          <option value="" ?selected=${region === ''}>${own.whole}</option>
          ${places.map(({ code, name }) => html`<option value=${code} ?selected=${code === region}>${name}</option>`)}
        </select></label>
        <label>${own.year} <select name="period">
          <option value="" ?selected=${period === ''}>${own.latest}</option>
          ${years.map((year) => html`<option value=${year} ?selected=${year === period}>${year}</option>`)}
        </select></label>
      </form>
      ${this.#grid}</div>`;
  }

  get #locale(): Locale {
    return this.host.locale === 'en' ? 'en' : 'id';
  }

  /** The lists are a help: without them the widgets still show the whole province. */
  async #ask(): Promise<void> {
    const region = `${this.host.region ?? '15'}`.slice(0, 2);
    const question = askRegions({ region, locale: this.#locale === 'en' ? 'EN' : 'ID' });
    const client = clientFor(serverOf(this.host.src));
    this.#places = (await client.ask(question).catch(() => undefined)) as RegionsQuery | undefined;
    this.#update();
  }

  readonly #changed = (event: Event): void => {
    const { name, value } = event.target as HTMLSelectElement;
    const { [name as 'region']: _before, ...others } = this.#group.filter;
    this.#group.set(value ? { ...others, [name]: value } : others);
    const detail = { ...this.#group.filter };
    this.host.dispatchEvent(new CustomEvent('sinergi-filter', { bubbles: true, composed: true, detail }));
  };
}

/** "relapse:mentor" is <sinergi-relapse by="mentor">; indicators and maps name their indicator. */
function elementOf(text: string): HTMLElement {
  const [name = '', of] = text.split(':');
  const element = document.createElement(`sinergi-${name.replace(/[^a-z-]/g, '')}`);
  const attribute = name === 'indicator' || name === 'map' ? 'indicator' : 'by';
  if (of) element.setAttribute(attribute, of);
  return element;
}
