import type { FastifyInstance, FastifyReply } from 'fastify';
import type { PublicClient } from '../database/public.client.js';
import { currentRelease } from '../publish/reading/current-release.js';
import { type ExportFormat, exportFormats, written } from '../statistics/export/export-format.js';
import { exportTables } from '../statistics/export/exports.js';
import { keepFor } from './keep-for.js';

/** `/export/MEASURE.csv` (`.json`, `.ndjson`): the release's tables as files; `/export` lists them. */
export function exportRoute(app: FastifyInstance, client: PublicClient): void {
  app.get('/export', async (_request, reply) =>
    reply.header('cache-control', keepFor).send(
      [...exportTables.keys()].map((name) => ({
        name,
        files: Object.keys(exportFormats).map((format) => `/export/${name}.${format}`),
      })),
    ),
  );
  app.get('/export/:file', async (request, reply) => {
    const { file } = request.params as { file: string };
    const [name = '', format = ''] = file.split('.');
    const table = exportTables.get(name);
    if (!table || !Object.hasOwn(exportFormats, format)) {
      return refuse(reply, 'there is no such file; /export lists all of them, as .csv, .json and .ndjson');
    }
    const release = await currentRelease(client);
    if (!release) return refuse(reply, 'nothing is published yet (the steward runs: npx sinergi publish)');
    const etag = `"${release.id}-${release.referenceVersion}-${file}"`;
    reply.headers({ 'cache-control': keepFor, etag, vary: 'accept-encoding' });
    if (request.headers['if-none-match']?.includes(etag)) return reply.code(304).send();
    return reply
      .type(exportFormats[format as ExportFormat])
      .header('content-disposition', `attachment; filename="sinergi-${name}-${release.id}.${format}"`)
      .send(written(table, table.rows(client, release), format as ExportFormat));
  });
}

function refuse(reply: FastifyReply, error: string) {
  return reply.code(404).header('cache-control', 'no-store').send({ error });
}
