import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../../server/database/open.js';
import { type PublishOptions, publish } from '../../../server/publish/publish.js';
import { ask } from '../../attacks/support/harvest.js';
import { addPeople, createProvince, movedTo, personOf } from '../../attacks/support/population.js';
import { createTestDatabase } from '../../support/database.js';
import { testKeys } from '../import/fixtures.js';

const people = Array.from({ length: 200 }, (_, number) => personOf(1, number));
const asOf = '2026-07-01';

async function provinceWith(sigma: number): Promise<Database> {
  const database = await createTestDatabase('empty');
  await createProvince(database);
  await addPeople(database, [...people, ...people.map((one) => movedTo(2023, one))]);
  await published(database, { sigma });
  return database;
}

const published = ({ pool }: Database, options: Partial<PublishOptions>) =>
  publish(pool, { asOf, now: new Date(`${asOf}T00:00:00Z`), keys: testKeys, ...options });

const question = `{
  release { protection { sigma halfWidth rho epsilon rightGuesses losses { neighbours rho epsilon } guarantee(locale: EN) } }
  catalogue { protection { sigma halfWidth epsilon } }
  statistics(measure: ADMITTED, region: "15", period: { unit: YEAR, from: "2023", to: "2024" }) {
    cells { value halfWidth explanation(locale: EN) } }
  careCascade(region: "15", period: { unit: YEAR, from: "2023", to: "2023" }) { streams { stages { count halfWidth exactness } } }
}`;

describe('given the same records published with σ = 5 and with σ = 10', () => {
  let quiet: Database;
  let loud: Database;
  beforeAll(async () => {
    [quiet, loud] = [await provinceWith(5), await provinceWith(10)];
  });
  afterAll(() => Promise.all([quiet, loud].map((one) => one.close())));

  const answerOf = async (database: Database) => {
    const { data, errors } = JSON.parse(JSON.stringify(await ask(database, question)));
    expect(errors).toBeUndefined();
    return data;
  };

  it('when both are asked what protects people, then each says what follows from its own σ', async () => {
    const [five, ten] = await Promise.all([quiet, loud].map(answerOf));
    const rho = (sigma: number) => (33 * 2) / (2 * sigma ** 2);
    const epsilon = (sigma: number) => rho(sigma) + 2 * Math.sqrt(rho(sigma) * Math.log(1e6));
    for (const [{ protection }, sigma] of [
      [five.release, 5],
      [ten.release, 10],
    ]) {
      expect(protection).toMatchObject({ sigma, halfWidth: 2 * sigma });
      expect(protection.rho).toBeCloseTo(rho(sigma), 10);
      expect(protection.epsilon).toBeCloseTo(epsilon(sigma), 10);
      const both = protection.losses.find((one: { neighbours: string }) => one.neighbours === 'BOTH');
      expect(both.epsilon).toBeCloseTo(epsilon(sigma), 10);
      expect(protection.guarantee).toContain(`±${2 * sigma} in 95 of 100`);
      expect(protection.guarantee).toContain(`ε = ${epsilon(sigma).toFixed(1)} per person`);
    }
    expect(ten.release.protection.rightGuesses).toBeLessThan(five.release.protection.rightGuesses);
  });

  it('when counts are read, then each lies within twice the σ of its release, sums of cells within more', async () => {
    const [five, ten] = await Promise.all([quiet, loud].map(answerOf));
    for (const [{ statistics, careCascade }, sigma] of [
      [five, 5],
      [ten, 10],
    ]) {
      const shown = statistics.cells.filter(({ value }: { value: number | null }) => value !== null);
      expect(shown.length).toBeGreaterThan(0);
      for (const cell of shown) {
        expect(cell.halfWidth).toBe(2 * sigma);
        expect(cell.explanation).toContain(`±${2 * sigma} in 95`);
      }
      const stages = careCascade.streams.flatMap((one: { stages: { count: number | null }[] }) => one.stages);
      const widths = stages.filter((one: { count: number | null }) => one.count !== null);
      expect(widths.length).toBeGreaterThan(0);
      for (const { halfWidth } of widths) {
        const cells = (halfWidth / (2 * sigma)) ** 2;
        expect(Math.abs(cells - Math.round(cells))).toBeLessThan(0.25);
      }
    }
  });

  it('when the catalogue is asked, then it says what the next release has', async () => {
    const { catalogue } = await answerOf(loud);
    expect(catalogue.protection).toMatchObject({ sigma: 5, halfWidth: 10 });
  });

  it('when the next release has another σ but would copy drawings, then it is refused with the way out', async () => {
    await expect(published(loud, { sigma: 5 })).rejects.toThrow(
      'numbers of 2023, 2024, 2025 were drawn with σ = 10 and would be copied into a release of σ = 5; draw them once more: sinergi publish --force "why" --year 2023 2024 2025',
    );
    const force = { reason: 'another σ', years: [2023, 2024, 2025] };
    const { drawings } = await published(loud, { sigma: 5, force });
    expect(drawings.every(({ change }) => change === 'FORCED')).toBe(true);
    expect((await answerOf(loud)).release.protection).toMatchObject({ sigma: 5, halfWidth: 10 });
  });
});
