import { type Batch, batchesOf, keysOf, type Question, textOf } from './batch.js';

/**
 * As `batchesOf`, for one of the build's own pages: what the build wrote down under one of its names is asked by that
 * name, in one address however much it is.
 */
export function namedBatchesOf(server: string, questions: Question[], known: readonly string[]): Batch[] {
  const { name, region } = namedBatch(questions);
  if (!known.includes(name)) return batchesOf(server, questions);
  return [{ address: `${server}/q?b=${name}&region=${region}`, keys: keysOf(questions) }];
}

/**
 * All questions together as the parameter `d` of an address, and the name of that: the same in every region. A name
 * grants nothing, so it is a hash that is there at once also on pages without TLS, where browsers have no SHA-256.
 */
export function namedBatch(questions: Question[]): {
  name: string;
  text: string;
  region: string | undefined;
} {
  const text = textOf(keysOf(questions));
  const [, region] = /!region!:!([\w.]+)!/.exec(text) ?? [];
  let [a, b] = [0, 0];
  for (const sign of text.replaceAll(`!region!:!${region}!`, '!region!')) {
    a = Math.imul(a ^ sign.charCodeAt(0), 0x01000193);
    b = Math.imul(b + sign.charCodeAt(0), 0x9e3779b1);
  }
  const name = [a, b].map((half) => (half >>> 0).toString(36).padStart(7, '0')).join('');
  return { name, text, region };
}
