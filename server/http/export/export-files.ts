import type { CurrentRelease } from '../../release/reading/current-release.js';
import { type ExportFormat, exportFormats } from '../../statistics/export/export-format.js';
import { exportTables } from '../../statistics/export/exports.js';
import type { WorkBudget } from '../limits/work-budget.js';
import { Kept } from '../worker/kept.js';
import type { WorkerPool } from '../worker/worker-pool.js';

/** Bytes of compressed files that are kept; a province of twelve years has two million. */
const room = 64 * 1024 * 1024;

/** What a file costs who asks for it before it was made, in the measure of answers. */
const exportCost = 10_000;

/** Every file there is. */
export const exportNames: readonly { name: string; format: ExportFormat }[] = [
  ...exportTables.keys(),
].flatMap((name) => Object.keys(exportFormats).map((format) => ({ name, format: format as ExportFormat })));

/** The release's tables as compressed files, each made once for a release and a version of the names in it. */
export class ExportFiles {
  readonly #kept = new Kept<Uint8Array>(room, ({ byteLength }) => byteLength);

  constructor(
    private readonly pool: WorkerPool,
    private readonly budget: WorkBudget,
  ) {}

  /** Throws RateLimitedError and BusyError. */
  of(release: CurrentRelease, name: string, format: ExportFormat, who: string): Promise<Uint8Array> {
    return this.#kept.of(digestOf(release, name, format), () => {
      this.budget.spend(who, exportCost);
      return this.pool.run('exportFile', { release, name, format }, who);
    });
  }
}

/** Says which content a file has. */
export const digestOf = (
  { id, referenceVersion }: CurrentRelease,
  name: string,
  format: ExportFormat,
): string => `${id}-${referenceVersion}-${name}.${format}`;
