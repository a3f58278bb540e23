import { html, nothing } from 'lit';
import { offerOf } from '../charts/offer.js';
import type { View } from '../charts/view.js';
import { chartStyles } from '../styles/chart.styles.js';
import { wear } from '../styles/wear.js';
import type { Problem } from './asking.js';
import { noticeWords } from './notices.words.js';
import type { Widget } from './widget.js';

/** What the group shows, and how to show everything again. */
export function renderChosen(host: Widget) {
  wear(host.renderRoot, chartStyles);
  const { region, period } = host.filter;
  if (!region && !period) return nothing;
  const words = noticeWords[host.language];
  const place = region && host.view?.place;
  return html`<button class="chosen" type="button" @click=${() => host.showOnly(null)}>
    <span class="hidden">${words.clear}: </span>${[place, period].filter(Boolean).join(' · ')}
    <span aria-hidden="true">×</span>
  </button>`;
}

/** What is withheld is hatched; a coarser table is offered instead, or the way back from it. */
export function renderOffer(host: Widget, view: View) {
  wear(host.renderRoot, chartStyles);
  const hatched = view.state === 'withheld' ? html`<div class="chart" data-colour="missing"></div>` : nothing;
  return html`${hatched}${renderChoice(host, view.coarser)}`;
}

/** Why the server does not answer the question. */
export function renderRefusal({ language, renderRoot }: Widget, { sentence, message }: Problem) {
  wear(renderRoot, chartStyles);
  return html`<p class="problem" role="alert">${noticeWords[language].refused} ${sentence?.[language] ?? message}</p>`;
}

function renderChoice(host: Widget, coarser: View['coarser']) {
  const words = noticeWords[host.language];
  if (host.taken) {
    const back = () => {
      host.taken = undefined;
    };
    return html`<p class="offer">${host.taken.text} <button type="button" @click=${back}>${words.back}</button></p>`;
  }
  if (!coarser) return nothing;
  const offer = offerOf(coarser, host.asking.answered?.scope.region);
  const take = () => {
    host.taken = offer;
  };
  return html`<p class="offer"><button type="button" @click=${take}>${words.show} ${offer.text}</button></p>`;
}
