import type { Case } from './case.js';
import type { Person } from './people.js';
import type { Substance } from './substances.js';

/** What part a suspect had. */
export type SuspectRole = 'DEALER' | 'SELLER' | 'COURIER' | 'USER' | 'PRODUCER' | 'IMPORTER' | 'EXPORTER';

/** An invented person in an invented case. */
export interface Suspect {
  person: Person;
  case: Case;
  role: SuspectRole;
  substance: Substance;
}
