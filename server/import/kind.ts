import type { TableName } from '../database/models.js';
import type { Localised } from '../language/localised.js';
import type { Column, Value } from './column.js';
import type { Reason } from './refusal.js';

/** A checked row: every column of its kind, null where empty. */
export type CheckedRow = Record<string, Value>;

/** A rule across the columns of one row: the column to name and why, or nothing. */
export type Rule = (row: CheckedRow, today: string) => { column: string; reason: Reason } | undefined;

/** One table that a kind writes. */
export interface Write {
  /** The schema tells its primary key, its columns and what it refers to. */
  table: TableName;
  /** What people call its rows. */
  label: Localised;
  /** Columns of the table: PostgreSQL type, the import column it comes from, and how where it is not the value itself. */
  columns: Record<string, { type: string; from: string; value?: (row: CheckedRow) => unknown }>;
  /** Columns of the table that say which record it is. */
  key: string[];
  /** An empty value leaves what is known; the rows of this table are not counted. */
  supplement?: boolean;
  /** Of rows that disagree about one record, the import column whose greatest date is believed. */
  latest?: string;
  /** Many rows for one row of the file: the import column that lists them. They replace what was there for the first key column. */
  each?: string;
}

/** A day on which something happened, as SQL over the kind's rows. */
export interface FactDay {
  day: string;
  /** Where it is read from; the kind's first table where nothing is said. */
  from?: string;
  /** Everybody may know of it: it says until when the public data reach. */
  isPublic: boolean;
}

/**
 * What a record kind is, said once: import, retraction, publishing and status read it. One that leaves something out
 * does not compile.
 */
export interface Kind {
  name: string;
  columns: Column[];
  /** Import columns that make the key, for finding rows that stand in a file twice. */
  key: (row: CheckedRow) => string;
  /** Rows with equal keys are different events of their own: their number among equals becomes part of the key. */
  counted?: boolean;
  rules: Rule[];
  /** Releases count its rows, so that synthetic and real ones never stand in one. */
  inReleases: boolean;
  /** The days of its facts; none where it holds no events. */
  factDays: readonly FactDay[];
  /** The first is the table whose inserted and updated rows are counted. */
  writes: Write[];
  /** Public facts: a change raises the reference version. */
  reference?: boolean;
  /** Checks over the database once all rows of the file are written. */
  afterwards?: AfterwardsCheck[];
}

/** SQL over `batch(n, …key columns of the first table)`, n the line, that returns the (n, value) that break a rule. */
export interface AfterwardsCheck {
  column: string;
  reason: Reason;
  sql: string;
}
