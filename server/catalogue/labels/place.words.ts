import type { AgencyKind, FacilitySetting, RegionLevel } from '../../database/generated/enums.js';
import { type Labels, words } from '../../language/localised.js';

/** What readers call kinds of places. */
export const placeLabels = {
  RegionLevel: {
    COUNTRY: words('Negara', 'Country'),
    PROVINCE: words('Provinsi', 'Province'),
    REGENCY: words('Kabupaten/Kota', 'Regency or city'),
    DISTRICT: words('Kecamatan', 'District'),
  } satisfies Labels<RegionLevel>,
  AgencyKind: {
    MABES: words('Mabes Polri', 'National police headquarters'),
    POLDA: words('Polda', 'Regional police'),
    DIREKTORAT: words('Direktorat', 'Directorate'),
    POLRESTA: words('Polresta', 'City police'),
    POLRES: words('Polres', 'Regency police'),
    SATRESNARKOBA: words('Satresnarkoba', 'Narcotics unit'),
    POLSEK: words('Polsek', 'Sector police'),
    BNN_RI: words('BNN RI', 'National narcotics agency'),
    BNNP: words('BNNP', 'Provincial narcotics agency'),
    BNNK: words('BNNK', 'Regency narcotics agency'),
    PROVINCE_GOVERNMENT: words('Pemerintah provinsi', 'Province government'),
    REGENCY_GOVERNMENT: words('Pemerintah kabupaten/kota', 'Regency government'),
    REHAB_CENTRE: words('Balai rehabilitasi', 'Rehabilitation centre'),
    REHAB_CLINIC: words('Klinik pratama', 'Rehabilitation clinic'),
    IPWL: words('Institusi Penerima Wajib Lapor', 'Mandatory-report institution'),
    COMMUNITY: words('Intervensi Berbasis Masyarakat', 'Community-based intervention'),
  } satisfies Labels<AgencyKind>,
  FacilitySetting: {
    INPATIENT: words('Rawat inap', 'Inpatient'),
    OUTPATIENT: words('Rawat jalan', 'Outpatient'),
    BOTH: words('Rawat inap dan rawat jalan', 'Inpatient and outpatient'),
  } satisfies Labels<FacilitySetting>,
};
