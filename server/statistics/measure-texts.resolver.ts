import { Arg, type ClassType, FieldResolver, Resolver, Root } from 'type-graphql';
import { catalogue, type MeasureName } from '../publish/catalogue.js';
import { Locale } from '../reference/enums.js';
import { localised } from '../reference/localised.js';

const localeArg = { defaultValue: Locale.ID } as const;

/** Makes the resolver of what a measure is called, counts and comes from, for a type that names a measure. */
export function measureTextsOf(type: () => ClassType<{ measure: MeasureName }>) {
  @Resolver(type)
  class MeasureTextsResolver {
    @FieldResolver(() => String, { description: 'What readers call the measure.' })
    label(
      @Root() root: { measure: MeasureName },
      @Arg('locale', () => Locale, localeArg) locale: Locale,
    ): string {
      return text(root.measure, 'label', locale);
    }

    @FieldResolver(() => String, { description: 'What exactly is counted.' })
    definition(
      @Root() root: { measure: MeasureName },
      @Arg('locale', () => Locale, localeArg) locale: Locale,
    ): string {
      return text(root.measure, 'definition', locale);
    }

    @FieldResolver(() => String, { description: 'Which register the numbers come from.' })
    source(
      @Root() root: { measure: MeasureName },
      @Arg('locale', () => Locale, localeArg) locale: Locale,
    ): string {
      return text(root.measure, 'source', locale);
    }
  }
  return MeasureTextsResolver;
}

function text(measure: MeasureName, part: 'label' | 'definition' | 'source', locale: Locale): string {
  const { id, en } = catalogue[measure][part];
  return localised(locale, id, en);
}
