import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import type { PublicClient } from '../../database/public.client.js';
import { errorWords } from '../../graphql/errors.words.js';
import { currentRelease } from '../../release/reading/current-release.js';
import { type ExportFormat, exportFormats } from '../../statistics/export/export-format.js';
import { exportTables } from '../../statistics/export/exports.js';
import { limitWords } from '../limits/limits.words.js';
import { RateLimitedError } from '../limits/rate-limited.error.js';
import { askerOf } from '../limits/work-budget.js';
import { bytes, isKnown, sendStored } from '../reply/conditional.js';
import { keepFor } from '../reply/keep-for.js';
import { refuse } from '../reply/refusal.js';
import { replyWords } from '../reply/reply.words.js';
import { BusyError } from '../worker/work-queue.js';
import { digestOf, type ExportFiles } from './export-files.js';

/** `/export/MEASURE.csv` (`.json`, `.ndjson`): the release's tables as files; `/export` lists them. */
export function exportRoute(app: FastifyInstance, client: PublicClient, files: ExportFiles): void {
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
    const [name = '', ending = '', ...more] = file.split('.');
    if (!exportTables.has(name) || !Object.hasOwn(exportFormats, ending) || more.length > 0) {
      return refuse(request, reply.code(404), 'NOT_FOUND', replyWords.noExport);
    }
    const format = ending as ExportFormat;
    const release = await currentRelease(client);
    if (!release) return refuse(request, reply.code(404), 'NOT_FOUND', errorWords.notPublished);
    const digest = digestOf(release, name, format);
    try {
      const gzipped = isKnown(request, digest)
        ? new Uint8Array()
        : await files.of(release, name, format, askerOf(request));
      reply
        .type(exportFormats[format])
        .header('content-disposition', `attachment; filename="sinergi-${name}-${release.id}.${format}"`);
      const plain = () => Readable.from([bytes(gzipped)]).pipe(createGunzip());
      return sendStored(request, reply, { gzipped, plain, digest, cacheable: true });
    } catch (error) {
      if (error instanceof BusyError) {
        reply.code(503).header('retry-after', error.seconds);
        return refuse(request, reply, 'RATE_LIMITED', replyWords.busy(error.sentence, error.seconds));
      }
      if (!(error instanceof RateLimitedError)) throw error;
      reply.code(429).header('retry-after', error.seconds);
      return refuse(request, reply, 'RATE_LIMITED', limitWords.wait(error.seconds));
    }
  });
}
