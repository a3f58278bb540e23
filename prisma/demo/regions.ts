import type { Row } from './batch.js';

/** A real region. Population of 2025; coordinates in degrees. */
export interface Region {
  code: string;
  level: 'COUNTRY' | 'PROVINCE' | 'REGENCY';
  parent: string;
  nameId: string;
  nameEn: string;
  bpsCode: string;
  population: number | undefined;
  latitude: string;
  longitude: string;
}

/**
 * The regencies and cities of Jambi. Population: Kepmendagri 300.2.2-2138/2025 (cahyadsn/wilayah, MIT);
 * coordinates: cahyadsn/wilayah_boundaries, MIT. Four BPS codes differ from the digits of the Kemendagri code.
 */
export const regencies: readonly Region[] = [
  regency('15.01', 'Kabupaten Kerinci', 'Kerinci Regency', '1501', 268951, '-2.032317', '101.465325'),
  regency('15.02', 'Kabupaten Merangin', 'Merangin Regency', '1502', 397461, '-2.193116', '102.068338'),
  regency('15.03', 'Kabupaten Sarolangun', 'Sarolangun Regency', '1503', 313097, '-2.306260', '102.672549'),
  regency('15.04', 'Kabupaten Batang Hari', 'Batang Hari Regency', '1504', 307361, '-1.749799', '103.097946'),
  regency('15.05', 'Kabupaten Muaro Jambi', 'Muaro Jambi Regency', '1505', 457238, '-1.611634', '103.742229'),
  regency(
    '15.06',
    'Kabupaten Tanjung Jabung Barat',
    'West Tanjung Jabung Regency',
    '1507',
    336978,
    '-1.071291',
    '103.114575',
  ),
  regency(
    '15.07',
    'Kabupaten Tanjung Jabung Timur',
    'East Tanjung Jabung Regency',
    '1506',
    244905,
    '-1.225373',
    '103.965294',
  ),
  regency('15.08', 'Kabupaten Bungo', 'Bungo Regency', '1509', 380027, '-1.591580', '101.927113'),
  regency('15.09', 'Kabupaten Tebo', 'Tebo Regency', '1508', 376541, '-1.307564', '102.364293'),
  regency('15.71', 'Kota Jambi', 'Jambi City', '1571', 649656, '-1.618177', '103.599789'),
  regency('15.72', 'Kota Sungai Penuh', 'Sungai Penuh City', '1572', 102224, '-2.113291', '101.339258'),
];

/** Indonesia, the province Jambi, its regencies and cities. */
export const regions: readonly Region[] = [
  { ...nowhere(), code: 'ID', level: 'COUNTRY', nameId: 'Indonesia', nameEn: 'Indonesia' },
  {
    ...nowhere(),
    code: '15',
    level: 'PROVINCE',
    parent: 'ID',
    nameId: 'Jambi',
    nameEn: 'Jambi',
    bpsCode: '15',
    population: 3834439,
  },
  ...regencies,
];

/** The regency of a code. */
export function regencyOf(code: string): Region {
  const found = regencies.find((region) => region.code === code);
  if (!found) throw new RangeError(`${code} is no regency of Jambi`);
  return found;
}

/** The regions as rows of the import. */
export function regionRows(): Row[] {
  return regions.map((region) => ({
    code: region.code,
    level: region.level,
    parent: region.parent,
    name_id: region.nameId,
    name_en: region.nameEn,
    bps_code: region.bpsCode,
    population: region.population === undefined ? '' : String(region.population),
    population_year: region.population === undefined ? '' : '2025',
    latitude: region.latitude,
    longitude: region.longitude,
  }));
}

function regency(
  code: string,
  nameId: string,
  nameEn: string,
  bpsCode: string,
  population: number,
  latitude: string,
  longitude: string,
): Region {
  return { code, level: 'REGENCY', parent: '15', nameId, nameEn, bpsCode, population, latitude, longitude };
}

function nowhere() {
  return { parent: '', bpsCode: '', population: undefined, latitude: '', longitude: '' };
}
