import { Field, Float, Int, ObjectType } from 'type-graphql';

@ObjectType({
  description:
    'How counts of people are protected in public: what is added to them, and what that guarantees.',
})
export class Protection {
  @Field(() => Float, { description: 'Standard deviation of the noise of a count, in people (σ).' })
  sigma!: number;

  @Field(() => Int, { description: 'Counts below this are withheld; the noisy count decides (T).' })
  threshold!: number;

  @Field(() => Int, { description: 'The true count lies within ± this in 95 of 100 cases.' })
  halfWidth!: number;

  @Field(() => Int, {
    description: 'In how many tables a person can stand a year, on both sides together (L).',
  })
  tablesPerPerson!: number;

  @Field(() => Int, { description: 'How often the numbers of a year are drawn at most (R).' })
  revisionsPerYear!: number;

  @Field(() => Float, {
    description: 'L·R/2σ², the zero-concentrated differential privacy of a person and year (ρ).',
  })
  rho!: number;

  @Field(() => Float, { description: 'ρ + 2√(ρ ln 1/δ), per person and year (ε).' })
  epsilon!: number;

  @Field(() => Float, { description: 'The chance outside which ε holds (δ).' })
  delta!: number;
}
