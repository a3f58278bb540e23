import type { Rank } from '../../database/generated/enums.js';
import { type Labels, words } from '../../language/localised.js';

/** Police ranks in full, high to low. */
export const rankLabels = {
  Rank: {
    JENDERAL: words('Jenderal Polisi', 'General'),
    KOMJEN: words('Komisaris Jenderal', 'Commissioner General'),
    IRJEN: words('Inspektur Jenderal', 'Inspector General'),
    BRIGJEN: words('Brigadir Jenderal', 'Brigadier General'),
    KOMBES: words('Komisaris Besar', 'Grand Commissioner'),
    AKBP: words('Ajun Komisaris Besar', 'Grand Commissioner Adjutant'),
    KOMPOL: words('Komisaris Polisi', 'Commissioner'),
    AKP: words('Ajun Komisaris Polisi', 'Commissioner Adjutant'),
    IPTU: words('Inspektur Satu', 'Inspector First Class'),
    IPDA: words('Inspektur Dua', 'Inspector Second Class'),
    AIPTU: words('Ajun Inspektur Satu', 'Inspector Adjutant First Class'),
    AIPDA: words('Ajun Inspektur Dua', 'Inspector Adjutant Second Class'),
    BRIPKA: words('Brigadir Kepala', 'Chief Brigadier'),
    BRIGPOL: words('Brigadir Polisi', 'Brigadier'),
    BRIPTU: words('Brigadir Satu', 'Brigadier First Class'),
    BRIPDA: words('Brigadir Dua', 'Brigadier Second Class'),
    ABRIP: words('Ajun Brigadir Polisi', 'Brigadier Adjutant'),
    ABRIPTU: words('Ajun Brigadir Satu', 'Brigadier Adjutant First Class'),
    ABRIPDA: words('Ajun Brigadir Dua', 'Brigadier Adjutant Second Class'),
    BHARAKA: words('Bhayangkara Kepala', 'Chief Bhayangkara'),
    BHARATU: words('Bhayangkara Satu', 'Bhayangkara First Class'),
    BHARADA: words('Bhayangkara Dua', 'Bhayangkara Second Class'),
  } satisfies Labels<Rank>,
};
