import { createHash } from 'node:crypto';
import type { Kind, Row } from '../../../prisma/demo/batch.js';
import { demonstration } from '../../../prisma/demo/province.js';

/** The rows of the demonstration by kind, made once for a test file. */
export function demonstrationRows(): Record<Kind, Row[]> {
  const found = {} as Record<Kind, Row[]>;
  for (const { kind, rows } of demonstration()) found[kind] = [...(found[kind] ?? []), ...rows];
  return found;
}

/** SHA-256 over every batch and row in their order. */
export function demonstrationHash(): string {
  const hash = createHash('sha256');
  for (const { kind, source, synthetic, rows } of demonstration()) {
    hash.update(`${kind} ${source} ${synthetic}\n`);
    for (const row of rows) hash.update(`${JSON.stringify(row)}\n`);
  }
  return hash.digest('hex');
}

/** Days from one ISO date to another. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
