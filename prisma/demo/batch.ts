/** The record kinds of the import, in the order in which their references exist. */
export const kinds = [
  'regions',
  'agencies',
  'officers',
  'facilities',
  'operations',
  'cases',
  'suspects',
  'seizures',
  'episodes',
  'tat_assessments',
  'occupancy',
  'scores',
  'aftercare',
  'follow_ups',
  'outreach',
  'observations',
  'targets',
] as const;

/** A record kind of the import. */
export type Kind = (typeof kinds)[number];

/** A row as a file of an agency would hold it: column → text, the empty text where there is no value. */
export type Row = Record<string, string>;

/** Rows of one kind from one register, either all real or all invented. */
export interface Batch {
  kind: Kind;
  source: string;
  synthetic: boolean;
  rows: Iterable<Row>;
}
