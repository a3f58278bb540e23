import { Args, Authorized, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { PageArgs } from '../graphql/relay/page-args.js';
import { Agency } from '../reference/agency/agency.type.js';
import { Facility } from '../reference/facility/facility.type.js';
import { officerOrders } from '../reference/officer/officer.resolver.js';
import { OfficerConnection } from '../reference/officer/officer.type.js';
import { Operation } from '../reference/operation/operation.type.js';
import type { ReferenceContext } from '../reference/reference.context.js';
import { Region } from '../reference/region/region.type.js';
import { caseOrders } from './case/case.list.js';
import { CaseConnection } from './case/case.type.js';
import { episodeOrders } from './episode/episode.list.js';
import { EpisodeConnection } from './episode/episode.type.js';
import type { RecordsContext } from './records.context.js';
import { seizureOrders } from './seizure/seizure.list.js';
import { SeizureConnection } from './seizure/seizure.type.js';

/** From public facts to restricted rows. Null for who may not read these at all. */
@Authorized()
@Resolver(() => Operation)
export class OperationRecordsResolver {
  @FieldResolver(() => CaseConnection, { nullable: true, description: 'Own cases that came from it.' })
  cases(
    @Root() { code }: Operation,
    @Ctx() { records }: RecordsContext,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    return records.cases.pagesOf('operation_code', { order: caseOrders.LATEST, page }).load(code);
  }

  @FieldResolver(() => SeizureConnection, {
    nullable: true,
    description: 'What the own agency seized in it.',
  })
  seizures(
    @Root() { code }: Operation,
    @Ctx() { records }: RecordsContext,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    return records.seizures.pagesOf('operation_code', { order: seizureOrders.LATEST, page }).load(code);
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'Rises with every change; publishOperation names the one it saw.',
  })
  version(@Root() operation: { version: number | null }): number | null {
    return operation.version;
  }
}

@Authorized()
@Resolver(() => Agency)
export class AgencyRecordsResolver {
  @FieldResolver(() => OfficerConnection, {
    nullable: true,
    description: 'Officers at the agency, all of them where it is the own one or below it.',
  })
  officers(
    @Root() { code }: Agency,
    @Ctx() { reference }: ReferenceContext,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    return reference.officer.pagesOf('agency_code', { order: officerOrders.FROM_DESC, page }).load(code);
  }

  @FieldResolver(() => CaseConnection, { nullable: true, description: 'Its cases.' })
  cases(@Root() { code }: Agency, @Ctx() { records }: RecordsContext, @Args(() => PageArgs) page: PageArgs) {
    return records.cases.pagesOf('agency_code', { order: caseOrders.LATEST, page }).load(code);
  }
}

@Authorized()
@Resolver(() => Region)
export class RegionRecordsResolver {
  @FieldResolver(() => CaseConnection, {
    nullable: true,
    description: 'Own cases with the scene in this region itself.',
  })
  cases(@Root() { code }: Region, @Ctx() { records }: RecordsContext, @Args(() => PageArgs) page: PageArgs) {
    return records.cases.pagesOf('region_code', { order: caseOrders.LATEST, page }).load(code);
  }
}

@Authorized()
@Resolver(() => Facility)
export class FacilityRecordsResolver {
  @FieldResolver(() => EpisodeConnection, { nullable: true, description: 'Episodes at it.' })
  episodes(
    @Root() { code }: Facility,
    @Ctx() { records }: RecordsContext,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    return records.episodes.pagesOf('facility_code', { order: episodeOrders.LATEST, page }).load(code);
  }
}
