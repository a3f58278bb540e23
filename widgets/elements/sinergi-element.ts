import { type CSSResultGroup, LitElement, type PropertyDeclarations, type PropertyValues } from 'lit';
import type { Offer, Scope, View } from '../charts/view.js';
import type { Filter } from '../client/filters.js';
import { learn, speaks } from '../i18n/language.js';
import type { Locale } from '../i18n/locale.js';
import { elementStyles } from '../styles/element.styles.js';
import { wear } from '../styles/wear.js';
import { askedOf } from './asked.js';
import { Asking } from './asking.js';
import { others, text, texts } from './attributes.js';
import { ChartController } from './chart-controller.js';
import type { Design } from './design.js';
import { GroupController } from './grouped.js';
import { NearViewport } from './near-viewport.js';
import { renderWidget } from './render.js';
import { serverOf } from './server-of.js';
import { resolvedTheme, type Theme, ThemeController } from './theme.js';
import type { Widget } from './widget.js';

/** What a question is made of. */
const asking = { region: text, from: text, to: text, period: text, by: text, indicator: text };
const written = { ...texts, ...asking, heading: text };
/**
 * What all widgets share: asking, the states, the sentence, the chart, its table twin and the source line.
 *
 * Attributes are the fields with `@attr`; pages may use these and what is marked `@public`. What stands here and in the
 * classes of the elements becomes the manifest, the data for editors, the types and docs/elements.md.
 *
 * @fires {CustomEvent<Record<string, never>>} sinergi-ready - Data are shown, for the first time or new ones.
 * @fires {CustomEvent<{ message: string }>} sinergi-error - No data came; `detail.message` says why. Shown data stay.
 * @fires {CustomEvent<Selection>} sinergi-select - The reader chose a point: `detail.index`, `label`, `value`, and `filter`, what a group shows of it.
 * @fires {CustomEvent<Filter>} sinergi-filter - The group now shows `detail.region` and `detail.period`; without them, everything.
 *
 * @slot - A sentence or a table that is shown until the data are there, and where they cannot be loaded.
 *
 * @csspart figure - The whole widget.
 * @csspart heading - The heading.
 * @csspart sentence - The sentence that says what the chart shows.
 * @csspart chart - The drawing, where the widget has one.
 * @csspart legend - The names of the colours, where the ends of the series do not name them.
 * @csspart table - The table twin.
 * @csspart source - Source, how far the data reach, and how precise they are.
 *
 * @cssprop [--sinergi-ink=#16202a] - Text.
 * @cssprop [--sinergi-muted=#52606d] - Text of lesser weight.
 * @cssprop [--sinergi-rule=#e3e8ed] - Lines.
 * @cssprop [--sinergi-paper=#ffffff] - Background.
 * @cssprop [--sinergi-police=#1d4f91] - The police side.
 * @cssprop [--sinergi-rehab=#0b7568] - The rehabilitation side.
 * @cssprop [--sinergi-context=#7b8894] - Figures for comparison.
 * @cssprop [--sinergi-now=#b8430f] - The latest value.
 */
export class SinergiElement extends LitElement implements Widget {
  static override styles: CSSResultGroup = elementStyles;
  static override properties: PropertyDeclarations = {
    ...written,
    ...others,
    fallbackImage: { ...text, attribute: 'fallback-image' },
    tableShown: { state: true },
    selected: { state: true },
    taken: { state: true },
  };

  declare readonly renderRoot: ShadowRoot;
  /**
   * Address of the server to ask.
   * @attr src
   * @default where the script came from
   */
  declare src?: string;
  /**
   * Kemendagri code of the region: `15` a province, `15.71` a regency or city. Where there are figures of provinces
   * alone, those are shown, and that is said.
   * @attr region
   * @default 15
   */
  declare region?: string;
  /**
   * First period, written as `period` wants it: `2024-03`, `2024-Q1`, `2024`.
   * @attr from
   * @default some years before the last one published
   */
  declare from?: string;
  /**
   * Last period, written as `period` wants it: `2024-03`, `2024-Q1`, `2024`.
   * @attr to
   * @default the last one published
   */
  declare to?: string;
  /**
   * How long each period is; `years3` are three years together.
   * @attr period
   * @default year
   */
  declare period?: 'month' | 'quarter' | 'year' | 'years3';
  /** @internal Elements that know more than one way to split say which. */
  declare by?: string;
  /** @internal Elements that show an indicator of choice say so. */
  declare indicator?: string;
  /**
   * Language: Indonesian or English.
   * @attr locale
   * @default id
   */
  declare locale?: Locale;
  /**
   * Colours: `auto` follows the system of the reader.
   * @attr theme
   * @default auto
   */
  declare theme?: Theme;
  /**
   * Takes the place of the heading that the widget writes.
   * @attr heading
   */
  declare heading?: string;
  /**
   * Name of a group: its widgets share the region and the year that a reader chooses in any of them.
   * @attr group
   */
  declare group?: string;
  /**
   * Address of a picture that is shown where the server cannot be reached.
   * @attr fallback-image
   */
  declare fallbackImage?: string;
  /**
   * The address of the page carries what the group shows (`?sinergi-GROUP=REGION~YEAR`), so that a view can be passed on.
   * @attr shareable
   */
  declare shareable?: boolean | '';
  /**
   * Of somebody who may read exact figures, which are then asked for by POST. Never an attribute: keep it in memory.
   * @public
   */
  declare token?: string;
  /** Whether the table is seen. */
  declare tableShown: boolean;
  /** The point that is read. */
  declare selected: number | null;
  /** The coarser table that the reader took instead. */
  declare taken?: Offer;

