import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { create, ts } from '@custom-elements-manifest/analyzer';
import { readDescriptions } from './descriptions.js';
import { elementsPlugin } from './elements.plugin.js';

const root = new URL('../../', import.meta.url);
const elements = 'widgets/elements';
/** Where types stand that attributes name. */
const types = [
  `${elements}/theme.ts`,
  'widgets/i18n/locale.ts',
  'widgets/client/generated/graphql.ts',
  'widgets/client/generated/regency-indicators.ts',
];

export const textOf = (path) => readFileSync(fileURLToPath(new URL(path, root)), 'utf8');

/**
 * The Custom Elements Manifest of the widgets, from their sources, in the order of their ranks.
 * @returns {Promise<import('./read.js').Manifest>}
 */
export async function readManifest() {
  const files = readdirSync(new URL(elements, root), { recursive: true });
  const own = (await readDescriptions()).map(({ name }) => {
    const found = files.find((path) => basename(path) === `${name}.element.ts`);
    return `${elements}/${found}`;
  });
  const paths = [`${elements}/sinergi-element.ts`, ...own, ...types];
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
