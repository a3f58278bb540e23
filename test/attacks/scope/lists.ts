import type { Who } from './offices.js';
import { ofThese, type RowType } from './seen.js';

/** A list of the schema: what is in it, in which orders, and who may ask for it. */
export interface RowList {
  type: RowType;
  /** Every row of the province by what stands behind orderBy. */
  orders: Record<string, string>;
  /** Own rows where they stand in another order for who looks from elsewhere. */
  own?: Record<string, Partial<Record<Who, string>>>;
  /** Who is refused, and how. */
  refused: readonly Who[];
}

const noPolice: readonly Who[] = [
  'LEADERSHIP',
  'BNNP',
  'BNNK_A',
  'BNNK_B',
  'REHAB_AT_POLRES_A',
  'MENTOR_1',
  'MENTOR_2',
  'STEWARD',
];
const noAnalysts: readonly Who[] = ['LEADERSHIP', 'MENTOR_1', 'MENTOR_2', 'STEWARD'];
const noAftercare: readonly Who[] = [
  'LEADERSHIP',
  'POLDA',
  'POLRES_A',
  'POLRES_B',
  'POLICE_AT_BNNK_A',
  'NOWHERE',
  'STEWARD',
];

export const lists: Record<string, RowList> = {
  operations: {
    type: 'Operation',
    orders: {
      CODE: 'O1 O2 O3 O4 O5 O6 O7 O8 O9',
      STARTED_ASC: 'O1 O2 O3 O4 O5 O6 O7 O8 O9',
      STARTED_DESC: 'O9 O8 O7 O6 O5 O4 O3 O2 O1',
    },
    refused: [],
  },
  officers: {
    type: 'Officer',
    orders: {
      ID: '1 2 3 4 5 6 7 8 9 10 11 12',
      FROM_ASC: '12 11 10 9 8 7 6 5 4 3 2 1',
      FROM_DESC: '1 2 3 4 5 6 7 8 9 10 11 12',
    },
    refused: [],
  },
  cases: {
    type: 'Case',
    orders: {
      EARLIEST: 'KA1 KB1 KA2 KB2 KA3 KB3 KD1 KN1 KN2',
      LATEST: 'KN2 KN1 KD1 KB3 KA3 KB2 KA2 KB1 KA1',
    },
    refused: noPolice,
  },
  suspects: {
    type: 'Suspect',
    orders: { EARLIEST: '1 3 2 4 6 5 7 8 9', LATEST: '9 8 7 5 6 4 2 3 1' },
    refused: noPolice,
  },
  tatAssessments: {
    type: 'TatAssessment',
    orders: { EARLIEST: '1 2 3 4 5 6 7 8 9', LATEST: '9 8 7 6 5 4 3 2 1' },
    refused: noAnalysts,
  },
  clients: {
    type: 'Client',
    orders: {
      PSEUDONYM: 'cA cAB cB cN cP cR',
      EARLIEST: 'cN cB cP cR cA cAB',
      LATEST: 'cAB cA cR cP cB cN',
    },
    // By the last own admission, of a mentor the latest own aftercare: that of cAB at B does not count for A.
    own: {
      EARLIEST: { BNNK_A: 'cAB cA', MENTOR_1: 'cA cN' },
      LATEST: { BNNK_A: 'cA cAB', MENTOR_1: 'cN cA' },
    },
    refused: noAftercare,
  },
  episodes: {
    type: 'Episode',
    orders: { EARLIEST: '2 3 5 6 1 4', LATEST: '4 1 6 5 3 2' },
    refused: [...noAftercare, 'MENTOR_1', 'MENTOR_2'],
  },
  followUps: {
    type: 'FollowUp',
    orders: { EARLIEST: '1 2 3 4 5 6', LATEST: '6 5 4 3 2 1' },
    refused: noAftercare,
  },
};

/** Own rows in an order. */
export const inOrder = ({ type, orders, own }: RowList, order: string, who: Who): string =>
  own?.[order]?.[who] ?? ofThese(orders[order] ?? '', type, who);

/** Arguments in brackets; nothing where there are none. */
export const bracketed = (...args: string[]): string => {
  const given = args.filter(Boolean).join(', ');
  return given ? `(${given})` : '';
};

/** The argument for an order. */
export const ordered = (order: string): string => (order ? `orderBy: ${order}` : '');
