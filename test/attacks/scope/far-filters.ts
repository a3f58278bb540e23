import type { Who } from './offices.js';

type Told = Partial<Record<Who, string>>;

/** Filters that look further than the row: whoever asks looks with their own eyes. Keys in alphabetical order. */
export const farFilters: readonly (readonly [list: string, filter: string, told: Told])[] = [
  // The only cocaine in a case of A was seized by B.
  [
    'cases',
    'substance: [COCAINE]',
    { POLDA: 'KA1 KB3', POLRES_A: '', POLRES_B: 'KB3', POLICE_AT_BNNK_A: '', ADMIN: 'KA1 KB3' },
  ],
  [
    'cases',
    'operation: "O1"',
    { POLDA: 'KA1 KB3', POLRES_A: 'KA1', POLRES_B: 'KB3', POLICE_AT_BNNK_A: '', ADMIN: 'KA1 KB3' },
  ],
  [
    'cases',
    'operation: "O6"',
    { POLDA: 'KA2', POLRES_A: 'KA2', POLRES_B: '', POLICE_AT_BNNK_A: 'KN1', ADMIN: 'KA2 KN1' },
  ],
  // A case of A came from an operation of B that A may not see.
  [
    'cases',
    'operation: "O3"',
    { POLDA: 'KA3', POLRES_A: '', POLRES_B: '', POLICE_AT_BNNK_A: '', ADMIN: 'KA3' },
  ],
  // Person X was a suspect of both Polres; police look by their cases, rehabilitation by its care.
  [
    'tatAssessments',
    'agency: "PA"',
    {
      POLDA: '1 2 4',
      POLRES_A: '1 2 4',
      POLRES_B: '',
      POLICE_AT_BNNK_A: '',
      BNNP: '',
      BNNK_A: '',
      BNNK_B: '',
      ADMIN: '1 2 4',
    },
  ],
  [
    'tatAssessments',
    'agency: "PB"',
    {
      POLDA: '2 3 4 5',
      POLRES_A: '',
      POLRES_B: '2 3 4 5',
      POLICE_AT_BNNK_A: '',
      BNNP: '',
      BNNK_A: '',
      ADMIN: '2 3 4 5',
    },
  ],
  [
    'tatAssessments',
    'agency: "NB"',
    { POLDA: '', POLRES_A: '', POLRES_B: '', BNNP: '1 4', BNNK_A: '', BNNK_B: '1 4', ADMIN: '1 4' },
  ],
  [
    'tatAssessments',
    'agency: "NA"',
    { POLDA: '', POLICE_AT_BNNK_A: '7', BNNP: '3 4 7', BNNK_A: '3 4 7', BNNK_B: '', ADMIN: '3 4 7' },
  ],
  [
    'tatAssessments',
    'region: "15.01"',
    {
      POLDA: '1 3 8',
      POLRES_A: '1',
      POLRES_B: '3',
      BNNP: '3 4 7',
      BNNK_A: '3 4 7',
      BNNK_B: '',
      ADMIN: '1 3 4 7 8',
    },
  ],
  [
    'tatAssessments',
    'region: "15.02"',
    {
      POLDA: '2 4 5',
      POLRES_A: '2 4',
      POLRES_B: '2 4 5',
      BNNP: '1 4 6',
      BNNK_A: '',
      BNNK_B: '1 4',
      ADMIN: '1 2 4 5 6',
    },
  ],
  // Of a client that was at both BNNK, either knows its own care only.
  [
    'clients',
    'agency: "NA"',
    { BNNP: 'cA cAB', BNNK_A: 'cA cAB', BNNK_B: '', MENTOR_1: '', MENTOR_2: '', ADMIN: 'cA cAB' },
  ],
  [
    'clients',
    'agency: "NB"',
    { BNNP: 'cAB cB cR', BNNK_A: '', BNNK_B: 'cAB cB cR', MENTOR_1: '', MENTOR_2: '', ADMIN: 'cAB cB cR' },
  ],
  [
    'clients',
    'substance: [COCAINE]',
    { BNNP: 'cAB', BNNK_A: '', BNNK_B: 'cAB', MENTOR_1: '', MENTOR_2: '', ADMIN: 'cAB' },
  ],
  [
    'clients',
    'substance: [ECSTASY, METHAMPHETAMINE]',
    { BNNP: 'cA cAB cR', BNNK_A: 'cA cAB', BNNK_B: 'cR', MENTOR_1: '', MENTOR_2: '', ADMIN: 'cA cAB cR' },
  ],
  ['clients', 'from: "2024-06-01"', { BNNP: 'cAB', BNNK_A: '', BNNK_B: 'cAB', MENTOR_2: '', ADMIN: 'cAB' }],
  [
    'clients',
    'from: "2024-01-03", to: "2024-01-05"',
    { BNNP: 'cAB cP', BNNK_A: 'cAB', BNNK_B: '', MENTOR_2: '', ADMIN: 'cAB cP' },
  ],
  [
    'clients',
    'region: "15.01"',
    {
      BNNP: 'cA cAB cR',
      BNNK_A: 'cA cAB',
      BNNK_B: 'cR',
      MENTOR_1: 'cA cN',
      MENTOR_2: '',
      ADMIN: 'cA cAB cN cR',
    },
  ],
  [
    'clients',
    'region: "15.02"',
    { BNNP: 'cAB cB cP', BNNK_A: '', BNNK_B: 'cAB cB', MENTOR_1: '', MENTOR_2: 'cB cP', ADMIN: 'cAB cB cP' },
  ],
  [
    'followUps',
    'agency: "NA"',
    { BNNP: '1 2', BNNK_A: '1 2', BNNK_B: '', MENTOR_1: '', MENTOR_2: '', ADMIN: '1 2' },
  ],
  [
    'followUps',
    'agency: "NB"',
    { BNNP: '2 3 6', BNNK_A: '', BNNK_B: '2 3 6', MENTOR_1: '', MENTOR_2: '', ADMIN: '2 3 6' },
  ],
  [
    'followUps',
    'region: "15.01"',
    { BNNP: '1 2 6', BNNK_A: '1 2', BNNK_B: '6', MENTOR_1: '1 5', MENTOR_2: '', ADMIN: '1 2 5 6' },
  ],
  [
    'followUps',
    'region: "15.02"',
    { BNNP: '2 3 4', BNNK_A: '', BNNK_B: '2 3', MENTOR_1: '', MENTOR_2: '3 4', ADMIN: '2 3 4' },
  ],
];
