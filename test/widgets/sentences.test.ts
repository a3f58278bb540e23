import { beforeAll, describe, expect, it } from 'vitest';
import { sourceLine } from '../../widgets/charts/facts.js';
import type { Scope, View } from '../../widgets/charts/view.js';
import { view as aftercareView } from '../../widgets/elements/aftercare/aftercare.view.js';
import { view as agenciesView } from '../../widgets/elements/agencies/agencies.view.js';
import { view as capacityView } from '../../widgets/elements/capacity/capacity.view.js';
import { view as cascadeView } from '../../widgets/elements/cascade/cascade.view.js';
import { view as indicatorView } from '../../widgets/elements/indicator/indicator.view.js';
import { view as mapView } from '../../widgets/elements/map/map.view.js';
import { view as outreachView } from '../../widgets/elements/outreach/outreach.view.js';
import { view as prevalenceView } from '../../widgets/elements/prevalence/prevalence.view.js';
import { view as outcomesView } from '../../widgets/elements/rehab-outcomes/rehab-outcomes.view.js';
import { view as relapseView } from '../../widgets/elements/relapse/relapse.view.js';
import { view as seizuresView } from '../../widgets/elements/seizures/seizures.view.js';
import { view as suspectsView } from '../../widgets/elements/suspects/suspects.view.js';
import { learn } from '../../widgets/i18n/language.js';
import {
  agency,
  cascade,
  cell,
  indicator,
  observation,
  point,
  scope,
  statistics,
  survival,
} from './answers.js';

beforeAll(() => Promise.all([learn('id'), learn('en')]));

/** What a view says in Indonesian and in English, its numbers kept on one line by plain spaces. */
const said = (view: (scope: Scope) => View, changed: Partial<Scope> = {}) =>
  (['id', 'en'] as const).map((locale) =>
    view({ ...scope, locale, ...changed }).sentence.replaceAll('\u00a0', ' '),
  );

