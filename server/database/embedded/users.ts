import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { identityOf, isAlive } from './process-identity.js';

/** The processes that use the embedded PostgreSQL, a file each, so that the last one out can stop it. */
export class Users {
  private static opened = 0;

  constructor(private readonly folder: string) {
    mkdirSync(folder, { recursive: true });
  }

  /** Enters this process; returns how to leave. */
  enter(): () => void {
    Users.opened += 1;
    const file = join(this.folder, `${identityOf(process.pid)}-${Users.opened}`);
    writeFileSync(file, '');
    return () => rmSync(file, { force: true });
  }

  /** Whether a live process is still entered; forgets the dead ones. */
  any(): boolean {
    return this.alive().length > 0;
  }

  /** The numbers of the other live processes that are entered. */
  others(): number[] {
    const pids = this.alive().map((name) => Number.parseInt(name, 10));
    return [...new Set(pids)].filter((pid) => pid !== process.pid);
  }

  private alive(): string[] {
    const names = readdirSync(this.folder);
    const alive = names.filter((name) => isAlive(name.split('-').slice(0, 2).join('-')));
    for (const name of names) if (!alive.includes(name)) rmSync(join(this.folder, name), { force: true });
    return alive;
  }
}
