import { writeFileSync } from 'node:fs';
import { it } from 'vitest';
import { publish } from '../../server/publish/publish.js';
import { testKeys } from '../server/import/fixtures.js';
import { createTestDatabase } from '../support/database.js';
import { benchAsOf, generateProvince } from './support/generated-province.js';

it('dump', async () => {
  const out = process.env.DUMP as string;
  for (const n of [0, 20_000]) {
    const d = await createTestDatabase(n ? 'empty' : 'demo');
    if (n) {
      await generateProvince(d, n);
      await publish(d.pool, { asOf: benchAsOf, now: new Date(), keys: testKeys });
    }
    let text = '';
    for (const t of [
      'records.exact_cell',
      'records.exact_indicator_point',
      'records.exact_survival_curve',
      'records.exact_cascade_stage',
      'release.cell',
      'release.indicator_point',
      'records.drawn_part',
    ]) {
      const r = await d.pool.query(`SELECT (to_jsonb(t) - 'id')::text AS l FROM ${t} t ORDER BY 1`);
      text += `${t} ${r.rows.length}\n${r.rows.map((x) => x.l).join('\n')}\n`;
    }
    writeFileSync(`${out}.${n}`, text);
    await d.close();
  }
}, 600000);
