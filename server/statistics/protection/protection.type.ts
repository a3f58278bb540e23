import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Neighbours } from '../enums.js';

@ObjectType({ description: 'What the noise guarantees against telling two sets of records apart.' })
export class ProtectionLoss {
  @Field(() => Neighbours, { description: 'In what the two differ.' })
  neighbours!: keyof typeof Neighbours;

  @Field(() => Int, { description: 'In how many cells of a year that makes a difference at most.' })
  tables!: number;

  @Field(() => Float)
  rho!: number;

  @Field(() => Float, { description: 'Per person and year.' })
  epsilon!: number;
}

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
    description:
      'In how many cells a person can make a difference a year, on both sides together (L): a client stands in each table of care, a suspect, whose number is public, moves between two cells of each table of suspects.',
  })
  tablesPerPerson!: number;

  @Field(() => Int, {
    description:
      'How often the numbers of a year are drawn (R): provisional and final; more often only for a stated reason.',
  })
  revisionsPerYear!: number;

  @Field(() => Float, {
    description: 'L·R/2σ², the zero-concentrated differential privacy of a person and year (ρ).',
  })
  rho!: number;

  @Field(() => Float, { description: 'ρ + 2√(ρ ln 1/δ), per person and year (ε).' })
  epsilon!: number;

  @Field(() => Float, { description: 'The chance outside which ε holds (δ).' })
  delta!: number;

  @Field(() => Int, {
    description:
      'Of 100 guesses whether a person is a client, how many are right at most, by somebody who knows everybody else and would guess 50.',
  })
  rightGuesses!: number;

  @Field(() => [ProtectionLoss], { description: 'ρ and ε by what an attacker tries to tell apart.' })
  losses!: ProtectionLoss[];
}
