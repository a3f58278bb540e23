import { Worker } from 'node:worker_threads';

export interface Reading {
  address: string;
  token: string;
  /** The request as JSON. */
  body: string;
  readers: number;
  seconds: number;
}

/** How many milliseconds each answer took that readers got who asked at once, one answer after the other. */
export function readAtOnce(reading: Reading): Promise<number[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./readers.worker.js', import.meta.url), { workerData: reading });
    worker.once('message', resolve).once('error', reject);
  });
}
