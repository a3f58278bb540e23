import type { Localised } from '../language/localised.js';

/** Whence they come. */
export const facilityMeasureSources = {
  reports: {
    id: 'Laporan bulanan fasilitas rehabilitasi',
    en: 'Monthly reports of rehabilitation facilities',
  },
} satisfies Record<string, Localised>;

/** What the measures of facilities are called, what they mean and whence. */
export const facilityMeasureWords = {
  BEDS: {
    label: { id: 'Tempat tidur', en: 'Beds' },
    definition: {
      id: 'Tempat tidur rata-rata: hari tempat tidur yang tersedia dibagi hari dari bulan yang dilaporkan.',
      en: 'Beds on average: bed-days available by the days of the months that were reported.',
    },
  },
  OCCUPANCY: {
    label: { id: 'Keterisian tempat tidur', en: 'Bed occupancy' },
    definition: {
      id: 'Bagian hari tempat tidur yang terisi, dibulatkan: per 1 % mulai 200 tempat tidur, per 5 % mulai 40, per 10 % di bawahnya; di bawah 20 tempat tidur hanya per tahun.',
      en: 'Share of bed-days occupied, rounded: to 1% from 200 beds, to 5% from 40, to 10% below; under 20 beds by year only.',
    },
  },
  WAITING: {
    label: { id: 'Orang dalam daftar tunggu', en: 'People waiting' },
    definition: {
      id: 'Orang yang menunggu tempat pada akhir periode, menurut laporan fasilitas; dibulatkan acak ke kelipatan 5 terdekat di bawah atau di atasnya, dan kurang dari 5 tidak dirinci.',
      en: 'People waiting for a place at the end of the period, as facilities report them; rounded at random to the multiple of 5 below or above, and fewer than 5 are not told apart.',
    },
  },
  BED_DAYS_AVAILABLE: {
    label: { id: 'Hari tempat tidur tersedia', en: 'Bed-days available' },
    definition: {
      id: 'Jumlah hari tempat tidur yang tersedia menurut laporan fasilitas dalam periode ini; tidak untuk umum.',
      en: 'Bed-days available as facilities reported them for the period; not public.',
    },
  },
  BED_DAYS_OCCUPIED: {
    label: { id: 'Hari tempat tidur terisi', en: 'Bed-days occupied' },
    definition: {
      id: 'Jumlah hari tempat tidur yang terisi menurut laporan fasilitas dalam periode ini; tidak untuk umum.',
      en: 'Bed-days occupied as facilities reported them for the period; not public.',
    },
  },
} satisfies Record<string, { label: Localised; definition: Localised }>;
