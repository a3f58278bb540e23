import { type IndicatorId, indicators } from '../../../catalogue/indicators.js';
import type { Localised } from '../../../language/localised.js';
import type { WidgetAddress } from './widget-address.js';
import type { WidgetName } from './widget-parameters.js';

const text = (id: string, en: string): Localised => ({ id, en });

const titles: Record<Exclude<WidgetName, 'indicator' | 'map'>, Localised> = {
  operations: text('Operasi gabungan dan mandiri', 'Operations, joint and single'),
  seizures: text('Barang bukti menurut zat', 'Seizures by substance'),
  suspects: text('Tersangka perkara narkotika', 'Suspects in narcotics cases'),
  'rehab-outcomes': text('Hasil rehabilitasi', 'Outcomes of rehabilitation'),
  capacity: text('Tempat rehabilitasi', 'Places of rehabilitation'),
  aftercare: text('Pemantauan setelah rehabilitasi', 'Follow-up after rehabilitation'),
  relapse: text('Tetap pulih setelah rehabilitasi', 'Without relapse after rehabilitation'),
  cascade: text('Dari penindakan sampai pulih', 'From arrest to recovery'),
  prevalence: text('Prevalensi penyalahgunaan narkotika', 'Prevalence of drug use'),
  outreach: text('Orang yang dijangkau penyuluhan', 'People reached by outreach'),
  agencies: text('Instansi dan pejabat publik', 'Agencies and public office holders'),
  dashboard: text('Dasbor Sinergi', 'Sinergi dashboard'),
};

/** The indicators that the two elements show unless another is named. */
const usual = { indicator: 'COMPLETION', map: 'CASE_RATE' } as const;

/** What a widget is called where only words stand for it: titles of pages, of iframes, of oEmbed. */
export function titleOf(address: WidgetAddress, regionName: string | undefined): string {
  const { heading, locale, name } = address;
  if (heading) return heading;
  const title =
    name === 'indicator' || name === 'map'
      ? indicators[(address.indicator ?? usual[name]) as IndicatorId].label
      : titles[name];
  return regionName ? `${title[locale]}, ${regionName}` : title[locale];
}
