import { Command, Option } from 'commander';
import { signedInRoles } from './access/roles.js';
import { failureOf } from './commands/failure.js';
import { codeSystems } from './import/geojson/known-regions.js';
import { kinds } from './kinds.js';
import { exportFormats } from './statistics/export/export-format.js';
import { exportTables } from './statistics/export/exports.js';

// What a command does is imported when it runs: the database's client, GraphQL and the server take a second to load.
const config = async () => (await import('./config.js')).readConfig(process.env);

const passphraseHelp = `
The passphrase is asked for on the terminal, or taken from SINERGI_BACKUP_PASSPHRASE, or from the first line of the file
that SINERGI_BACKUP_PASSPHRASE_FILE names. Without it a backup is worth nothing.`;

const program = new Command('sinergi')
  .description('Records of police and narcotics agency, joined; public numbers, GraphQL and charts.')
  .showHelpAfterError('(sinergi --help shows the commands)')
  .addHelpText(
    'after',
    `
Environment:
  SINERGI_DATA   directory of data and keys (default data in the project's folder)
  DATABASE_URL   a PostgreSQL to use instead of the embedded one
  SINERGI_PUBLIC_DATABASE_URL  how the public side connects (default: DATABASE_URL in the role sinergi_public)
  HOST, PORT     address to serve on (default localhost, 4000)
  SINERGI_OIDC_ISSUER  an OIDC issuer whose tokens are taken
  SINERGI_OIDC_CLIENT_ID  as whom the dashboard signs people in there (default: they paste a token)
  SINERGI_OIDC_SCOPE   what it asks for there (default openid)
  SINERGI_AUDIT_KEY    the key of the audit, where several servers share a database (default: the file audit-key)
  SINERGI_RATE_LIMIT   requests a minute to /graphql from one address (default 3000, 0 no limit)
  SINERGI_TRUST_PROXY  reverse proxies in front whose X-Forwarded-For is believed (default 0)
  SINERGI_ADDRESS      where the public reaches this server (without it, caches keep no answer that names it)
  SINERGI_STOP_WITHIN  seconds that answers under way get when the server is told to stop (default 15)
  SINERGI_METRICS      where /metrics for Prometheus is answered, like 127.0.0.1:9464 (default: nowhere)
  SINERGI_BACKUP_PASSPHRASE, SINERGI_BACKUP_PASSPHRASE_FILE  of sinergi backup and restore, or the file that holds it
  LOG_LEVEL      fatal, error, warn, info, debug (default warn)`,
  );

program
  .command('start')
  .description('serve; an empty embedded database gets the demonstration province first (npm start)')
  .action(async () => {
    const { serve } = await import('./commands/serve.command.js');
    await serve(await config(), { demonstration: true });
  });

program
  .command('serve')
  .description('serve whatever the database holds')
  .action(async () => {
    const { serve } = await import('./commands/serve.command.js');
    await serve(await config(), { demonstration: false });
  });

program
  .command('import')
  .description('read a CSV file of an agency into the records, or the boundaries of regions from GeoJSON')
  .argument('<kind>', `what the rows are: ${[...kinds.keys()].join(', ')}`)
  .argument('<file>', 'the CSV file; for regions also a .geojson file')
  .requiredOption('--source <name>', 'the register that the file comes from, such as bnnp-jambi')
  .option('--mapping <file>', 'a JSON file that says how foreign columns map')
  .option('--property <name>', 'GeoJSON: the property that names the region (default code)')
  .addOption(new Option('--codes <list>', 'GeoJSON: whose codes it holds').choices(codeSystems))
  .option('--dry-run', 'report as usual, write nothing')
  .addHelpText('after', '\nExit status: 0 all in, 2 nothing written.')
  .action(async (kind, file, options) => {
    const { importCommand } = await import('./commands/import.command.js');
    await importCommand(await config(), kind, file, options);
  });

program
  .command('publish')
  .description('make the public numbers of what is in the records now')
  .addOption(new Option('--as-of <date>', 'publish as if this day (YYYY-MM-DD) were today'))
  .option('--dry-run', 'say what would change and which revision each year would get; write nothing')
  .option('--force <reason>', 'draw the years of --year more often than agreed; the release shows the reason')
  .option('--correct <reason>', 'mend exact tables of closed years; the release shows the reason')
  .option('--year <year...>', 'which years --force or --correct means')
  .action(async (options) => {
    const { publishCommand } = await import('./commands/publish.command.js');
    await publishCommand(await config(), options);
  });

program
  .command('export')
  .description('write a table of the current release to a file')
  .argument('<table>', `which: ${[...exportTables.keys()].join(', ')}`)
  .addOption(
    new Option('--format <format>', 'how it is written').choices(Object.keys(exportFormats)).default('csv'),
  )
  .option('--out <file>', 'where to; standard output if nothing is said')
  .action(async (table, options) => {
    const { exportCommand } = await import('./commands/export.command.js');
    await exportCommand(await config(), table, options);
  });

