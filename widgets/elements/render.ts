import { html, nothing } from 'lit';
import type { ChartModel, View } from '../charts/view.js';
import { say, speaks } from '../i18n/language.js';
import { renderActions, renderFooter, renderLegend, renderTable } from './parts.js';
import type { Widget } from './widget.js';

let notices: typeof import('./notices.js') | undefined;

/** What is said about choices comes when there is one. */
function later(host: Widget) {
  if (!notices)
    void import('./notices.js').then((module) => {
      notices = module;
      host.requestUpdate();
    });
  return notices;
}

/** A widget in the room that its parent gives: the figure measures that room, not the parent the figure. */
export function renderWidget(host: Widget, view: View | undefined) {
  return html`<div class="room">
    ${speaks(host.language) ? renderFigure(host, view) : html`<figure class=${host.design.shape}>${shape}</figure>`}
  </div>`;
}

/** The figure, in the state that the widget is in. */
function renderFigure(host: Widget, view: View | undefined) {
  const { problem } = host.asking;
  const words = say(host.language);
  const waiting = !view && !problem;
  return html`<figure part="figure" class=${host.design.shape} aria-busy=${waiting}>
    <div class="top">
      <p class="heading" part="heading">${host.heading ?? view?.heading ?? (waiting ? words.waiting : nothing)}</p>
      ${host.filter.region || host.filter.period ? later(host)?.renderChosen(host) : nothing}
    </div>
    ${renderProblem(host, Boolean(view))}
    ${view ? renderView(host, view) : renderFallback(host, waiting)}
  </figure>`;
}

/** What the page itself has put into the element, or its picture, else the shape of what comes. */
function renderFallback(host: Widget, waiting: boolean) {
  if (host.childElementCount > 0) return html`<slot></slot>`;
  if (waiting) return shape;
  return host.fallbackImage ? html`<img src=${host.fallbackImage} alt="">` : nothing;
}

const shape = html`<div class="chart shape"></div>`;

function renderProblem(host: Widget, hasData: boolean) {
  const { asking, language } = host;
  if (!asking.problem) return nothing;
  // A server that answers no is there to answer this too.
  if (asking.problem.refused) return later(host)?.renderRefusal(host, asking.problem);
  const words = say(language);
  return html`<p class="stale" role="status">
    ${hasData ? words.stale : words.unreachable}
    <button type="button" @click=${asking.now}>${words.retry}</button>
  </p>`;
}

function renderView(host: Widget, view: View) {
  const words = say(host.language);
  const { chart, figure } = view;
  return html`
    ${figure ? html`<p class="number" part="number">${figure.value}<span>${figure.unit}</span></p>` : nothing}
    <p class="sentence" part="sentence">${view.state === 'withheld' ? words.withheldAll : view.sentence}</p>
    ${view.state === 'ready' && chart ? renderChart(host, view, chart) : nothing}
    ${host.taken || view.coarser || view.state === 'withheld' ? later(host)?.renderOffer(host, view) : nothing}
    ${view.state === 'ready' ? renderTable(view, host.tableShown || !chart) : nothing}
    ${renderFooter(host, view)}
    ${view.state === 'ready' ? renderActions(host, view) : nothing}`;
}

function renderChart(host: Widget, view: View, chart: ChartModel) {
  const words = say(host.language);
  const point = host.selected === null ? undefined : chart.points[host.selected];
  return html`${renderLegend(view)}
    <div
      class="chart"
      part="chart"
      role="group"
      tabindex="0"
      aria-label=${`${view.heading}. ${words.keys}`}
      @keydown=${host.chart}
      @pointermove=${host.chart}
      @pointerleave=${host.chart}
      @blur=${host.chart}
      @click=${host.chart}
    >
      <canvas aria-hidden="true"></canvas>
      ${point ? html`<p class="tip" aria-hidden="true">${point.spoken}</p>` : nothing}
    </div>
    <p class="hidden" aria-live="polite">${host.byKey ? point?.spoken : nothing}</p>
    ${chart.unit ? html`<p class="unit">${chart.unit}</p>` : nothing}`;
}
