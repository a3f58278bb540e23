/** What a server may be like to those who ask it. */
export const states = ['ready', 'waiting', 'nothing', 'withheld', 'unreachable'] as const;
export type State = (typeof states)[number];

export type Json = null | string | number | boolean | Json[] | { [key: string]: Json };

const lists = new Set(['cells', 'points', 'groups', 'streams', 'observations', 'nodes']);
const figures = new Set(['value', 'count', 'halfWidth', 'lower', 'upper', 'numerator', 'denominator', 'n']);

/** The same answer as a server in this state gives it: with nothing in it, or with every figure too small to show. */
export function answerIn(state: State, answer: Json): Json {
  if (state === 'nothing') return changed(answer, emptied);
  if (state === 'withheld') return changed(answer, withheld);
  return answer;
}

const emptied = (key: string, value: Json): Json => (lists.has(key) ? [] : value);

function withheld(key: string, value: Json): Json {
  if (key === 'reason') return 'TOO_SMALL';
  if (key === 'points' && Array.isArray(value) && JSON.stringify(value).includes('"survival"')) return [];
  if (key === 'observations') return [];
  return figures.has(key) && typeof value !== 'string' ? null : value;
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
