// Writes what editors and compilers read about the elements into a folder: node widgets/manifest/write.js FOLDER
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { declaration } from './declaration.js';
import { htmlData } from './html-data.js';
import { readManifest, textOf } from './manifest.js';
import { webTypes } from './web-types.js';

const [folder] = process.argv.slice(2);
const manifest = await readManifest();
const { version } = JSON.parse(textOf('package.json'));
const json = (value) => `${JSON.stringify(value)}\n`;

const files = {
  'custom-elements.json': json(manifest),
  'vscode.html-custom-data.json': json(htmlData(manifest)),
  'web-types.json': json(webTypes(manifest, version)),
  'sinergi.d.ts': declaration(manifest),
};
for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
