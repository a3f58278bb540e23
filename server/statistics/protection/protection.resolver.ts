import { FieldResolver, Resolver, Root } from 'type-graphql';
import type { Neighbour } from '../../catalogue/protection.js';
import { LocaleArg } from '../../graphql/locale-arg.js';
import type { Locale } from '../../language/locale.js';
import { numberIn } from '../../language/written.js';
import { Protection } from './protection.type.js';
import { protectionWords } from './protection.words.js';

@Resolver(() => Protection)
export class ProtectionResolver {
  @FieldResolver(() => String, { description: 'The same in one plain sentence.' })
  statement(@Root() { rightGuesses }: Protection, @LocaleArg() locale: Locale): string {
    return protectionWords.statement[locale](rightGuesses);
  }

  @FieldResolver(() => String, { description: 'ε in a sentence, and what it does not cover.' })
  guarantee(@Root() { halfWidth, threshold, losses }: Protection, @LocaleArg() locale: Locale): string {
    const epsilon = (of: Neighbour) =>
      numberIn(locale, losses.find((one) => one.neighbours === of)?.epsilon ?? 0, { decimals: 1 });
    return protectionWords.guarantee[locale]({
      ...{ halfWidth, threshold },
      both: epsilon('BOTH'),
      client: epsilon('CLIENT'),
      suspect: epsilon('SUSPECT_ATTRIBUTES'),
      knownClient: epsilon('CLIENT_ATTRIBUTES'),
    });
  }
}
