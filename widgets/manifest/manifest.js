import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { create, ts } from '@custom-elements-manifest/analyzer';
import { elementsPlugin } from './elements.plugin.js';

const root = new URL('../../', import.meta.url);
const elements = 'widgets/elements';
/** Where types stand that attributes name. */
const types = [`${elements}/theme.ts`, 'widgets/i18n/locale.ts', 'widgets/client/generated/graphql.ts'];

export const textOf = (path) => readFileSync(fileURLToPath(new URL(path, root)), 'utf8');

/**
 * The Custom Elements Manifest of the widgets, from their sources.
 * @returns {import('./read.js').Manifest}
 */
export function readManifest() {
  const own = readdirSync(new URL(elements, root), { recursive: true })
    .filter((name) => name.endsWith('.element.ts'))
    .map((name) => `${elements}/${name}`);
  const paths = ['widgets/sinergi.ts', `${elements}/sinergi-element.ts`, ...own.sort(), ...types];
  return create({ modules: paths.map(parsed), plugins: [elementsPlugin()] });
}

/** An exported interface as it stands in its source, with its comment. */
export function interfaceOf(path, name) {
  const source = parsed(path);
  const found = source.statements.find((one) => ts.isInterfaceDeclaration(one) && one.name.text === name);
  return found.getFullText(source).trim();
}

function parsed(path) {
  return ts.createSourceFile(path, textOf(path), ts.ScriptTarget.ES2022, true);
}
