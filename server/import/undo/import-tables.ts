import { type Model, modelOf, tableOf as schemaOf, type TableName } from '../../database/models.js';
import type { Localised } from '../../language/localised.js';
import type { Kind, Write } from '../kind.js';

/** A table whose rows imports make and change. */
export interface ImportTable {
  name: TableName;
  primary: readonly string[];
  label: Localised;
  /** People change its rows too; each change raises `version`. */
  versioned: boolean;
  /** Shows in public facts: a change raises the reference version. */
  isPublic: boolean;
}

/** A table that lists members of rows of another, such as the partners of an operation. */
export interface SetTable {
  name: TableName;
  owner: string;
  member: string;
  of: TableName;
  label: Localised;
  isPublic: boolean;
}

/** Rows that bring the row they name with them. */
export interface Anchor {
  table: TableName;
  /** The column that names the row. */
  column: string;
  /** What imports know a row by. */
  key: readonly string[];
}

/** Rows that imports make beside their own: each import of an anchor would have made them too. */
export interface Supplement {
  table: TableName;
  key: string;
  anchors: readonly Anchor[];
}

/** What imports write, as their kinds and the schema say. */
export interface ImportTables {
  /** Filled row by row, those that refer before those that are referred to. */
  tables: readonly ImportTable[];
  /** Replaced as a whole. */
  sets: readonly SetTable[];
  supplements: readonly Supplement[];
}

/** What the descriptions of kinds and the schema say about the tables that imports write. */
export function importTablesOf(kinds: readonly Kind[]): ImportTables {
  const writes = kinds.flatMap((kind) => kind.writes.map((write) => ({ kind, write })));
  const rows = writes.filter(({ write }) => !write.each);
  const tables = new Map(rows.map(({ kind, write }) => [write.table, tableOf(kind, write)]));
  return {
    tables: referringFirst([...tables.keys()]).map((name) => tables.get(name) as ImportTable),
    sets: writes.filter(({ write }) => write.each).map(({ kind, write }) => setOf(kind, write)),
    supplements: supplementsOf(kinds),
  };
}

function tableOf({ reference = false }: Kind, { table, label }: Write): ImportTable {
  const { primary, columns } = schemaOf(table);
  return { name: table, primary, label, versioned: 'version' in columns, isPublic: reference };
}

function setOf({ writes, reference = false }: Kind, { table, label, key }: Write): SetTable {
  const [owner, member] = key as [string, string];
  return { name: table, owner, member, of: (writes[0] as Write).table, label, isPublic: reference };
}

function supplementsOf(kinds: readonly Kind[]): Supplement[] {
  const found = new Map<string, { table: TableName; key: string; anchors: Anchor[] }>();
  for (const { writes } of kinds) {
    for (const write of writes.filter((one) => one.supplement)) {
      const [key] = write.key as [string];
      const supplement = found.get(write.table) ?? { table: write.table, key, anchors: [] };
      supplement.anchors.push(anchorOf(writes[0] as Write, write.columns[key]?.from));
      found.set(write.table, supplement);
    }
  }
  return [...found.values()];
}

/** The column of the main table that is read from the same column of the file as the key of the supplement. */
function anchorOf({ table, columns, key }: Write, from: string | undefined): Anchor {
  const column = Object.keys(columns).find((name) => columns[name]?.from === from) as string;
  return { table, column, key };
}

/** Orders tables so that each stands before those that it refers to. Throws where they refer to each other. */
function referringFirst(tables: readonly TableName[]): TableName[] {
  const ordered: TableName[] = [];
  const waiting = new Set(tables);
  while (waiting.size > 0) {
    const free = [...waiting].filter((name) => ![...waiting].some((other) => refersTo(other, name)));
    if (free.length === 0) throw new Error(`tables refer to each other: ${[...waiting].join(', ')}`);
    for (const name of free) waiting.delete(name);
    ordered.push(...free);
  }
  return ordered;
}

function refersTo(table: TableName, other: TableName): boolean {
  const target: Model = modelOf(other);
  return table !== other && schemaOf(table).refers.includes(target);
}

/** What people call the rows of a table. */
export function labelOf({ tables, sets }: ImportTables, name: string): Localised {
  const found = [...tables, ...sets].find((one) => one.name === name);
  return found?.label ?? { id: name, en: name };
}
