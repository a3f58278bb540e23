import { Args, Authorized, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { globalId } from '../../graphql/node/global-id.js';
import type { Ordering } from '../../graphql/relay/ordering.js';
import { PageArgs } from '../../graphql/relay/page-args.js';
import type { RecordsContext } from '../records.context.js';
import { importRecords } from './import-record.rows.js';
import { ImportRecord, ImportRecordConnection } from './import-record.type.js';

const latestFirst: Ordering = [{ name: 'id', type: 'integer', descending: true }];

@Authorized()
@Resolver(() => ImportRecord)
export class ImportRecordResolver {
  @Query(() => ImportRecordConnection, {
    description: 'Imports, the latest first. Errors: BAD_USER_INPUT for unknown sizes.',
  })
  imports(@Ctx() { records }: RecordsContext, @Args(() => PageArgs) page: PageArgs) {
    return records.of(importRecords).page({ order: latestFirst, page });
  }

  @FieldResolver(() => ID)
  id(@Root() record: { id: number }): string {
    return globalId('ImportRecord', record.id);
  }
}
