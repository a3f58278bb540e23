import type { Localised } from '../language/localised.js';

const text = (id: string, en: string): Localised => ({ id, en });

const percent = text('%', '%');
const yearly = text('Tahunan', 'Yearly');
const monthly = text('Bulanan, triwulanan, dan tahunan', 'Monthly, quarterly and yearly');
const byProvince = text('Provinsi; tahun', 'Province; year');
const byRegency = text('Provinsi dan kabupaten/kota; tahun', 'Province and regency; year');
const byRegencyQuarter = text(
  'Provinsi: bulan, triwulan, tahun; kabupaten/kota: triwulan, tahun',
  'Province: month, quarter, year; regency: quarter, year',
);
const byRegencyYear = text(
  'Provinsi: triwulan, tahun; kabupaten/kota: tahun',
  'Province: quarter, year; regency: year',
);
const quarterly = text('Triwulanan dan tahunan', 'Quarterly and yearly');
const bnnp = text('BNNP (rehabilitasi)', 'BNNP (rehabilitation)');
const polda = text('Polda (Ditresnarkoba)', 'Regional police (narcotics directorate)');
const episodes = text(
  'Register klien dan episode rehabilitasi',
  'Registers of rehabilitation clients and episodes',
);
const followUps = text(
  'Register pascarehabilitasi dan pemantauan lanjutan',
  'Registers of aftercare and follow-up',
);
const reports = text('Laporan polisi', 'Police reports');

const care = { unit: percent, producer: bnnp, update: yearly, classification: byProvince };
const policing = { producer: polda, update: monthly, classification: byRegencyQuarter };

const completed = text('orang yang selesai rehabilitasi', 'people who completed rehabilitation');
const followed = text(
  'kontak dengan keadaan diketahui dalam ±30 hari',
  'a contact with a known status within ±30 days',
);
const alive = (day: number) =>
  text(
    `orang yang selesai rehabilitasi dan tidak diketahui meninggal pada hari ke-${day}`,
    `people who completed rehabilitation and are not known dead on day ${day}`,
  );
const followUp = (months: number, day: number) => ({
  ...care,
  label: text(`Terpantau setelah ${months} bulan`, `Followed up at ${months} months`),
  definition: text(
    `Bagian dari orang yang selesai rehabilitasi (tidak diketahui meninggal pada hari ke-${day}) yang keadaannya diketahui dari kontak dalam ±30 hari dari hari itu.`,
    `Share of people who completed rehabilitation (not known dead on day ${day}) whose status is known from a contact within ±30 days of that day.`,
  ),
  numerator: followed,
  denominator: alive(day),
  source: followUps,
});

