import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fromRoot } from '../../../server/bin/root.js';
import type { Database } from '../../../server/database/open.js';
import { createTestDatabase } from '../../support/database.js';

describe('given a shell in Indonesian', () => {
  let database: Database;
  let folder: string;
  beforeAll(async () => {
    database = await createTestDatabase('empty');
    folder = mkdtempSync(join(tmpdir(), 'sinergi-language-'));
  });
  afterAll(async () => {
    await database.close();
    rmSync(folder, { recursive: true });
  });

  /** What a command prints and tells in a shell of a locale. */
  function run(words: string[], locale = 'id_ID.UTF-8') {
    const env = {
      PATH: process.env.PATH,
      LANG: locale,
      DATABASE_URL: database.url,
      SINERGI_DATA: join(folder, 'data'),
    };
    const main = fromRoot('dist/server/main.js');
    const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...words], {
      env,
      encoding: 'utf8',
    });
    return { status, stdout, stderr };
  }
  const file = (name: string, lines: string[]) => {
    const path = join(folder, name);
    writeFileSync(path, `${lines.join('\n')}\n`);
    return path;
  };

  it('when a file is refused, then the sentence is Indonesian alone', () => {
    const cases = file('kasus.csv', ['code,agency,region,reported', 'LP-1,POLDA,15.71,31/02/2026']);
    const { status, stderr } = run(['import', 'cases', cases, '--source', 'polda']);
    expect(stderr).toBe(
      'sinergi: tidak ada yang ditulis: 1 baris ditolak\n  kasus.csv, baris 2, kolom reported: "31/02/2026" bukan tanggal; tulis YYYY-MM-DD\n',
    );
    expect(status).toBe(2);
  });

  it('when a mapping does not fit, then the sentence is Indonesian, with what the form wants', () => {
    const cases = file('kasus.csv', ['code,agency,region,reported']);
    const given = (mapping: object) => {
      const path = file('peta.json', [JSON.stringify(mapping)]);
      return run(['import', 'cases', cases, '--source', 'polda', '--mapping', path]).stderr;
    };
    expect(given({ kind: 3, columns: {} })).toMatch(
      /^sinergi: pemetaan: .*peta\.json: kind: Input tidak valid: diharapkan string/,
    );
    expect(given({ kind: 'cases', columns: { regio: { from: 'region' } } })).toMatch(
      /cases tidak punya kolom regio; mungkin maksudnya region\?/,
    );
  });

  it('when a file is imported and published, then steps and results are Indonesian', () => {
    const regions = file('wilayah.csv', ['code,level,name_id', '15,PROVINCE,Jambi']);
    expect(run(['import', 'regions', regions, '--source', 'kemendagri']).stdout).toBe(
      `mengimpor ${regions}: 1 baris dibaca, 1 baru, 0 berubah, 0 seperti semula\n`,
    );
    const { status, stderr } = run(['publish']);
    expect(stderr).toMatch(/^sinergi: menghitung peristiwa\n/);
    expect(stderr).toMatch(/sinergi: tidak ada yang dapat diterbitkan: .* impor catatan dahulu\n$/);
    expect(status).toBe(1);
  });

  it('when help is asked for, then all of it is Indonesian', () => {
    const { stdout } = run(['import', '--help']);
    expect(stdout).toMatch(/^Pemakaian: sinergi import \[opsi\] <kind> <file>/);
    expect(stdout).not.toMatch(/Usage|Options|Arguments|default|choices|the |display/);
    expect(run(['--help']).stdout).not.toMatch(/Usage|Options|Commands|default|choices|the |display/);
  });

  it.each([
    [['imprt'], "galat: tidak ada perintah 'imprt'\n(Mungkin maksudnya import?)"],
    [['export'], "galat: argumen 'table' belum ditulis"],
    [['import', 'cases', 'x.csv'], "galat: opsi '--source <name>' harus ditulis"],
    [['publish', '--dryrun'], "galat: tidak ada opsi '--dryrun'\n(Mungkin maksudnya --dry-run?)"],
    [['publish', 'now'], 'galat: ada 1 argumen, seharusnya 0.'],
    [['export', 'CASES', '--out'], "galat: opsi '--out <file>' memerlukan nilai"],
    [['token', '--role', 'KING'], "galat: nilai 'KING' pada opsi '--role <role>' tidak sah. Pilihannya: "],
  ])('when %j is typed, then what is wrong is said in Indonesian', (words, sentence) => {
    const { status, stderr } = run(words);
    expect(stderr).toContain(sentence);
    expect(stderr).toContain('(sinergi --help menampilkan perintah-perintahnya)');
    expect(status).toBe(1);
  });

  it('when the shell is English, or English is asked for, then the same is English', () => {
    expect(run(['publish'], 'en_GB.UTF-8').stderr).toMatch(/there is nothing to publish/);
    expect(run(['publish', '--language', 'en']).stderr).toMatch(/there is nothing to publish/);
    expect(run(['--language', 'id', 'publish'], 'en_GB.UTF-8').stderr).toMatch(/tidak ada yang dapat/);
  });
});