describe('given what each element says in one sentence', () => {
  it('when an indicator moves more than its intervals leave open, then by how much and where its target is', () => {
    const answer = indicator(
      'RELAPSE_FREE_6',
      [point('2023', 52, { lower: 50, upper: 54 }), point('2024', 61, { lower: 59, upper: 63 })],
      { value: 50, year: 2024 },
    );
    expect(said((one) => indicatorView([answer], one))).toEqual([
      'Pada 2024: naik 9 poin dari 2023; di atas target 50 %.',
      'In 2024: up 9 points on 2023; above the target of 50%.',
    ]);
  });

  it('when it moves less, then there is no clear change, and it stands about at its target', () => {
    const answer = indicator(
      'RELAPSE_FREE_6',
      [point('2023', 50, { lower: 44, upper: 56 }), point('2024', 53, { lower: 48, upper: 58 })],
      { value: 50, year: 2024 },
    );
    expect(said((one) => indicatorView([answer], one))).toEqual([
      'Pada 2024: belum ada perubahan nyata dari 2023; sekitar target 50 %.',
      'In 2024: no clear change on 2023; about at the target of 50%.',
    ]);
  });

  it('when suspects are protected counts, then the change counts as clear only past both precisions', () => {
    const split = statistics([cell('2025', 80, { of: ['ROLE', 'COURIER', 'Kurir'], halfWidth: 10 })]);
    const told = (now: number) =>
      said((one) =>
        suspectsView(
          [statistics([cell('2024', 100, { halfWidth: 10 }), cell('2025', now, { halfWidth: 10 })]), split],
          one,
        ),
      );
    expect(told(130)[0]).toContain('naik 30 (30 %) dari 2024');
    expect(told(112)).toEqual([
      expect.stringContaining('belum ada perubahan nyata dari 2024'),
      expect.stringContaining('no clear change on 2024'),
    ]);
  });

  it('when people are reached, then how many, where, and at how many events', () => {
    const people = statistics([cell('2024', 1000), cell('2025', 1500)]);
    const events = statistics([cell('2025', 12)]);
    expect(said((one) => outreachView([people, events], one))).toEqual([
      '1.500 orang dijangkau di Jambi pada 2025; naik 500 (50 %) dari 2024; dalam 12 kegiatan.',
      '1,500 people reached in Jambi in 2025; up 500 (50%) on 2024; at 12 events.',
    ]);
  });

  it('when people leave rehabilitation, then the share that completed and the next most frequent end', () => {
    const ends = statistics([
      cell('2025', 60, { of: ['OUTCOME', 'COMPLETED', 'Selesai'] }),
      cell('2025', 30, { of: ['OUTCOME', 'DROPPED_OUT', 'Putus program'] }),
      cell('2025', 10, { of: ['OUTCOME', 'TRANSFERRED', 'Dirujuk'] }),
    ]);
    const completion = indicator('COMPLETION', [point('2024', 62), point('2025', 60)]);
    expect(said((one) => outcomesView([ends, completion], one))).toEqual([
      '60 % selesai di Jambi pada 2025; turun 2 poin dari 2024; hasil terbanyak lainnya: putus program (30 orang).',
      '60% completed in Jambi in 2025; down 2 points on 2024; the next most frequent: putus program (30 people).',
    ]);
  });

  it('when people are followed, then the share still in contact after six months against its target', () => {
    const answer = indicator('FOLLOW_UP_6', [point('2023', 40), point('2024', 55)], {
      value: 60,
      year: 2024,
    });
    const target = { ...answer, indicator: { ...answer.indicator } };
    for (const one of target.indicator.points) one.target = { value: 60 };
    expect(said((one) => aftercareView([target], one))).toEqual([
      '55 % dari yang selesai pada 2024 masih terpantau setelah 6 bulan; naik 15 poin dari 2023; di bawah target 60 %.',
      '55% of those who completed in 2024 were still in contact after 6 months; up 15 points on 2023; below the target of 60%.',
    ]);
  });

  it('when two cohorts stay clean alike, then there is no clear change; when they differ, then by how much', () => {
    const free = indicator('RELAPSE_FREE_6', [point('2024', 60)], { value: 50, year: 2024 });
    const told = (before: number) =>
      said((one) => relapseView([free, survival('2024', [0.6]), survival('2023', [before])], one));
    expect(told(0.58)[0]).toContain('belum ada perubahan nyata dari 2023; di atas target 50 %');
    expect(told(0.4)).toEqual([
      '60 % yang selesai pada 2024 tetap pulih sampai akhir bulan ke-6; naik 20 poin dari 2023; di atas target 50 %.',
      '60% of those who completed in 2024 were without relapse to the end of month 6; up 20 points on 2023; above the target of 50%.',
    ]);
  });

  it('when mentors make no difference past the precision, then it says so', () => {
    const free = indicator('RELAPSE_FREE_6', []);
    const told = (share: number) =>
      said((one) => relapseView([free, survival('2024', [0.6, share])], one), { by: 'MENTOR' })[0];
    expect(told(0.57)).toContain('; perbedaannya belum nyata.');
    expect(told(0.4)).not.toContain('belum nyata');
  });

  it('when people are lost along the way, then where most, and only past the precision', () => {
    const told = (halfWidth: number) =>
      said((one) => cascadeView([cascade('2024', [120, 100, 40], halfWidth)], one));
    expect(told(5)).toEqual([
      'Dari 120 dirawat pada 2024, 40 pascarehabilitasi; kehilangan terbesar dalam rehabilitasi: 60 orang antara selesai dan pascarehabilitasi.',
      'Of 120 dirawat in 2024, 40 pascarehabilitasi; the largest loss in care: 60 people between selesai and pascarehabilitasi.',
    ]);
    expect(told(60)[0]).toBe('Dari 120 dirawat pada 2024, 40 pascarehabilitasi.');
  });

  /** Kota Jambi is full, Bungo has too few beds for a quarter, and who waits is told with a step. */
  const capacity = (whole: number | null, waiting: number | null) => {
    const kota = { code: '15.71', name: 'Kota Jambi' };
    const bungo = { code: '15.08', name: 'Bungo' };
    const ofYear = { periodUnit: 'YEAR' as const, period: '2025', value: 50, region: bungo };
    const places = indicator('OCCUPANCY', [
      point('2025-Q4', 95, { ...kota, step: 5, status: 'PROVISIONAL' }),
      point('2025-Q4', null, { ...bungo, reason: 'TOO_SMALL', coarser: ofYear }),
    ]);
    const waits = [
      cell('2025-Q4', 10, { ...kota, step: 5 }),
      cell('2025-Q4', null, { ...bungo, reason: 'FEWER_THAN_5' }),
    ];
    const beds = [cell('2025-11', 46, kota), cell('2025-12', 48, kota), cell('2026-01', 50, kota)];
    return (one: Scope) =>
      capacityView(
        [
          indicator('OCCUPANCY', [point('2025-Q4', whole, { step: 5 })]),
          statistics([cell('2025-Q4', waiting, { step: 5 })]),
          places,
          statistics(waits),
          statistics(beds),
        ],
        one,
      );
  };

  it('when beds are full, then how full, how many wait, and where most; waiting that nobody reported is not zero', () => {
    expect(said(capacity(75, 15))).toEqual([
      '75 % tempat tidur terisi pada Triwulan IV 2025; 15 orang menunggu; paling penuh Kota Jambi (95 %).',
      '75% of beds were occupied in Q4 2025; 15 people were waiting; fullest: Kota Jambi (95%).',
    ]);
    expect(said(capacity(75, null))[0]).toBe(
      '75 % tempat tidur terisi pada Triwulan IV 2025; paling penuh Kota Jambi (95 %).',
    );
  });

  it('when a place has too few beds for a quarter, then its year stands there; beds are those at the end, and few who wait are not told apart', () => {
    const { table, chart, precision, provisional } = capacity(75, 15)(scope);
    expect(table.rows.map((row) => row.map(({ text }) => text.replaceAll('\u00a0', ' ')))).toEqual([
      ['Kota Jambi', '48', '95 %', '10'],
      ['Bungo', '–', '50 % (2025)', 'kurang dari 5'],
    ]);
    expect(chart?.points.map(({ value, note, missing }) => [value, note, missing])).toEqual([
      [95, '10', null],
      [50, '< 5', null],
    ]);
    expect(precision).toContain('dibulatkan');
    expect(provisional).toBe('Angka sementara: 2025.');
  });

  it('when sources disagree about one year, then both ends are said and no change', () => {
    const figures = {
      observations: [observation('2021', 1.9), observation('2023', 1.73), observation('2023', 2.2)],
      region: { name: 'Jambi' },
      release: { dataUntil: null },
    };
    expect(said((one) => prevalenceView([figures], one))).toEqual([
      '1,73 % sampai 2,2 % (menurut sumber yang berbeda) penduduk Jambi usia 15–64 memakai narkotika pada 2023.',
      '1.73% to 2.2% (as different sources have it) of people aged 15–64 in Jambi used drugs in 2023.',
    ]);
  });
});

