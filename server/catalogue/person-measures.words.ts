import type { Localised } from '../language/localised.js';

/** Whence they come. */
export const personMeasureSources = {
  rehabilitation: {
    id: 'Register klien dan episode rehabilitasi (BNNP, BNNK, fasilitas)',
    en: 'Registers of rehabilitation clients and episodes (BNNP, BNNK, facilities)',
  },
  aftercare: {
    id: 'Register pascarehabilitasi dan pemantauan lanjutan (BNNP, BNNK)',
    en: 'Registers of aftercare and follow-up (BNNP, BNNK)',
  },
  police: { id: 'Laporan polisi dan tersangka', en: 'Police reports and suspects' },
  team: {
    id: 'Keputusan Tim Asesmen Terpadu',
    en: 'Decisions of integrated assessment teams',
  },
} satisfies Record<string, Localised>;

/** What the measures that count people are called, what they count and whence. */
export const personMeasureWords = {
  ADMITTED: {
    label: { id: 'Orang masuk rehabilitasi', en: 'People admitted to rehabilitation' },
    definition: {
      id: 'Orang yang mulai rehabilitasi dalam tahun ini, menurut masuk pertamanya dan wilayah tempat tinggal (bila tidak diketahui: wilayah fasilitas).',
      en: 'People who began rehabilitation in the year, by their first admission and region of residence (where unknown: of the facility).',
    },
  },
  DISCHARGED: {
    label: { id: 'Orang keluar dari rehabilitasi', en: 'People discharged from rehabilitation' },
    definition: {
      id: 'Orang yang rehabilitasinya berakhir dalam tahun ini, menurut akhir yang pertama dan hasilnya. Putus dini: berhenti sendiri atau dikeluarkan.',
      en: 'People whose rehabilitation ended in the year, by the first end and its outcome. Left early: dropped out or terminated.',
    },
  },
  RETENTION: {
    label: { id: 'Lama bertahan dalam rehabilitasi', en: 'Time in rehabilitation' },
    definition: {
      id: 'Orang yang masuk dalam tahun ini menurut selang hari saat mereka keluar: putus dini (peristiwa), selesai, atau alasan lain (tersensor); yang masih dirawat setelah 365 hari berada di selang terakhir.',
      en: 'People admitted in the year by the interval of days in which they left: early (event), completed, or otherwise (censored); who is still in care after 365 days is in the last interval.',
    },
  },
  AFTERCARE_HANDOVER: {
    label: { id: 'Penyerahan ke pascarehabilitasi', en: 'Handover to aftercare' },
    definition: {
      id: 'Orang yang selesai rehabilitasi dalam tahun ini: apakah pascarehabilitasi dimulai atau ia dihubungi dalam 30 hari.',
      en: 'People who completed rehabilitation in the year: whether aftercare started or they were contacted within 30 days.',
    },
  },
  FOLLOW_UP_3: {
    label: { id: 'Keadaan setelah 3 bulan', en: 'Status at 3 months' },
    definition: {
      id: 'Orang yang selesai rehabilitasi dalam tahun ini dan tidak diketahui meninggal pada hari ke-91: keadaan pada kontak terdekat dalam ±30 hari; tanpa kontak: tidak terlacak.',
      en: 'People who completed rehabilitation in the year and are not known dead on day 91: status at the nearest contact within ±30 days; without one: unknown.',
    },
  },
  FOLLOW_UP_6: {
    label: { id: 'Keadaan setelah 6 bulan', en: 'Status at 6 months' },
    definition: {
      id: 'Seperti keadaan setelah 3 bulan, untuk hari ke-182, menurut ada tidaknya pendamping (Agen Pemulihan) dalam 30 hari setelah selesai.',
      en: 'As the status at 3 months, for day 182, by whether aftercare with a mentor started within 30 days of completing.',
    },
  },
  FOLLOW_UP_12: {
    label: { id: 'Keadaan setelah 12 bulan', en: 'Status at 12 months' },
    definition: {
      id: 'Seperti keadaan setelah 3 bulan, untuk hari ke-365.',
      en: 'As the status at 3 months, for day 365.',
    },
  },
  RELAPSE_FREE: {
    label: { id: 'Waktu tanpa kambuh', en: 'Relapse-free time' },
    definition: {
      id: 'Orang yang selesai rehabilitasi dalam tahun ini menurut selang hari saat kambuh pertama (peristiwa) atau kontak terakhir dengan keadaan diketahui (tersensor), sampai hari ke-395.',
      en: 'People who completed rehabilitation in the year by the interval of days of the first relapse (event) or the last contact with a known status (censored), up to day 395.',
    },
  },
  READMISSION: {
    label: { id: 'Masuk kembali', en: 'Readmission' },
    definition: {
      id: 'Orang yang selesai rehabilitasi dalam tahun ini: apakah episode baru dimulai dalam 182 hari sesudah hari itu.',
      en: 'People who completed rehabilitation in the year: whether a new episode began within the 182 days after that day.',
    },
  },
  MENTOR_COVERAGE: {
    label: { id: 'Cakupan pendampingan', en: 'Mentor coverage' },
    definition: {
      id: 'Orang dalam pascarehabilitasi pada hari terakhir tahun ini: apakah punya pendamping (Agen Pemulihan) dan dihubungi dalam 30 hari sebelumnya.',
      en: 'People in aftercare on the last day of the year: whether they have a mentor and were contacted in the 30 days before.',
    },
  },
  CASCADE: {
    label: { id: 'Tahap terjauh dalam rehabilitasi', en: 'Furthest stage of care' },
    definition: {
      id: 'Orang yang sampai ke rehabilitasi menurut tahap terjauh dalam 395 hari: dari jalur polisi melalui TAT (tahun sebagai tersangka) atau jalur lain (tahun masuk).',
      en: 'People who reached rehabilitation by the furthest stage within 395 days: from police through assessment (year as a suspect) or any other way (year of admission).',
    },
  },
  QUALITY_OF_LIFE: {
    label: { id: 'Kualitas hidup', en: 'Quality of life' },
    definition: {
      id: 'Orang yang keluar dalam tahun ini dengan skor WHOQOL saat masuk dan saat keluar (atau pada pemantauan sampai 213 hari): apakah rata-rata ranahnya naik.',
      en: 'People discharged in the year with WHOQOL scores at entry and at exit (or at follow-up within 213 days): whether the mean over the domains rose.',
    },
  },
  SUSPECTS: {
    label: { id: 'Tersangka', en: 'Suspects' },
    definition: {
      id: 'Orang yang menjadi tersangka dalam laporan polisi tahun ini, sekali setahun menurut laporan pertamanya dan tempat kejadian perkara. Jumlah seluruhnya menghitung tersangka per laporan, jadi lebih besar.',
      en: 'People who were suspects in a police report of the year, once a year by their first report and the region of its scene. The total counts suspects per report, so it is larger.',
    },
  },
  TAT_ASSESSMENTS: {
    label: { id: 'Asesmen terpadu (TAT)', en: 'Integrated assessments (TAT)' },
    definition: {
      id: 'Orang yang dimintakan asesmen terpadu dalam tahun ini, menurut permintaan pertamanya: rekomendasi (sampai 90 hari) dan apakah diputuskan dalam 6 hari.',
      en: 'People for whom an integrated assessment was requested in the year, by the first request: recommendation (within 90 days) and whether it was decided within 6 days.',
    },
  },
  CASCADE_POLICE: {
    label: { id: 'Tahap terjauh di jalur polisi', en: 'Furthest stage on the police side' },
    definition: {
      id: 'Tersangka tahun ini menurut tahap terjauh: tersangka, diputuskan oleh TAT, atau direkomendasikan rehabilitasi, dalam 395 hari.',
      en: 'Suspects of the year by the furthest stage within 395 days: suspected, decided by the assessment team, or recommended to rehabilitation.',
    },
  },
} satisfies Record<string, { label: Localised; definition: Localised }>;
