import { Arg, registerEnumType } from 'type-graphql';
import { Locale } from '../language/locale.js';

registerEnumType(Locale, { name: 'Locale', description: 'Language of a text: Indonesian or English.' });

/** The argument by which every text is asked for in a language. */
export const LocaleArg = () => Arg('locale', () => Locale, { defaultValue: Locale.ID });
