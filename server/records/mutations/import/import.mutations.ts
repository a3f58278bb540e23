import { Arg, Authorized, Ctx, Field, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { ImportRecordRow } from '../../import-record/import-record.rows.js';
import { importRecords } from '../../import-record/import-record.rows.js';
import { ImportRecord } from '../../import-record/import-record.type.js';
import type { RecordsContext } from '../../records.context.js';
import type { MutationContext } from '../mutation.context.js';
import { ownRow } from '../own-row.js';
import { payloadOf } from '../payload.js';
import { changedRow, perform } from '../perform.js';
import { RetractImportInput } from './retract-import.input.js';
import { retract } from './retract-import.js';

const WithImport = payloadOf('ImportPayload', 'import', () => ImportRecord);

@Authorized()
@ObjectType()
class RetractImportPayload extends WithImport {
  @Field(() => Int, { description: 'Rows that the import had made.' })
  rowsRemoved!: number;

  @Field(() => Int, { description: 'Rows that the import had changed.' })
  rowsRestored!: number;
}

@Authorized()
@Resolver()
export class ImportMutations {
  @Mutation(() => RetractImportPayload, {
    description:
      'Takes an import back whole, or changes nothing: where later imports or people changed its rows, or others refer to them. Public figures show it after the next publication.',
  })
  async retractImport(
    @Ctx() context: RecordsContext & MutationContext,
    @Arg('input', () => RetractImportInput) input: RetractImportInput,
  ) {
    const { records, changing } = context;
    const outcome = await perform(context, {
      name: 'retractImport',
      input,
      alone: true,
      change: async (client) => {
        const { id } = await ownRow<ImportRecordRow>(
          records.of(importRecords),
          'ImportRecord',
          input.import,
          'import',
        );
        return retract(client, id, {
          ...{ reason: input.reason, by: changing.entry.subject, kinds: changing.kinds },
        });
      },
    });
    const { row, errors } = await changedRow(outcome, context.records.of(importRecords), 'import');
    const { removed = 0, restored = 0 } = outcome.answer ?? {};
    return { import: row, rowsRemoved: removed, rowsRestored: restored, errors };
  }
}
