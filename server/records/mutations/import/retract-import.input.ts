import { Field, ID, InputType } from 'type-graphql';
import { MutationInput } from '../mutation.input.js';

@InputType({ description: 'An import to take back: afterwards its rows are what they were before.' })
export class RetractImportInput extends MutationInput {
  @Field(() => ID)
  import!: string;

  @Field(() => String, { description: 'Why; stands in the import, and as the purpose in the audit.' })
  reason!: string;
}
