import type { Agency } from './agency.js';

/** The National Narcotics Agency, its offices in Jambi, and the office in East Java that published a figure. */
export const bnnAgencies: readonly Agency[] = [
  {
    code: 'BNN-RI',
    kind: 'BNN_RI',
    parent: '',
    nameId: 'BNN RI',
    nameEn: 'National Narcotics Agency',
    jurisdiction: ['ID'],
    website: 'https://bnn.go.id',
  },
  {
    code: 'BNNP-JAMBI',
    kind: 'BNNP',
    parent: 'BNN-RI',
    nameId: 'BNNP Jambi',
    nameEn: 'Jambi Provincial Narcotics Agency',
    jurisdiction: ['15'],
  },
  bnnk('BNNK-KOTA-JAMBI', 'BNNK Kota Jambi', 'Jambi City Narcotics Agency', '15.71'),
  bnnk('BNNK-BATANG-HARI', 'BNNK Batang Hari', 'Batang Hari Regency Narcotics Agency', '15.04'),
  bnnk('BNNK-TANJAB-TIMUR', 'BNNK Tanjab Timur', 'East Tanjung Jabung Regency Narcotics Agency', '15.07'),
  {
    code: 'BNNP-JAWA-TIMUR',
    kind: 'BNNP',
    parent: 'BNN-RI',
    nameId: 'BNNP Jawa Timur',
    nameEn: 'East Java Provincial Narcotics Agency',
    jurisdiction: [],
  },
];

function bnnk(code: string, nameId: string, nameEn: string, region: string): Agency {
  return { code, kind: 'BNNK', parent: 'BNNP-JAMBI', nameId, nameEn, jurisdiction: [region] };
}
