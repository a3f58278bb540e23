import { ArgsType, Field, Int } from 'type-graphql';
import { BadUserInputError } from '../errors.js';
import { pageWords } from '../errors.words.js';

const most = 100;
const usual = 20;

/** Paging from the start only. */
@ArgsType()
export class ForwardArgs {
  @Field(() => Int, {
    nullable: true,
    description: 'How many from the start (or after a cursor), 0 to 100; 20 if nothing is said.',
  })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'Only what comes after this cursor.' })
  after?: string | null;
}

@ArgsType()
export class PageArgs extends ForwardArgs {
  @Field(() => Int, { nullable: true, description: 'How many from the end (or before a cursor), 0 to 100.' })
  last?: number | null;

  @Field(() => String, { nullable: true, description: 'Only what comes before this cursor.' })
  before?: string | null;
}

/** Which slice of a list is asked for. */
export interface Slice {
  size: number;
  backward: boolean;
  after?: string | null;
  before?: string | null;
}

/** Checks the paging arguments. Throws BAD_USER_INPUT that says what fits. */
export function sliceOf({ first, after, last, before }: PageArgs): Slice {
  if (first != null && last != null) throw new BadUserInputError(pageWords.firstAndLast);
  const [name, size] = last != null ? ['last', last] : ['first', first ?? usual];
  if (size < 0 || size > most) {
    throw new BadUserInputError(pageWords.badSize(name, most));
  }
  return { size, backward: last != null, after, before };
}
