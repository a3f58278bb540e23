import { css } from 'lit';

/** The look of every widget: the host's font, one palette in two themes, spacing in steps of 4. */
export const elementStyles = css`
  :host {
    --ink: var(--sinergi-ink, #16202a);
    --muted: var(--sinergi-muted, #52606d);
    --police: var(--sinergi-police, #1d4f91);
    --rehab: var(--sinergi-rehab, #0b7568);
    --context: var(--sinergi-context, #7b8894);
    --now: var(--sinergi-now, #b8430f);
    --rule: var(--sinergi-rule, #e3e8ed);
    --paper: var(--sinergi-paper, #ffffff);
    color-scheme: light;
    display: block;
    font: inherit;
    font-variant-numeric: tabular-nums;
    color: var(--ink);
    container-type: inline-size;
  }
  :host([hidden]) {
    display: none;
  }
  :host([data-theme='dark']) {
    --ink: var(--sinergi-ink, #e8eef4);
    --muted: var(--sinergi-muted, #a3b1bf);
    --police: var(--sinergi-police, #7db1f2);
    --rehab: var(--sinergi-rehab, #4cc4b0);
    --context: var(--sinergi-context, #8796a3);
    --now: var(--sinergi-now, #ff9d66);
    --rule: var(--sinergi-rule, #28323c);
    --paper: var(--sinergi-paper, #11171d);
    color-scheme: dark;
  }
  figure {
    margin: 0;
    padding: 20px;
    background: var(--paper);
    border: 1px solid var(--rule);
    border-radius: 4px;
    min-height: max(400px, 100%);
    height: 100%;
    box-sizing: border-box;
    display: flex;
    flex-direction: column;
  }
  @container (max-width: 420px) {
    figure {
      padding: 16px;
    }
  }
  .heading {
    margin: 0 0 4px;
    font-size: 13px;
    line-height: 20px;
    font-weight: 600;
    color: var(--muted);
  }
  .sentence {
    margin: 0 0 16px;
    font-size: 18px;
    line-height: 26px;
    font-weight: 600;
    text-wrap: pretty;
  }
  .stale,
  .problem {
    margin: 0 0 12px;
    padding: 8px 12px;
    border-left: 3px solid var(--now);
    font-size: 14px;
    line-height: 20px;
  }
  .chart {
    position: relative;
    height: 220px;
    flex: none;
    overflow: hidden;
    border-radius: 2px;
  }
  .chart:focus-visible,
  button:focus-visible {
    outline: 2px solid var(--police);
    outline-offset: 2px;
  }
  canvas {
    display: block;
  }
  .shape {
    display: flex;
    align-items: flex-end;
    gap: 8px;
    height: 100%;
  }
  .shape span {
    flex: 1;
    background: var(--rule);
  }
  .shape span:nth-child(odd) {
    height: 55%;
  }
  .shape span:nth-child(even) {
    height: 75%;
  }
  .unit {
    margin: 8px 0 0;
    font-size: 12px;
    line-height: 16px;
    color: var(--muted);
  }
  .twin {
    overflow-x: auto;
    margin-top: 12px;
  }
  .hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  table {
    border-collapse: collapse;
    width: 100%;
    font-size: 14px;
    line-height: 20px;
  }
  th,
  td {
    padding: 6px 12px 6px 0;
    border-bottom: 1px solid var(--rule);
    text-align: right;
    vertical-align: top;
    overflow-wrap: break-word;
  }
  th {
    font-weight: 600;
    color: var(--muted);
  }
  th:first-child,
  td:first-child,
  .words td,
  .words th {
    text-align: left;
  }
  figcaption {
    margin-top: auto;
    padding-top: 16px;
    font-size: 12px;
    line-height: 18px;
    color: var(--muted);
  }
  .mark {
    color: var(--now);
    font-weight: 600;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 16px;
    margin-top: 8px;
  }
  button {
    font: inherit;
    font-size: 13px;
    line-height: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--police);
    text-decoration: underline;
    text-underline-offset: 3px;
    cursor: pointer;
  }
  @media print {
    .actions {
      display: none;
    }
    figure {
      break-inside: avoid;
    }
  }
`;
