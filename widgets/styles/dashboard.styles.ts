import text from './dashboard.css?inline';

/** The look of a dashboard. */
export const dashboardStyles = new CSSStyleSheet();
dashboardStyles.replaceSync(text);
