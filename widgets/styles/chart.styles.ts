import { unsafeCSS } from 'lit';
import text from './chart.css?inline';

/** Looks of what comes with a chart. */
export const chartStyles = unsafeCSS(text);
