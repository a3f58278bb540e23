import { CareSetting, Outcome, Referral, Sex, Substance } from '../../database/generated/enums.js';
import { code, date, must, oneOf, person, year } from '../../import/column.js';
import type { Kind } from '../../import/kind.js';
import { inOrder, notInFuture, onlyWith } from '../../import/rules.js';
import { columnsOf, identityIn, of, pseudonymOf, recordKeyOf } from '../../import/write.js';
import { words } from '../../language/localised.js';
import { episodeWords } from './episode.words.js';

export const episodes: Kind = {
  name: 'episodes',
  columns: [
    person('client', must),
    code('facility', { ...must, refers: 'facility' }),
    oneOf(CareSetting)('setting', must),
    date('admitted', must),
    oneOf(Sex)('sex'),
    year('birth_year'),
    code('region', { refers: 'region' }),
    oneOf(Referral)('referral'),
    oneOf(Substance)('substance'),
    date('discharged'),
    oneOf(Outcome)('outcome'),
  ],
  key: (row) => `${identityIn(row, 'client')} ${row.facility} ${row.admitted}`,
  rules: [
    notInFuture('admitted', 'discharged'),
    inOrder('admitted', 'discharged'),
    onlyWith('outcome', 'discharged'),
  ],
  inReleases: true,
  factDays: [
    { day: 'admitted', isPublic: false },
    { day: 'discharged', isPublic: false },
  ],
  writes: [
    {
      table: 'records.episode',
      label: words('episode', 'episodes'),
      key: ['client_pseudonym', 'facility_code', 'admitted'],
      columns: columnsOf({
        client_pseudonym: pseudonymOf('client'),
        facility_code: of('text', { from: 'facility' }),
        setting: of('reference.care_setting'),
        admitted: of('date'),
        referral: of('records.referral'),
        substance: of('reference.substance'),
        discharged: of('date'),
        outcome: of('records.outcome'),
      }),
    },
    {
      table: 'records.client',
      label: words('klien', 'clients'),
      key: ['pseudonym'],
      supplement: true,
      latest: 'admitted',
      columns: columnsOf({
        pseudonym: pseudonymOf('client'),
        record_key: recordKeyOf('client'),
        sex: of('records.sex'),
        birth_year: of('int'),
        region_code: of('text', { from: 'region' }),
      }),
    },
  ],
  afterwards: [
    {
      column: 'discharged',
      reason: episodeWords.twoOpen,
      sql: `SELECT b.n, '' AS value
            FROM batch b
            JOIN (SELECT client_pseudonym, facility_code FROM records.episode
                  WHERE discharged IS NULL
                  GROUP BY 1, 2 HAVING count(*) > 1) e USING (client_pseudonym, facility_code)`,
    },
  ],
};
