/** One question of a widget: a trusted document by its short id, and its variables. */
export interface Question {
  id: string;
  variables: Record<string, unknown>;
}

/** One request: its address and which questions it answers, in the order of the answer. */
export interface Batch {
  address: string;
  keys: string[];
}

const longestAddress = 4096;

/** Says which question it is, whatever the order in which its variables were written. */
export function keyOf({ id, variables }: Question): string {
  return JSON.stringify([id, sorted(variables)]);
}

/**
 * Packs questions into as few addresses as fit, in one canonical order, so that pages with the same widgets ask the
 * same address and a shared cache can answer.
 */
export function batchesOf(server: string, questions: Question[]): Batch[] {
  const keys = keysOf(questions);
  const batches: Batch[] = [];
  for (const key of keys) {
    const last = batches.at(-1);
    const address = last && addressOf(server, [...last.keys, key]);
    if (last && address && address.length <= longestAddress)
      Object.assign(last, { address, keys: [...last.keys, key] });
    else batches.push({ address: addressOf(server, [key]), keys: [key] });
  }
  return batches;
}

/** Each question once, in the canonical order. */
export const keysOf = (questions: Question[]): string[] => [...new Set(questions.map(keyOf))].sort();

const addressOf = (server: string, keys: string[]): string =>
  `${server}/q?d=${textOf(keys).replace(/[%&#+]/g, encodeURIComponent)}`;

/** Groups of a short id and the variables of its questions. */
export function groupsOf(keys: string[]): unknown[][] {
  const groups = new Map<string, unknown[]>();
  for (const key of keys) {
    const [id, variables] = JSON.parse(key) as [string, unknown];
    groups.set(id, [...(groups.get(id) ?? []), variables]);
  }
  return [...groups].map(([id, sets]) => [id, ...sets]);
}

/** Questions as the parameter `d` has them. */
export const textOf = (keys: string[]): string => turned(JSON.stringify(groupsOf(keys)));

/** The questions of an address that `batchesOf` wrote, in the order of their answers. */
export function questionsOf(address: string): Question[] {
  const text = turned(new URL(address).searchParams.get('d') ?? '[]');
  const groups = JSON.parse(text) as [string, ...Question['variables'][]][];
  return groups.flatMap(([id, ...sets]) => sets.map((variables) => ({ id, variables })));
}

/** Quotes and exclamation marks change places: an address writes the one as three characters, the other as itself. */
const turned = (text: string): string => text.replace(/["!]/g, (sign) => (sign === '!' ? '"' : '!'));

/** Objects with their keys in order and without empty values, at every depth. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, one]) => one !== undefined && one !== null);
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, one]) => [name, sorted(one)]),
  );
}
