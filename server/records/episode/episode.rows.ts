import type { Scope } from '../../access/scope.js';
import { Prisma } from '../../database/generated/client.js';
import type { CareSetting, Outcome, Referral, Substance } from '../../database/generated/enums.js';
import type { RowSource } from '../../graphql/relay/rows.js';
import { isOfAgency } from '../scope-sql.js';

/** A stay or course as the database holds it. */
export interface EpisodeRow {
  id: number;
  clientPseudonym: string;
  facilityCode: string;
  setting: CareSetting;
  referral: Referral | null;
  substance: Substance | null;
  admitted: Date;
  discharged: Date | null;
  outcome: Outcome | null;
  synthetic: boolean;
}

/** The episodes at facilities of the viewer's agency and those below it; in the region of the client's residence, else of the facility. */
export const episodeRows = (scope: Scope): RowSource<EpisodeRow> => ({
  type: 'Episode',
  key: { name: 'id', type: 'integer' },
  rows: Prisma.sql`(SELECT e.*, f.agency_code, COALESCE(c.region_code, f.region_code) AS region_code
    FROM records.episode e JOIN reference.facility f ON f.code = e.facility_code
    JOIN records.client c ON c.pseudonym = e.client_pseudonym
    WHERE ${isOfAgency(scope, 'f.agency_code')})`,
});
