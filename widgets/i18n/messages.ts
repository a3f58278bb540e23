import type { Locale } from './locale.js';

const id = {
  waiting: 'Memuat data …',
  empty: 'Tidak ada data untuk periode ini.',
  refused: 'Permintaan ini tidak dapat dijawab:',
  unreachable: 'Data belum dapat dimuat. Dicoba lagi secara otomatis.',
  stale: 'Server tidak menjawab; ini data terakhir yang berhasil dimuat.',
  retry: 'Coba lagi',
  showTable: 'Lihat tabel',
  hideTable: 'Sembunyikan tabel',
  download: 'Unduh CSV',
  source: 'Sumber',
  dataUntil: 'Data s.d.',
  synthetic: 'Data contoh (sintetis)',
  exact: 'Angka pasti, tanpa pembulatan.',
  published: 'Angka sebagaimana dipublikasikan sumbernya.',
  withheld: 'Tidak ditampilkan',
  notClosed: 'belum ditutup',
  keys: 'Gunakan panah kiri dan kanan untuk membaca titik data.',
  period: 'Periode',
};

const en: typeof id = {
  waiting: 'Loading data …',
  empty: 'No data for this period.',
  refused: 'This cannot be answered:',
  unreachable: 'The data cannot be loaded yet. Trying again by itself.',
  stale: 'The server does not answer; these are the last data that could be loaded.',
  retry: 'Try again',
  showTable: 'Show table',
  hideTable: 'Hide table',
  download: 'Download CSV',
  source: 'Source',
  dataUntil: 'Data until',
  synthetic: 'Sample data (synthetic)',
  exact: 'Exact counts, not rounded.',
  published: 'Figures as their sources published them.',
  withheld: 'Withheld',
  notClosed: 'not closed yet',
  keys: 'Use the left and right arrow keys to read the points.',
  period: 'Period',
};

/** What every widget says, by language. */
export const messages: Record<Locale, typeof id> = { id, en };
