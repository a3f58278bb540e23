import type { PoolClient } from 'pg';
import { inEach, type Localised } from '../../language/localised.js';
import { dayOf } from '../../time/day.js';
import { type ImportTables, labelOf } from './import-tables.js';
import { retractionWords } from './retraction.words.js';

/** What runs SQL in the transaction of the caller. */
export type Queryable = Pick<PoolClient, 'query'>;

/** Rows of a table, by its name with its schema. */
export interface TableCount {
  table: string;
  rows: number;
}

/** What a retraction undid. Tables without a row are left out. */
export interface Retracted {
  outcome: 'RETRACTED';
  importId: number;
  /** Rows that the import made. */
  removed: TableCount[];
  /** Rows, and for lists owners, that are again as they were. */
  restored: TableCount[];
  /** Clients and officers that the import made and that later imports use; they belong to those from now on. */
  kept: TableCount[];
}

/** Why nothing was undone. */
export type RetractionProblem = { importId: number; message: Localised } & (
  | { outcome: 'NOT_FOUND' }
  | { outcome: 'ALREADY_RETRACTED'; at: Date; by: string }
  | {
      outcome: 'CHANGED_SINCE';
      /** Later imports that must be retracted first, the latest first. */
      imports: number[];
      /** At least so many rows were changed by people. */
      rowsChangedByHand: number;
    }
  | { outcome: 'STILL_USED'; usedBy: TableCount[] }
  | { outcome: 'NOT_KEPT' }
);

export type Retraction = Retracted | RetractionProblem;

export const notFound = (importId: number): RetractionProblem => ({
  outcome: 'NOT_FOUND',
  importId,
  message: retractionWords.notFound(importId),
});

export const alreadyRetracted = (importId: number, at: Date, by: string): RetractionProblem => ({
  outcome: 'ALREADY_RETRACTED',
  importId,
  at,
  by,
  message: retractionWords.alreadyRetracted(importId, dayOf(at), by),
});

export const notKept = (importId: number): RetractionProblem => ({
  outcome: 'NOT_KEPT',
  importId,
  message: retractionWords.notKept(importId),
});

export const changedByImports = (importId: number, imports: number[]): RetractionProblem => {
  const latestFirst = imports.toSorted((a, b) => b - a);
  return {
    outcome: 'CHANGED_SINCE',
    importId,
    imports: latestFirst,
    rowsChangedByHand: 0,
    message: retractionWords.changedByImports(importId, latestFirst),
  };
};

export const changedByHand = (importId: number, rows: number): RetractionProblem => ({
  outcome: 'CHANGED_SINCE',
  importId,
  imports: [],
  rowsChangedByHand: rows,
  message: retractionWords.changedByHand(importId, rows),
});

export const stillUsed = (importId: number, usedBy: TableCount[], known: ImportTables): RetractionProblem => {
  const listed = inEach((locale) =>
    usedBy.map(({ table, rows }) => `${rows} ${labelOf(known, table)[locale]}`).join(', '),
  );
  return {
    outcome: 'STILL_USED',
    importId,
    usedBy,
    message: retractionWords.stillUsed(importId, listed),
  };
};
