// `npm run dev`: the server of `npm start`, made anew when a file is saved; pages load again or say what is to be corrected.
// What it makes is in dist/dev, apart from what `npm start` and `npm test` make.
import { parseArgs } from 'node:util';
import { devWords } from './bin.words.js';
import { said } from './language.js';
import { prepareOrExit } from './prepare.js';
import { assetSteps, serverSteps, widgetSteps } from './steps.js';

const usage = said(devWords.usage);

function readCommand(args) {
  // An option whose value may be missing: parseArgs knows none.
  const named = args.map((arg) => (arg === '--inspect' ? '--inspect=9229' : arg));
  const { values, positionals } = parseArgs({
    args: named,
    options: { inspect: { type: 'string' } },
    allowPositionals: true,
  });
  const [command = 'start', ...more] = positionals;
  const inspect = values.inspect && /^(?:(.+):)?(\d{1,5})$/.exec(values.inspect);
  if (more.length > 0 || !['start', 'serve'].includes(command) || inspect === null) throw new Error(usage);
  const [, host = '127.0.0.1', port] = inspect ?? [];
  return { demonstration: command === 'start', inspect: inspect && { host, port: Number(port) } };
}

let command;
try {
  command = readCommand(process.argv.slice(2));
} catch (error) {
  process.stderr.write(error.message === usage ? usage : `sinergi: ${error.message}\n${usage}`);
  process.exit(2);
}
const generates = ({ name }) => !['server', 'widgets'].includes(name);
await prepareOrExit({ chains: [serverSteps.filter(generates), widgetSteps.filter(generates), assetSteps] });
const { develop } = await import('./dev/develop.js');
await develop(command);
