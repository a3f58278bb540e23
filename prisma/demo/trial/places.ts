import type { Row } from '../batch.js';

/** A province that does not exist: no code of Kemendagri begins with 99. */
export const province = '99';
export const [north, city] = ['99.01', '99.71'] as const;
export const [police, northPolice, narcoticsAgency] = ['POLDA-UJI', 'POLRES-UJI-UTARA', 'BNNP-UJI'] as const;
export const [centre, clinic] = ['BALAI-UJI', 'KLINIK-UJI'] as const;

export const regions: Row[] = [
  region(province, 'PROVINCE', '', 'Provinsi Uji Coba', 'Trial Province', '1250000'),
  region(north, 'REGENCY', province, 'Kabupaten Uji Utara', 'North Trial Regency', '780000'),
  region(city, 'REGENCY', province, 'Kota Uji', 'Trial City', '470000'),
];

export const agencies: Row[] = [
  agency(police, 'POLDA', '', 'Polda Uji Coba', 'Trial Regional Police', province),
  agency(northPolice, 'POLRES', police, 'Polres Uji Utara', 'North Trial Police', north),
  agency(narcoticsAgency, 'BNNP', '', 'BNNP Uji Coba', 'Trial Narcotics Agency', `${north};${city}`),
  agency(
    centre,
    'REHAB_CENTRE',
    narcoticsAgency,
    'Balai Rehabilitasi Uji',
    'Trial Rehabilitation Centre',
    north,
  ),
  agency(clinic, 'REHAB_CLINIC', narcoticsAgency, 'Klinik Pratama Uji', 'Trial Clinic', city),
];

export const facilities: Row[] = [
  {
    code: centre,
    agency: centre,
    name_id: 'Balai Rehabilitasi Uji',
    name_en: 'Trial Rehabilitation Centre',
    region: north,
    setting: 'INPATIENT',
    beds: '40',
    places: '',
    sni_certified: 'true',
  },
  {
    code: clinic,
    agency: clinic,
    name_id: 'Klinik Pratama Uji',
    name_en: 'Trial Clinic',
    region: city,
    setting: 'OUTPATIENT',
    beds: '',
    places: '60',
    sni_certified: 'false',
  },
];

/** Own numbers of the police, one officer with two positions after each other. */
export const officers: Row[] = [
  officer('99-P-001', 'Pejabat Uji', 'KOMBES', police, 'Dirresnarkoba', 'true', '2023-02-01', ''),
  officer(
    '99-P-002',
    'Petugas Uji Dua',
    'AKP',
    northPolice,
    'Kasat Resnarkoba',
    'false',
    '2022-06-01',
    '2024-05-31',
  ),
  officer('99-P-002', 'Petugas Uji Dua', 'KOMPOL', police, 'Kasubdit', 'false', '2024-06-01', ''),
  officer(
    '99-P-003',
    'Petugas Uji Tiga',
    'BRIPKA',
    northPolice,
    'Penyidik pembantu',
    'false',
    '2023-09-01',
    '',
  ),
];

function region(
  code: string,
  level: string,
  parent: string,
  id: string,
  en: string,
  population: string,
): Row {
  const bps = code.replace('.', '');
  return {
    code,
    level,
    parent,
    name_id: id,
    name_en: en,
    bps_code: bps,
    population,
    population_year: '2024',
    latitude: '',
    longitude: '',
  };
}

function agency(
  code: string,
  kind: string,
  parent: string,
  id: string,
  en: string,
  jurisdiction: string,
): Row {
  return { code, kind, parent, name_id: id, name_en: en, jurisdiction, website: 'https://uji.example' };
}

function officer(
  number: string,
  name: string,
  rank: string,
  at: string,
  position: string,
  isPublic: string,
  from: string,
  to: string,
): Row {
  return { officer: number, name, rank, agency: at, position, public: isPublic, from, to };
}
