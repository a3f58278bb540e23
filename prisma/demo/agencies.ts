import type { Agency } from './agency.js';
import type { Row } from './batch.js';
import { bnnAgencies } from './bnn-agencies.js';
import { policeAgencies } from './police-agencies.js';
import { regencies } from './regions.js';

/** The provincial government and the eleven of the regencies and cities. */
const governments: readonly Agency[] = [
  {
    code: 'PEMPROV-JAMBI',
    kind: 'PROVINCE_GOVERNMENT',
    parent: '',
    nameId: 'Pemerintah Provinsi Jambi',
    nameEn: 'Government of Jambi Province',
    jurisdiction: ['15'],
    website: 'https://jambiprov.go.id',
  },
  ...regencies.map(
    ({ code, nameId, nameEn }): Agency => ({
      code: nameId
        .toUpperCase()
        .replace('KABUPATEN', 'PEMKAB')
        .replace('KOTA', 'PEMKOT')
        .replace('TANJUNG JABUNG', 'TANJAB')
        .replaceAll(' ', '-'),
      kind: 'REGENCY_GOVERNMENT',
      parent: 'PEMPROV-JAMBI',
      nameId: `Pemerintah ${nameId}`,
      nameEn: `Government of ${nameEn}`,
      jurisdiction: [code],
    }),
  ),
];

/** The real agencies, parents before their children. */
export const realAgencies: readonly Agency[] = [...policeAgencies, ...bnnAgencies, ...governments];

/** Agencies as rows of the import. */
export function agencyRows(agencies: readonly Agency[]): Row[] {
  return agencies.map((agency) => ({
    code: agency.code,
    kind: agency.kind,
    parent: agency.parent,
    name_id: agency.nameId,
    name_en: agency.nameEn,
    jurisdiction: agency.jurisdiction.join(';'),
    website: agency.website ?? '',
  }));
}
