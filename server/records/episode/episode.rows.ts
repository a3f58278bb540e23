import type { Scope } from '../../access/scope.js';
import type { CareSetting, Outcome, Referral, Substance } from '../../database/generated/enums.js';
import type { RowSource } from '../../graphql/relay/rows.js';
import type { RecordSource } from '../records.context.js';
import { ownEpisodes } from '../scope-sql.js';

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
  rows: ownEpisodes(scope),
});

export const episodeRecords: RecordSource<EpisodeRow> = { type: 'Episode', of: episodeRows };
