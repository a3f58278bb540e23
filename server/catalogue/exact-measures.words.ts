import type { Localised } from '../language/localised.js';

/** Whence they come. */
export const exactMeasureSources = {
  police: {
    id: 'Register operasi dan laporan polisi',
    en: 'Registers of operations and police reports',
  },
  prevention: {
    id: 'Register pencegahan BNNP dan BNNK',
    en: 'Prevention registers of BNNP and BNNK',
  },
} satisfies Record<string, Localised>;

/** What the measures that do not count people are called, what they count and whence. */
export const exactMeasureWords = {
  OPERATIONS: {
    label: { id: 'Operasi', en: 'Operations' },
    definition: {
      id: 'Operasi yang diumumkan dan dimulai dalam periode ini, menurut wilayah operasi; rencana dan pembatalan tidak dihitung.',
      en: 'Published operations that started in the period, by region of the operation; planned and cancelled ones do not count.',
    },
  },
  CASES: {
    label: { id: 'Kasus narkotika', en: 'Narcotics cases' },
    definition: {
      id: 'Laporan polisi yang dibuat dalam periode ini, menurut tempat kejadian perkara.',
      en: 'Police reports filed in the period, by region of the scene.',
    },
  },
  CASES_CLEARED: {
    label: { id: 'Kasus selesai', en: 'Cases cleared' },
    definition: {
      id: 'Laporan polisi yang diselesaikan dalam periode ini, kapan pun dibuat, menurut tempat kejadian perkara.',
      en: 'Police reports cleared in the period, whenever filed, by region of the scene.',
    },
  },
  SUSPECTS: {
    label: { id: 'Tersangka', en: 'Suspects' },
    definition: {
      id: 'Tersangka dalam laporan polisi periode ini, menurut tempat kejadian perkara; yang disebut dalam dua laporan dihitung dua kali.',
      en: 'Suspects in police reports of the period, by region of the scene; who is named in two reports counts twice.',
    },
  },
  SEIZURES: {
    label: { id: 'Penyitaan', en: 'Seizures' },
    definition: {
      id: 'Penyitaan barang bukti dalam periode ini, menurut wilayah penyitaan.',
      en: 'Seizures of evidence in the period, by region of the seizure.',
    },
  },
  SEIZED: {
    label: { id: 'Jumlah yang disita', en: 'Quantity seized' },
    definition: {
      id: 'Jumlah zat yang disita dalam periode ini, dalam satuan masing-masing; satuan berbeda tidak dijumlahkan.',
      en: 'Quantity seized in the period, each in its unit; different units are never added up.',
    },
  },
  OUTREACH_EVENTS: {
    label: { id: 'Kegiatan pencegahan', en: 'Outreach events' },
    definition: { id: 'Kegiatan pencegahan dalam periode ini.', en: 'Prevention events in the period.' },
  },
  PEOPLE_REACHED: {
    label: { id: 'Orang yang dijangkau', en: 'People reached' },
    definition: {
      id: 'Peserta kegiatan pencegahan dalam periode ini; orang yang hadir dua kali dihitung dua kali.',
      en: 'Participants of prevention events in the period; who comes twice counts twice.',
    },
  },
} satisfies Record<string, { label: Localised; definition: Localised }>;
