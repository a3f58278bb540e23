import type { Edges } from './edges.js';

/** Between what rehabilitation holds. */
export const careEdges: Edges = {
  'Facility.episodes': {
    BNNP: 'FP: 5 | FA: 1 3 | FB: 4 6 2',
    BNNK_A: 'FA: 1 3',
    BNNK_B: 'FB: 4 6 2',
    REHAB_AT_POLRES_A: '',
    ADMIN: 'FP: 5 | FA: 1 3 | FB: 4 6 2',
  },
  'Client.episodes': {
    BNNP: 'cA: 1 | cAB: 4 3 | cB: 2 | cP: 5 | cR: 6',
    BNNK_A: 'cA: 1 | cAB: 3',
    BNNK_B: 'cAB: 4 | cB: 2 | cR: 6',
    ADMIN: 'cA: 1 | cAB: 4 3 | cB: 2 | cP: 5 | cR: 6',
  },
  'Client.scores': {
    BNNP: 'cA: 1 | cAB: 3 | cB: 2 | cP: 4 | cR: 6',
    BNNK_A: 'cA: 1 | cAB: 3',
    BNNK_B: 'cAB: 3 | cB: 2 | cR: 6',
    ADMIN: 'cA: 1 | cAB: 3 | cB: 2 | cN: 5 | cP: 4 | cR: 6',
  },
  'Client.aftercare': {
    BNNP: 'cA: 1 | cAB: 3 2 | cB: 4 | cP: 8 5 | cR: 6',
    BNNK_A: 'cA: 1 | cAB: 3 2',
    BNNK_B: 'cAB: 3 2 | cB: 4 | cR: 6',
    MENTOR_1: 'cA: 1 | cN: 7',
    MENTOR_2: 'cAB: 3 2 | cB: 4 | cP: 8 5',
    ADMIN: 'cA: 1 | cAB: 3 2 | cB: 4 | cN: 7 | cP: 8 5 | cR: 6',
  },
  'Client.followUps': {
    BNNP: 'cA: 1 | cAB: 2 | cB: 3 | cP: 4 | cR: 6',
    BNNK_A: 'cA: 1 | cAB: 2',
    BNNK_B: 'cAB: 2 | cB: 3 | cR: 6',
    MENTOR_1: 'cA: 1 | cN: 5',
    MENTOR_2: 'cAB: 2 | cB: 3 | cP: 4',
    ADMIN: 'cA: 1 | cAB: 2 | cB: 3 | cN: 5 | cP: 4 | cR: 6',
  },
  'Client.tatAssessments': {
    BNNP: 'cA: 7 3 | cAB: 4 | cB: 1 | cP: 6',
    BNNK_A: 'cA: 7 3 | cAB: 4',
    BNNK_B: 'cAB: 4 | cB: 1',
    ADMIN: 'cA: 7 3 | cAB: 4 | cB: 1 | cN: 9 | cP: 6',
  },
  'Episode.client': {
    BNNP: '1: cA | 2: cB | 3: cAB | 4: cAB | 5: cP | 6: cR',
    BNNK_A: '1: cA | 3: cAB',
    BNNK_B: '2: cB | 4: cAB | 6: cR',
    ADMIN: '1: cA | 2: cB | 3: cAB | 4: cAB | 5: cP | 6: cR',
  },
  'Score.client': {
    BNNP: '1: cA | 2: cB | 3: cAB | 4: cP | 6: cR',
    BNNK_A: '1: cA | 3: cAB',
    BNNK_B: '2: cB | 3: cAB | 6: cR',
    ADMIN: '1: cA | 2: cB | 3: cAB | 4: cP | 5: cN | 6: cR',
  },
  'Aftercare.client': {
    BNNP: '1: cA | 2: cAB | 3: cAB | 4: cB | 5: cP | 6: cR | 8: cP',
    BNNK_A: '1: cA | 2: cAB | 3: cAB',
    BNNK_B: '2: cAB | 3: cAB | 4: cB | 6: cR',
    MENTOR_1: '1: cA | 7: cN',
    MENTOR_2: '2: cAB | 3: cAB | 4: cB | 5: cP | 8: cP',
    ADMIN: '1: cA | 2: cAB | 3: cAB | 4: cB | 5: cP | 6: cR | 7: cN | 8: cP',
  },
  'FollowUp.client': {
    BNNP: '1: cA | 2: cAB | 3: cB | 4: cP | 6: cR',
    BNNK_A: '1: cA | 2: cAB',
    BNNK_B: '2: cAB | 3: cB | 6: cR',
    MENTOR_1: '1: cA | 5: cN',
    MENTOR_2: '2: cAB | 3: cB | 4: cP',
    ADMIN: '1: cA | 2: cAB | 3: cB | 4: cP | 5: cN | 6: cR',
  },
  'TatAssessment.client': {
    BNNP: '1: cB | 3: cA | 4: cAB | 6: cP | 7: cA',
    BNNK_A: '3: cA | 4: cAB | 7: cA',
    BNNK_B: '1: cB | 4: cAB',
    ADMIN: '1: cB | 3: cA | 4: cAB | 6: cP | 7: cA | 9: cN',
  },
};
