import { type Edges, everyoneElse } from './edges.js';

const holders = 'PD: 1 | PA: 3 | PB: 6 | NP: 9';

/** From public facts to officers and operations, of which some see more than others. */
export const publicEdges: Edges = {
  'Agency.officeHolders': everyoneElse(holders, {}),
  'Agency.officers': {
    POLDA: 'PD: 1 2 | PA: 3 4 | SA: 5 | PB: 6 7 | SB: 8 | NP: 9',
    POLRES_A: 'PD: 1 | PA: 3 4 | SA: 5 | PB: 6 | NP: 9',
    POLRES_B: 'PD: 1 | PA: 3 | PB: 6 7 | SB: 8 | NP: 9',
    POLICE_AT_BNNK_A: 'PD: 1 | PA: 3 | PB: 6 | NP: 9 | NA: 11',
    BNNP: 'PD: 1 | PA: 3 | PB: 6 | NP: 9 10 | NA: 11 | NB: 12',
    BNNK_A: 'PD: 1 | PA: 3 | PB: 6 | NP: 9 | NA: 11',
    BNNK_B: 'PD: 1 | PA: 3 | PB: 6 | NP: 9 | NB: 12',
    REHAB_AT_POLRES_A: 'PD: 1 | PA: 3 4 | SA: 5 | PB: 6 | NP: 9',
    NOWHERE: holders,
    ADMIN: 'PD: 1 2 | PA: 3 4 | SA: 5 | PB: 6 7 | SB: 8 | NP: 9 10 | NA: 11 | NB: 12',
  },
  'Agency.operations': everyoneElse('PA: O1 | PB: O7 | NB: O7', {
    POLDA: 'PD: O8 | PA: O4 O2 O1 | SA: O6 | PB: O7 O5 O4 O3 | NP: O5 | NA: O6 | NB: O7',
    POLRES_A: 'PA: O4 O2 O1 | SA: O6 | PB: O7 O4 | NA: O6 | NB: O7',
    POLRES_B: 'PA: O4 O1 | PB: O7 O5 O4 O3 | NP: O5 | NB: O7',
    POLICE_AT_BNNK_A: 'PA: O1 | SA: O6 | PB: O7 | NA: O6 | NB: O7',
    STEWARD: 'PA: O1 | SA: O6 | PB: O7 O5 | NP: O5 | NA: O6 | NB: O9 O7',
    ADMIN: 'PD: O8 | PA: O4 O2 O1 | SA: O6 | PB: O7 O5 O4 O3 | NP: O5 | NA: O6 | NB: O9 O7',
  }),
  'Operation.partnerAgencies': everyoneElse('O7: NB', {
    POLDA: 'O4: PB | O5: PB | O6: NA | O7: NB',
    POLRES_A: 'O4: PB | O6: NA | O7: NB',
    POLRES_B: 'O4: PB | O5: PB | O7: NB',
    POLICE_AT_BNNK_A: 'O6: NA | O7: NB',
    STEWARD: 'O5: PB | O6: NA | O7: NB',
    ADMIN: 'O4: PB | O5: PB | O6: NA | O7: NB',
  }),
};
