import type { State } from './states.js';

/** What the gallery itself says. */
export const words = {
  id: {
    title: 'Galeri widget',
    lead: 'Setiap elemen dalam setiap keadaan, seperti yang dilihat pembaca. ',
    mark: 'Semua data di halaman ini contoh tetap (sintetis)',
    after: ', direkam satu kali, bukan keadaan sekarang.',
    element: 'Elemen',
    state: 'Keadaan',
    language: 'Bahasa',
    theme: 'Tema',
    all: 'Semua',
    languages: { id: 'Indonesia', en: 'English' },
    themes: { auto: 'Otomatis', light: 'Terang', dark: 'Gelap' },
    states: {
      ready: 'Siap',
      waiting: 'Menunggu',
      nothing: 'Belum ada data',
      withheld: 'Terlalu sedikit',
      unreachable: 'Tak terhubung',
    } satisfies Record<State, string>,
  },
  en: {
    title: 'Widget gallery',
    lead: 'Every element in every state, as readers see it. ',
    mark: 'All data on this page are fixed examples (synthetic)',
    after: ', recorded once, not the present situation.',
    element: 'Element',
    state: 'State',
    language: 'Language',
    theme: 'Theme',
    all: 'All',
    languages: { id: 'Indonesia', en: 'English' },
    themes: { auto: 'Automatic', light: 'Light', dark: 'Dark' },
    states: {
      ready: 'Ready',
      waiting: 'Waiting',
      nothing: 'Nothing yet',
      withheld: 'Withheld',
      unreachable: 'Unreachable',
    } satisfies Record<State, string>,
  },
};
