import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { Database } from '../../../../server/database/open.js';
import { RowsRefusedError } from '../../../../server/import/refusal.js';
import { createTestDatabase } from '../../../support/database.js';
import { base, csv, take } from '../fixtures.js';
import { content, lastImport, retract } from './fixtures.js';
import { type RandomFile, randomFile } from './random-files.js';

/** What the database held before an import. */
interface Before {
  importId: number;
  content: string;
}

describe('given files of several kinds that speak of the same people and codes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sinergi-retract-'));
  /** A database that holds what it held at the start: that is what the laws end with. */
  let clean: Database | undefined;
  afterAll(async () => {
    await clean?.close();
    rmSync(folder, { recursive: true });
  });

  it('when the imports are retracted from the last to the first, then each leaves what was before it', async () => {
    await law(async (database, imports) => {
      for (const { importId, content: before } of imports.reverse()) {
        expect(await retract(database, importId)).toMatchObject({ outcome: 'RETRACTED' });
        expect(await content(database)).toBe(before);
      }
    });
  });

  it('when they are retracted in any order, then a refusal changes nothing and in the end nothing of them is left', async () => {
    await law(async (database, imports, order) => {
      let open = imports.map((one, index) => ({ ...one, rank: order[index % order.length] as number }));
      open.sort((a, b) => a.rank - b.rank);
      while (open.length > 0) {
        const left: typeof open = [];
        for (const one of open) if (!(await retractOrNothing(database, one.importId))) left.push(one);
        expect(left.length).toBeLessThan(open.length);
        open = left;
      }
      if (imports[0]) expect(await content(database)).toBe(imports[0].content);
    });
  });

  async function law(holds: (database: Database, imports: Before[], order: number[]) => Promise<void>) {
    await fc.assert(
      fc.asyncProperty(
        fc.array(randomFile, { minLength: 8, maxLength: 30 }),
        fc.array(fc.nat(), { minLength: 30, maxLength: 30 }),
        async (files, order) => {
          const database = clean ?? (await filled());
          clean = undefined;
          try {
            await holds(database, await importAll(database, files), order);
            clean = database;
          } finally {
            if (!clean) await database.close();
          }
        },
      ),
      { numRuns: 12 },
    );
  }

  async function filled(): Promise<Database> {
    const database = await createTestDatabase('empty');
    await base(database, folder);
    return database;
  }

  /** Imports what fits. */
  async function importAll(database: Database, files: RandomFile[]): Promise<Before[]> {
    const imports: Before[] = [];
    for (const { kind, lines } of files) {
      const before = await content(database);
      try {
        await take(database, kind, csv(folder, kind, lines));
        imports.push({ importId: await lastImport(database), content: before });
      } catch (error) {
        if (!(error instanceof RowsRefusedError)) throw error;
      }
    }
    return imports;
  }

  async function retractOrNothing(database: Database, importId: number): Promise<boolean> {
    const before = await content(database);
    const { outcome } = await retract(database, importId);
    if (outcome === 'RETRACTED') return true;
    expect(['CHANGED_SINCE', 'STILL_USED']).toContain(outcome);
    expect(await content(database)).toBe(before);
    return false;
  }
});
