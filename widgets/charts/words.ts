import { say } from '../i18n/language.js';
import type { Locale } from '../i18n/locale.js';
import type { Missing } from './view.js';

/** Why there is no value. */
export const missingWords = (missing: Missing | null, locale: Locale): string =>
  say(locale).missing[missing ?? 'NOT_REPORTED'];
