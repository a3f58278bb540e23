const id = {
  show: 'Tampilkan',
  back: 'Kembali',
  clear: 'Hapus pilihan',
  refused: 'Permintaan ini tidak dapat dijawab:',
};

const en: typeof id = {
  show: 'Show',
  back: 'Back',
  clear: 'Clear selection',
  refused: 'This cannot be answered:',
};

/** What widgets say of choices, and where the server does not answer a question. */
export const noticeWords = { id, en };
