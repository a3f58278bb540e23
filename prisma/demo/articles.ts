import { type Day, day } from './calendar.js';
import type { Substance } from './substances.js';
import type { SuspectRole } from './suspect.js';

/** From this day the Criminal Code (UU 1/2023) takes the place of some articles of UU 35/2009. */
const criminalCode = day('2026-01-02');

const replacedBy: Record<string, string> = {
  '112': '609',
  '117': '609',
  '122': '609',
  '113': '610',
  '118': '610',
  '123': '610',
};

/** Possession and production by the law's group of the substance: I, II and III. */
const byGroup = {
  1: { possession: '112', production: '113' },
  2: { possession: '117', production: '118' },
  3: { possession: '122', production: '123' },
} as const;

/** The articles that a suspect is charged with on a day: those in force then. */
export function articlesCharged(role: SuspectRole, substance: Substance, on: Day): string[] {
  const { possession, production } = byGroup[groupOf(substance)];
  const charged = {
    USER: [possession, '127'],
    SELLER: ['114', possession],
    DEALER: ['114', possession],
    COURIER: ['114', '115'],
    PRODUCER: substance === 'CANNABIS' ? ['111', production] : [production],
    IMPORTER: [production, '115'],
    EXPORTER: [production, '115'],
  }[role];
  return on < criminalCode ? charged : charged.map((article) => replacedBy[article] ?? article);
}

function groupOf(substance: Substance): keyof typeof byGroup {
  if (substance === 'PRESCRIPTION') return 3;
  return substance === 'OTHER' ? 2 : 1;
}
