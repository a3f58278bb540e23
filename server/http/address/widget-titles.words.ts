import { type Labels, words } from '../../language/localised.js';
import type { WidgetName } from './widget-parameters.js';

/** What widgets are called that show no indicator, which has a name of its own. */
export const titles = {
  operations: words('Operasi gabungan dan mandiri', 'Operations, joint and single'),
  seizures: words('Barang bukti menurut zat', 'Seizures by substance'),
  suspects: words('Tersangka perkara narkotika', 'Suspects in narcotics cases'),
  'rehab-outcomes': words('Hasil rehabilitasi', 'Outcomes of rehabilitation'),
  capacity: words('Tempat rehabilitasi', 'Places of rehabilitation'),
  aftercare: words('Pemantauan setelah rehabilitasi', 'Follow-up after rehabilitation'),
  relapse: words('Tetap pulih setelah rehabilitasi', 'Without relapse after rehabilitation'),
  cascade: words('Dari penindakan sampai pulih', 'From arrest to recovery'),
  prevalence: words('Prevalensi penyalahgunaan narkotika', 'Prevalence of drug use'),
  outreach: words('Orang yang dijangkau penyuluhan', 'People reached by outreach'),
  agencies: words('Instansi dan pejabat publik', 'Agencies and public office holders'),
  dashboard: words('Dasbor Sinergi', 'Sinergi dashboard'),
} satisfies Labels<Exclude<WidgetName, 'indicator' | 'map'>>;
