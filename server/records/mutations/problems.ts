import type { Localised } from '../../language/localised.js';
import { problemWords } from './problems.words.js';

/** Why a mutation changed nothing, for the person who asked. */
export interface Problem {
  __typename:
    | 'InvalidValueError'
    | 'MissingRecordError'
    | 'VersionConflictError'
    | 'KeyReusedError'
    | 'BusyError'
    | 'StillNeededError';
  /** The field of the input that it is about. */
  field: string;
  reason: Localised;
  currentVersion?: number;
}

/** Thrown inside a mutation to undo it and answer with the problem. */
export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.reason.en);
  }
}

/** A value does not fit the rules. */
export const invalid = (field: string, reason: Localised) =>
  new ProblemError({ __typename: 'InvalidValueError', field, reason });

/** There is no such row among those that the viewer may see. */
export const missing = (field: string) =>
  new ProblemError({
    __typename: 'MissingRecordError',
    field,
    reason: problemWords.missing,
  });

/** Somebody else changed the row, or made it. */
export const conflict = (currentVersion: number) =>
  new ProblemError({
    __typename: 'VersionConflictError',
    field: 'version',
    currentVersion,
    reason: problemWords.conflict(currentVersion),
  });

/** The key stands for another mutation already. */
export const keyReused = () =>
  new ProblemError({
    __typename: 'KeyReusedError',
    field: 'idempotencyKey',
    reason: problemWords.keyReused,
  });

/** An import or a publication holds the records. */
export const busy = () =>
  new ProblemError({
    __typename: 'BusyError',
    field: 'idempotencyKey',
    reason: problemWords.busy,
  });
