import { setTimeout as pause } from 'node:timers/promises';
import { DatabaseError } from '../database.error.js';
import { embeddedWords } from '../database.words.js';
import type { Postmaster } from './postmaster.js';

/** What a watched server goes through, told as it happens. */
export interface WatchReports {
  /** It died, and is started again now. */
  died(): void;
  /** It answers again, so many milliseconds after its death was seen. */
  back(milliseconds: number): void;
  /** It does not come back, and is watched no longer. */
  lost(error: Error): void;
}

/** Milliseconds between two looks: reading two small files on Linux, asking a programme elsewhere. */
const lookEvery = process.platform === 'linux' ? 200 : 1_000;
/** A server that lives shorter has not really come back, */
const shortLife = 1_000;
/** and one that does so this many times in a row never will. */
const mostShortLives = 10;

/**
 * Starts a server again whenever its process dies. Several processes may watch one: of those, whoever gets the lock
 * (`alone`) starts it, and the others find it running. Returns how to stop watching.
 */
export function watch(
  server: Pick<Postmaster, 'runs' | 'revive'>,
  alone: (work: () => Promise<void>) => Promise<void>,
  { died, back, lost }: WatchReports,
): () => void {
  let watching = true;
  const bringBack = () => alone(async () => (watching ? server.revive() : undefined));

  const look = async () => {
    let since = Date.now();
    let shortLives = 0;
    while (watching) {
      await pause(lookEvery, undefined, { ref: false });
      if (!watching || server.runs()) continue;
      const death = Date.now();
      shortLives = death - since < shortLife ? shortLives + 1 : 0;
      if (shortLives === mostShortLives) throw new DatabaseError(embeddedWords.diesAgain);
      died();
      await bringBack();
      since = Date.now();
      if (watching) back(since - death);
    }
  };

  look().catch((error: Error) => {
    if (watching) lost(error);
  });
  return () => {
    watching = false;
  };
}
