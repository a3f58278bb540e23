import type { Row } from './batch.js';
import { bnnAgencies } from './bnn-agencies.js';
import { day, iso } from './calendar.js';
import { narcoticsDirectorate, narcoticsUnits } from './police-agencies.js';
import { Random } from './random.js';

/** Positions of a unit with the ranks that hold them; the last is filled as often as the unit needs. */
const positions = [
  { name: 'Kepala satuan', ranks: ['KOMPOL', 'AKP'] },
  { name: 'Kepala unit', ranks: ['IPTU', 'IPDA'] },
  { name: 'Penyidik pembantu', ranks: ['AIPTU', 'AIPDA', 'BRIPKA', 'BRIGPOL', 'BRIPTU', 'BRIPDA'] },
] as const;

const staff: readonly (readonly [agency: string, officers: number])[] = [
  [narcoticsDirectorate, 28],
  ...narcoticsUnits.map(({ code }) => [code, code.endsWith('POLRESTA-JAMBI') ? 16 : 10] as const),
  ...bnnAgencies
    .filter(({ code, kind }) => kind === 'BNNK' || code === 'BNNP-JAMBI')
    .map(({ code }) => [code, 4] as const),
];

/** Invented officers, none of them public: a tenth moved to another agency once. */
export function officerRows(): Row[] {
  const random = new Random('officers');
  const agencies = staff.map(([agency]) => agency);
  let number = 0;
  return staff.flatMap(([agency, officers]) =>
    Array.from({ length: officers }, (_, at): Row[] => {
      const position = positions[at === 0 ? 0 : at < 3 ? 1 : 2];
      const name = String(++number).padStart(3, '0');
      const began = day('2017-01-09') + random.integer(0, 1800);
      const moved = random.chance(0.1) ? began + random.integer(400, 1400) : undefined;
      const officer = {
        officer: `JBI-O-${name}`,
        name: `Petugas Contoh ${name}`,
        rank: random.pick<string>(position.ranks),
        position: position.name,
        public: 'false',
      };
      const first = { ...officer, agency, from: iso(began), to: iso(moved) };
      if (moved === undefined) return [first];
      const next = random.pick(agencies.filter((other) => other !== agency));
      return [first, { ...officer, agency: next, from: iso(moved + 1), to: '' }];
    }).flat(),
  );
}
