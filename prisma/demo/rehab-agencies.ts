import type { Agency } from './agency.js';

const english: Record<string, string> = {
  'Balai Rehabilitasi Contoh': 'Example Rehabilitation Centre',
  'Loka Rehabilitasi Contoh': 'Example Rehabilitation House',
  'IPWL Contoh': 'Example Compulsory Reporting Institution',
  'Klinik Pratama Contoh': 'Example Primary Clinic',
  'IBM Contoh': 'Example Community-Based Intervention',
};

/** Invented providers of rehabilitation; "Contoh" (example) in every name, so that nobody looks for them. */
export const rehabAgencies: readonly Agency[] = [
  provider('BALAI-CONTOH-JAMBI', 'REHAB_CENTRE', 'Balai Rehabilitasi Contoh Jambi', '15.71'),
  provider('LOKA-CONTOH-BATANG-HARI', 'REHAB_CENTRE', 'Loka Rehabilitasi Contoh Batang Hari', '15.04'),
  provider('IPWL-CONTOH-MERANGIN', 'IPWL', 'IPWL Contoh Merangin', '15.02'),
  provider('IPWL-CONTOH-BUNGO', 'IPWL', 'IPWL Contoh Bungo', '15.08'),
  provider('KLINIK-CONTOH-KOTA-JAMBI', 'REHAB_CLINIC', 'Klinik Pratama Contoh Kota Jambi', '15.71'),
  provider('KLINIK-CONTOH-MUARO-JAMBI', 'REHAB_CLINIC', 'Klinik Pratama Contoh Muaro Jambi', '15.05'),
  provider('KLINIK-CONTOH-TANJAB-BARAT', 'REHAB_CLINIC', 'Klinik Pratama Contoh Tanjab Barat', '15.06'),
  provider('KLINIK-CONTOH-TANJAB-TIMUR', 'REHAB_CLINIC', 'Klinik Pratama Contoh Tanjab Timur', '15.07'),
  provider('KLINIK-CONTOH-SAROLANGUN', 'REHAB_CLINIC', 'Klinik Pratama Contoh Sarolangun', '15.03'),
  provider('KLINIK-CONTOH-TEBO', 'REHAB_CLINIC', 'Klinik Pratama Contoh Tebo', '15.09'),
  provider('KLINIK-CONTOH-SUNGAI-PENUH', 'REHAB_CLINIC', 'Klinik Pratama Contoh Sungai Penuh', '15.72'),
  provider('IBM-CONTOH-KOTA-JAMBI', 'COMMUNITY', 'IBM Contoh Kota Jambi', '15.71'),
];

function provider(code: string, kind: string, nameId: string, region: string): Agency {
  const [type, place = ''] = nameId.split(/(?<=Contoh) /) as [string, string?];
  return {
    code,
    kind,
    parent: 'BNNP-JAMBI',
    nameId,
    nameEn: `${english[type]}, ${place}`,
    jurisdiction: region === '15.72' ? ['15.01', '15.72'] : [region],
  };
}
