import { Field, Float, Int, ObjectType } from 'type-graphql';
import { rows } from '../../graphql/cost.js';
import { CascadeStreamId, Exactness, WithheldReason } from '../enums.js';

@ObjectType({ description: 'How many people reached a stage or a later one.' })
export class CascadeStage {
  @Field(() => String, {
    description:
      'SUSPECTED, ASSESSED, RECOMMENDED, ADMITTED, COMPLETED, AFTERCARE, FOLLOWED_UP, RELAPSE_FREE.',
  })
  id!: string;

  @Field(() => Int, { nullable: true, description: 'People; null where withheld, and then reason is set.' })
  count!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The true count lies within ± this in 95 of 100 cases; null for exact counts.',
  })
  halfWidth!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Per cent of the stage before, whole where protected; null at the first and where too few are behind it.',
  })
  rateFromPrevious!: number | null;

  @Field(() => Exactness)
  exactness!: Exactness;

  @Field(() => WithheldReason, { nullable: true })
  reason!: WithheldReason | null;
}

@ObjectType({ description: 'The way of one group of people from its entry on.' })
export class CascadeStream {
  @Field(() => CascadeStreamId)
  id!: keyof typeof CascadeStreamId;

  @Field(() => [CascadeStage], {
    complexity: rows(8),
    description: 'From entry to relapse-free. Protected stages do not add up.',
  })
  stages!: CascadeStage[];
}

@ObjectType({
  description:
    'From suspects over assessment and care to people who stay clean, by the furthest stage within 395 days of entry.',
})
export class CareCascade {
  @Field(() => String, { description: 'The year of entry.' })
  period!: string;

  @Field(() => Boolean, { description: 'Made of invented records, for demonstration.' })
  synthetic!: boolean;

  @Field(() => WithheldReason, { nullable: true, description: 'NOT_CLOSED while the year is waited for.' })
  reason!: WithheldReason | null;

  @Field(() => [CascadeStream], {
    complexity: rows(2),
    description: 'POLICE and OTHER; empty where the year is not closed.',
  })
  streams!: CascadeStream[];

  /** For its texts. */
  measure!: 'CASCADE';
}
