import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect } from '../../../server/database/connect.js';
import { type Database } from '../../../server/database/open.js';
import { asPublicRole } from '../../../server/database/public-role.js';
import { today } from '../../../server/time/today.js';
import { createTestDatabase } from '../../support/database.js';

describe('given a database whose own time zone is far from UTC', () => {
  let owner: Database;
  let database: Database;
  beforeAll(async () => {
    owner = await createTestDatabase('empty');
    const name = new URL(owner.url).pathname.slice(1);
    await owner.pool.query(`ALTER DATABASE ${name} SET timezone = 'Pacific/Kiritimati'`);
    const { url } = owner;
    database = connect({
      url,
      publicUrl: asPublicRole(url),
      embedded: false,
      release: async () => undefined,
    });
  });
  afterAll(async () => {
    await database.close();
    await owner.close();
  });

  it('when a moment is written by one side, then every side reads the same moment', async () => {
    const at = new Date('2026-11-24T16:15:48.250Z');
    await database.promptPool.query("INSERT INTO records.revoked_token VALUES ('t', $1)", [at]);
    expect(
      (await database.pool.query('SELECT revoked_at FROM records.revoked_token')).rows[0].revoked_at,
    ).toEqual(at);
    expect((await database.staff.revokedToken.findFirst())?.revokedAt).toEqual(at);
    const [raw] = await database.staff.$queryRaw<
      { at: Date }[]
    >`SELECT revoked_at AS at FROM records.revoked_token`;
    expect(raw?.at).toEqual(at);
  });
});

describe('given a moment after midnight in Jambi and before midnight in London', () => {
  it('when the day is asked, then it is that of Jambi', () => {
    expect(today(new Date('2026-11-24T17:30:00Z'))).toBe('2026-11-25');
    expect(today(new Date('2026-11-24T16:59:00Z'))).toBe('2026-11-24');
  });
});
