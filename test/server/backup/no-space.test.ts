import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { backupCommand } from '../../../server/commands/backup.command.js';
import { fillInstallation, type Installation, workshop } from './installation.js';

/** A small file system, which Linux makes in memory, for root alone. */
const canMount = process.platform === 'linux' && process.getuid?.() === 0;

describe('given an installation and a disk with little space', () => {
  let work: ReturnType<typeof workshop>;
  let source: Installation;
  beforeAll(async () => {
    work = workshop();
    source = await work.installation('empty');
    await fillInstallation(source);
  });
  afterAll(() => work.close());

  it.skipIf(!canMount)(
    'when a backup is larger, then a sentence says so and nothing of it is left',
    async () => {
      const small = work.place('small');
      mkdirSync(small);
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=4k', 'none', small]);
      try {
        const backup = backupCommand(source.config, `${small}/backup`);
        await expect(backup).rejects.toThrow(/backup could not be written \(ENOSPC: .*nothing of it is left/);
        expect(readdirSync(small)).toEqual([]);
      } finally {
        execFileSync('umount', [small]);
      }
    },
  );
});
