import type { Database } from '../../server/database/open.js';

const listening = new WeakMap<object, string[]>();

/** The SQL statements that the clients of both sides send while `work` runs. */
export async function statementsOf(database: Database, work: () => Promise<unknown>): Promise<string[]> {
  const sent = heard(database);
  const before = sent.length;
  await work();
  return sent.slice(before);
}

/** How many SQL statements the clients of both sides send while `work` runs. */
export async function countStatements(database: Database, work: () => Promise<unknown>): Promise<number> {
  return (await statementsOf(database, work)).length;
}

/** A client can be listened to once only; Prisma offers no way to stop. */
function heard(database: Database): string[] {
  const known = listening.get(database);
  if (known) return known;
  const sent: string[] = [];
  listening.set(database, sent);
  for (const side of [database.public, database.staff]) {
    const client = side as unknown as {
      $on(event: 'query', hear: (event: { query: string }) => void): void;
    };
    client.$on('query', (event) => {
      if (!/^(BEGIN|COMMIT|ROLLBACK)$/i.test(event.query)) sent.push(event.query);
    });
  }
  return sent;
}
