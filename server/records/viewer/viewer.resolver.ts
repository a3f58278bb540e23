import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { type Ability as AbilityName, abilitiesOf } from '../../access/policy.js';
import type { Viewer as AskingViewer } from '../../access/roles.js';
import type { ViewerContext } from '../../access/viewer.context.js';
import { Agency } from '../../reference/agency/agency.type.js';
import type { ReferenceContext } from '../../reference/reference.context.js';
import { Ability, Viewer } from './viewer.type.js';

@Resolver(() => Viewer)
export class ViewerResolver {
  @Query(() => Viewer, { description: 'Who is asking: PUBLIC without a token.' })
  viewer(@Ctx() { viewer }: ViewerContext) {
    return { role: viewer.role, agencyCode: viewer.agency };
  }

  @FieldResolver(() => [Ability], { description: 'What the role may do at all.' })
  abilities(@Root() { role }: AskingViewer): AbilityName[] {
    return abilitiesOf(role);
  }

  @FieldResolver(() => Agency, { nullable: true, description: 'Where the viewer works.' })
  agency(@Root() { agencyCode }: { agencyCode?: string }, @Ctx() { reference }: ReferenceContext) {
    return agencyCode ? reference.agency.load(agencyCode) : null;
  }
}
