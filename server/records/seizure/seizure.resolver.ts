import { Authorized, Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import { globalId } from '../../graphql/node/global-id.js';
import { Agency } from '../../reference/agency/agency.type.js';
import { Operation } from '../../reference/operation/operation.type.js';
import type { ReferenceContext } from '../../reference/reference.context.js';
import { Region } from '../../reference/region/region.type.js';
import { caseRecords } from '../case/case.rows.js';
import { Case } from '../case/case.type.js';
import type { RecordsContext } from '../records.context.js';
import { Seizure } from './seizure.type.js';

@Authorized()
@Resolver(() => Seizure)
export class SeizureResolver {
  @FieldResolver(() => ID)
  id(@Root() seizure: { id: number }): string {
    return globalId('Seizure', seizure.id);
  }

  @FieldResolver(() => Agency)
  agency(@Root() { agencyCode }: Seizure, @Ctx() { reference }: ReferenceContext) {
    return reference.agency.load(agencyCode);
  }

  @FieldResolver(() => Region)
  region(@Root() { regionCode }: Seizure, @Ctx() { reference }: ReferenceContext) {
    return reference.region.load(regionCode);
  }

  @FieldResolver(() => Case, {
    nullable: true,
    description: 'Null where there is none or the viewer may not see it.',
  })
  case(@Root() { caseCode }: Seizure, @Ctx() { records }: RecordsContext) {
    return caseCode ? records.of(caseRecords).load(caseCode) : null;
  }

  @FieldResolver(() => Operation, {
    nullable: true,
    description: 'Null where there is none or the viewer may not see it.',
  })
  operation(@Root() { operationCode }: Seizure, @Ctx() { reference }: ReferenceContext) {
    return operationCode ? reference.operation.load(operationCode) : null;
  }
}
