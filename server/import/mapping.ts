import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { MappingError } from './import.error.js';
import type { Kind } from './kind.js';
import { dateFormats } from './map-date.js';
import { closestOf } from './references.js';

const filled = z.strictObject({
  from: z.string().optional(),
  const: z.string().optional(),
  values: z.record(z.string(), z.string().nullable()).optional(),
  otherwise: z.string().nullable().optional(),
  format: z.enum(dateFormats).optional(),
  as: z.enum(['start', 'end']).optional(),
  decimal: z.enum([',', '.']).optional(),
  prefix: z.string().optional(),
  suffix: z.string().optional(),
  birthYearFrom: z.strictObject({ age: z.string(), at: z.string() }).optional(),
});

const shape = z.strictObject({
  kind: z.string(),
  columns: z.record(z.string(), filled),
  skip: z.record(z.string(), z.array(z.string())).optional(),
  distinct: z.boolean().optional(),
  unpivot: z
    .strictObject({ columns: z.array(z.string()).min(1), name: z.string(), value: z.string() })
    .optional(),
  headerRow: z.int().min(1).optional(),
});

/** How the columns of a foreign file become those of a kind. */
export type Mapping = z.infer<typeof shape>;

/** How one column is filled. */
export type Filled = z.infer<typeof filled>;

/** Reads a mapping file. Throws MappingError where it is absent, no JSON or not of this form. */
export function readMapping(path: string): { mapping: Mapping; hash: string } {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw new MappingError(`${path} cannot be read`, 'check the path');
  }
  const result = shape.safeParse(jsonOf(text, path));
  if (!result.success) {
    const [issue] = result.error.issues;
    throw new MappingError(
      `${path}: ${issue?.path.join('.')}: ${issue?.message}`,
      'see docs/import.md for the form',
    );
  }
  return { mapping: result.data, hash: createHash('sha256').update(text).digest('hex') };
}

/** Refuses a mapping that names a column which the file or the kind does not have, before a row is read. */
export function checkMapping(mapping: Mapping, kind: Kind, header: string[]): void {
  if (mapping.kind !== kind.name) {
    throw new MappingError(`it is for ${mapping.kind}, not for ${kind.name}`, `import it as ${mapping.kind}`);
  }
  const known = kind.columns.map((column) => column.name);
  for (const name of Object.keys(mapping.columns)) {
    if (!known.includes(name)) throw unknown(`${kind.name} has no column ${name}`, name, known);
  }
  const missing = kind.columns.find((column) => column.required && !mapping.columns[column.name]);
  if (missing)
    throw new MappingError(
      `nothing fills ${missing.name}, which ${kind.name} must have`,
      'add it to columns',
    );
  const made = mapping.unpivot ? [mapping.unpivot.name, mapping.unpivot.value] : [];
  for (const name of namedInFile(mapping)) {
    if (!header.includes(name) && !made.includes(name))
      throw unknown(`the file has no column ${name}`, name, header);
  }
}

/** Refuses to make numbers of people look made up: under public keys the number in the file itself must be so. */
export function refusePrefixedPeople(mapping: Mapping, kind: Kind): void {
  const column = kind.columns.find(({ name, person }) => person && mapping.columns[name]?.prefix);
  if (!column) return;
  throw new MappingError(
    `a prefix of ${column.name} hides real numbers from nobody beside the demonstration, whose keys are public`,
    'write made-up numbers, 99 first, into the file itself, or import into a data directory of its own (SINERGI_DATA)',
  );
}

function namedInFile(mapping: Mapping): string[] {
  return [
    ...Object.values(mapping.columns).flatMap((one) => [
      one.from,
      one.birthYearFrom?.age,
      one.birthYearFrom?.at,
    ]),
    ...Object.keys(mapping.skip ?? {}),
    ...(mapping.unpivot?.columns ?? []),
  ].filter((name) => name !== undefined);
}

function unknown(problem: string, name: string, known: string[]): MappingError {
  const close = closestOf(name, known);
  return new MappingError(problem, close ? `did you mean ${close}?` : `it has ${known.join(', ')}`);
}

function jsonOf(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new MappingError(`${path} is no JSON (${(error as Error).message})`, 'correct it');
  }
}
