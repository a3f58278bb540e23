import { interfaceOf } from './manifest.js';
import { baseOf, describe, elementsOf, isWidget, sharedAttributes } from './read.js';

/** Types for pages and frameworks in one file that needs no other: `sinergi.d.ts`. */
export function declaration(manifest) {
  const elements = elementsOf(manifest);
  const widgets = elements.filter(isWidget);
  const others = elements.filter((one) => !isWidget(one));
  return [
    '// Types of the elements of /widgets/v1/sinergi.js, made from their sources.',
    interfaceOf('widgets/client/filters.ts', 'Filter'),
    interfaceOf('widgets/charts/view.ts', 'Selection'),
    shared(manifest),
    ...widgets.map((one) => widget(one, manifest)),
    ...others.map(other),
    table('Every element by its tag.', 'SinergiElements', elements, ({ name }) => name),
    table('What a template may set of each element.', 'SinergiSettings', elements, settingsOf),
    events(baseOf(manifest).events),
    `/** Handlers as JSX and Svelte name them. */
export type SinergiHandlers = { [Name in keyof SinergiEvents as \`on\${Name}\`]?: (event: SinergiEvents[Name]) => void };`,
    `declare global {
  interface HTMLElementTagNameMap extends SinergiElements {}
  interface HTMLElementEventMap extends SinergiEvents {}
}
`,
  ].join('\n\n');
}

const settingsOf = ({ name }) => `${name.replace('Sinergi', '')}Settings`;

const comment = (one, indent = '  ') => `${indent}/** ${describe(one)} */`;

const property = (one) =>
  `${comment(one)}\n  ${/^\w+$/.test(one.name) ? one.name : `'${one.name}'`}?: ${one.type.text};`;

const block = (head, lines) => (lines.length > 0 ? `${head} {\n${lines.join('\n')}\n}` : `${head} {}`);

function shared(manifest) {
  const { members, name } = baseOf(manifest);
  const common = new Set(sharedAttributes(manifest).map(({ fieldName }) => fieldName));
  const fields = members.filter(({ name: field, attribute }) => !attribute || common.has(field));
  return `/** What every widget has. */
${block('export interface WidgetSettings', fields.map(property))}

/** Every widget. */
export interface ${name} extends HTMLElement, WidgetSettings {}`;
}

function widget(one, manifest) {
  const common = new Set(sharedAttributes(manifest).map(({ name }) => name));
  const fields = one.members.filter(
    ({ attribute, inheritedFrom }) => attribute && !(inheritedFrom && common.has(attribute)),
  );
  const settings = settingsOf(one);
  return `${block(`export interface ${settings} extends WidgetSettings`, fields.map(property))}

/** ${one.description} */
export interface ${one.name} extends SinergiElement, ${settings} {}`;
}

function other(one) {
  return `/** ${one.description} */
${block(`export interface ${one.name} extends HTMLElement`, one.members.map(property))}

${block(`export interface ${settingsOf(one)}`, one.members.map(property))}`;
}

const table = (says, name, elements, of) =>
  `/** ${says} */\n${block(
    `export interface ${name}`,
    elements.map((one) => `  '${one.tagName}': ${of(one)};`),
  )}`;

const events = (all) =>
  `/** What the elements tell the page; all of it bubbles. */\n${block(
    'export interface SinergiEvents',
    all.map((one) => `${comment(one)}\n  '${one.name}': ${one.type.text};`),
  )}`;
