import type { Database } from '../../server/database/open.js';

const listening = new WeakMap<object, string[]>();

/** The SQL statements that the public client sends while `work` runs. */
export async function statementsOf(database: Database, work: () => Promise<unknown>): Promise<string[]> {
  const sent = heard(database);
  const before = sent.length;
  await work();
  return sent.slice(before);
}

/** How many SQL statements the public client sends while `work` runs. */
export async function countStatements(database: Database, work: () => Promise<unknown>): Promise<number> {
  return (await statementsOf(database, work)).length;
}

/** A client can be listened to once only; Prisma offers no way to stop. */
function heard(database: Database): string[] {
  const known = listening.get(database.public);
  if (known) return known;
  const sent: string[] = [];
  listening.set(database.public, sent);
  const client = database.public as unknown as {
    $on(event: 'query', hear: (event: { query: string }) => void): void;
  };
  client.$on('query', (event) => {
    if (!/^(BEGIN|COMMIT|ROLLBACK)$/i.test(event.query)) sent.push(event.query);
  });
  return sent;
}
