import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { withLock } from '../../../../server/database/embedded/lock.js';
import { compileProgramme, type Programme } from '../../../support/process.js';

describe('given a lock file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sinergi-lock-'));
  const lock = join(folder, 'lock');
  let programme: Programme;
  beforeAll(async () => {
    programme = await compileProgramme('lock-user');
  });
  beforeEach(() => rmSync(lock, { force: true }));
  afterAll(async () => {
    await programme.remove();
    rmSync(folder, { recursive: true });
  });

  it('when eight processes want it and each dies in it, then they are in one after the other', async () => {
    const log = join(folder, 'log');
    const processes = Array.from({ length: 8 }, () => programme.start(lock, log, '20'));
    await Promise.all(processes.map((started) => started.end()));
    const notes = readFileSync(log, 'utf8').trim().split('\n');
    const deaths = notes.filter((note, index) => note.endsWith(' in') && notes[index + 1] !== partner(note));
    expect(notes.filter((note) => note.endsWith(' in'))).toHaveLength(8 * 20);
    expect(deaths).toHaveLength(8);
    expect(new Set(deaths).size).toBe(8);
    expect(notes.filter((note) => note.endsWith(' out'))).toHaveLength(8 * 19);
  });

  it('when its holder has died and its number belongs to another process, then it is taken over', async () => {
    writeFileSync(lock, `${process.pid}-1`);
    expect(await withLock(lock, async () => 'done')).toBe('done');
    expect(readdirSync(folder).filter((name) => name.startsWith('lock'))).toEqual([]);
  });

  it('when the work fails, then the lock is free and the error arrives', async () => {
    const failing = withLock(lock, async () => {
      throw new Error('disk full');
    });
    await expect(failing).rejects.toThrow('disk full');
    expect(await withLock(lock, async () => 'done')).toBe('done');
  });
});

function partner(note: string): string {
  return note.replace(/ in$/, ' out');
}
