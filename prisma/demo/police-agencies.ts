import type { Agency } from './agency.js';

/** The sectors below Polda Jambi, each with its narcotics unit. Polres Kerinci covers Kota Sungai Penuh too. */
const territories = [
  { code: 'POLRESTA-JAMBI', name: 'Polresta Jambi', place: 'Jambi City', regions: ['15.71'] },
  { code: 'POLRES-MUARO-JAMBI', name: 'Polres Muaro Jambi', place: 'Muaro Jambi', regions: ['15.05'] },
  { code: 'POLRES-BATANG-HARI', name: 'Polres Batang Hari', place: 'Batang Hari', regions: ['15.04'] },
  {
    code: 'POLRES-TANJAB-BARAT',
    name: 'Polres Tanjab Barat',
    place: 'West Tanjung Jabung',
    regions: ['15.06'],
  },
  {
    code: 'POLRES-TANJAB-TIMUR',
    name: 'Polres Tanjab Timur',
    place: 'East Tanjung Jabung',
    regions: ['15.07'],
  },
  { code: 'POLRES-BUNGO', name: 'Polres Bungo', place: 'Bungo', regions: ['15.08'] },
  { code: 'POLRES-TEBO', name: 'Polres Tebo', place: 'Tebo', regions: ['15.09'] },
  { code: 'POLRES-MERANGIN', name: 'Polres Merangin', place: 'Merangin', regions: ['15.02'] },
  { code: 'POLRES-SAROLANGUN', name: 'Polres Sarolangun', place: 'Sarolangun', regions: ['15.03'] },
  { code: 'POLRES-KERINCI', name: 'Polres Kerinci', place: 'Kerinci', regions: ['15.01', '15.72'] },
] as const;

/** The narcotics directorate of Polda Jambi. */
export const narcoticsDirectorate = 'DITRESNARKOBA-POLDA-JAMBI';

/** The intelligence directorate of Polda Jambi. */
export const intelligenceDirectorate = 'DITINTELKAM-POLDA-JAMBI';

/** Police headquarters, Polda Jambi with two directorates, its Polres, and their narcotics units. */
export const policeAgencies: readonly Agency[] = [
  {
    code: 'MABES-POLRI',
    kind: 'MABES',
    parent: '',
    nameId: 'Mabes Polri',
    nameEn: 'Indonesian National Police Headquarters',
    jurisdiction: ['ID'],
    website: 'https://www.polri.go.id',
  },
  {
    code: 'POLDA-JAMBI',
    kind: 'POLDA',
    parent: 'MABES-POLRI',
    nameId: 'Polda Jambi',
    nameEn: 'Jambi Regional Police',
    jurisdiction: ['15'],
  },
  {
    code: narcoticsDirectorate,
    kind: 'DIREKTORAT',
    parent: 'POLDA-JAMBI',
    nameId: 'Ditresnarkoba Polda Jambi',
    nameEn: 'Narcotics Directorate, Jambi Regional Police',
    jurisdiction: ['15'],
  },
  {
    code: intelligenceDirectorate,
    kind: 'DIREKTORAT',
    parent: 'POLDA-JAMBI',
    nameId: 'Ditintelkam Polda Jambi',
    nameEn: 'Intelligence and Security Directorate, Jambi Regional Police',
    jurisdiction: ['15'],
  },
  ...territories.flatMap(({ code, name, place, regions }): Agency[] => [
    {
      code,
      kind: code === 'POLRESTA-JAMBI' ? 'POLRESTA' : 'POLRES',
      parent: 'POLDA-JAMBI',
      nameId: name,
      nameEn: `${place} Police`,
      jurisdiction: regions,
    },
    {
      code: narcoticsUnit(code),
      kind: 'SATRESNARKOBA',
      parent: code,
      nameId: `Satresnarkoba ${name}`,
      nameEn: `Narcotics Unit, ${place} Police`,
      jurisdiction: regions,
    },
  ]),
];

/** The narcotics units of the Polres, in the order of the list above. */
export const narcoticsUnits: readonly Agency[] = policeAgencies.filter(
  ({ kind }) => kind === 'SATRESNARKOBA',
);

/** The code of the narcotics unit of a Polres. */
export function narcoticsUnit(polres: string): string {
  return `SATRESNARKOBA-${polres}`;
}
