import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Locale } from '../language/locale.js';
import { inEach } from '../language/localised.js';
import { MappingError } from './import.error.js';
import type { Kind } from './kind.js';
import { dateFormats } from './map-date.js';
import { mappingWords as say } from './mapping.words.js';
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
    throw new MappingError(say.unreadable(path));
  }
  const given = jsonOf(text, path);
  const result = shape.safeParse(given);
  if (!result.success)
    throw new MappingError(
      say.otherForm(
        path,
        inEach((locale) => misfit(given, locale)),
      ),
    );
  return { mapping: result.data, hash: createHash('sha256').update(text).digest('hex') };
}

/** Where a mapping is not of the form, and how it should be. */
function misfit(given: unknown, locale: Locale): string {
  const [issue] = shape.safeParse(given, { error: z.locales[locale]().localeError }).error?.issues ?? [];
  return `${issue?.path.join('.')}: ${issue?.message}`;
}

/** Refuses a mapping that names a column which the file or the kind does not have, before a row is read. */
export function checkMapping(mapping: Mapping, kind: Kind, header: string[]): void {
  if (mapping.kind !== kind.name) {
    throw new MappingError(say.otherKind(mapping.kind, kind.name));
  }
  const known = kind.columns.map((column) => column.name);
  for (const name of Object.keys(mapping.columns)) {
    if (!known.includes(name))
      throw new MappingError(say.unknownOfKind(kind.name, name, known, closestOf(name, known)));
  }
  const missing = kind.columns.find((column) => column.required && !mapping.columns[column.name]);
  if (missing) throw new MappingError(say.unfilled(missing.name, kind.name));
  const made = mapping.unpivot ? [mapping.unpivot.name, mapping.unpivot.value] : [];
  for (const name of namedInFile(mapping)) {
    if (!header.includes(name) && !made.includes(name))
      throw new MappingError(say.unknownOfFile(name, header, closestOf(name, header)));
  }
}

/** Refuses to make numbers of people look made up: under public keys the number in the file itself must be so. */
export function refusePrefixedPeople(mapping: Mapping, kind: Kind): void {
  const column = kind.columns.find(({ name, person }) => person && mapping.columns[name]?.prefix);
  if (!column) return;
  throw new MappingError(say.prefixedPeople(column.name));
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

function jsonOf(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new MappingError(say.noJson(path, (error as Error).message));
  }
}
