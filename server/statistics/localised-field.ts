import { type ClassType, FieldResolver, Resolver, Root } from 'type-graphql';
import { LocaleArg } from '../graphql/locale-arg.js';
import type { Locale } from '../language/locale.js';
import type { Localised } from '../language/localised.js';

/** Makes the resolver of texts in every language: a field that takes a locale for each name. */
export function localisedFields<Root extends object>(
  type: () => ClassType<object>,
  fields: Readonly<Record<string, string>>,
  textOf: (root: Root, field: string) => Localised,
) {
  @Resolver(type)
  class LocalisedResolver {}
  const prototype = LocalisedResolver.prototype as unknown as Record<string, unknown>;
  for (const [name, description] of Object.entries(fields)) {
    prototype[name] = (root: Root, locale: Locale) => textOf(root, name)[locale];
    Root()(LocalisedResolver.prototype, name, 0);
    LocaleArg()(LocalisedResolver.prototype, name, 1);
    FieldResolver(() => String, { description })(LocalisedResolver.prototype, name, {});
  }
  return LocalisedResolver;
}
