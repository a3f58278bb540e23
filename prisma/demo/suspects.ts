import { articlesCharged } from './articles.js';
import type { Row } from './batch.js';
import type { Case } from './case.js';
import { newPerson, type Person, registerNumber } from './people.js';
import { Random } from './random.js';
import type { Suspect, SuspectRole } from './suspect.js';

/** One to four suspects a case; a few were suspects before. */
export function suspects(cases: readonly Case[]): Suspect[] {
  const random = new Random('suspects');
  const known: Person[] = [];
  return cases.flatMap((one) => {
    const here = new Set<Person>();
    const count = random.weighted([
      [1, 75],
      [2, 17],
      [3, 6],
      [4, 2],
    ]);
    while (here.size < count) here.add(suspectPerson(random, known, one));
    return [...here].map((person) => ({
      person,
      case: one,
      role: roleIn(random),
      substance: one.substance,
    }));
  });
}

function suspectPerson(random: Random, known: Person[], one: Case): Person {
  if (known.length > 200 && random.chance(0.035)) return random.pick(known);
  const person = newPerson(random, registerNumber('S', known.length + 1), one.reported, 0.938);
  known.push(person);
  return person;
}

function roleIn(random: Random): SuspectRole {
  return random.weighted<SuspectRole>([
    ['SELLER', 420],
    ['USER', 270],
    ['COURIER', 180],
    ['DEALER', 105],
    ['PRODUCER', 5],
    ['IMPORTER', 15],
    ['EXPORTER', 5],
  ]);
}

/** Suspects as rows of the import. */
export function suspectRows(all: readonly Suspect[]): Row[] {
  return all.map(({ person, case: one, role, substance }) => ({
    suspect: person.number,
    case: one.code,
    sex: person.sex,
    birth_year: String(person.birthYear),
    role,
    substance,
    articles: articlesCharged(role, substance, one.reported).join(';'),
  }));
}
