/** An element as a webmaster writes it, by name, and what it shows. */
export interface Example {
  name: string;
  attributes: Record<string, string>;
  says: { id: string; en: string };
}

/** One of each element; the browser tests and the pictures are made of them. */
export const examples: Example[] = [
  {
    name: 'indicator',
    attributes: { indicator: 'COMPLETION' },
    says: {
      id: 'Satu indikator: angka, perubahan, target, dan perkembangannya.',
      en: 'One indicator: its number, change, target and course.',
    },
  },
  {
    name: 'relapse',
    attributes: {},
    says: {
      id: 'Bagian orang yang tidak kambuh, menurut waktu sejak selesai rehabilitasi.',
      en: 'Share of people without relapse, by time since they completed rehabilitation.',
    },
  },
  {
    name: 'cascade',
    attributes: {},
    says: {
      id: 'Dari tersangka sampai orang yang tetap pulih, dengan bagian yang sampai ke tahap berikutnya.',
      en: 'From suspects to people who stay clean, with the rate between the stages.',
    },
  },
  {
    name: 'rehab-outcomes',
    attributes: {},
    says: { id: 'Bagaimana rehabilitasi berakhir.', en: 'How rehabilitation ended.' },
  },
  {
    name: 'capacity',
    attributes: {},
    says: {
      id: 'Tempat tidur, yang terisi, dan yang menunggu, menurut kabupaten dan kota.',
      en: 'Beds, occupied and waiting, by regency.',
    },
  },
  {
    name: 'aftercare',
    attributes: {},
    says: {
      id: 'Pemantauan setelah rehabilitasi, tahap demi tahap, dibandingkan dengan targetnya.',
      en: 'Steps of following people after rehabilitation, against their targets.',
    },
  },
  {
    name: 'outreach',
    attributes: {},
    says: { id: 'Orang yang dijangkau dari waktu ke waktu.', en: 'People reached over time.' },
  },
  {
    name: 'operations',
    attributes: {},
    says: { id: 'Operasi dari waktu ke waktu.', en: 'Operations over time.' },
  },
  {
    name: 'seizures',
    attributes: {},
    says: {
      id: 'Berapa kali setiap zat disita, dan berapa banyak.',
      en: 'How often each substance was seized, and how much.',
    },
  },
  {
    name: 'suspects',
    attributes: {},
    says: { id: 'Tersangka menurut peran.', en: 'Suspects by role.' },
  },
  {
    name: 'prevalence',
    attributes: {},
    says: {
      id: 'Angka prevalensi yang dipublikasikan, sumber berdampingan.',
      en: 'Published prevalence, source beside source.',
    },
  },
  {
    name: 'map',
    attributes: { indicator: 'CASE_RATE' },
    says: {
      id: 'Satu indikator di setiap kabupaten dan kota.',
      en: 'One indicator in every regency.',
    },
  },
  {
    name: 'agencies',
    attributes: {},
    says: { id: 'Instansi dan pejabat publiknya.', en: 'Agencies and their public office holders.' },
  },
  {
    name: 'dashboard',
    attributes: { show: 'indicator:RELAPSE_FREE_6 indicator:COMPLETION relapse capacity' },
    says: {
      id: 'Beberapa widget dengan wilayah dan tahun yang sama.',
      en: 'Several widgets that share a region and a year.',
    },
  },
];

/** The example's text, as it is copied into a page. */
export function markupOf({ name, attributes }: Example): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${value}"`);
  return `<sinergi-${name}${written.join('')}></sinergi-${name}>`;
}
