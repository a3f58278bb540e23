import type { Row } from './batch.js';
import { intelligenceDirectorate, narcoticsDirectorate } from './police-agencies.js';

/** The day on which these people are known to have held these offices; when they began is not known. */
const knownOn = '2022-11-02';

/** Holders of public office as Antara News Jambi named them on 2 November 2022. */
const holders = [
  holder('kapolda-jambi', 'Rusdi Hartono', 'IRJEN', 'POLDA-JAMBI', 'Kapolda Jambi'),
  holder('kepala-bnnp-jambi', 'Wisnu Handoko', 'BRIGJEN', 'BNNP-JAMBI', 'Kepala BNNP Jambi'),
  holder(
    'dirresnarkoba',
    'Thomas Panji Susbandaru',
    'KOMBES',
    narcoticsDirectorate,
    'Dirresnarkoba Polda Jambi',
  ),
  holder('dirintelkam', 'Bondan Witjaksono', 'KOMBES', intelligenceDirectorate, 'Dirintelkam Polda Jambi'),
  holder('kapolresta-jambi', 'Eko Wahyudi', 'KOMBES', 'POLRESTA-JAMBI', 'Kapolresta Jambi'),
];

/** The public office holders as rows of the import. */
export function officeHolderRows(): Row[] {
  return holders;
}

function holder(office: string, name: string, rank: string, agency: string, position: string): Row {
  return { officer: `office-${office}`, name, rank, agency, position, public: 'true', from: knownOn, to: '' };
}
