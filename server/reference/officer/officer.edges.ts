import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { rows } from '../../graphql/cost.js';
import { Agency } from '../agency/agency.type.js';
import type { ReferenceContext } from '../reference.context.js';
import { Officer } from './officer.type.js';

@Resolver(() => Agency)
export class AgencyOfficeHolders {
  @FieldResolver(() => [Officer], {
    complexity: rows(2),
    description: 'Holders of public office, the latest first.',
  })
  officeHolders(@Root() agency: Agency, @Ctx() { reference }: ReferenceContext) {
    return reference.officeHoldersOfAgency.load(agency.code);
  }
}
