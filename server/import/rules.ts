import type { CheckedRow, Rule } from './kind.js';
import { ruleWords as say } from './rule.words.js';

/** No date of the row lies after today. */
export function notInFuture(...columns: string[]): Rule {
  return (row, today) => {
    const column = columns.find((name) => typeof row[name] === 'string' && (row[name] as string) > today);
    return column ? { column, reason: say.inFuture(today) } : undefined;
  };
}

/** `later` is not before `earlier`, where both are there. */
export function inOrder(earlier: string, later: string): Rule {
  return (row) =>
    both(row, earlier, later) && (row[later] as string) < (row[earlier] as string)
      ? { column: later, reason: say.outOfOrder(earlier, String(row[earlier])) }
      : undefined;
}

/** `column` may be there only with `other`. */
export function onlyWith(column: string, other: string): Rule {
  return (row) =>
    row[column] !== null && row[other] === null ? { column, reason: say.alone(other) } : undefined;
}

/** The row does not name itself. */
export function notItself(column: string, key: string): Rule {
  return (row) =>
    row[column] !== null && row[column] === row[key] ? { column, reason: say.itself(key) } : undefined;
}

/** At least one of the columns is there. */
export function oneOfThem(...columns: string[]): Rule {
  return (row) =>
    columns.every((name) => row[name] === null)
      ? { column: columns[0] as string, reason: say.neither(String(columns[1])) }
      : undefined;
}

function both(row: CheckedRow, a: string, b: string): boolean {
  return row[a] !== null && row[b] !== null;
}
