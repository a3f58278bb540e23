import { groupsOf } from './batch.js';
import { type Answer, answersIn, fetchJson } from './fetch-answers.js';

/** How many questions go together: what they cost stays far below what the server answers at once. */
const atOnce = 64;

/** The answers of `POST /q` to questions by their keys, in the same order, kept nowhere. */
export async function fetchSignedIn(server: string, keys: string[], token: string): Promise<Answer[]> {
  const parts: string[][] = [];
  for (let at = 0; at < keys.length; at += atOnce) parts.push(keys.slice(at, at + atOnce));
  const answers = await Promise.all(
    parts.map(async (part) =>
      answersIn(
        await fetchJson(`${server}/q`, {
          method: 'POST',
          cache: 'no-store',
          headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
          body: JSON.stringify(groupsOf(part)),
        }),
        part.length,
      ),
    ),
  );
  return answers.flat();
}
