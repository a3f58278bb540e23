import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { trialRows } from '../../prisma/demo/trial/files.js';
import { kinds } from '../kinds.js';
import { CommandError } from './command.error.js';
import { demoFilesWords } from './demo.words.js';
import { fileWords } from './file.words.js';
import { say } from './say.js';

/** The register that the files are said to come from. */
const source = 'uji-coba';

interface TrialFile {
  kind: string;
  name: string;
  content: string;
}

/** Writes invented CSV files of every kind and how to import them into a new folder. Throws CommandError. */
export function demoFilesCommand(folder: string): void {
  const files = trialFiles();
  try {
    mkdirSync(folder, { recursive: true });
    if (readdirSync(folder).length > 0) throw new CommandError(demoFilesWords.notEmpty(folder));
    for (const { name, content } of files) writeFileSync(join(folder, name), content);
    writeFileSync(join(folder, 'README.md'), readme(files, folder));
  } catch (error) {
    if (error instanceof CommandError) throw error;
    throw new CommandError(fileWords.unwritten(folder, (error as Error).message));
  }
  say(demoFilesWords.written(files.length, folder, join(folder, 'README.md')));
}

/** A file a kind, numbered in the order in which references exist. */
function trialFiles(): TrialFile[] {
  const rows: Record<string, readonly Record<string, string>[]> = trialRows;
  return [...kinds.keys()].flatMap((kind, at) =>
    rows[kind]
      ? [
          {
            kind,
            name: `${String(at + 1).padStart(2, '0')}-${kind.replaceAll('_', '-')}.csv`,
            content: stringify([...rows[kind]], { header: true }),
          },
        ]
      : [],
  );
}

const readme = (files: readonly TrialFile[], folder: string) => `# Berkas uji coba / Files to try import with

Semua isi berkas ini dikarang: provinsi 99 tidak ada, dan nomor orang diawali 99. Impor menurut urutan ini, lalu terbitkan:

All of this is invented: there is no province 99, and numbers of people begin with 99. Import in this order, then publish:

${files.map(({ kind, name }) => `    npx sinergi import ${kind} ${join(folder, name)} --source ${source}`).join('\n')}
    npx sinergi publish

- Di basis data demonstrasi, semuanya ditandai sintetis. / In the database of the demonstration all of it counts as synthetic.
- Di basis data kosong, semuanya dianggap nyata; pakai direktori data tersendiri dan hapus setelahnya. / In an empty database it counts as
  real; use a data directory of its own and remove it afterwards: \`SINERGI_DATA=/tmp/sinergi-trial npx sinergi import …\`
- Kolom tiap jenis / The columns of each kind: docs/import.md. Coba dahulu / Try first: \`--dry-run\`.
`;
