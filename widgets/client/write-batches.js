// Writes what the build's own pages ask into persisted-batches.json, the parameter `d` of each by its name, so that they
// ask `GET /q?b=NAME`: node widgets/client/write-batches.js FOLDER, into a folder of built widgets.
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const folder = resolve(process.argv[2]);
const { batchOf } = await import(pathToFileURL(join(folder, 'still.js')).href);
const page = readFileSync(join(folder, 'pages', 'dashboard.html'), 'utf8');
const { elements } = JSON.parse(readFileSync(join(folder, 'elements.json'), 'utf8'));

/** The province of the demonstration; a server puts its own in the place. */
const region = '15';

/** The elements of a page, but for one that holds others: the list of regions that it asks for, its maps ask for too. */
const widgetsIn = (html) =>
  [...html.matchAll(/<sinergi-([\w-]+)((?: [\w-]+(?:="[^"]*")?)*)>/g)]
    .map(([, name, written]) => ({
      name,
      attributes: Object.fromEntries(
        [...written.matchAll(/ ([\w-]+)="([^"]*)"/g)].map(([, key, value]) => [key, value]),
      ),
    }))
    .filter(({ name }) => elements.find((one) => one.name === name)?.shows === 'figures');

const batches = ['id', 'en'].map((locale) => {
  const html = page.replaceAll('{{locale}}', locale).replaceAll('{{region}}', region);
  const { name, text } = batchOf(widgetsIn(html));
  return [name, text];
});
writeFileSync(
  join(folder, 'persisted-batches.json'),
  `${JSON.stringify(Object.fromEntries(batches), null, 2)}\n`,
);
