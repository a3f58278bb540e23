import type { CheckedRow, Rule } from './kind.js';

/** No date of the row lies after today. */
export function notInFuture(...columns: string[]): Rule {
  return (row, today) => {
    const column = columns.find((name) => typeof row[name] === 'string' && (row[name] as string) > today);
    return column
      ? {
          column,
          reason: {
            en: `lies in the future (today is ${today})`,
            id: `berada di masa depan (hari ini ${today})`,
          },
        }
      : undefined;
  };
}

/** `later` is not before `earlier`, where both are there. */
export function inOrder(earlier: string, later: string): Rule {
  return (row) =>
    both(row, earlier, later) && (row[later] as string) < (row[earlier] as string)
      ? {
          column: later,
          reason: {
            en: `is before ${earlier} (${row[earlier]}); correct one of the two`,
            id: `mendahului ${earlier} (${row[earlier]}); perbaiki salah satunya`,
          },
        }
      : undefined;
}

/** `column` may be there only with `other`. */
export function onlyWith(column: string, other: string): Rule {
  return (row) =>
    row[column] !== null && row[other] === null
      ? {
          column,
          reason: {
            en: `needs ${other}, which is empty; fill both or none`,
            id: `memerlukan ${other}, yang kosong; isi keduanya atau kosongkan`,
          },
        }
      : undefined;
}

/** The row does not name itself. */
export function notItself(column: string, key: string): Rule {
  return (row) =>
    row[column] !== null && row[column] === row[key]
      ? {
          column,
          reason: {
            en: `is the row's own ${key}; name another or leave it empty`,
            id: `adalah ${key} baris ini sendiri; tulis yang lain atau kosongkan`,
          },
        }
      : undefined;
}

/** At least one of the columns is there. */
export function oneOfThem(...columns: string[]): Rule {
  return (row) =>
    columns.every((name) => row[name] === null)
      ? {
          column: columns[0] as string,
          reason: {
            en: `is empty, and so is ${columns[1]}; fill one of them`,
            id: `kosong, begitu pula ${columns[1]}; isi salah satunya`,
          },
        }
      : undefined;
}

function both(row: CheckedRow, a: string, b: string): boolean {
  return row[a] !== null && row[b] !== null;
}
