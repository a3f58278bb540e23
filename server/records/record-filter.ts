import { GraphQLDate } from 'graphql-scalars';
import { Field, InputType } from 'type-graphql';
import type { Prisma } from '../database/generated/client.js';
import type { PublicClient } from '../database/public.client.js';
import { between } from '../graphql/relay/conditions.js';
import { agencyCondition, regionCondition } from '../reference/below.js';

/** Where and when: conditions that every list of records has. */
@InputType()
export abstract class RecordFilter {
  @Field(() => String, { nullable: true, description: 'In this region or one below it.' })
  region?: string | null;

  @Field(() => String, { nullable: true, description: 'Of this agency or one below it.' })
  agency?: string | null;

  @Field(() => GraphQLDate, { nullable: true, description: 'On this day or later.' })
  from?: Date | null;

  @Field(() => GraphQLDate, { nullable: true, description: 'On this day or earlier.' })
  to?: Date | null;
}

/** Where and when, for rows with a region, an agency and a day. Throws BAD_USER_INPUT for unknown codes. */
export async function whereAndWhen(
  client: PublicClient,
  day: string,
  { region, agency, from, to }: RecordFilter,
): Promise<Prisma.Sql[]> {
  return [
    ...(await regionCondition(client, 't.region_code', region)),
    ...(await agencyCondition(client, 't.agency_code', agency)),
    ...between(`t.${day}`, from, to),
  ];
}
