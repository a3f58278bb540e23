import { registerEnumType } from 'type-graphql';
import {
  AgencyKind,
  FacilitySetting,
  OperationKind,
  OperationStatus,
  Rank,
  RegionLevel,
  Substance,
} from '../database/generated/enums.js';

export const AgencyOrder = { CODE: 'CODE', NAME: 'NAME' } as const;
export type AgencyOrder = (typeof AgencyOrder)[keyof typeof AgencyOrder];

export const OperationOrder = {
  STARTED_DESC: 'STARTED_DESC',
  STARTED_ASC: 'STARTED_ASC',
  CODE: 'CODE',
} as const;
export type OperationOrder = (typeof OperationOrder)[keyof typeof OperationOrder];

export const OfficerOrder = { ID: 'ID', FROM_DESC: 'FROM_DESC', FROM_ASC: 'FROM_ASC' } as const;
export type OfficerOrder = (typeof OfficerOrder)[keyof typeof OfficerOrder];

registerEnumType(RegionLevel, { name: 'RegionLevel', description: 'Level of a territory.' });
registerEnumType(AgencyKind, {
  name: 'AgencyKind',
  description:
    'What an agency is: police from headquarters to sector, narcotics agency, government, provider of rehabilitation.',
});
registerEnumType(AgencyOrder, { name: 'AgencyOrder', description: 'By code, or by Indonesian name.' });
registerEnumType(Rank, { name: 'Rank', description: 'Police ranks, high to low.' });
registerEnumType(OfficerOrder, {
  name: 'OfficerOrder',
  description: 'As they were written down, or by first day in the position.',
});
registerEnumType(OperationKind, { name: 'OperationKind', description: 'Kind of operation.' });
registerEnumType(OperationStatus, { name: 'OperationStatus', description: 'How far an operation is.' });
registerEnumType(OperationOrder, { name: 'OperationOrder', description: 'By day of start, or by code.' });
registerEnumType(FacilitySetting, {
  name: 'FacilitySetting',
  description: 'Whether a facility has beds, outpatient places or both.',
});
registerEnumType(Substance, { name: 'Substance', description: 'Narcotic substances.' });

export { AgencyKind, FacilitySetting, OperationKind, OperationStatus, Rank, RegionLevel, Substance };
