import { Arg, type ClassType, FieldResolver, Resolver, Root } from 'type-graphql';
import { localised } from '../language/choose.js';
import { Locale } from '../language/locale.js';
import type { Localised } from '../language/localised.js';

const localeArg = { defaultValue: Locale.ID } as const;

/** Makes the resolver of texts in both languages: a field that takes a locale for each name. */
export function localisedFields<Root extends object>(
  type: () => ClassType<object>,
  fields: Readonly<Record<string, string>>,
  textOf: (root: Root, field: string) => Localised,
) {
  @Resolver(type)
  class LocalisedResolver {}
  const prototype = LocalisedResolver.prototype as unknown as Record<string, unknown>;
  for (const [name, description] of Object.entries(fields)) {
    prototype[name] = (root: Root, locale: Locale) => {
      const { id, en } = textOf(root, name);
      return localised(locale, id, en);
    };
    Root()(LocalisedResolver.prototype, name, 0);
    Arg('locale', () => Locale, localeArg)(LocalisedResolver.prototype, name, 1);
    FieldResolver(() => String, { description })(LocalisedResolver.prototype, name, {});
  }
  return LocalisedResolver;
}
