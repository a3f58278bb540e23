// `npm run bundle`: packs the widgets for a web server of a closed network into dist/sinergi-widgets-VERSION.zip.
// With --server the address of the Sinergi server that the example asks.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { failureWords } from './bin.words.js';
import { said } from './language.js';
import { fromRoot, prepareOrExit } from './prepare.js';

const thirdParty = ['lit', 'lit-html', 'chart.js'];
/** The same files make the same archive, whenever it is packed. */
const packedOn = new Date(1980, 0, 1);

const read = (...path) => readFileSync(fromRoot(join(...path)));
const namesIn = (...path) => readdirSync(fromRoot(join(...path))).sort();

function archived(server) {
  const { version, integrity } = JSON.parse(read('dist/widgets/v1/build.json'));
  const words = { version, server, integrity: integrity['sinergi.js'] };
  const top = `sinergi-widgets-${version}`;
  const files = {};
  for (const name of namesIn('dist/widgets/v1'))
    files[`${top}/sinergi/${version}/${name}`] = read('dist/widgets/v1', name);
  for (const name of namesIn('widgets/bundle'))
    files[`${top}/${name}`] = Buffer.from(filled(read('widgets/bundle', name).toString(), words));
  files[`${top}/LICENSE`] = read('LICENSE');
  files[`${top}/THIRD-PARTY.txt`] = Buffer.from(thirdParty.map(licenceOf).join('\n\n'));
  return { top, files };
}

const filled = (text, words) => text.replace(/\{\{(\w+)\}\}/g, (_all, word) => words[word]);

function licenceOf(name) {
  const folder = `node_modules/${name}`;
  const file = namesIn(folder).find((one) => /^licen[cs]e/i.test(one));
  return `${name}\n\n${read(folder, file)}`;
}

function serverOf(args) {
  const { values } = parseArgs({ args, options: { server: { type: 'string' } } });
  const { server = 'http://localhost:4000' } = values;
  if (!/^https?:\/\/[\w.:[\]-]+(\/[\w./-]*)?$/.test(server)) throw new Error(said(failureWords.noServer));
  return server.replace(/\/$/, '');
}

try {
  const server = serverOf(process.argv.slice(2));
  await prepareOrExit();
  const { zipSync } = await import('fflate');
  const { top, files } = archived(server);
  const path = `dist/${top}.zip`;
  writeFileSync(fromRoot(path), zipSync(files, { level: 9, mtime: packedOn }));
  process.stdout.write(`${path}\n`);
} catch (error) {
  process.stderr.write(`sinergi: ${error.message}\n`);
  process.exitCode = 2;
}
