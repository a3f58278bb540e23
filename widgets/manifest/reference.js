import { baseOf, elementsOf, isWidget, sharedAttributes, valuesOf } from './read.js';

/** docs/elements.md: every element with its attributes, events, parts and custom properties. */
export function reference(manifest) {
  const elements = elementsOf(manifest);
  const base = baseOf(manifest);
  const shared = sharedAttributes(manifest);
  return `${[
    '# The elements',
    'Written by `npm run elements` from the sources of the widgets. How to use them: [widgets.md](widgets.md).',
    table(
      ['element', 'shows'],
      elements.map(({ tagName, description }) => [`[\`<${tagName}>\`](#${tagName})`, description]),
    ),
    '## Every widget',
    table(attributeHeads, shared.map(attributeRow)),
    propertiesOf(base),
    '### Events',
    'They bubble out of shadow roots.',
    table(
      ['event', 'type', 'when'],
      base.events.map(({ name, type, description }) => [code(name), code(type.text), description]),
    ),
    '### Content',
    base.slots.map(({ description }) => description).join('\n'),
    '### Parts',
    table(['`::part(…)`', 'what'], base.cssParts.map(named)),
    '### Custom properties',
    'Set them on an element or on any element around it. A value holds in both themes; the usual one is that of the light theme.',
    table(
      ['property', 'usual', 'what'],
      base.cssProperties.map(({ name, description, default: usual }) => [
        code(name),
        code(usual),
        description,
      ]),
    ),
    ...elements.flatMap((one) => sectionOf(one, shared)),
  ].join('\n\n')}\n`;
}

const attributeHeads = ['attribute', 'values', 'usual', 'what'];

function sectionOf(element, shared) {
  const { tagName, description, indonesian, attributes, cssParts } = element;
  const known = isWidget(element) ? new Set(shared.map(({ name }) => name)) : new Set();
  const own = attributes.filter(({ name }) => !known.has(name));
  const parts = cssParts.filter(({ inheritedFrom }) => !inheritedFrom);
  return [
    `## ${tagName}`,
    description,
    `_${indonesian}_`,
    own.length > 0
      ? table(attributeHeads, own.map(attributeRow))
      : 'No attributes but those of every widget.',
    ...(isWidget(element) ? [] : [propertiesOf(element)]),
    ...(parts.length > 0 ? [table(['`::part(…)`', 'what'], parts.map(named))] : []),
  ];
}

const code = (text) => `\`${text}\``;
const named = ({ name, description }) => [code(name), description];

function attributeRow(attribute) {
  const { name, type, description, default: usual } = attribute;
  const values = valuesOf(attribute);
  const said =
    values.length > 0 ? values.map(code).join(' ') : type.text === 'boolean' ? 'there or not' : 'text';
  return [code(name), said, usual ? (/ /.test(usual) ? usual : code(usual)) : '', description];
}

/** Properties that are no attributes. */
function propertiesOf({ members }) {
  const alone = members.filter(({ attribute, privacy }) => !attribute && privacy === 'public');
  return table(['property', 'what'], alone.map(named));
}

const cell = (text) => text.replaceAll('|', '\\|');
const row = (cells) => `| ${cells.map(cell).join(' | ')} |`;
const table = (heads, rows) =>
  [row(heads), `|${heads.map(() => '---').join('|')}|`, ...rows.map(row)].join('\n');