/** What every indicator says about itself. */
export const indicatorTexts = {
  REACH: {
    ...care,
    label: text('Jangkauan rehabilitasi', 'Reach of rehabilitation'),
    definition: text(
      'Orang yang masuk rehabilitasi dalam tahun ini dibanding perkiraan pengguna setahun terakhir di wilayah itu (perkiraan tahun itu atau tahun sebelumnya yang terakhir).',
      'People admitted in the year relative to the estimated past-year users of the region (estimate of that or the last earlier year).',
    ),
    numerator: text('orang yang masuk rehabilitasi', 'people admitted'),
    denominator: text('perkiraan pengguna setahun terakhir', 'estimated past-year users'),
    source: text(
      'Register rehabilitasi; survei prevalensi BNN',
      'Rehabilitation registers; BNN prevalence survey',
    ),
    classification: byRegency,
  },
  OCCUPANCY: {
    ...care,
    label: text('Keterisian tempat tidur', 'Bed occupancy'),
    definition: text(
      'Hari tempat tidur yang terisi dibanding yang tersedia, menurut laporan fasilitas; untuk umum dibulatkan, makin kasar makin sedikit tempat tidurnya.',
      'Bed-days occupied relative to bed-days available, as facilities report them; for the public rounded, the coarser the fewer the beds.',
    ),
    numerator: text('hari tempat tidur terisi', 'bed-days occupied'),
    denominator: text('hari tempat tidur tersedia', 'bed-days available'),
    source: text('Laporan bulanan fasilitas', 'Monthly reports of facilities'),
    update: quarterly,
    classification: text(
      'Provinsi dan kabupaten/kota; triwulan, tahun',
      'Province and regency; quarter, year',
    ),
  },
  COMPLETION: {
    ...care,
    label: text('Selesai rehabilitasi', 'Completed rehabilitation'),
    definition: text(
      'Bagian dari orang yang keluar dalam tahun ini yang menyelesaikan program, menurut akhir pertamanya.',
      'Share of people discharged in the year who completed the programme, by their first discharge.',
    ),
    numerator: text('selesai', 'completed'),
    denominator: text('orang yang keluar dari rehabilitasi', 'people discharged'),
    source: episodes,
    classification: byRegency,
  },
  COMPLETION_WITHOUT_TRANSFERS: {
    ...care,
    label: text('Selesai rehabilitasi, tanpa rujukan', 'Completed rehabilitation, without transfers'),
    definition: text(
      'Seperti selesai rehabilitasi, tanpa orang yang dirujuk ke tempat lain.',
      'As completed rehabilitation, without people transferred elsewhere.',
    ),
    numerator: text('selesai', 'completed'),
    denominator: text(
      'orang yang keluar, tanpa yang dirujuk',
      'people discharged, without those transferred',
    ),
    source: episodes,
  },
  RETENTION_90: {
    ...care,
    label: text('Bertahan 90 hari', 'Retained for 90 days'),
    definition: text(
      'Bagian dari orang yang masuk dalam tahun ini yang bertahan paling sedikit 90 hari atau selesai lebih awal.',
      'Share of people admitted in the year who stayed at least 90 days or completed earlier.',
    ),
    numerator: text('bertahan 90 hari atau selesai lebih awal', 'stayed 90 days or completed earlier'),
    denominator: text('orang yang masuk rehabilitasi', 'people admitted'),
    source: episodes,
  },
  AFTERCARE_HANDOVER: {
    ...care,
    label: text('Diserahkan ke pascarehabilitasi', 'Handed over to aftercare'),
    definition: text(
      'Bagian dari orang yang selesai rehabilitasi yang memulai pascarehabilitasi atau dihubungi dalam 30 hari.',
      'Share of people who completed rehabilitation who started aftercare or were contacted within 30 days.',
    ),
    numerator: text(
      'pascarehabilitasi dimulai atau dihubungi dalam 30 hari',
      'aftercare started or contacted within 30 days',
    ),
    denominator: completed,
    source: followUps,
  },
  FOLLOW_UP_3: followUp(3, 91),
  FOLLOW_UP_6: followUp(6, 182),
  FOLLOW_UP_12: followUp(12, 365),
  RELAPSE_FREE_6: {
    ...care,
    label: text('Tidak kambuh sampai 6 bulan', 'Relapse-free at 6 months'),
    definition: text(
      'Perkiraan Kaplan–Meier bagian orang yang selesai rehabilitasi yang belum kambuh pada hari ke-213, akhir jendela enam bulan, dengan interval 95 %.',
      'Kaplan–Meier estimate of the share of people who completed rehabilitation and have not relapsed by day 213, the end of the six-month window, with its 95% interval.',
    ),
    numerator: text('perkiraan, bukan hitungan', 'an estimate, not a count'),
    denominator: completed,
    source: followUps,
  },
  RELAPSE_FREE_6_KNOWN_STATUS: {
    ...care,
    label: text(
      'Pulih setelah 6 bulan, di antara yang terpantau',
      'Relapse-free at 6 months, of known status',
    ),
    definition: text(
      'Bagian yang pulih atau hanya tergelincir pada kontak enam bulan, di antara yang keadaannya diketahui.',
      'Share abstinent or with a lapse only at the six-month contact, of those whose status is known.',
    ),
    numerator: text('pulih atau tergelincir', 'abstinent or lapse'),
    denominator: text('keadaan diketahui', 'status known'),
    source: followUps,
  },
  RELAPSE_FREE_6_WORST_CASE: {
    ...care,
    label: text('Pulih setelah 6 bulan, kemungkinan terburuk', 'Relapse-free at 6 months, worst case'),
    definition: text(
      'Seperti di antara yang terpantau, tetapi setiap orang yang tidak terlacak dianggap kambuh.',
      'As of known status, but everybody whose status is unknown is taken as relapsed.',
    ),
    numerator: text('pulih atau tergelincir', 'abstinent or lapse'),
    denominator: alive(182),
    source: followUps,
  },
  READMISSION: {
    ...care,
    label: text('Masuk kembali dalam 182 hari', 'Readmitted within 182 days'),
    definition: text(
      'Bagian dari orang yang selesai rehabilitasi yang memulai episode baru dalam 182 hari.',
      'Share of people who completed rehabilitation with a new episode within 182 days.',
    ),
    numerator: text('episode baru dalam 182 hari', 'a new episode within 182 days'),
    denominator: completed,
    source: episodes,
  },
  QUALITY_OF_LIFE: {
    ...care,
    label: text('Kualitas hidup membaik', 'Quality of life improved'),
    definition: text(
      'Bagian dari orang yang keluar dengan skor WHOQOL saat masuk dan sesudahnya yang rata-rata ranahnya naik.',
      'Share of people discharged with WHOQOL scores at entry and later whose mean over the domains rose.',
    ),
    numerator: text('rata-rata ranah naik', 'mean over the domains rose'),
    denominator: text('orang dengan kedua skor WHOQOL', 'people with both WHOQOL scores'),
    source: text('Skor WHOQOL fasilitas', 'WHOQOL scores of facilities'),
  },
  MENTOR_COVERAGE: {
    ...care,
    label: text('Cakupan pendampingan', 'Mentor coverage'),
    definition: text(
      'Bagian dari orang dalam pascarehabilitasi pada hari terakhir tahun ini yang punya pendamping dan dihubungi dalam 30 hari sebelumnya.',
      'Share of people in aftercare on the last day of the year with a mentor and a contact in the 30 days before.',
    ),
    numerator: text(
      'punya pendamping dan dihubungi dalam 30 hari',
      'with a mentor and a contact within 30 days',
    ),
    denominator: text('orang dalam pascarehabilitasi', 'people in aftercare'),
    source: followUps,
  },
  CASE_RATE: {
    ...policing,
    unit: text('kasus per 100.000 penduduk', 'cases per 100,000 inhabitants'),
    label: text('Kasus per 100.000 penduduk', 'Cases per 100,000 inhabitants'),
    definition: text(
      'Laporan polisi dalam periode ini per 100.000 penduduk; perbedaan juga mencerminkan kegiatan polisi.',
      'Police reports of the period per 100,000 inhabitants; differences also reflect police activity.',
    ),
    numerator: text('kasus yang dilaporkan', 'cases reported'),
    denominator: text('penduduk', 'inhabitants'),
    source: text('Laporan polisi; data kependudukan', 'Police reports; population register'),
  },
  CLEARANCE: {
    ...policing,
    unit: percent,
    label: text('Penyelesaian kasus', 'Clearance'),
    definition: text(
      'Kasus yang diselesaikan dalam periode ini dibanding yang dilaporkan; dapat melebihi 100 % karena kasus lama ikut selesai.',
      'Cases cleared in the period relative to cases reported; may pass 100% because old cases are cleared too.',
    ),
    numerator: text('kasus yang diselesaikan', 'cases cleared'),
    denominator: text('kasus yang dilaporkan', 'cases reported'),
    source: reports,
  },
  SUSPECTS_PER_CASE: {
    ...policing,
    unit: text('tersangka per kasus', 'suspects per case'),
    label: text('Tersangka per kasus', 'Suspects per case'),
    definition: text(
      'Tersangka dalam laporan polisi periode ini dibanding kasus yang dilaporkan; yang disebut dalam dua laporan dihitung dua kali.',
      'Suspects in police reports of the period relative to cases reported; who is named in two reports counts twice.',
    ),
    numerator: text('tersangka', 'suspects'),
    denominator: text('kasus yang dilaporkan', 'cases reported'),
    source: reports,
  },
  TAT_IN_TIME: {
    ...policing,
    update: yearly,
    classification: byProvince,
    unit: percent,
    label: text('Asesmen terpadu tepat waktu', 'Assessments in time'),
    definition: text(
      'Bagian dari orang yang dimintakan asesmen terpadu dalam tahun ini yang diputuskan dalam 6 hari.',
      'Share of people for whom an assessment was requested in the year that was decided within 6 days.',
    ),
    numerator: text('diputuskan dalam 6 hari', 'decided within 6 days'),
    denominator: text('orang yang dimintakan asesmen', 'people with a request'),
    source: text('Keputusan Tim Asesmen Terpadu', 'Decisions of integrated assessment teams'),
  },
  SEIZED: {
    ...policing,
    update: quarterly,
    classification: byRegencyYear,
    unit: text('satuan masing-masing zat', 'unit of each substance'),
    label: text('Jumlah yang disita', 'Quantity seized'),
    definition: text(
      'Jumlah zat yang disita dalam periode ini, dalam satuan masing-masing; satuan berbeda tidak dijumlahkan.',
      'Quantity seized in the period, each in its unit; different units are never added up.',
    ),
    numerator: text('jumlah yang disita', 'quantity seized'),
    denominator: text('tanpa pembagi', 'none'),
    source: text('Register barang bukti', 'Registers of evidence'),
  },
} as const;
