// Uses the embedded PostgreSQL of a data directory until its standard input ends: DIRECTORY [SETTING…]
import { once } from 'node:events';
import { useEmbeddedPostgres } from '../../server/database/embedded/embedded-postgres.js';

const [directory = '', ...settings] = process.argv.slice(2);
const { url, folder, location, release } = await useEmbeddedPostgres(directory, settings);
process.stdout.write(`${JSON.stringify({ url, folder, location })}\n`);
await once(process.stdin.resume(), 'end');
await release();
