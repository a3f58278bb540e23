import { Command, Option } from 'commander';
import { signedInRoles } from './access/roles.js';
import { speaking } from './commands/commander-words.js';
import { failureOf } from './commands/failure.js';
import { commandWords, programWords } from './commands/help.words.js';
import { optionWords } from './commands/option.words.js';
import { ownLocale } from './commands/say.js';
import { codeSystems } from './import/geojson/known-regions.js';
import { kinds } from './kinds.js';
import { locales } from './language/locale.js';
import type { Localised } from './language/localised.js';
import { exportFormats } from './statistics/export/export-format.js';
import { exportTables } from './statistics/export/exports.js';

// What a command does is imported when it runs: the database's client, GraphQL and the server take a second to load.
const config = async () => (await import('./config.js')).readConfig(process.env);

const locale = ownLocale();
const said = (text: Localised): string => text[locale];

const program = speaking(new Command('sinergi'), locale)
  .description(said(programWords.about))
  .addOption(new Option('--language <language>', said(programWords.language)).choices(locales))
  .addHelpText('after', said(programWords.environment));

program
  .command('start')
  .description(said(commandWords.start))
  .action(async () => {
    const { serve } = await import('./commands/serve.command.js');
    await serve(await config(), { demonstration: true });
  });

program
  .command('serve')
  .description(said(commandWords.serve))
  .action(async () => {
    const { serve } = await import('./commands/serve.command.js');
    await serve(await config(), { demonstration: false });
  });

program
  .command('import')
  .description(said(commandWords.import))
  .argument('<kind>', said(optionWords.kind([...kinds.keys()].join(', '))))
  .argument('<file>', said(optionWords.file))
  .requiredOption('--source <name>', said(optionWords.source))
  .option('--mapping <file>', said(optionWords.mapping))
  .option('--property <name>', said(optionWords.property))
  .addOption(new Option('--codes <list>', said(optionWords.codes)).choices(codeSystems))
  .option('--dry-run', said(optionWords.dryRunOfImport))
  .addHelpText('after', said(optionWords.importStatus))
  .action(async (kind, file, options) => {
    const { importCommand } = await import('./commands/import.command.js');
    await importCommand(await config(), kind, file, options);
  });

program
  .command('publish')
  .description(said(commandWords.publish))
  .addOption(new Option('--as-of <date>', said(optionWords.asOf)))
  .option('--dry-run', said(optionWords.dryRunOfPublish))
  .option('--force <reason>', said(optionWords.force))
  .option('--correct <reason>', said(optionWords.correct))
  .option('--year <year...>', said(optionWords.year))
  .action(async (options) => {
    const { publishCommand } = await import('./commands/publish.command.js');
    await publishCommand(await config(), options);
  });

program
  .command('export')
  .description(said(commandWords.export))
  .argument('<table>', said(optionWords.table([...exportTables.keys()].join(', '))))
  .addOption(
    new Option('--format <format>', said(optionWords.format))
      .choices(Object.keys(exportFormats))
      .default('csv'),
  )
  .option('--out <file>', said(optionWords.out))
  .action(async (table, options) => {
    const { exportCommand } = await import('./commands/export.command.js');
    await exportCommand(await config(), table, options);
  });

program
  .command('backup')
  .description(said(commandWords.backup))
  .argument('<file>', said(optionWords.newFile))
  .addHelpText('after', said(programWords.passphrase))
  .action(async (file) => {
    const { backupCommand } = await import('./commands/backup.command.js');
    await backupCommand(await config(), file);
  });

program
  .command('restore')
  .description(said(commandWords.restore))
  .argument('<file>', said(optionWords.backup))
  .option('--dry-run', said(optionWords.dryRunOfRestore))
  .addHelpText('after', said(programWords.passphrase) + said(optionWords.restoreStatus))
  .action(async (file, options) => {
    const { restoreCommand } = await import('./commands/restore.command.js');
    await restoreCommand(await config(), file, options);
  });

const keys = program.command('keys').description(said(commandWords.keys));

keys
  .command('backup')
  .description(said(commandWords.keysBackup))
  .argument('<file>', said(optionWords.newFile))
  .action(async (file) => {
    const { backupKeys } = await import('./commands/keys.command.js');
    await backupKeys(await config(), file);
  });

keys
  .command('restore')
  .description(said(commandWords.keysRestore))
  .argument('<file>', said(optionWords.backup))
  .action(async (file) => {
    const { restoreKeys } = await import('./commands/keys.command.js');
    await restoreKeys(await config(), file);
  });

program
  .command('token')
  .description(said(commandWords.token))
  .addOption(new Option('--role <role>', said(optionWords.role)).choices(signedInRoles).makeOptionMandatory())
  .option('--agency <code>', said(optionWords.agency))
  .option('--subject <name>', said(optionWords.subject))
  .option('--mentor <number>', said(optionWords.mentor))
  .option('--source <name>', said(optionWords.sourceOfMentor))
  .option('--hours <number>', said(optionWords.hours), '8')
  .action(async (options) => {
    const { tokenCommand } = await import('./commands/token.command.js');
    await tokenCommand(await config(), options);
  });

program
  .command('token-revoke')
  .description(said(commandWords.tokenRevoke))
  .argument('<id>', said(optionWords.tokenId))
  .action(async (id) => {
    const { revokeTokenCommand } = await import('./commands/token.command.js');
    await revokeTokenCommand(await config(), id);
  });

const audit = program.command('audit').description(said(commandWords.audit));

audit
  .command('head')
  .description(said(commandWords.auditHead))
  .option('--out <file>', said(optionWords.outOfHead))
  .action(async (options) => {
    const { auditHeadCommand } = await import('./commands/audit.command.js');
    await auditHeadCommand(await config(), options);
  });

audit
  .command('verify')
  .description(said(commandWords.auditVerify))
  .option('--head <file>', said(optionWords.head))
  .option('--key <file...>', said(optionWords.key))
  .addHelpText('after', said(optionWords.verifyStatus))
  .action(async (options) => {
    const { auditVerifyCommand } = await import('./commands/audit.command.js');
    await auditVerifyCommand(await config(), options);
  });

audit
  .command('begin')
  .description(said(commandWords.auditBegin))
  .requiredOption('--reason <why>', said(optionWords.reason))
  .action(async (options) => {
    const { auditBeginCommand } = await import('./commands/audit.command.js');
    await auditBeginCommand(await config(), options);
  });

const demo = program
  .command('demo')
  .description(said(commandWords.demo))
  .action(async () => {
    const { demoCommand } = await import('./commands/demo.command.js');
    await demoCommand(await config());
  });

demo
  .command('remove')
  .description(said(commandWords.demoRemove))
  .option('--yes', said(optionWords.yes))
  .action(async (options) => {
    const { demoRemoveCommand } = await import('./commands/demo-remove.command.js');
    await demoRemoveCommand(await config(), options);
  });

demo
  .command('files')
  .description(said(commandWords.demoFiles))
  .argument('[folder]', said(optionWords.newFolder), 'sinergi-demo-files')
  .action(async (folder) => {
    const { demoFilesCommand } = await import('./commands/demo-files.command.js');
    await demoFilesCommand(folder);
  });

program
  .command('status')
  .description(said(commandWords.status))
  .action(async () => {
    const { statusCommand } = await import('./commands/status.command.js');
    await statusCommand(await config());
  });

try {
  await program.parseAsync();
} catch (error) {
  const failure = failureOf(error, locale);
  process.stderr.write(`sinergi: ${failure.sentence}\n`);
  process.exitCode = failure.status;
}
