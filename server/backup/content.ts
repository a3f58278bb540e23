import type { Manifest, Part, Secrets } from './parts.js';

/** What a backup holds. */
export interface BackupContent {
  manifest: Manifest;
  secrets: Secrets;
  tables: number;
  rows: number;
  files: number;
  /** Of all rows of all tables in order (SHA-256, hex). */
  digest: string;
}

/** Learns what a backup holds while its parts go by. */
export class Content {
  private manifest?: Manifest;
  private secrets: Secrets = {};
  private digest?: string;
  private tables = 0;
  private rows = 0;
  private files = 0;

  note(part: Part): void {
    if (part.part === 'manifest') this.manifest = part.manifest;
    if (part.part === 'secrets') this.secrets = part.secrets;
    if (part.part === 'table') this.tables += 1;
    if (part.part === 'file') this.files += 1;
    if (part.part === 'done') this.rows += part.rows ?? 0;
    if (part.part === 'end') this.digest = part.digest;
  }

  /** All of it; throws where there was no beginning or no end. */
  all(): BackupContent {
    const { manifest, secrets, digest, tables, rows, files } = this;
    if (!manifest || digest === undefined) throw new Error('the backup has no beginning or no end');
    return { manifest, secrets, tables, rows, files, digest };
  }
}
