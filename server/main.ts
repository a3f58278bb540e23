import 'reflect-metadata';
import { Command, Option } from 'commander';
import { auditHeadCommand, auditVerifyCommand } from './commands/audit.command.js';
import { demo } from './commands/demo.command.js';
import { exportCommand, exportNames, formatNames } from './commands/export.command.js';
import { failureOf } from './commands/failure.js';
import { codeSystemNames, importCommand, kindNames } from './commands/import.command.js';
import { backupKeys, restoreKeys } from './commands/keys.command.js';
import { publishCommand } from './commands/publish.command.js';
import { serve } from './commands/serve.command.js';
import { statusCommand } from './commands/status.command.js';
import { revokeTokenCommand, roleNames, tokenCommand } from './commands/token.command.js';
import { withDatabase } from './commands/with-database.js';
import { readConfig } from './config.js';

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
  LOG_LEVEL      fatal, error, warn, info, debug (default warn)`,
  );

program
  .command('start')
  .description('serve; an empty embedded database gets the demonstration province first (npm start)')
  .action(() => serve(readConfig(process.env), { demonstration: true }));

program
  .command('serve')
  .description('serve whatever the database holds')
  .action(() => serve(readConfig(process.env), { demonstration: false }));

program
  .command('import')
  .description('read a CSV file of an agency into the records, or the boundaries of regions from GeoJSON')
  .argument('<kind>', `what the rows are: ${kindNames.join(', ')}`)
  .argument('<file>', 'the CSV file; for regions also a .geojson file')
  .requiredOption('--source <name>', 'the register that the file comes from, such as bnnp-jambi')
  .option('--mapping <file>', 'a JSON file that says how foreign columns map')
  .option('--property <name>', 'GeoJSON: the property that names the region (default code)')
  .addOption(new Option('--codes <list>', 'GeoJSON: whose codes it holds').choices(codeSystemNames))
  .option('--dry-run', 'report as usual, write nothing')
  .addHelpText('after', '\nExit status: 0 all in, 2 nothing written.')
  .action((kind, file, options) => importCommand(readConfig(process.env), kind, file, options));

program
  .command('publish')
  .description('make the public numbers of what is in the records now')
  .addOption(new Option('--as-of <date>', 'publish as if this day (YYYY-MM-DD) were today'))
  .option('--dry-run', 'say what would change and which revision each year would get; write nothing')
  .option('--force <reason>', 'publish years more often than agreed; the release shows the reason')
  .action((options) => publishCommand(readConfig(process.env), options));

program
  .command('export')
  .description('write a table of the current release to a file')
  .argument('<table>', `which: ${exportNames.join(', ')}`)
  .addOption(new Option('--format <format>', 'how it is written').choices(formatNames).default('csv'))
  .option('--out <file>', 'where to; standard output if nothing is said')
  .action((table, options) => exportCommand(readConfig(process.env), table, options));

const keys = program
  .command('keys')
  .description('the secret keys of this installation; losing them changes every number');

keys
  .command('backup')
  .description('copy the keys to a file, to be kept where the database is not')
  .argument('<file>', 'the new file')
  .action((file) => backupKeys(readConfig(process.env), file));

keys
  .command('restore')
  .description('put the keys back from a backup')
  .argument('<file>', 'the backup')
  .action((file) => restoreKeys(readConfig(process.env), file));

program
  .command('token')
  .description('issue a short-lived token for development or a service')
  .addOption(new Option('--role <role>', 'what the bearer is').choices(roleNames).makeOptionMandatory())
  .option('--agency <code>', 'where the bearer works')
  .option('--subject <name>', 'who uses it; stands in the audit (default: ROLE@AGENCY)')
  .option('--mentor <number>', 'of a mentor: the number by which imported files call them')
  .option('--source <name>', 'the register of that number, as at the import')
  .option('--hours <number>', 'how long it holds', '8')
  .action((options) => tokenCommand(readConfig(process.env), options));

program
  .command('token-revoke')
  .description('take a token back before it expires')
  .argument('<id>', 'what sinergi token printed')
  .action((id) => revokeTokenCommand(readConfig(process.env), id));

const audit = program
  .command('audit')
  .description('the record of what signed-in people read and changed, bound by codes');

audit
  .command('head')
  .description('print number and code of the last entry, and keep them for later verifying')
  .option('--out <file>', 'add them to this file too, to be kept where the database is not')
  .action((options) => auditHeadCommand(readConfig(process.env), options));

audit
  .command('verify')
  .description('compare every entry with its code, and with the heads that were exported')
  .option('--head <file>', 'a file of heads that was kept elsewhere')
  .addHelpText('after', '\nExit status: 0 all whole, 3 something was changed, removed or added.')
  .action((options) => auditVerifyCommand(readConfig(process.env), options));

program
  .command('demo')
  .description('fill an empty database with the demonstration province (synthetic) and publish it')
  .action(() => withDatabase(readConfig(process.env), demo));

program
  .command('status')
  .description('where the database is, what it holds, which release is current')
  .action(() => statusCommand(readConfig(process.env)));

try {
  await program.parseAsync();
} catch (error) {
  const failure = failureOf(error);
  process.stderr.write(`sinergi: ${failure.sentence}\n`);
  process.exitCode = failure.status;
}
