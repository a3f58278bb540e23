import type { Page } from 'playwright-core';

/** What a server may be like to those who ask it. */
export type Mood = 'waiting' | 'ready' | 'nothing' | 'withheld' | 'unreachable';

type Json = null | string | number | boolean | Json[] | { [key: string]: Json };

const lists = new Set(['cells', 'points', 'groups', 'streams', 'observations', 'nodes']);
const figures = new Set(['value', 'count', 'halfWidth', 'lower', 'upper', 'numerator', 'denominator', 'n']);

/** The same answers with nothing in them. */
export function emptied(answer: Json): Json {
  return changed(answer, (key, value) => (lists.has(key) ? [] : value));
}

/** The same answers, every figure too small to show. */
export function withheld(answer: Json): Json {
  return changed(answer, (key, value) => {
    if (key === 'reason') return 'TOO_SMALL';
    if (key === 'points' && Array.isArray(value) && JSON.stringify(value).includes('"survival"')) return [];
    if (key === 'observations') return [];
    return figures.has(key) && typeof value !== 'string' ? null : value;
  });
}

function changed(json: Json, change: (key: string, value: Json) => Json): Json {
  if (Array.isArray(json)) return json.map((one) => changed(one, change));
  if (typeof json !== 'object' || json === null) return json;
  return Object.fromEntries(
    Object.entries(json).map(([key, value]) => {
      // A dimension has a value too: its name.
      if ('dimension' in json) return [key, value];
      return [key, changed(change(key, value), change)];
    }),
  );
}

/** From now on the server is as the mood says. Answers nobody: for ever. */
export async function answerAs(page: Page, mood: Mood): Promise<void> {
  await page.route('**/q?**', async (route) => {
    if (mood === 'waiting') return;
    if (mood === 'unreachable') return route.fulfill({ status: 200, body: '<html>' });
    const response = await route.fetch();
    if (mood === 'ready') return route.fulfill({ response });
    const answers = (await response.json()) as Json;
    return route.fulfill({ response, json: mood === 'nothing' ? emptied(answers) : withheld(answers) });
  });
}
