import text from './chart.css?inline';

/** Looks of what comes with a chart. */
export const chartStyles = new CSSStyleSheet();
chartStyles.replaceSync(text);
