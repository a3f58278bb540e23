import type { Row } from './batch.js';
import { rehabAgencies } from './rehab-agencies.js';

/** An invented facility, run by the provider whose code and names it bears. */
export interface Facility {
  code: string;
  region: string;
  setting: 'INPATIENT' | 'OUTPATIENT' | 'BOTH';
  beds: number;
  places: number;
  /** Whether it meets SNI 8807:2022. */
  certified: boolean;
}

/** The facilities: four with beds, and places for outpatients within reach of every regency. */
export const facilities: readonly Facility[] = [
  facility('BALAI-CONTOH-JAMBI', '15.71', 46, 0, true),
  facility('LOKA-CONTOH-BATANG-HARI', '15.04', 26, 24, true),
  facility('IPWL-CONTOH-MERANGIN', '15.02', 22, 24, false),
  facility('IPWL-CONTOH-BUNGO', '15.08', 20, 28, false),
  facility('KLINIK-CONTOH-KOTA-JAMBI', '15.71', 0, 70, true),
  facility('KLINIK-CONTOH-MUARO-JAMBI', '15.05', 0, 40, false),
  facility('KLINIK-CONTOH-TANJAB-BARAT', '15.06', 0, 30, true),
  facility('KLINIK-CONTOH-TANJAB-TIMUR', '15.07', 0, 25, false),
  facility('KLINIK-CONTOH-SAROLANGUN', '15.03', 0, 30, false),
  facility('KLINIK-CONTOH-TEBO', '15.09', 0, 30, false),
  facility('KLINIK-CONTOH-SUNGAI-PENUH', '15.72', 0, 35, false),
  facility('IBM-CONTOH-KOTA-JAMBI', '15.71', 0, 20, false),
];

/** Facilities as rows of the import. */
export function facilityRows(): Row[] {
  return facilities.map(({ code, region, setting, beds, places, certified }) => {
    const agency = rehabAgencies.find((provider) => provider.code === code);
    return {
      code,
      agency: code,
      name_id: agency?.nameId ?? '',
      name_en: agency?.nameEn ?? '',
      region,
      setting,
      beds: String(beds),
      places: String(places),
      sni_certified: String(certified),
    };
  });
}

function facility(code: string, region: string, beds: number, places: number, certified: boolean): Facility {
  const setting = beds === 0 ? 'OUTPATIENT' : places === 0 ? 'INPATIENT' : 'BOTH';
  return { code, region, setting, beds, places, certified };
}
