import { page } from '../client/data-client.js';

/** Several widgets that show the same region and year, with the two lists to choose them from. */
export class SinergiDashboard extends HTMLElement {
  static observedAttributes = ['src', 'region', 'locale', 'theme', 'group', 'show', 'shareable'];
  /** Of somebody who may read exact figures. Never an attribute. */
  declare token?: string;
  /** Set by what is loaded when a dashboard is used: what a change leads to. */
  changed?: () => void;
  leave?: () => void;

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
