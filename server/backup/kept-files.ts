import { createHash } from 'node:crypto';
import { createReadStream, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { open, readdir } from 'node:fs/promises';
import { dirname, join, normalize, sep } from 'node:path';
import { BackupError } from './backup.error.js';
import { backupWords } from './backup.words.js';
import { draftAt } from './draft.js';
import type { Part } from './parts.js';

/** What of a data directory is backed up beside its keys: builds of widgets that pages use for ever, and heads of the audit. */
const kept = ['widgets/builds', 'widgets/documents', 'widgets/batches', 'audit-heads.jsonl'];

/** The kept files of a data directory, as parts of a backup. */
export async function* keptFiles(dataDirectory: string): AsyncGenerator<Part> {
  for (const path of await listed(dataDirectory)) {
    yield { part: 'file', path };
    const digest = createHash('sha256');
    for await (const bytes of createReadStream(join(dataDirectory, path))) {
      digest.update(bytes);
      yield { part: 'bytes', bytes };
    }
    yield { part: 'done', digest: digest.digest('hex') };
  }
}

async function listed(dataDirectory: string): Promise<string[]> {
  const found = await Promise.all(
    kept.map(async (path) => {
      const whole = join(dataDirectory, path);
      if (!existsSync(whole)) return [];
      if (path.endsWith('.jsonl')) return [path];
      const entries = await readdir(whole, { recursive: true, withFileTypes: true });
      return entries
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(dataDirectory.length + 1))
        .filter((name) => !name.split(sep).some((folder) => folder.startsWith('.')))
        .map((name) => name.split(sep).join('/'));
    }),
  );
  return found.flat().sort();
}

/** Puts kept files beside their places in a data directory; they are moved there whole, where nothing is yet. */
export class KeptFilesWriter {
  private readonly draft: ReturnType<typeof draftAt>;

  constructor(private readonly dataDirectory: string) {
    this.draft = draftAt(join(dataDirectory, `.restore.${process.pid}`));
  }

  async write(path: string, bytes: AsyncIterable<Buffer>): Promise<void> {
    const inside = normalize(path);
    if (!kept.some((one) => inside === normalize(one) || inside.startsWith(normalize(`${one}/`))))
      throw new BackupError(backupWords.unknownFile);
    const file = join(this.draft.path, inside);
    mkdirSync(dirname(file), { recursive: true });
    const handle = await open(file, 'wx', inside.endsWith('.jsonl') ? 0o600 : 0o644);
    try {
      for await (const chunk of bytes) await handle.writeFile(chunk);
    } finally {
      await handle.close();
    }
  }

  /** Returns how to take them away again. */
  moveIn(): () => void {
    const moved: string[] = [];
    for (const path of this.movable()) {
      const to = join(this.dataDirectory, path);
      if (existsSync(to)) continue;
      mkdirSync(dirname(to), { recursive: true });
      renameSync(join(this.draft.path, path), to);
      moved.push(to);
    }
    return () => {
      for (const to of moved) rmSync(to, { recursive: true, force: true });
    };
  }

  /** Removes what was not moved. */
  clear(): void {
    this.draft.clear();
  }

  /** A build is moved with all its files. */
  private movable(): string[] {
    return kept
      .filter((path) => existsSync(join(this.draft.path, path)))
      .flatMap((path) =>
        path.endsWith('.jsonl')
          ? [path]
          : readdirSync(join(this.draft.path, path)).map((name) => `${path}/${name}`),
      );
  }
}
