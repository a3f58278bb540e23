import DataLoader from 'dataloader';

/** A loader of one row a key: restores the order of the keys, null where there is no row. */
export function oneByKey<Row>(
  fetch: (keys: string[]) => Promise<Row[]>,
  keyOf: (row: Row) => string,
): DataLoader<string, Row | null> {
  return new DataLoader(async (keys) => {
    const rows = new Map((await fetch(keys.filter(isText))).map((row) => [keyOf(row), row]));
    return keys.map((key) => rows.get(key) ?? null);
  });
}

/** A loader of many rows a key: in the order in which they were fetched, empty where there are none. */
export function manyByKey<Row>(
  fetch: (keys: string[]) => Promise<Row[]>,
  keysOf: (row: Row) => string | null,
): DataLoader<string, Row[]> {
  return new DataLoader(async (keys) => {
    const groups = new Map<string, Row[]>(keys.map((key) => [key, []]));
    for (const row of await fetch([...keys])) groups.get(keysOf(row) ?? '')?.push(row);
    return keys.map((key) => groups.get(key) ?? []);
  });
}

/** Whether PostgreSQL can hold the text at all: it has no NUL. */
export function isText(text: string): boolean {
  return !text.includes('\0');
}
