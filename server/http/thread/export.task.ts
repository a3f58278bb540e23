import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { PublicClient } from '../../database/public.client.js';
import { written } from '../../statistics/export/export-format.js';
import type { ExportTable } from '../../statistics/export/export-table.js';
import { exportTables } from '../../statistics/export/exports.js';
import type { Tasks } from '../worker/tasks.js';

/** A table of a release as a file, compressed while it is written: never whole and plain in memory. */
export async function exported(
  client: PublicClient,
  { name, format, release }: Tasks['exportFile']['given'],
): Promise<Uint8Array> {
  const table = exportTables.get(name) as ExportTable;
  const parts: Buffer[] = [];
  await pipeline(
    written(table, table.rows(client, release), format),
    createGzip(),
    async (compressed: AsyncIterable<Buffer>) => {
      for await (const part of compressed) parts.push(part);
    },
  );
  return Buffer.concat(parts);
}