describe('given a map', () => {
  const answer = (points: Parameters<typeof indicator>[1], wider = false) =>
    mapView(
      [
        {
          ...indicator('COMPLETION', points),
          indicator: { ...indicator('COMPLETION', points).indicator, label: 'Selesai' },
        },
        { region: { name: 'Jambi', children: [] }, release: { dataUntil: null } },
      ],
      { ...scope, wider },
    );

  it('when a year is shown, then the heading names it; when none is, then it ends with the indicator', () => {
    expect(answer([point('2025', 61, { code: '15.71' })]).heading).toBe('Selesai, 2025');
    expect(answer([]).heading).toBe('Selesai');
  });

  it('when one regency was asked for, then nothing says that regencies have no figures', () => {
    expect(answer([point('2025', 61, { code: '15.71' })], true).remark).toBe('');
  });
});

describe('given figures that may still change', () => {
  it('when some years are provisional, then the source line names them, and where none is it says nothing', () => {
    const told = (...statuses: ('PROVISIONAL' | 'FINAL')[]) => {
      const cells = statuses.map((status, at) => cell(String(2023 + at), 30, { status }));
      return sourceLine(outreachView([statistics(cells), statistics([])], scope), 'id');
    };
    expect(told('FINAL', 'PROVISIONAL', 'PROVISIONAL')).toContain('Angka sementara: 2024–2025.');
    expect(told('FINAL', 'PROVISIONAL')).toContain('Angka sementara: 2024.');
    expect(told('FINAL', 'FINAL')).not.toContain('sementara');
  });

  it('when what is not closed yet is provisional, then it is not named: there is no figure', () => {
    const open = cell('2026', null, { status: 'PROVISIONAL', reason: 'NOT_CLOSED' });
    const view = outreachView([statistics([cell('2025', 30), open]), statistics([])], scope);
    expect(view.provisional).toBe('');
  });
});

