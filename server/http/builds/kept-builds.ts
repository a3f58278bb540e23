import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The builds of the widgets that this server has ever served: pages go on using what they once embedded. */
export interface KeptBuilds {
  /** Holds a folder of scripts for each version. */
  folder: string;
  /** The version that is built now. */
  current: string;
  /** Versions of before. */
  older: string[];
  /** The file of a version's trusted documents. */
  documentsOf(version: string): string;
  /** What pages of any of them ask together, as they would in `GET /q?d=…`, by its name. */
  batches: Record<string, string>;
}

/**
 * Copies the build into the folder of kept ones, unless this version is there, and says what is kept.
 * The server reads the copy: a build that is made while it runs changes nothing under its feet.
 * Where the folder cannot be written, that is told, and the present build is served from a copy that nobody keeps.
 */
export function keepBuild(built: string, kept: string, onProblem: (problem: string) => void): KeptBuilds {
  try {
    return copied(built, kept);
  } catch (error) {
    onProblem(
      `builds of the widgets are not kept, so that fixed addresses end with the next upgrade: ${(error as Error).message} (let the server write to ${kept})`,
    );
    return copied(built, mkdtempSync(join(tmpdir(), 'sinergi-widgets-')));
  }
}

function copied(built: string, kept: string): KeptBuilds {
  const { version } = JSON.parse(readFileSync(join(built, 'v1', 'build.json'), 'utf8')) as {
    version: string;
  };
  const folder = join(kept, 'builds');
  const documents = join(kept, 'documents');
  const documentsOf = (one: string) => join(documents, `${one}.json`);
  copyOnce(join(built, 'persisted-documents.json'), documents, `${version}.json`);
  copyOnce(join(built, 'v1'), folder, version);
  const older = readdirSync(folder).filter((one) => !one.startsWith('.') && one !== version);
  return { folder, current: version, older, documentsOf, batches: keptBatches(built, kept) };
}

/** By their content: pages may change while the scripts, which make the version, do not. */
function keptBatches(built: string, kept: string): Record<string, string> {
  const present = join(built, 'persisted-batches.json');
  const folder = join(kept, 'batches');
  const content = createHash('sha256').update(readFileSync(present)).digest('hex');
  copyOnce(present, folder, `${content.slice(0, 12)}.json`);
  const files = readdirSync(folder).filter((one) => !one.startsWith('.'));
  const read = (file: string): Record<string, string> => JSON.parse(readFileSync(file, 'utf8'));
  return Object.assign({}, ...files.map((one) => read(join(folder, one))), read(present));
}

/** Whole or not at all, also where two servers share the folder. */
function copyOnce(from: string, folder: string, name: string): void {
  const to = join(folder, name);
  if (existsSync(to)) return;
  mkdirSync(folder, { recursive: true });
  const next = join(folder, `.${name}.${process.pid}`);
  cpSync(from, next, { recursive: true });
  try {
    renameSync(next, to);
  } catch (error) {
    rmSync(next, { recursive: true });
    if (!existsSync(to)) throw error;
  }
}
