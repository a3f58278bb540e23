import type { Rank } from '../../database/generated/enums.js';
import type { Localised } from '../../language/localised.js';

/** Police ranks in full, high to low. */
export const rankLabels: Record<Rank, Localised> = {
  JENDERAL: { id: 'Jenderal Polisi', en: 'General' },
  KOMJEN: { id: 'Komisaris Jenderal', en: 'Commissioner General' },
  IRJEN: { id: 'Inspektur Jenderal', en: 'Inspector General' },
  BRIGJEN: { id: 'Brigadir Jenderal', en: 'Brigadier General' },
  KOMBES: { id: 'Komisaris Besar', en: 'Grand Commissioner' },
  AKBP: { id: 'Ajun Komisaris Besar', en: 'Grand Commissioner Adjutant' },
  KOMPOL: { id: 'Komisaris Polisi', en: 'Commissioner' },
  AKP: { id: 'Ajun Komisaris Polisi', en: 'Commissioner Adjutant' },
  IPTU: { id: 'Inspektur Satu', en: 'Inspector First Class' },
  IPDA: { id: 'Inspektur Dua', en: 'Inspector Second Class' },
  AIPTU: { id: 'Ajun Inspektur Satu', en: 'Inspector Adjutant First Class' },
  AIPDA: { id: 'Ajun Inspektur Dua', en: 'Inspector Adjutant Second Class' },
  BRIPKA: { id: 'Brigadir Kepala', en: 'Chief Brigadier' },
  BRIGPOL: { id: 'Brigadir Polisi', en: 'Brigadier' },
  BRIPTU: { id: 'Brigadir Satu', en: 'Brigadier First Class' },
  BRIPDA: { id: 'Brigadir Dua', en: 'Brigadier Second Class' },
  ABRIP: { id: 'Ajun Brigadir Polisi', en: 'Brigadier Adjutant' },
  ABRIPTU: { id: 'Ajun Brigadir Satu', en: 'Brigadier Adjutant First Class' },
  ABRIPDA: { id: 'Ajun Brigadir Dua', en: 'Brigadier Adjutant Second Class' },
  BHARAKA: { id: 'Bhayangkara Kepala', en: 'Chief Bhayangkara' },
  BHARATU: { id: 'Bhayangkara Satu', en: 'Bhayangkara First Class' },
  BHARADA: { id: 'Bhayangkara Dua', en: 'Bhayangkara Second Class' },
};
