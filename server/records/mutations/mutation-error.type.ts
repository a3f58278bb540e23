import { Authorized, Field, Int, InterfaceType, ObjectType } from 'type-graphql';
import { LocaleArg } from '../../graphql/locale-arg.js';
import type { Locale } from '../../language/locale.js';
import type { Problem } from './problems.js';

@Authorized()
@InterfaceType({
  description: 'Why a mutation changed nothing.',
  resolveType: (problem: Problem) => problem.__typename,
})
export abstract class MutationError {
  @Field(() => String, { description: 'Field of the input that it is about.' })
  field!: string;

  @Field(() => String, { description: 'What is wrong, and the way out.' })
  message(@LocaleArg() locale: Locale): string {
    return `${this.field}: ${this.reason[locale]}`;
  }

  reason!: Problem['reason'];
}

@Authorized()
@ObjectType({ implements: MutationError, description: 'A value does not fit the rules.' })
export class InvalidValueError extends MutationError {}

@Authorized()
@ObjectType({
  implements: MutationError,
  description: 'There is no such row, or the viewer may not see it.',
})
export class MissingRecordError extends MutationError {}

@Authorized()
@ObjectType({ implements: MutationError, description: 'Somebody else changed the row, or made it.' })
export class VersionConflictError extends MutationError {
  @Field(() => Int, { description: 'The version that it has now.' })
  currentVersion!: number;
}

@Authorized()
@ObjectType({ implements: MutationError, description: 'The idempotency key stands for another request.' })
export class KeyReusedError extends MutationError {}

@Authorized()
@ObjectType({
  implements: MutationError,
  description: 'An import or a publication is running; the same request again in a moment will do.',
})
export class BusyError extends MutationError {}

@Authorized()
@ObjectType({ implements: MutationError, description: 'Something else rests on what should go.' })
export class StillNeededError extends MutationError {}

/** The types of what a mutation may answer as errors. */
export const mutationErrorTypes = [
  InvalidValueError,
  MissingRecordError,
  VersionConflictError,
  KeyReusedError,
  BusyError,
  StillNeededError,
] as const;
