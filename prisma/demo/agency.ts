/** An office. Its jurisdiction is a list of region codes. */
export interface Agency {
  code: string;
  kind: string;
  parent: string;
  nameId: string;
  nameEn: string;
  jurisdiction: readonly string[];
  website?: string;
}
