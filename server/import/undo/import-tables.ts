/** A word in both languages. */
export interface Label {
  en: string;
  id: string;
}

/** A table whose rows imports make and change. */
export interface ImportTable {
  name: string;
  primary: readonly string[];
  label: Label;
  /** People change its rows too; each change raises `version`. */
  versioned?: boolean;
  /** Shows in public facts: a change raises the reference version. */
  isPublic?: boolean;
}

/** A table that lists members of rows of another, such as the partners of an operation. */
export interface SetTable {
  name: string;
  owner: string;
  member: string;
  of: string;
  label: Label;
  isPublic: true;
}

/** Rows that bring the row they name with them. */
export interface Anchor {
  table: string;
  /** The column that names the row. */
  column: string;
  /** What imports know a row by. */
  key: readonly string[];
}

/** Rows that imports make beside their own: each import of an anchor would have made them too. */
export interface Supplement {
  table: string;
  key: string;
  anchors: readonly Anchor[];
}

/** Every table that imports fill row by row, those that refer before those that are referred to. */
export const importTables: readonly ImportTable[] = [
  { name: 'records.follow_up', primary: ['id'], label: of('follow-ups', 'tindak lanjut'), versioned: true },
  {
    name: 'records.aftercare',
    primary: ['id'],
    label: of('aftercare', 'pascarehabilitasi'),
    versioned: true,
  },
  { name: 'records.score', primary: ['id'], label: of('scores', 'skor') },
  { name: 'records.episode', primary: ['id'], label: of('episodes', 'episode') },
  { name: 'records.tat_assessment', primary: ['id'], label: of('TAT assessments', 'asesmen TAT') },
  { name: 'records.client', primary: ['pseudonym'], label: of('clients', 'klien') },
  { name: 'records.occupancy', primary: ['facility_code', 'month'], label: of('occupancy', 'hunian') },
  { name: 'records.suspect', primary: ['id'], label: of('suspects', 'tersangka') },
  { name: 'records.seizure', primary: ['id'], label: of('seizures', 'barang bukti') },
  { name: 'records.case_report', primary: ['code'], label: of('cases', 'kasus') },
  {
    name: 'records.operation',
    primary: ['code'],
    label: of('operations', 'operasi'),
    versioned: true,
    isPublic: true,
  },
  {
    name: 'records.officer_position',
    primary: ['id'],
    label: of('positions of officers', 'jabatan petugas'),
    isPublic: true,
  },
  { name: 'records.officer', primary: ['id'], label: of('officers', 'petugas'), isPublic: true },
  { name: 'records.outreach', primary: ['id'], label: of('outreach', 'penyuluhan') },
  {
    name: 'reference.target',
    primary: ['id'],
    label: of('targets', 'target'),
    versioned: true,
    isPublic: true,
  },
  { name: 'reference.observation', primary: ['id'], label: of('observations', 'observasi'), isPublic: true },
  { name: 'reference.facility', primary: ['code'], label: of('facilities', 'fasilitas'), isPublic: true },
  { name: 'reference.agency', primary: ['code'], label: of('agencies', 'instansi'), isPublic: true },
  {
    name: 'reference.region_boundary',
    primary: ['region_code'],
    label: of('boundaries of regions', 'batas wilayah'),
    isPublic: true,
  },
  { name: 'reference.region', primary: ['code'], label: of('regions', 'wilayah'), isPublic: true },
];

/** Every list that imports replace as a whole. */
export const setTables: readonly SetTable[] = [
  {
    name: 'records.operation_partner',
    owner: 'operation_code',
    member: 'agency_code',
    of: 'records.operation',
    label: of('partners of operations', 'mitra operasi'),
    isPublic: true,
  },
  {
    name: 'reference.agency_jurisdiction',
    owner: 'agency_code',
    member: 'region_code',
    of: 'reference.agency',
    label: of('jurisdictions', 'wilayah hukum'),
    isPublic: true,
  },
];

export const supplements: readonly Supplement[] = [
  {
    table: 'records.client',
    key: 'pseudonym',
    anchors: [
      {
        table: 'records.episode',
        column: 'client_pseudonym',
        key: ['client_pseudonym', 'facility_code', 'admitted'],
      },
      {
        table: 'records.tat_assessment',
        column: 'client_pseudonym',
        key: ['suspect_pseudonym', 'requested'],
      },
    ],
  },
  {
    table: 'records.officer',
    key: 'pseudonym',
    anchors: [
      {
        table: 'records.officer_position',
        column: 'officer_pseudonym',
        key: ['officer_pseudonym', 'agency_code', 'from_date'],
      },
    ],
  },
];

export const tableOf = (name: string): ImportTable | undefined =>
  importTables.find((one) => one.name === name);

/** What people call the rows of a table. */
export function labelOf(name: string): Label {
  const found = tableOf(name) ?? setTables.find((one) => one.name === name);
  return found?.label ?? { en: name, id: name };
}

function of(en: string, id: string): Label {
  return { en, id };
}
