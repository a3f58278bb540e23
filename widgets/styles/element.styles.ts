import { unsafeCSS } from 'lit';
import text from './element.css?inline';

/** The look of every widget, made small by the build. */
export const elementStyles = unsafeCSS(text);
