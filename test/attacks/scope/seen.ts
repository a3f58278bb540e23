import type { Who } from './offices.js';

/** Every row of the province, by type. */
export const all = {
  Operation: 'O1 O2 O3 O4 O5 O6 O7 O8 O9',
  Officer: '1 2 3 4 5 6 7 8 9 10 11 12',
  Case: 'KA1 KA2 KA3 KB1 KB2 KB3 KD1 KN1 KN2',
  Suspect: '1 2 3 4 5 6 7 8 9',
  Seizure: '1 2 3 4 5 6 7 8',
  TatAssessment: '1 2 3 4 5 6 7 8 9',
  Client: 'cA cAB cB cN cP cR',
  Episode: '1 2 3 4 5 6',
  Score: '1 2 3 4 5 6',
  Aftercare: '1 2 3 4 5 6 7 8',
  FollowUp: '1 2 3 4 5 6',
} as const;

export type RowType = keyof typeof all;
type Seen = Record<RowType, string>;

const nothing: Seen = {
  Operation: 'O1 O7',
  Officer: '1 3 6 9',
  Case: '',
  Suspect: '',
  Seizure: '',
  TatAssessment: '',
  Client: '',
  Episode: '',
  Score: '',
  Aftercare: '',
  FollowUp: '',
};

/** The rows that each of them may see, and no others. */
export const seen: Record<Who, Seen> = {
  PUBLIC: nothing,
  LEADERSHIP: nothing,
  NOWHERE: nothing,
  POLDA: {
    ...nothing,
    Operation: 'O1 O2 O3 O4 O5 O6 O7 O8',
    Officer: '1 2 3 4 5 6 7 8 9',
    Case: 'KA1 KA2 KA3 KB1 KB2 KB3 KD1',
    Suspect: '1 2 3 4 5 6 7',
    Seizure: '1 2 3 4 5 6',
    TatAssessment: '1 2 3 4 5 8',
  },
  POLRES_A: {
    ...nothing,
    Operation: 'O1 O2 O4 O6 O7',
    Officer: '1 3 4 5 6 9',
    Case: 'KA1 KA2 KA3',
    Suspect: '1 2 6',
    Seizure: '1 2',
    TatAssessment: '1 2 4',
  },
  POLRES_B: {
    ...nothing,
    Operation: 'O1 O3 O4 O5 O7',
    Officer: '1 3 6 7 8 9',
    Case: 'KB1 KB2 KB3',
    Suspect: '3 4 5',
    Seizure: '3 4 5 6',
    TatAssessment: '2 3 4 5',
  },
  POLICE_AT_BNNK_A: {
    ...nothing,
    Operation: 'O1 O6 O7',
    Officer: '1 3 6 9 11',
    Case: 'KN1',
    Suspect: '8',
    Seizure: '8',
    TatAssessment: '7',
  },
  BNNP: {
    ...nothing,
    Officer: '1 3 6 9 10 11 12',
    TatAssessment: '1 3 4 6 7',
    Client: 'cA cAB cB cP cR',
    Episode: '1 2 3 4 5 6',
    Score: '1 2 3 4 6',
    Aftercare: '1 2 3 4 5 6 8',
    FollowUp: '1 2 3 4 6',
  },
  BNNK_A: {
    ...nothing,
    Officer: '1 3 6 9 11',
    TatAssessment: '3 4 7',
    Client: 'cA cAB',
    Episode: '1 3',
    Score: '1 3',
    Aftercare: '1 2 3',
    FollowUp: '1 2',
  },
  BNNK_B: {
    ...nothing,
    Officer: '1 3 6 9 12',
    TatAssessment: '1 4',
    Client: 'cAB cB cR',
    Episode: '2 4 6',
    Score: '2 3 6',
    Aftercare: '2 3 4 6',
    FollowUp: '2 3 6',
  },
  REHAB_AT_POLRES_A: { ...nothing, Officer: '1 3 4 5 6 9' },
  MENTOR_1: { ...nothing, Client: 'cA cN', Aftercare: '1 7', FollowUp: '1 5' },
  MENTOR_2: { ...nothing, Client: 'cAB cB cP', Aftercare: '2 3 4 5 8', FollowUp: '2 3 4' },
  STEWARD: { ...nothing, Operation: 'O1 O5 O6 O7 O9' },
  ADMIN: all,
};

/** Of keys, in their order, those that somebody may see. */
export const ofThese = (keys: string, type: RowType, who: Who): string => {
  const own = new Set(seen[who][type].split(' '));
  return keys
    .split(' ')
    .filter((key) => own.has(key))
    .join(' ');
};
