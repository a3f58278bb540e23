import type { Config } from '../config.js';
import { publish } from '../publish/publish.js';
import { withDatabase } from './with-database.js';

/** Publishes a release as of a day (today unless given) and prints its id. */
export async function publishCommand(config: Config, asOf: string | undefined): Promise<void> {
  await withDatabase(config, async (database) => {
    const now = new Date();
    const release = await publish(database.pool, { asOf: asOf ?? now.toISOString().slice(0, 10), now });
    process.stdout.write(
      release.unchanged
        ? `release ${release.id} stays: nothing changed since it was published\n`
        : `release ${release.id} published: ${release.cells} cells as of ${release.asOf}\n`,
    );
  });
}
