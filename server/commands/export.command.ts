import { createWriteStream, renameSync, rmSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Config } from '../config.js';
import { currentRelease } from '../release/reading/current-release.js';
import { type ExportFormat, written } from '../statistics/export/export-format.js';
import { exportTables } from '../statistics/export/exports.js';
import { CommandError } from './command.error.js';
import { exportWords } from './export.words.js';
import { fileWords } from './file.words.js';
import { withDatabase } from './with-database.js';

/** Writes a table of the current release to a file or to standard output. */
export async function exportCommand(
  config: Config,
  name: string,
  { format, out }: { format: ExportFormat; out?: string },
): Promise<void> {
  const table = exportTables.get(name);
  if (!table) throw new CommandError(exportWords.noTable(name, [...exportTables.keys()]));
  await withDatabase(config, async ({ public: client }) => {
    const release = await currentRelease(client);
    if (!release) throw new CommandError(exportWords.notPublished);
    const rows = written(table, table.rows(client, release), format);
    await (out ? toFile(rows, out) : toOutput(rows));
  });
}

/** The whole file or none. */
async function toFile(rows: Readable, out: string): Promise<void> {
  const draft = `${out}.${process.pid}.part`;
  try {
    await pipeline(rows, createWriteStream(draft));
    renameSync(draft, out);
  } catch (error) {
    rmSync(draft, { force: true });
    throw new CommandError(fileWords.unwritten(out, (error as Error).message));
  }
}

/** Whoever reads may stop early, as `head` does. */
async function toOutput(rows: Readable): Promise<void> {
  try {
    await pipeline(rows, process.stdout, { end: false });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error;
  }
}
