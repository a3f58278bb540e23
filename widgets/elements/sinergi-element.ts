import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { csvOf } from '../charts/csv.js';
import type { View } from '../charts/view.js';
import { keyOf, type Question } from '../client/batch.js';
import { clientFor, RefusedError } from '../client/data-client.js';
import type { Locale } from '../i18n/locale.js';
import { messages } from '../i18n/messages.js';
import { elementStyles } from '../styles/element.styles.js';
import { ChartController } from './chart-controller.js';
import { renderFooter, renderTable } from './parts.js';
import { onThemeChange, resolvedTheme, type Theme } from './theme.js';

const firstPause = 2_000;
const longestPause = 60_000;

/**
 * What all widgets share: asking, the states, the sentence, the chart, its table twin and the source line.
 *
 * @fires sinergi-ready - data are shown
 * @fires sinergi-error - detail.message says why not
 * @fires sinergi-select - detail.index is the point that the reader chose
 */
export abstract class SinergiElement<Data> extends LitElement {
  static override styles = elementStyles;
  static override properties = {
    src: {},
    region: {},
    from: {},
    to: {},
    period: {},
    by: {},
    locale: {},
    theme: {},
    heading: {},
    data: { state: true },
    problem: { state: true },
    tableShown: { state: true },
    selected: { state: true },
  };

  /** Server to ask; where the script came from unless it is set. */
  declare src: string | undefined;
  /** Code of the region. */
  declare region: string;
  declare from: string | undefined;
  declare to: string | undefined;
  /** month, quarter or year. */
  declare period: string;
  declare by: string | undefined;
  declare locale: Locale;
  declare theme: Theme;
  /** Takes the place of the widget's own heading. */
  declare heading: string | undefined;
  declare protected data: Data | undefined;
  declare private problem: { refused: boolean; message: string } | undefined;
  declare private tableShown: boolean;
  declare private selected: number | null;

  private asked = '';
  private pause = firstPause;
  private retry?: ReturnType<typeof setTimeout>;
  private stopTheme?: () => void;
  private readonly chart = new ChartController(this, () => {
    const view = this.currentView();
    return view?.state === 'ready' ? { model: view.chart, locale: this.language } : undefined;
  });

  constructor() {
    super();
    this.region = '15';
    this.period = 'year';
    this.locale = 'id';
    this.theme = 'auto';
    this.tableShown = false;
    this.selected = null;
  }

  /** The question that the attributes ask. */
  protected abstract question(): Question;

  /** What to show of an answer. */
  protected abstract view(data: Data): View;

  protected get language(): Locale {
    return this.locale === 'en' ? 'en' : 'id';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.stopTheme = onThemeChange(() => this.requestUpdate());
    // An element that was moved while it waited asks again.
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stopTheme?.();
    clearTimeout(this.retry);
    this.asked = '';
  }

  protected override willUpdate(): void {
    this.dataset.theme = resolvedTheme(this.theme);
    this.lang = this.language;
    const server = this.server();
    const key = `${server} ${keyOf(this.question())}`;
    if (this.isConnected && key !== this.asked) void this.ask(server, key);
  }

  private async ask(server: string, key: string): Promise<void> {
    this.asked = key;
    clearTimeout(this.retry);
    try {
      const data = (await clientFor(server).ask(this.question())) as Data;
      if (key !== this.asked) return;
      this.data = data;
      this.problem = undefined;
      this.pause = firstPause;
      this.dispatchEvent(new CustomEvent('sinergi-ready', { bubbles: true, composed: true }));
    } catch (error) {
      if (key !== this.asked) return;
      const { message } = error as Error;
      this.problem = { refused: error instanceof RefusedError, message };
      if (!this.problem.refused) this.askLater(server, key);
      this.dispatchEvent(
        new CustomEvent('sinergi-error', { bubbles: true, composed: true, detail: { message } }),
      );
    }
  }

  private askLater(server: string, key: string): void {
    this.retry = setTimeout(() => void this.ask(server, key), this.pause);
    this.pause = Math.min(this.pause * 2, longestPause);
  }

  private askNow = (): void => {
    void this.ask(this.server(), this.asked);
  };

  private server(): string {
    const base = new URL('../../', import.meta.url).href;
    return new URL(this.src ?? base, document.baseURI).href.replace(/\/$/, '');
  }

  private currentView(): View | undefined {
    return this.data && this.view(this.data);
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('selected')) this.chart.mark(this.selected);
  }

  protected override render() {
    const say = messages[this.language];
    const view = this.currentView();
    return html`<figure part="figure" aria-busy=${this.data || this.problem ? 'false' : 'true'}>
      <p class="heading" part="heading">${this.heading ?? view?.heading ?? say.waiting}</p>
      ${this.renderProblem(Boolean(view))}
      ${view ? this.renderView(view) : this.problem ? nothing : this.renderWaiting()}
    </figure>`;
  }

  private renderWaiting() {
    return html`<p class="sentence" aria-hidden="true">&nbsp;</p>
      <div class="chart"><div class="shape" aria-hidden="true">${[1, 2, 3, 4, 5].map(() => html`<span></span>`)}</div></div>`;
  }

  private renderProblem(hasData: boolean) {
    if (!this.problem) return nothing;
    const say = messages[this.language];
    if (this.problem.refused)
      return html`<p class="problem" role="alert">${say.refused} ${this.problem.message}</p>`;
    return html`<p class="stale" role="status">
      ${hasData ? say.stale : say.unreachable} <button type="button" @click=${this.askNow}>${say.retry}</button>
    </p>`;
  }

  private renderView(view: View) {
    const say = messages[this.language];
    if (view.state !== 'ready') {
      return html`<p class="sentence" part="sentence">${view.state === 'empty' ? view.sentence : say.withheld}</p>
        ${renderFooter(view, this.language)}`;
    }
    return html`<p class="sentence" part="sentence">${view.sentence}</p>
      <div
        class="chart"
        part="chart"
        role="group"
        tabindex="0"
        aria-label=${`${view.heading}. ${say.keys}`}
        @keydown=${(event: KeyboardEvent) => this.walk(event, view)}
        @blur=${() => {
          this.selected = null;
        }}
      >
        <canvas aria-hidden="true"></canvas>
      </div>
      <p class="unit">${view.chart.unit}</p>
      <p class="hidden" aria-live="polite">${this.selected === null ? '' : view.chart.points[this.selected]?.spoken}</p>
      ${renderTable(view, this.tableShown)}
      ${renderFooter(view, this.language)}
      <div class="actions">
        <button type="button" aria-expanded=${this.tableShown ? 'true' : 'false'} @click=${this.toggleTable}>
          ${this.tableShown ? say.hideTable : say.showTable}
        </button>
        <button type="button" @click=${() => this.download(view)}>${say.download}</button>
      </div>`;
  }

  private toggleTable = (): void => {
    this.tableShown = !this.tableShown;
  };

  private walk(event: KeyboardEvent, view: View): void {
    const last = view.chart.points.length - 1;
    const at = this.selected ?? (event.key === 'ArrowLeft' ? last + 1 : -1);
    const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: last }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    this.selected = Math.max(0, Math.min(last, next));
    const detail = { index: this.selected, point: view.chart.points[this.selected] };
    this.dispatchEvent(new CustomEvent('sinergi-select', { bubbles: true, composed: true, detail }));
  }

  private download(view: View): void {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([`\ufeff${csvOf(view, this.language)}`], { type: 'text/csv' }));
    link.download = `${this.localName}-${this.region}.csv`;
    link.click();
    URL.revokeObjectURL(link.href);
  }
}
