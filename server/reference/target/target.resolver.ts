import { FieldResolver, Resolver, Root } from 'type-graphql';
import { readable } from '../../text/plain-text.js';
import { Target } from './target.type.js';

@Resolver(() => Target)
export class TargetResolver {
  @FieldResolver(() => String, { nullable: true })
  setBy(@Root() { setBy }: { setBy: string | null }): string | null {
    return setBy && readable(setBy);
  }
}
