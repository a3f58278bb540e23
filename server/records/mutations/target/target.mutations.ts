import { Arg, Authorized, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql';
import { speaksFor } from '../../../access/scope.js';
import type { ViewerContext } from '../../../access/viewer.context.js';
import type { ReferenceContext } from '../../../reference/reference.context.js';
import { Region } from '../../../reference/region/region.type.js';
import { IndicatorId } from '../../../reference/target/indicator-id.js';
import { Target } from '../../../reference/target/target.type.js';
import type { RecordsContext } from '../../records.context.js';
import type { MutationContext } from '../mutation.context.js';
import { payloadOf } from '../payload.js';
import { changedRow, perform } from '../perform.js';
import { missing } from '../problems.js';
import { SetTargetInput } from './set-target.input.js';
import { setTarget } from './set-target.js';

const SetTargetPayload = payloadOf('SetTargetPayload', 'target', () => Target);

@Authorized()
@Resolver(() => Target)
export class TargetMutations {
  @Mutation(() => SetTargetPayload, {
    description:
      'Says what an indicator should reach in a region of the own agency. It shows beside the indicator at once.',
  })
  async setTarget(
    @Ctx() context: ViewerContext & RecordsContext & ReferenceContext & MutationContext,
    @Arg('input', () => SetTargetInput) input: SetTargetInput,
  ) {
    const { viewer, records, reference, changing } = context;
    const outcome = await perform(context, {
      name: 'setTarget',
      input,
      change: async (client) => {
        const region = await reference.region.load(input.region);
        if (!region || !speaksFor(viewer, records.scope, region.code)) throw missing('region');
        return setTarget(client, input, { today: changing.today, level: region.level });
      },
    });
    const { row, errors } = await changedRow<object>(outcome, context.reference.target, 'region');
    return { target: row, errors };
  }

  @FieldResolver(() => IndicatorId, { nullable: true })
  indicator(@Root() target: { indicator: string }): string {
    return target.indicator;
  }

  @FieldResolver(() => Region, { nullable: true })
  region(@Root() { regionCode }: { regionCode: string }, @Ctx() { reference }: ReferenceContext) {
    return reference.region.load(regionCode);
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'Rises with every change; setTarget names the one it saw.',
  })
  version(@Root() target: { version: number }): number {
    return target.version;
  }
}
