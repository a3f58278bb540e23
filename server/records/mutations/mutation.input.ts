import { Field, InputType } from 'type-graphql';

/** What every mutation takes. */
@InputType()
export abstract class MutationInput {
  @Field(() => String, {
    description:
      'Chosen by the sender, 8 to 100 characters, new for each request. The same request with the same key changes nothing twice.',
  })
  idempotencyKey!: string;
}