  readonly asking = new Asking(
    this,
    () => {
      const { asked, scope } = askedOf(this, this.design);
      const questions = this.design.questions(asked);
      return { server: serverOf(this.src), questions, scope, token: this.token };
    },
    ({ message }) => this.tell('sinergi-error', { message }),
  );
  readonly chart: ChartController = new ChartController(this);
  /** Whether the point that is read was reached by a key: only then it is announced. */
  byKey = false;
  /** What turns answers into a view, for provinces and for regencies, as far as it is loaded. */
  readonly #viewsOf = new Map<boolean, (answers: never, scope: Scope) => View>();
  #shown: { answered: unknown; view: View; language: Locale } | undefined;
  #told: unknown;
  readonly #group = new GroupController(this);

  constructor(readonly design: Design) {
    super();
    this.tableShown = false;
    this.selected = null;
    new ThemeController(this);
    new NearViewport(
      this,
      () => this.chart.come(),
      () => void this.#prepare(),
    );
  }

  get language(): Locale {
    return this.locale === 'en' ? 'en' : 'id';
  }

  async #prepare(): Promise<void> {
    const region = this.asking.answered?.scope.region ?? askedOf(this, this.design).asked.region;
    const [module] = await Promise.all([this.design.load(region), learn(this.language)]);
    if (this.design.shape === 'list') {
      // First how the list scrolls in itself, then the list: else the page would jump.
      const { chartStyles } = await import('../styles/chart.styles.js');
      wear(this.renderRoot, chartStyles);
    }
    this.#viewsOf.set(region.includes('.'), module.view);
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues<SinergiElement>): void {
    for (const name of changed.keys() as Iterable<'from'>) {
      // Frameworks may set a year as a number: what is an attribute is a text.
      if (name in written && typeof this[name] === 'number') this[name] = `${this[name]}`;
      if (name in asking) this.taken = undefined;
    }
    this.dataset.theme = resolvedTheme(this.theme);
    this.lang = this.language;
    if (!speaks(this.language)) void learn(this.language).then(() => this.requestUpdate());
  }

  /** What the reader chose in the group. */
  get filter(): Filter {
    return this.#group.group?.filter ?? {};
  }

  /** What the last good answers show; nothing before the first. */
  get view(): View | undefined {
    const { answered } = this.asking;
    if (!answered || !speaks(this.language)) return undefined;
    if (this.#shown?.answered === answered && this.#shown.language === this.language) return this.#shown.view;
    const viewOf = this.#viewsOf.get(answered.scope.region.includes('.'));
    if (viewOf) {
      const view = viewOf(answered.answers as never, answered.scope);
      this.#shown = { answered, view, language: this.language };
    } else if (this.#viewsOf.size > 0) void this.#prepare();
    return this.#shown?.view;
  }

  /** Sets, or takes back, what the group shows. */
  showOnly(filter: Filter | null): void {
    const { group } = this.#group;
    if (!group) return;
    if (filter) group.toggle(filter);
    else group.set({});
    this.tell('sinergi-filter', { ...group.filter });
  }

  /** @internal Tells the page. */
  tell(name: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail }));
  }

  protected override updated(): void {
    const { chart } = this.view ?? {};
    const sections = chart?.points.filter((point) => point.section).length ?? 0;
    const rows = chart ? chart.points.length + sections : this.design.rows;
    if (rows) this.renderRoot.querySelector('figure')?.style.setProperty('--rows', String(rows));
    if (!this.#shown || this.#told === this.#shown.view) return;
    this.#told = this.#shown.view;
    this.tell('sinergi-ready', {});
  }

  protected override render() {
    return renderWidget(this, this.view);
  }
}
