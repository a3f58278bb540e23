import type { PoolClient } from 'pg';
import type { Locale } from '../../language/locale.js';
import type { Localised } from '../../language/localised.js';
import { dayOf } from '../../time/day.js';
import { type ImportTables, labelOf } from './import-tables.js';

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
  message: { en: `there is no import ${importId}`, id: `tidak ada impor ${importId}` },
});

export const alreadyRetracted = (importId: number, at: Date, by: string): RetractionProblem => ({
  outcome: 'ALREADY_RETRACTED',
  importId,
  at,
  by,
  message: {
    en: `import ${importId} was already retracted on ${dayOf(at)} by ${by}`,
    id: `impor ${importId} sudah ditarik pada ${dayOf(at)} oleh ${by}`,
  },
});

export const notKept = (importId: number): RetractionProblem => ({
  outcome: 'NOT_KEPT',
  importId,
  message: {
    en: `which rows import ${importId} made was not kept at its time; import a corrected file instead`,
    id: `baris yang dibuat impor ${importId} belum dicatat pada waktu itu; impor berkas yang sudah dibetulkan`,
  },
});

export const changedByImports = (importId: number, imports: number[]): RetractionProblem => {
  const latestFirst = imports.toSorted((a, b) => b - a);
  return {
    outcome: 'CHANGED_SINCE',
    importId,
    imports: latestFirst,
    rowsChangedByHand: 0,
    message: {
      en: `later imports build on import ${importId}; retract first, in this order: ${latestFirst.join(', ')}`,
      id: `impor sesudahnya bergantung pada impor ${importId}; tarik dahulu, menurut urutan ini: ${latestFirst.join(', ')}`,
    },
  };
};

export const changedByHand = (importId: number, rows: number): RetractionProblem => ({
  outcome: 'CHANGED_SINCE',
  importId,
  imports: [],
  rowsChangedByHand: rows,
  message: {
    en: `people have changed rows of import ${importId} since, at least ${rows}; correct these rows instead`,
    id: `baris impor ${importId} sudah diubah orang, paling sedikit ${rows}; betulkan baris itu saja`,
  },
});

export const stillUsed = (importId: number, usedBy: TableCount[], known: ImportTables): RetractionProblem => {
  const list = (language: Locale) =>
    usedBy.map(({ table, rows }) => `${rows} ${labelOf(known, table)[language]}`).join(', ');
  return {
    outcome: 'STILL_USED',
    importId,
    usedBy,
    message: {
      en: `other rows rely on what import ${importId} brought: ${list('en')}; retract or correct these first`,
      id: `baris lain bergantung pada impor ${importId}: ${list('id')}; tarik atau betulkan dahulu`,
    },
  };
};