describe('given a unit that is too fine for a regency', () => {
  it('when coarser periods answer, then the widget says so', () => {
    const answer = statistics([cell('2025-Q4', 30)]);
    const note = 'Diterbitkan per triwulan untuk kabupaten/kota, bukan per bulan.';
    const noted = { ...answer, statistics: { ...answer.statistics, note } };
    expect(outreachView([noted, statistics([])], scope).note).toBe(note);
  });
});

describe('given rounded figures', () => {
  const rounded = (value: number) => point('2025-Q4', value, { step: 5 });

  it('when a change may be the rounding, then there is no clear change, and the precision names the step', () => {
    const view = (before: number, now: number) =>
      indicatorView(
        [indicator('OCCUPANCY', [{ ...rounded(before), period: '2025-Q3' }, rounded(now)])],
        scope,
      );
    expect(view(80, 80).sentence).toContain('belum ada perubahan nyata');
    expect(view(80, 90).sentence).toContain('naik 10 poin');
    expect(view(80, 90).precision).toBe('Angka dibulatkan ke kelipatan 5.');
  });
});

describe('given figures that are withheld', () => {
  it('when nothing is shown, then nothing is said to be exact', () => {
    const withheld = point('2024', null);
    withheld.reason = 'TOO_SMALL';
    expect(indicatorView([indicator('COMPLETION', [withheld])], scope).precision).toBe('');
    const none = statistics([cell('2024', null, { reason: 'TOO_SMALL' })]);
    expect(outreachView([none, none], scope).precision).toBe('');
    expect(indicatorView([indicator('CASE_RATE', [point('2024', 12)])], scope).precision).toBe(
      'Angka pasti, tanpa pembulatan.',
    );
  });
});

describe('given seizures', () => {
  const of = (value: string): { of: [string, string, string] } => ({ of: ['SUBSTANCE', value, value] });
  const quantity = (substance: string, unit: string, value: number) => {
    const one = cell('2025', value, of(substance));
    return {
      ...one,
      dimensions: [...one.dimensions, { dimension: 'UNIT' as const, value: unit, label: unit }],
    };
  };
  const view = () =>
    seizuresView(
      [
        statistics([
          cell('2025', 3, of('ECSTASY')),
          cell('2025', null, { ...of('HEROIN'), reason: 'TOO_SMALL' }),
        ]),
        statistics([quantity('ECSTASY', 'TABLET', 40), quantity('ECSTASY', 'GRAM', 1250)]),
      ],
      scope,
    );

  it('when a substance comes in two units, then both quantities are shown', () => {
    expect(view().sentence.replaceAll('\u00a0', ' ')).toContain('3 kali, 40 TABLET + 1,3 kg');
  });

  it('when a count is withheld, then it is a gap in the chart and in words in the table, never zero', () => {
    expect(view().chart?.points.map(({ value }) => value)).toEqual([3, null]);
    expect(view().table.rows[1]?.[1]?.text).toBe('tidak ditampilkan');
  });
});

describe('given the directory of agencies', () => {
  it('when there are more than the table has, then that is said; each office stands with its holder', () => {
    const nodes = [agency('Polda Jambi', ['Kapolda', 'Dirresnarkoba'])];
    const answer = (totalCount: number) => ({
      agencies: { totalCount, nodes },
      region: { name: 'Jambi' },
      release: { dataUntil: null },
    });
    expect(agenciesView([answer(1)], scope).remark).toBeUndefined();
    expect(agenciesView([answer(120)], scope).remark).toBe('Tabel memuat 100 instansi pertama.');
    expect(agenciesView([answer(1)], scope).table.rows[0]?.[1]?.note).toBe(
      'Kapolda, per 2 November 2022; Dirresnarkoba, per 2 November 2022',
    );
  });
});