program
  .command('backup')
  .description(
    'write records, reference, releases, audit, keys and kept builds to one file, sealed with a passphrase',
  )
  .argument('<file>', 'the new file')
  .addHelpText('after', passphraseHelp)
  .action(async (file) => {
    const { backupCommand } = await import('./commands/backup.command.js');
    await backupCommand(await config(), file);
  });

program
  .command('restore')
  .description('put a backup into an empty database and data directory')
  .argument('<file>', 'the backup')
  .option('--dry-run', 'read the whole file and say what is in it; write nothing')
  .addHelpText(
    'after',
    `${passphraseHelp}\n\nExit status: 0 restored, 1 nothing was restored, 3 restored, but see what is said.`,
  )
  .action(async (file, options) => {
    const { restoreCommand } = await import('./commands/restore.command.js');
    await restoreCommand(await config(), file, options);
  });

const keys = program
  .command('keys')
  .description('the secret keys of this installation; losing them changes every number');

keys
  .command('backup')
  .description('copy the keys to a file, to be kept where the database is not')
  .argument('<file>', 'the new file')
  .action(async (file) => {
    const { backupKeys } = await import('./commands/keys.command.js');
    await backupKeys(await config(), file);
  });

keys
  .command('restore')
  .description('put the keys back from a backup')
  .argument('<file>', 'the backup')
  .action(async (file) => {
    const { restoreKeys } = await import('./commands/keys.command.js');
    await restoreKeys(await config(), file);
  });

program
  .command('token')
  .description('issue a short-lived token for development or a service')
  .addOption(new Option('--role <role>', 'what the bearer is').choices(signedInRoles).makeOptionMandatory())
  .option('--agency <code>', 'where the bearer works')
  .option('--subject <name>', 'who uses it; stands in the audit (default: ROLE@AGENCY)')
  .option('--mentor <number>', 'of a mentor: the number by which imported files call them')
  .option('--source <name>', 'the register of that number, as at the import')
  .option('--hours <number>', 'how long it holds', '8')
  .action(async (options) => {
    const { tokenCommand } = await import('./commands/token.command.js');
    await tokenCommand(await config(), options);
  });

program
  .command('token-revoke')
  .description('take a token back before it expires')
  .argument('<id>', 'what sinergi token printed')
  .action(async (id) => {
    const { revokeTokenCommand } = await import('./commands/token.command.js');
    await revokeTokenCommand(await config(), id);
  });

const audit = program
  .command('audit')
  .description('the record of what signed-in people read and changed, bound by codes');

audit
  .command('head')
  .description('print number and code of the last entry, and keep them for later verifying')
  .option('--out <file>', 'add them to this file too, to be kept where the database is not')
  .action(async (options) => {
    const { auditHeadCommand } = await import('./commands/audit.command.js');
    await auditHeadCommand(await config(), options);
  });

audit
  .command('verify')
  .description('compare every entry with its code, and with the heads that were exported')
  .option('--head <file>', 'a file of heads that was kept elsewhere')
  .option('--key <file...>', 'keys that were lost once, to verify the chains that were written with them')
  .addHelpText('after', '\nExit status: 0 all whole, 3 something was changed, removed or added.')
  .action(async (options) => {
    const { auditVerifyCommand } = await import('./commands/audit.command.js');
    await auditVerifyCommand(await config(), options);
  });

audit
  .command('begin')
  .description('begin a new chain under a new key where the key of the audit is lost for good')
  .requiredOption('--reason <why>', 'how it was lost; stands in the first entry, with the head before it')
  .action(async (options) => {
    const { auditBeginCommand } = await import('./commands/audit.command.js');
    await auditBeginCommand(await config(), options);
  });

const demo = program
  .command('demo')
  .description('fill an empty database with the demonstration province (synthetic) and publish it')
  .action(async () => {
    const { demoCommand } = await import('./commands/demo.command.js');
    await demoCommand(await config());
  });

demo
  .command('remove')
  .description('empty the embedded database of the demonstration, its public keys too, for real records')
  .option('--yes', 'without asking')
  .action(async (options) => {
    const { demoRemoveCommand } = await import('./commands/demo-remove.command.js');
    await demoRemoveCommand(await config(), options);
  });

demo
  .command('files')
  .description('write invented CSV files of every kind to try import with, and how to')
  .argument('[folder]', 'a new folder', 'sinergi-demo-files')
  .action(async (folder) => {
    const { demoFilesCommand } = await import('./commands/demo-files.command.js');
    await demoFilesCommand(folder);
  });

program
  .command('status')
  .description('where the database is, what it holds, which release is current')
  .action(async () => {
    const { statusCommand } = await import('./commands/status.command.js');
    await statusCommand(await config());
  });

try {
  await program.parseAsync();
} catch (error) {
  const failure = failureOf(error);
  process.stderr.write(`sinergi: ${failure.sentence}\n`);
  process.exitCode = failure.status;
}
