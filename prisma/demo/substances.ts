import type { Random } from './random.js';

export type Substance =
  | 'METHAMPHETAMINE'
  | 'ECSTASY'
  | 'CANNABIS'
  | 'HEROIN'
  | 'COCAINE'
  | 'SYNTHETIC_CANNABINOID'
  | 'PRESCRIPTION'
  | 'OTHER';

/** The main substance of a case. */
export function substanceOfCase(random: Random): Substance {
  return random.weighted<Substance>([
    ['METHAMPHETAMINE', 780],
    ['ECSTASY', 85],
    ['CANNABIS', 90],
    ['SYNTHETIC_CANNABINOID', 18],
    ['PRESCRIPTION', 14],
    ['HEROIN', 4],
    ['COCAINE', 2],
    ['OTHER', 7],
  ]);
}

/** The primary substance of a person in rehabilitation. */
export function substanceOfClient(random: Random): Substance {
  return random.weighted<Substance>([
    ['METHAMPHETAMINE', 740],
    ['CANNABIS', 95],
    ['ECSTASY', 40],
    ['PRESCRIPTION', 60],
    ['SYNTHETIC_CANNABINOID', 30],
    ['HEROIN', 10],
    ['OTHER', 25],
  ]);
}
