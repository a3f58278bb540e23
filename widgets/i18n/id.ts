/** What widgets say in Indonesian. */
export const id = {
  waiting: 'Memuat data …',
  unreachable: 'Data belum dapat dimuat. Dicoba lagi secara otomatis.',
  stale: 'Server tidak menjawab. Ini data terakhir yang berhasil dimuat.',
  retry: 'Coba lagi',
  showTable: 'Tabel',
  hideTable: 'Tutup tabel',
  png: 'Gambar',
  download: 'Unduh',
  source: 'Sumber',
  dataUntil: 'Data s.d.',
  synthetic: 'Data contoh (sintetis)',
  withheldAll: 'Terlalu sedikit orang untuk ditampilkan tanpa mengungkap seseorang.',
  keys: 'Panah kiri dan kanan membaca nilai; Enter memilih.',
  period: 'Periode',
  regency: 'Kabupaten/kota',
  /** Heads of a figure, the ends of its interval, and its target. */
  figures: ['Nilai', 'Dari', 'Sampai', 'Target'],
  exact: 'Angka pasti, tanpa pembulatan.',
  rounded: (step: string) => `Angka dibulatkan ke kelipatan ${step}.`,
  provisional: (years: string) => `Angka sementara: ${years}.`,
  published: 'Angka sebagaimana dipublikasikan sumbernya.',
  protected: (halfWidth: string) =>
    `Hitungan orang dilindungi: nilai sebenarnya ±${halfWidth} pada 95 dari 100 kasus.`,
  intervals: 'Garis tipis dan pita: rentang keyakinan 95 %.',
  province: 'Angka seluruh provinsi; untuk kabupaten/kota tidak diterbitkan.',
  target: (value: string) => `target ${value}`,
  missing: {
    TOO_SMALL: 'tidak ditampilkan',
    NOT_CLOSED: 'belum ditutup',
    NOT_REPORTED: 'belum melapor',
    FEWER_THAN_5: 'kurang dari 5',
  },
  change: {
    up: (by: string, then: string) => `naik ${by} dari ${then}`,
    down: (by: string, then: string) => `turun ${by} dari ${then}`,
    same: (_by: string, then: string) => `sama dengan ${then}`,
    unclear: (_by: string, then: string) => `belum ada perubahan nyata dari ${then}`,
    points: 'poin',
    above: (target: string) => `di atas target ${target}`,
    below: (target: string) => `di bawah target ${target}`,
    at: (target: string) => `sekitar target ${target}`,
  },
};

/** Everything that widgets share in words. */
export type Language = typeof id;
