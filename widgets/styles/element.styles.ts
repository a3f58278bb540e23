import text from './element.css?inline';

/** The look of every widget, made small by the build; one sheet for all of them. */
export const elementStyles = new CSSStyleSheet();
elementStyles.replaceSync(text);
