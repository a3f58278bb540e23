import { unsafeCSS } from 'lit';
import text from './dashboard.css?inline';

/** The look of a dashboard. */
export const dashboardStyles = unsafeCSS(text);
