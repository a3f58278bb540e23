import { registerEnumType } from 'type-graphql';
import {
  AuditKind,
  CareSetting,
  CaseStage,
  Evidence,
  FollowUpStatus,
  Instrument,
  Outcome,
  Referral,
  ScorePhase,
  SeizureUnit,
  Severity,
  Sex,
  SuspectRole,
  TatRecommendation,
} from '../database/generated/enums.js';
import type { Column } from '../graphql/relay/column.js';
import type { Ordering } from '../graphql/relay/ordering.js';

export const RecordOrder = { LATEST: 'LATEST', EARLIEST: 'EARLIEST' } as const;
export type RecordOrder = (typeof RecordOrder)[keyof typeof RecordOrder];

export const ClientOrder = { PSEUDONYM: 'PSEUDONYM', ...RecordOrder } as const;
export type ClientOrder = (typeof ClientOrder)[keyof typeof ClientOrder];

/** The orders of rows with a day. */
export function byDay(day: string, key: Column): Record<RecordOrder, Ordering> {
  const column = { name: day, type: 'date' } as const;
  return { LATEST: [{ ...column, descending: true }, key], EARLIEST: [column, key] };
}

registerEnumType(RecordOrder, {
  name: 'RecordOrder',
  description: 'By day, the latest or the earliest first.',
});
registerEnumType(ClientOrder, {
  name: 'ClientOrder',
  description:
    "By pseudonym, or by day of the last own admission (of a mentor's clients, of the latest own aftercare).",
});
registerEnumType(AuditKind, {
  name: 'AuditKind',
  description:
    'Rows about people were read, something was changed, exact figures were read, something was refused, or a chain of codes began under a new key.',
});
registerEnumType(CaseStage, { name: 'CaseStage', description: 'How far a case is.' });
registerEnumType(Sex, { name: 'Sex', description: 'Sex of a person.' });
registerEnumType(SuspectRole, { name: 'SuspectRole', description: 'What a suspect is said to have done.' });
registerEnumType(SeizureUnit, { name: 'SeizureUnit', description: 'Unit of a seized quantity.' });
registerEnumType(Severity, { name: 'Severity', description: 'How severe the use of substances is.' });
registerEnumType(TatRecommendation, {
  name: 'TatRecommendation',
  description: 'What the integrated assessment team recommends.',
});
registerEnumType(CareSetting, { name: 'CareSetting', description: 'Inpatient or outpatient care.' });
registerEnumType(Referral, { name: 'Referral', description: 'How a client came into care.' });
registerEnumType(Outcome, { name: 'Outcome', description: 'How an episode of care ended.' });
registerEnumType(Instrument, { name: 'Instrument', description: 'Instrument of a score.' });
registerEnumType(ScorePhase, { name: 'ScorePhase', description: 'When in care a score was taken.' });
registerEnumType(FollowUpStatus, { name: 'FollowUpStatus', description: 'How a former client is.' });
registerEnumType(Evidence, { name: 'Evidence', description: 'What a status rests on.' });

export {
  AuditKind,
  CareSetting,
  CaseStage,
  Evidence,
  FollowUpStatus,
  Instrument,
  Outcome,
  Referral,
  ScorePhase,
  SeizureUnit,
  Severity,
  Sex,
  SuspectRole,
  TatRecommendation,
};
