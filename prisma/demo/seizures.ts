import type { Row } from './batch.js';
import { iso, lastDay } from './calendar.js';
import type { Case } from './case.js';
import type { Find, Measured } from './find.js';
import type { Operation } from './operation.js';
import { Random } from './random.js';
import { measure } from './seized-quantities.js';
import { substanceOfCase } from './substances.js';

/** Seizures of the cases and what operations found without an owner, as rows of the import in the order of their day. */
export function seizureRows(cases: readonly Case[], operations: readonly Operation[]): Row[] {
  const random = new Random('seizures');
  const finds = [...findsOfCases(random, cases), ...findsWithoutOwner(random, operations)];
  finds.sort((left, right) => left.date - right.date);
  return measure(finds).map((seizure) => seizureRow(random, seizure));
}

function findsOfCases(random: Random, cases: readonly Case[]): Find[] {
  return cases.flatMap((one) => {
    const find: Find = {
      caseCode: one.code,
      operation: one.operation,
      agency: one.agency,
      region: one.region,
      date: one.reported,
      substance: one.substance,
    };
    const second = random.chance(0.14) ? substanceOfCase(random) : one.substance;
    return second === one.substance ? [find] : [find, { ...find, substance: second }];
  });
}

function findsWithoutOwner(random: Random, operations: readonly Operation[]): Find[] {
  return operations
    .filter(({ kind, ended }) => ended !== undefined && (kind === 'CHECKPOINT' || kind === 'BORDER'))
    .filter(() => random.chance(0.3))
    .map((operation) => ({
      caseCode: '',
      operation: operation.code,
      agency: operation.lead,
      region: operation.region,
      date: operation.started,
      substance: substanceOfCase(random),
    }));
}

function seizureRow(random: Random, { find, quantity, unit }: Measured): Row {
  const destroyed = find.date + random.integer(30, 210);
  const isDestroyed = random.chance(0.85) && destroyed <= lastDay;
  return {
    case: find.caseCode,
    operation: find.operation,
    agency: find.agency,
    region: find.region,
    date: iso(find.date),
    substance: find.substance,
    quantity,
    unit,
    destroyed: isDestroyed ? iso(destroyed) : '',
  };
}
