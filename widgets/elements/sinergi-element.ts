import type { Offer, Scope, View } from '../charts/view.js';
import { type Filter, groupOf } from '../client/filters.js';
import { learn, speaks } from '../i18n/language.js';
import type { Locale } from '../i18n/locale.js';
import { elementStyles } from '../styles/element.styles.js';
import { askedOf } from './asked.js';
import { Asking } from './asking.js';
import { ChartController } from './chart-controller.js';
import type { Design } from './design.js';
import { nearViewport } from './near-viewport.js';
import { ReactiveElement, reactive } from './reactive-element.js';
import { renderWidget } from './render.js';
import { serverOf } from './server-of.js';
import { onThemeChange, resolvedTheme, type Theme } from './theme.js';
import type { Widget } from './widget.js';

const shared = [
  'src',
  'region',
  'from',
  'to',
  'period',
  'by',
  'indicator',
  'locale',
  'theme',
  'heading',
  'group',
  'fallback-image',
  'shareable',
];
/** When a widget that nobody sees yet prepares what it says, in milliseconds: readers of the page as text need it. */
const idleAfter = 1_500;

/**
 * What all widgets share: asking, the states, the sentence, the chart, its table twin and the source line.
 *
 * @fires sinergi-ready - data are shown
 * @fires sinergi-error - detail.message says why not
 * @fires sinergi-select - the reader chose a point: detail.index, detail.label, detail.value, detail.filter
 * @fires sinergi-filter - the group now shows detail.region and detail.period
 */
export class SinergiElement extends ReactiveElement implements Widget {
  static observedAttributes = reactive(SinergiElement.prototype, shared, [
    'token',
    'tableShown',
    'selected',
    'taken',
  ]);

  /** Server to ask; where the script came from unless it is set. */
  declare src?: string;
  /** Code of the region. */
  declare region?: string;
  /** First period. */
  declare from?: string;
  /** Last period. */
  declare to?: string;
  /** month, quarter, year or years3. */
  declare period?: string;
  /** What to split by, where an element knows more than one way. */
  declare by?: string;
  /** Id of the indicator, where an element shows one, such as RELAPSE_FREE_6. */
  declare indicator?: string;
  /** id or en. */
  declare locale?: Locale;
  /** auto, light or dark. */
  declare theme?: Theme;
  /** Takes the place of the widget's own heading. */
  declare heading?: string;
  /** Widgets of one group share what the reader chose. */
  declare group?: string;
  /** Address of a picture for readers whose browser cannot reach the server. */
  declare fallbackImage?: string;
  /** The address of the page carries what the reader chose. */
  declare shareable?: boolean | string;
  /** Of somebody who may read exact figures. Never an attribute. */
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
    ({ message }) => this.#tell('sinergi-error', { message }),
  );
  readonly chart: ChartController = new ChartController(this);
  /** Whether the point that is read was reached by a key: only then it is announced. */
  byKey = false;
  /** What turns answers into a view, for provinces and for regencies, as far as it is loaded. */
  readonly #viewsOf = new Map<boolean, (answers: never, scope: Scope) => View>();
  #shown: { answered: unknown; view: View; language: Locale } | undefined;
  #told: unknown;
  #stop: (() => void)[] = [];
  #leave: (() => void) | undefined;

  constructor(readonly design: Design) {
    super(elementStyles);
    this.tableShown = false;
    this.selected = null;
  }

  get language(): Locale {
    return this.locale === 'en' ? 'en' : 'id';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const prepare = () => void this.#prepare();
    const later = setTimeout(prepare, idleAfter);
    this.#stop = [
      onThemeChange(() => this.requestUpdate()),
      nearViewport(this, () => {
        prepare();
        this.chart.come();
      }),
      () => clearTimeout(later),
    ];
    this.#join();
  }

  disconnectedCallback(): void {
    this.chart.disconnected();
    this.asking.disconnected();
    for (const stop of this.#stop) stop();
    this.#leave?.();
  }

  #join(): void {
    this.#leave?.();
    if (!this.group) return;
    const group = groupOf(this.group);
    const listener = () => this.requestUpdate();
    group.listeners.add(listener);
    this.#leave = () => group.listeners.delete(listener);
    if ((this.shareable ?? false) !== false)
      void import('../client/shared-address.js').then((address) => address.keepInAddress(group));
  }

  async #prepare(): Promise<void> {
    const region = this.asking.answered?.scope.region ?? askedOf(this, this.design).asked.region;
    const [module] = await Promise.all([this.design.load(region), learn(this.language)]);
    if (this.design.shape === 'list') {
      // First how the list scrolls in itself, then the list: else the page would jump.
      const { chartStyles } = await import('../styles/chart.styles.js');
      this.renderRoot.adoptedStyleSheets = [elementStyles, chartStyles];
    }
    this.#viewsOf.set(region.includes('.'), module.view);
    this.requestUpdate();
  }

  protected override willUpdate(changed: Set<string>): void {
    this.dataset.theme = resolvedTheme(this.theme);
    this.lang = this.language;
    if (!speaks(this.language)) void learn(this.language).then(() => this.requestUpdate());
    if (changed.has('group') && this.isConnected) this.#join();
    if (shared.slice(1, 7).some((name) => changed.has(name))) this.taken = undefined;
    this.asking.update();
  }

  /** What the reader chose in the group. */
  get filter(): Filter {
    return this.group ? groupOf(this.group).filter : {};
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

  /** Chooses a point: the page is told, and the group shows its region or year. */
  choose(index: number | null): void {
    const point = this.view?.chart?.points[index ?? -1];
    if (!point) return;
    const { label, value, filter } = point;
    this.#tell('sinergi-select', { index, label: label.join(' '), value, filter });
    if (filter && this.group) this.showOnly(filter);
  }

  /** Sets, or takes back, what the group shows. */
  showOnly(filter: Filter | null): void {
    if (!this.group) return;
    const group = groupOf(this.group);
    if (filter) group.toggle(filter);
    else group.set({});
    this.#tell('sinergi-filter', { ...group.filter });
  }

  #tell(name: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail }));
  }

  protected override updated(): void {
    this.chart.update();
    const { chart } = this.view ?? {};
    const sections = chart?.points.filter((point) => point.section).length ?? 0;
    const rows = chart ? chart.points.length + sections : this.design.rows;
    if (rows) this.renderRoot.querySelector('figure')?.style.setProperty('--rows', String(rows));
    if (!this.#shown || this.#told === this.#shown.view) return;
    this.#told = this.#shown.view;
    this.#tell('sinergi-ready', {});
  }

  protected override render() {
    return renderWidget(this, this.view);
  }
}
